"""Ids that follow from a seed: TypeIDs whose UUIDv7 counts up from the first day."""

from datetime import UTC, date, datetime, time
from random import Random

from models.ids import PREFIXES

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
_PAIRS = [first + second for first in _ALPHABET for second in _ALPHABET]  # ten bits each
_PER_MILLISECOND = 4096  # what the 12 bits after the version can count


class SeededIds:
    """`ids("Company")` is the next id, "co_…"; ids sort in the order in which they were made."""

    def __init__(self, seed: int, first_day: date) -> None:
        self._random = Random(f"ids {seed}")  # noqa: S311  no secret
        self._start = int(datetime.combine(first_day, time(), UTC).timestamp() * 1000)
        self._made = 0

    def __call__(self, model: str) -> str:
        milliseconds, count = divmod(self._made, _PER_MILLISECOND)
        self._made += 1
        high = (self._start + milliseconds) << 16 | 0x7000 | count
        low = 0b10 << 62 | self._random.getrandbits(62)
        return f"{PREFIXES[model]}_{_base32(high << 64 | low)}"


def _base32(number: int) -> str:
    """26 characters of Crockford's alphabet in lower case, as TypeIDs are written."""
    return "".join(_PAIRS[number >> shift & 1023] for shift in range(120, -1, -10))
