"""What the deeds around users share: checking their fields, and what is derived from them."""

from rules import identifiers
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.folding import folded
from rules.identifiers import InvalidIdentifier

MAX_NAME = 200
MAX_COST_CENTRE = 60


def checked_name(name: str) -> str:
    """The name without spaces around it. Refused: InvalidInput."""
    return _checked_text("name", name, MAX_NAME)


def checked_cost_centre(cost_centre: str | None) -> str | None:
    """The cost centre; an empty one is none. Refused: InvalidInput."""
    if cost_centre is None or not cost_centre.strip():
        return None
    return _checked_text("costCentre", cost_centre, MAX_COST_CENTRE)


def checked_email(email: str) -> str:
    """The address in its canonical form. Refused: InvalidInput."""
    try:
        return identifiers.email_address(email)
    except InvalidIdentifier as error:
        raise Refused(InvalidInput((InvalidField(("email",), error.problem, email),))) from None


def taken(email: str) -> Refused:
    """Another user of the company has that address."""
    return Refused(InvalidInput((InvalidField(("email",), Problem.TAKEN, email),)))


def _checked_text(field: str, text: str, limit: int) -> str:
    stripped = " ".join(text.split())
    problem = None
    if not stripped:
        problem = Problem.REQUIRED
    elif len(stripped) > limit or len(folded(stripped)) > limit:  # one letter may fold to several
        problem = Problem.TOO_LONG
    elif not stripped.isprintable():
        problem = Problem.CHARACTER_NOT_ALLOWED
    if problem:
        raise Refused(InvalidInput((InvalidField((field,), problem, text[:limit]),)))
    return stripped
