"""graphql-transport-ws, and whoever does not keep to it: what breaks it closes the socket, and nothing else does."""

import asyncio
import json
from typing import Any

import pytest

from rules.names import Language
from settings import Settings
from tests.cast import Cast
from tests.live.talk import Served, serving
from web import socket
from web.refusals import Code, message_of
from web.socket import MESSAGES_AT_ONCE, MOST_OPERATIONS
from web.socket_connection import MAX_MESSAGE

FOLLOW = "subscription($id: ID) { mobileServiceChanged(serviceId: $id) { id status } }"
ALL = "subscription { orderProgressed { id } }"
INVALID: dict[str, Any] = {
    "no JSON": "hello",
    "half a message": '{"type": "ping"',
    "a list": '[{"type": "ping"}]',
    "a number": "1",
    "nothing": "",
    "bytes": b'{"type": "ping"}',
    "bytes that are no text": b"\xff\xfe",
    "no type": '{"id": "1"}',
    "a type that is none": '{"type": 1}',
    "an unknown type": '{"type": "start", "id": "1"}',
    "what servers say": '{"type": "connection_ack"}',
    "of the older protocol": '{"type": "connection_terminate"}',
    "NUL": '{"type": "ping\\u0000"}',
    "too deep": '{"type": "ping", "payload": ' + "[" * 2_000 + "]" * 2_000 + "}",
    "a number too large": '{"type": "ping", "payload": {"n": 1' + "0" * 5_000 + "}}",
    "an id that is none": '{"type": "subscribe", "id": 1, "payload": {"query": "{ viewer { id } }"}}',
    "no id": '{"type": "subscribe", "payload": {"query": "{ viewer { id } }"}}',
    "an empty id": '{"type": "subscribe", "id": "", "payload": {"query": "{ viewer { id } }"}}',
    "a long id": json.dumps({"type": "subscribe", "id": "x" * 129, "payload": {"query": "{ viewer { id } }"}}),
    "no payload": '{"type": "subscribe", "id": "1"}',
    "a payload that is none": '{"type": "subscribe", "id": "1", "payload": "{ viewer { id } }"}',
    "no query": '{"type": "subscribe", "id": "1", "payload": {}}',
    "a query that is none": '{"type": "subscribe", "id": "1", "payload": {"query": 1}}',
    "variables that are none": '{"type": "subscribe", "id": "1", "payload": {"query": "{ a }", "variables": []}}',
}


async def test_what_is_no_message_closes_it(served: Served, partner: dict[str, str]) -> None:
    for name, sent in INVALID.items():
        async with served.talk(partner) as talk:
            await talk.say(sent)
            assert await talk.closed() == (4400, "Invalid message"), name


async def test_text_that_is_no_text_closes_it(served: Served, partner: dict[str, str]) -> None:
    async with served.talk(partner) as talk:
        await talk.connection.send(b"\xff\xfe", text=True)
        assert (await talk.closed())[0] == 1007


async def test_a_message_that_is_too_large_closes_it(served: Served, partner: dict[str, str]) -> None:
    async with served.talk(partner) as talk:
        await talk.say('{"type": "ping", "payload": {"x": "' + "x" * (MAX_MESSAGE - 60) + '"}}')
        assert await talk.hear() == {"type": "pong"}
        await talk.say('{"type": "ping", "payload": {"x": "' + "x" * MAX_MESSAGE + '"}}')
        assert (await talk.closed())[0] == 1009


