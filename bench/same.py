"""Before anything is measured: all give the same answer."""

from collections.abc import Iterable, Sequence
from http import HTTPStatus
from typing import Any, cast

import orjson

from bench.load import body_of
from bench.questions import Request
from bench.servers import CLIENT, Server

TRIED = 3  # requests of each question
REFUSALS = (b'"errors":', b'"code":')


class Different(Exception):
    """Two servers answer differently; what they said is in the text."""


def check_same(servers: Sequence[Server], requests: Iterable[Request]) -> None:
    """Compare each answer with the first server's; raises Different."""
    for request in requests:
        asked = [server for server in servers if request.question in server.contender.questions]
        expected = ask(asked[0], request)
        if any(word in orjson.dumps(expected) for word in REFUSALS):
            raise Different(f"{asked[0].contender.name} refuses {request}: {expected}")
        for server in asked[1:]:
            _compare(server, request, ask(server, request), expected)


def ask(server: Server, request: Request) -> Any:
    """The answer as plain values, without what Flotte says of its cost."""
    headers = {"Content-Type": "application/json", "Authorization": f"Bearer {request.token}"}
    body = body_of(request, server.contender)
    answer = CLIENT.post(server.url, content=body, headers=headers)
    if answer.status_code != HTTPStatus.OK:
        raise Different(f"{server.contender.name} answers {request} with {answer.status_code}: {answer.text}")
    told = answer.json()
    told.pop("extensions", None)
    return told


def leaves(value: Any) -> list[str]:
    """All scalars, sorted: what remains of an answer whose shape is another."""
    if isinstance(value, dict):
        value = list(cast("dict[str, Any]", value).values())
    if isinstance(value, list):
        return sorted(leaf for each in cast("list[Any]", value) for leaf in leaves(each))
    return [repr(value)]


def _compare(server: Server, request: Request, answer: Any, expected: Any) -> None:
    one, other = (leaves(answer), leaves(expected)) if server.contender.leaves else (answer, expected)
    if one != other:
        raise Different(f"{server.contender.name} answers {request} with\n{answer}\nand not with\n{expected}")
