"""GraphQL's top-level errors: each carries `extensions.code`, and none tells anything internal."""

import logging
from typing import Any

from graphql import GraphQLError

import log_fields
from rules.errors import Refused
from rules.names import Language
from web.failures import code_for, log_failure
from web.refusals import Code, message_of

log = logging.getLogger("flotte.graphql")

# Their own words explain what is wrong with the document; all others get ours.
EXPLAINED = frozenset({Code.BAD_USER_INPUT, Code.TOO_COMPLEX, Code.THROTTLED})
# What graphql-core suggests, where it cannot be told not to: who does not know the schema shall ask for it.
SUGGESTION = " Did you mean "
LONGEST = 500  # characters; a message repeats what was sent
OURS_TO_MEND = frozenset({Code.INTERNAL, Code.UNAVAILABLE})


def coded(error: GraphQLError, language: Language) -> dict[str, Any]:
    """The error as it is sent; what is ours to mend goes to the log as well."""
    code = code_of(error)
    if code in OURS_TO_MEND:
        log_failure(log, code, _cause(error), error.path)
    extensions = {**(error.extensions or {}), "code": code.value}
    if code is Code.INTERNAL and (request := log_fields.current().get("request")):
        extensions["requestId"] = request  # for whoever asks us what went wrong
    words = error.message.partition(SUGGESTION)[0][:LONGEST]
    shown: dict[str, Any] = {**error.formatted, "extensions": extensions}
    return shown | {"message": words if code in EXPLAINED else message_of(code, language)}


def code_of(error: GraphQLError) -> Code:
    """Its own code, else BAD_USER_INPUT for GraphQL's words about the document, else what its cause deserves."""
    given = (error.extensions or {}).get("code")
    if given in set(Code):
        return Code(given)
    match _cause(error):
        case None:
            return Code.BAD_USER_INPUT
        case RecursionError():
            return Code.TOO_COMPLEX
        case Refused(refusal=refusal) if refusal.code in set(Code):
            return Code(refusal.code)
        case cause:
            return code_for(cause)


def _cause(error: GraphQLError) -> Exception | None:
    cause: Exception | None = error
    while isinstance(cause, GraphQLError):
        cause = cause.original_error
    return cause
