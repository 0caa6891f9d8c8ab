"""One spelling for one value, so that it can be hashed."""

import json
from datetime import UTC, date, datetime


def canonical_json(value: object) -> bytes:
    """JSON without spaces, keys sorted, ASCII only; days as ISO dates, instants as ISO in UTC with microseconds."""
    text = json.dumps(value, default=_spelled, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("ascii")


def _spelled(value: object) -> str:
    match value:
        case datetime():
            return value.astimezone(UTC).isoformat(timespec="microseconds")
        case date():
            return value.isoformat()
        case _:
            raise TypeError(f"{type(value).__name__} has no canonical form")
