"""GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/): POST, and GET for queries."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import orjson
from starlette.requests import Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send
from strawberry.schema.exceptions import CannotGetOperationTypeError, InvalidOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType

from execution import Schema
from rules.names import Language
from web.admission import Admission, Admitted, TooCostly
from web.authentication import actor_in
from web.body import json_object, parsed, without_nul
from web.failures import AGAIN_AFTER
from web.graphql_errors import coded
from web.languages import language_of
from web.refusals import JSON, STATUS, Code, Refusal, graphql_media_type
from web.watch import note_operation

# A value that slipped through the schema's scalars is a mistake of ours, to be seen and not to be sent.
STRICT = orjson.OPT_PASSTHROUGH_DATACLASS | orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_SUBCLASS
OF_THE_DOCUMENT = frozenset({Code.BAD_USER_INPUT, Code.TOO_COMPLEX})
OPERATIONS = {
    "GET": frozenset({OperationType.QUERY}),
    "POST": frozenset({OperationType.QUERY, OperationType.MUTATION}),
}


@dataclass(frozen=True)
class Asked:
    """The parameters of one request."""

    query: str
    variables: dict[str, Any] | None
    operation_name: str | None
    extensions: dict[str, Any] | None


class GraphQL:
    """The endpoint. `context_of(request)` makes the schema's context."""

    def __init__(self, schema: Schema, context_of: Callable[[Request], object], admission: Admission) -> None:
        self._schema = schema
        self._context_of = context_of
        self._admission = admission

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["method"] not in OPERATIONS:
            raise Refusal(Code.METHOD_NOT_ALLOWED, Allow="GET, POST")
        media_type = graphql_media_type(scope)
        if media_type is None:
            raise Refusal(Code.NOT_ACCEPTABLE)
        request = Request(scope, receive)
        response = answer(*await self._answered(request, await asked(request)), request, media_type)
        await response(scope, receive, send)

    async def _answered(self, request: Request, wanted: Asked) -> tuple[ExecutionResult, Admitted]:
        actor = actor_in(request.scope)
        try:
            admitted = await self._admission.document(actor, wanted.query, wanted.variables, wanted.operation_name)
        except TooCostly as refusal:
            return ExecutionResult(data=None, errors=[refusal]), refusal.admitted
        return await self._execute(request, wanted), admitted

    async def _execute(self, request: Request, wanted: Asked) -> ExecutionResult:
        try:
            result = await self._schema.execute(
                wanted.query,
                variable_values=wanted.variables,
                operation_name=wanted.operation_name,
                operation_extensions=wanted.extensions,
                context_value=self._context_of(request),
                allowed_operation_types=OPERATIONS[request.method],
            )
        except CannotGetOperationTypeError:
            raise Refusal(Code.BAD_USER_INPUT) from None
        except InvalidOperationTypeError:
            raise _wrong_method(request.method) from None
        known = self._schema.documents.known((wanted.query, wanted.operation_name))
        if known and known.seen.type:
            note_operation(request.scope, known.seen.type.value, known.name)
        return result


async def asked(request: Request) -> Asked:
    """What the request asks for. Raises Refusal."""
    return wanted(_from_url(request) if request.method == "GET" else await json_object(request))


def wanted(given: dict[str, Any]) -> Asked:
    """What the parameters ask for. Raises Refusal."""
    query = _of_type(str, given, "query")
    if not query:
        raise Refusal(Code.BAD_USER_INPUT)
    return Asked(
        query=without_nul(query),  # once more: the body may have spelled the backslash itself as \u005c
        variables=_of_type(dict, given, "variables"),
        operation_name=_of_type(str, given, "operationName"),
        extensions=_of_type(dict, given, "extensions"),
    )


def answer(result: ExecutionResult, admitted: Admitted, request: Request, media_type: str) -> Response:
    """The response: its status depends on the media type, as the specification has it."""
    body = body_of(result, language_of(request.scope), admitted.extensions)
    status = 200
    if "data" not in body:
        status = _status_of(Code(body["errors"][0]["extensions"]["code"]), media_type)
    headers = {"Cache-Control": "no-store", **admitted.headers}
    if body.get("data") is None and any(each["extensions"]["code"] == Code.UNAVAILABLE for each in body["errors"]):
        # It ran, and in vain: who only looks at the status, such as a proxy, is to know as well.
        status, headers["Retry-After"] = STATUS[Code.UNAVAILABLE], AGAIN_AFTER
    return Response(orjson.dumps(body, option=STRICT), status, headers, media_type)


def body_of(result: ExecutionResult, language: Language, extensions: dict[str, Any]) -> dict[str, Any]:
    """The answer as it is sent over any transport; without `data` when no field was reached."""
    errors = [coded(error, language) for error in result.errors or ()]
    body: dict[str, Any] = {"errors": errors} if errors else {}
    if not _never_ran(result):
        body["data"] = result.data
    body["extensions"] = extensions
    return body


def _never_ran(result: ExecutionResult) -> bool:
    """No field was reached: the document or its variables are wrong, so that there is no `data` at all."""
    return result.data is None and bool(result.errors) and all(error.path is None for error in result.errors or ())


def _status_of(code: Code, media_type: str) -> int:
    return 200 if media_type == JSON and code in OF_THE_DOCUMENT else STATUS[code]


def _wrong_method(method: str) -> Refusal:
    return Refusal(Code.METHOD_NOT_ALLOWED, Allow="POST") if method == "GET" else Refusal(Code.BAD_USER_INPUT)


def _from_url(request: Request) -> dict[str, Any]:
    given: dict[str, Any] = {name: without_nul(value) for name, value in request.query_params.items()}
    for name in ("variables", "extensions"):
        if given.get(name):
            given[name] = None if given[name] == "null" else parsed(given[name].encode())
    return {name: value or None for name, value in given.items()}


def _of_type(kind: type[Any], given: dict[str, Any], name: str) -> Any:
    value = given.get(name)
    if value is not None and not isinstance(value, kind):
        raise Refusal(Code.BAD_USER_INPUT)
    return value