async def test_a_message_in_pieces_is_measured_as_a_whole(served: Served, partner: dict[str, str]) -> None:
    async with served.talk(partner) as talk:
        await talk.connection.send(["x" * 1_000] * (MAX_MESSAGE // 1_000 + 1))
        assert (await talk.closed())[0] == 1009


async def test_who_says_nothing_is_closed(
    served: Served, partner: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "INIT_SECONDS", 0.1)
    async with served.socket(partner) as talk:
        await talk.say(type="ping")
        assert await talk.hear() == {"type": "pong"}
        assert await talk.closed() == (4408, "Connection initialisation timeout")
    async with served.talk(partner) as talk:
        await asyncio.sleep(0.2)
        assert await talk.is_silent()


async def test_it_is_initialised_once(served: Served, partner: dict[str, str]) -> None:
    async with served.talk(partner) as talk:
        await talk.say(type="connection_init")
        assert await talk.closed() == (4429, "Too many initialisation requests")


async def test_it_is_initialised_with_an_object_or_nothing(served: Served, partner: dict[str, str]) -> None:
    for payload in ("text", 1, []):
        async with served.socket(partner) as talk:
            await talk.say(type="connection_init", payload=payload)
            assert await talk.closed() == (4400, "Invalid message"), payload


async def test_nothing_is_asked_before(served: Served, partner: dict[str, str]) -> None:
    async with served.socket(partner) as talk:
        await talk.ask("1", "{ viewer { id } }")
        assert await talk.closed() == (4401, "Unauthorized")


async def test_an_id_is_taken_until_its_end(served: Served, partner: dict[str, str], cast: Cast) -> None:
    async with served.talk(partner) as talk:
        await talk.ask("1", FOLLOW, id=cast.line.id)
        await talk.next("1")
        await talk.say(type="complete", id="1")
        await talk.ask("1", FOLLOW, id=cast.line.id)
        await talk.next("1")
        await talk.ask("1", "{ viewer { id } }")
        assert await talk.closed() == (4409, "Subscriber for 1 already exists")


async def test_who_has_spent_his_budget_is_told_so(settings: Settings, cast: Cast, fleet: dict[str, str]) -> None:
    poor = serving(settings.model_copy(update={"cost_per_minute": 1}))
    async with poor as served, served.talk(fleet | {"accept-language": "nl"}) as talk:
        await talk.ask("1", "{ viewer { id } }")
        refused = await talk.hear()
    assert (refused["type"], refused["id"]) == ("error", "1")
    (error,) = refused["payload"]
    assert error["message"] == message_of(Code.THROTTLED, Language.NL)
    assert error["extensions"]["code"] == "THROTTLED"
    assert error["extensions"]["retryAfter"] > 0


async def test_so_many_operations_at_once(served: Served, partner: dict[str, str]) -> None:
    async with served.talk(partner) as talk:
        for number in range(MOST_OPERATIONS):
            await talk.ask(f"{number}", ALL)
        await talk.ask("one more", ALL)
        refused = await talk.hear()
        assert (refused["type"], refused["id"]) == ("error", "one more")
        assert refused["payload"][0]["extensions"]["code"] == "THROTTLED"
        await talk.say(type="complete", id="0")
        assert await talk.is_silent()
        assert "viewer" in await talk.answer("one more", "{ viewer { id } }")


async def test_what_is_wrong_with_a_document_is_told_and_ends_it(served: Served, partner: dict[str, str]) -> None:
    wrong = ["{ nonsense }", "{", "subscription { nonsense }", "{ viewer { id }", "subscription { orderProgressed }"]
    wrong += ["subscription { a: orderProgressed { id } b: orderProgressed { id } }", "fragment F on Order { id }"]
    wrong += ["subscription($id: ID!) { orderProgressed(orderId: $id) { id } }", "subscription { __typename }"]
    async with served.talk(partner) as talk:
        for document in wrong:
            await talk.ask("1", document)
            told = await talk.hear()
            assert told["type"] == "error", (document, told)
            assert told["payload"][0]["extensions"]["code"] == "BAD_USER_INPUT", (document, told)
        assert await talk.is_silent()


async def test_a_document_that_is_too_long_is_not_followed(served: Served, partner: dict[str, str]) -> None:
    async with served.talk(partner) as talk:
        await talk.ask("1", "subscription { orderProgressed { id } }" + " " * 20_000)
        told = await talk.hear()
        assert told["payload"]["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"
        assert await talk.hear() == {"type": "complete", "id": "1"}


async def test_pongs_and_ends_of_nothing_are_passed_over(served: Served, partner: dict[str, str]) -> None:
    async with served.talk(partner) as talk:
        await talk.say(type="pong", payload={"a": 1})
        await talk.say(type="complete", id="nothing")
        assert await talk.is_silent()


async def test_a_flood_of_messages_ends(served: Served, partner: dict[str, str]) -> None:
    """More than a client has reason to say; what it said until then was answered."""
    async with served.talk(partner) as talk:
        for _ in range(MESSAGES_AT_ONCE * 3):
            await talk.say(type="ping")
        assert await talk.closed() == (1008, "Too many messages")
        assert MESSAGES_AT_ONCE / 2 < talk.heard < MESSAGES_AT_ONCE * 2
