"""The language of a request: the first of ours in `Accept-Language`."""

from functools import lru_cache

from starlette.types import Scope

from rules.names import Language
from web.header import header

DEFAULT = Language.EN
MAX_LENGTH = 500


def language_of(scope: Scope) -> Language:
    """French, Dutch or English, whichever the caller prefers; English when he names none of them."""
    return preferred(header(scope, b"accept-language") or "")


def preferred(accepted: str) -> Language:
    """The same for the value of the header."""
    return _first_of_ours(accepted[:MAX_LENGTH])


@lru_cache(maxsize=1024)
def _first_of_ours(accepted: str) -> Language:
    wishes = sorted((_wish(part) for part in accepted.split(",")), key=lambda wish: -wish[1])
    known = (Language(tag) for tag, weight in wishes if weight > 0 and tag in set(Language))
    return next(known, DEFAULT)


def _wish(part: str) -> tuple[str, float]:
    """`"fr-BE;q=0.8"` -> `("fr", 0.8)`."""
    tag, _, parameter = part.strip().lower().partition(";")
    name, _, weight = parameter.strip().partition("=")
    try:
        return tag.strip().partition("-")[0], float(weight) if name == "q" else 1.0
    except ValueError:
        return "", 0.0
