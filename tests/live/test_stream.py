"""The same over server-sent events: one operation a connection."""

import asyncio
from datetime import timedelta
from typing import Any

import httpx2
import pytest

from clock import real_now
from models import Consent, Order, Session
from tests.cast import Cast
from tests.live.talk import Served
from tests.provisioning.orders import modified
from web import caller, stream
from web.stream import EVENT_STREAM

ONE = "subscription($id: ID) { mobileServiceChanged(serviceId: $id) { id version } }"
ALL = "subscription { orderProgressed { id state } }"
MODIFY = "mutation($i: ModifyServiceInput!) { modifyService(input: $i) { ... on ServiceModified { order { id } } } }"


def data_of(event: tuple[str, Any]) -> Any:
    """Of an answer."""
    name, told = event
    assert (name, sorted(told)) == ("next", ["data", "extensions"])
    return told["data"]


async def test_events_follow_each_other(served: Served, partner: dict[str, str], cast: Cast) -> None:
    async with served.stream(partner, ONE, id=cast.line.id) as one, served.stream(partner, ALL) as all_:
        assert one.response.headers["content-type"].startswith(EVENT_STREAM)
        assert one.response.headers["cache-control"] == "no-store"
        assert data_of(await one.next()) == {"mobileServiceChanged": {"id": cast.line.id, "version": 1}}
        order = await modified(cast, cast.line, plan_id=cast.large.id)
        assert (await one.next())[1]["data"]["mobileServiceChanged"]["version"] == 2
        assert (await all_.next())[1]["data"]["orderProgressed"]["id"] == order.id


async def test_what_is_not_there_is_null_and_the_end(served: Served, partner: dict[str, str], cast: Cast) -> None:
    async with served.stream(partner, ONE, id=cast.foreign_line.id) as events:
        assert data_of(await events.next()) == {"mobileServiceChanged": None}
        assert await events.next() == ("complete", None)
        assert await events.next() == ("", None)


async def test_queries_and_mutations_have_one_event(served: Served, partner: dict[str, str], cast: Cast) -> None:
    async with served.stream(partner, "{ viewer { name } }") as events:
        assert data_of(await events.next()) == {"viewer": {"name": "Partner"}}
        assert await events.next() == ("complete", None)
    asked = {"serviceId": cast.line.id, "planId": cast.large.id, "idempotencyKey": "once"}
    answers: list[Any] = []
    for _ in range(2):
        async with served.stream(partner, MODIFY, i=asked) as events:
            answers.append(await events.next())
    assert answers[0] == answers[1]
    assert await Order.filter(service_id=cast.line.id).count() == 1


async def test_a_wrong_document_is_told_by_an_event(served: Served, partner: dict[str, str]) -> None:
    async with served.stream(partner, "subscription { nonsense }") as events:
        assert events.response.status_code == 200
        name, told = await events.next()
        assert (name, told["errors"][0]["extensions"]["code"]) == ("next", "BAD_USER_INPUT")
        assert await events.next() == ("complete", None)


async def test_the_gate_asks_of_it_what_it_asks_of_a_post(
    served: Served, fleet: dict[str, str], partner: dict[str, str]
) -> None:
    wanted = {"accept": EVENT_STREAM}
    query = {"query": ALL}
    async with httpx2.AsyncClient(base_url=served.url) as client:
        told = [
            await client.get("/graphql", params=query, headers=fleet | wanted),
            await client.post("/graphql", json=query, headers=wanted),
            await client.post("/graphql", json=query, headers=fleet | wanted | {"origin": "https://evil.example"}),
            await client.post("/graphql", json=query, headers=fleet | wanted | {"sec-fetch-site": "cross-site"}),
            await client.post("/graphql", data={"query": ALL}, headers=fleet | wanted),
            await client.post(
                "/graphql", content=b"{", headers=partner | wanted | {"content-type": "application/json"}
            ),
            await client.post("/graphql", json=query, headers=partner),  # no stream: no subscription
        ]
    codes = [(each.status_code, each.json()["errors"][0]["extensions"]["code"]) for each in told]
    assert codes == [
        (405, "METHOD_NOT_ALLOWED"),
        (401, "UNAUTHENTICATED"),
        (403, "FOREIGN_ORIGIN"),
        (403, "FOREIGN_ORIGIN"),
        (415, "UNSUPPORTED_MEDIA_TYPE"),
        (400, "BAD_USER_INPUT"),
        (400, "BAD_USER_INPUT"),
    ]


async def test_who_takes_json_too_gets_json(served: Served, partner: dict[str, str]) -> None:
    """Clients such as urql name every way there is with each query."""
    every = "application/graphql-response+json, application/json, text/event-stream, multipart/mixed"
    async with httpx2.AsyncClient(base_url=served.url, headers=partner | {"accept": every}) as client:
        answer = await client.post("/graphql", json={"query": "{ viewer { name } }"})
    assert answer.headers["content-type"].startswith("application/graphql-response+json")
    assert answer.json()["data"] == {"viewer": {"name": "Partner"}}


async def test_a_session_that_ends_cuts_it(
    served: Served, fleet: dict[str, str], cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the word "complete": the client asks again, and is told that he is not signed in."""
    monkeypatch.setattr(caller, "LOOK_EVERY", 0.1)
    monkeypatch.setattr(caller, "KNOWN_FOR", 0.15)
    async with served.stream(fleet, ONE, id=cast.line.id) as events:
        await events.next()
        await Session.all().update(expires_at=real_now() - timedelta(hours=1))
        assert await events.next() == ("", None)


async def test_rights_that_go_end_what_they_allowed(
    served: Served, partner: dict[str, str], cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caller, "LOOK_EVERY", 0.1)
    monkeypatch.setattr(caller, "KNOWN_FOR", 0.15)
    async with served.stream(partner, ALL) as events:
        await Consent.filter(api_token_id=cast.partner.id).delete()
        name, told = await events.next()
        assert (name, told["errors"][0]["extensions"]["code"]) == ("next", "NOT_ALLOWED")
        assert await events.next() == ("complete", None)


async def test_a_comment_now_and_then(
    served: Served, partner: dict[str, str], cast: Cast, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "BEAT_EVERY", 0.05)
    async with served.stream(partner, ALL) as events, asyncio.timeout(10):
        async for line in events.response.aiter_lines():
            if line == ":":
                break
