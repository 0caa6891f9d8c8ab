"""One operation over a connection that lasts: a query or mutation with its answer, a subscription with its events.

It pays before its document is validated, as over HTTP. Later events are owed: a subscription that has begun is not cut
off, and whoever has spent his budget begins no other.
"""

from collections.abc import AsyncGenerator
from dataclasses import dataclass
from typing import Any

import orjson
from graphql import GraphQLError
from strawberry.schema.exceptions import CannotGetOperationTypeError
from strawberry.types import ExecutionResult
from strawberry.types.graphql import OperationType

from execution import Everyone, Followed, Schema, Scope
from resolvers.news import Ear, listening
from web.admission import Admission, TooCostly
from web.caller import Caller
from web.context import NotPermitted
from web.graphql import STRICT, Asked, body_of
from web.refusals import Refusal, message_of

# So many rows of which there was news: what was sent of each is remembered, and not sent again while it is the same.
MOST_REMEMBERED = 1_000
ALLOWED = frozenset(OperationType)


@dataclass(frozen=True)
class Event:
    """One answer as it is sent. `errors`: those of an operation that never ran, without anything else."""

    body: bytes
    errors: list[dict[str, Any]] | None = None


class Operation:
    """What somebody asked for. Every operation of sockets and streams goes through `_run`, and each event too."""

    def __init__(self, schema: Schema, asked: Asked, caller: Caller, admission: Admission) -> None:
        self._schema = schema
        self._asked = asked
        self._caller = caller
        self._admission = admission
        self._cost = 0
        self._refused: GraphQLError | None = None
        self._has_run = False

    async def followed(self) -> Followed | None:
        """What it follows, if it is a subscription that can be followed. Else it has one answer."""
        asked = self._asked
        await self._pay()
        if self._refused:
            return None
        return await self._schema.followed(asked.query, asked.variables, asked.operation_name)

    async def _pay(self) -> None:
        asked = self._asked
        try:
            admitted = await self._admission.document(
                self._caller.actor, asked.query, asked.variables, asked.operation_name
            )
        except TooCostly as refused:
            self._cost, self._refused = refused.admitted.cost, refused
        except Refusal as refused:
            wait = refused.headers.get("Retry-After")
            words = message_of(refused.code, self._caller.language)
            self._refused = GraphQLError(words, extensions={"code": refused.code, "retryAfter": wait and int(wait)})
        else:
            self._cost = admitted.cost

    async def answer(self) -> Event:
        """Of a query or a mutation, or what is wrong with a subscription."""
        return self._event(await self._run())

    async def events(self, followed: Followed) -> AsyncGenerator[Event]:
        """Of a subscription. It listens before it reads, so that nothing is missed between the two."""
        with listening(followed.subject) as ear, self._caller.listening_with(ear):
            events = self._of_all if followed.id is None else self._of_one
            async for event in events(followed, ear):
                yield event

    async def _of_one(self, followed: Followed, ear: Ear) -> AsyncGenerator[Event]:
        """How it is now, and then whenever what was asked for is another."""
        sent = b""
        while True:
            result = await self._run()
            event = self._event(result)
            if event.body != sent:
                yield event
                sent = event.body
            if not _is_there(result, followed):
                return
            await ear.listen()

    async def _of_all(self, followed: Followed, ear: Ear) -> AsyncGenerator[Event]:
        """Each row of which there is news. It ends when some may have been missed: nobody could tell which."""
        sent: dict[str, int] = {}
        while True:
            try:
                scope = followed.scope(self._caller.context())
            except NotPermitted as refusal:
                error = GraphQLError("", path=[followed.key], original_error=refusal)
                yield self._event(ExecutionResult(data={followed.key: None}, errors=[error]))
                return
            heard = await ear.listen()
            for id_ in (id_ for id_, company_id in heard.companies.items() if _is_within(scope, company_id)):
                result = await self._run(id_)
                event = self._event(result)
                if _is_there(result, followed):
                    if _is_new(sent, id_, event.body):
                        yield event
                elif result.errors:
                    yield event
                    return
            if heard.all:
                return

    async def _run(self, about: str | None = None) -> ExecutionResult:
        asked = self._asked
        if self._refused:
            return ExecutionResult(data=None, errors=[self._refused])
        if self._has_run:
            self._admission.owe(self._caller.actor, self._cost)
        self._has_run = True
        try:
            return await self._schema.execute(
                asked.query,
                variable_values=asked.variables,
                operation_name=asked.operation_name,
                operation_extensions=asked.extensions,
                context_value=self._caller.context(about),
                allowed_operation_types=ALLOWED,
            )
        except CannotGetOperationTypeError as error:
            return ExecutionResult(data=None, errors=[GraphQLError(str(error))])

    def _event(self, result: ExecutionResult) -> Event:
        body = body_of(result, self._caller.language, {"cost": self._cost})
        return Event(orjson.dumps(body, option=STRICT), None if "data" in body else body["errors"])


def _is_there(result: ExecutionResult, followed: Followed) -> bool:
    return bool(result.data) and result.data[followed.key] is not None


def _is_within(scope: Scope, company_id: str) -> bool:
    return isinstance(scope, Everyone) or company_id in scope


def _is_new(sent: dict[str, int], id_: str, body: bytes) -> bool:
    digest = hash(body)
    if sent.pop(id_, None) == digest:
        sent[id_] = digest
        return False
    if len(sent) >= MOST_REMEMBERED:
        del sent[next(iter(sent))]
    sent[id_] = digest
    return True
