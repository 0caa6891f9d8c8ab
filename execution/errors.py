"""What execution itself refuses.

Misdeclared     a declaration that contradicts the models: raised at import or at start-up
BadUserInput    arguments that no list understands: a cursor, a page size, a search
NotPlanned      a document that the compiled way leaves to the ordinary executor
Declined        a request whose answer is an error, which the ordinary executor words
Absent          null where the schema promises a value, found out while the answer is shaped
"""

from typing import Literal, TypeAlias

Why: TypeAlias = Literal["directive", "flags", "size", "introspection", "field", "resolver", "rows", "operation"]


class Misdeclared(Exception):
    """The program is wrong, not the request."""


class BadUserInput(Exception):
    """GraphQL errors made from it carry `extensions.code`."""

    extensions = {"code": "BAD_USER_INPUT"}  # noqa: RUF012  graphql-core reads the attribute of that name


class NotPlanned(Exception):
    """`why` is one of few; `what` names the part of the document or of the schema."""

    def __init__(self, why: Why, what: str = "") -> None:
        super().__init__(f"{why}: {what}")
        self.why: Why = why


class Declined(Exception):
    """Raised before the first statement."""


class Absent(Exception):
    """The ordinary executor finds the same and tells where."""
