"""What execution itself refuses.

Misdeclared     a declaration that contradicts the models: raised at import or at start-up
BadUserInput    arguments that no list understands: a cursor, a page size, a search
"""


class Misdeclared(Exception):
    """The program is wrong, not the request."""


class BadUserInput(Exception):
    """GraphQL errors made from it carry `extensions.code`."""

    extensions = {"code": "BAD_USER_INPUT"}  # noqa: RUF012  graphql-core reads the attribute of that name
