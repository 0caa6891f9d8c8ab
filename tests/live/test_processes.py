"""Changes by other processes, a lost connection to the database, and a server that is told to stop."""

import asyncio
import sqlite3
from contextlib import closing
from pathlib import Path

from tortoise.connection import get_connection

from settings import Settings
from tests.cast import NOW, Cast
from tests.cli.conftest import with_database
from tests.live.talk import Served
from tests.provisioning.orders import modified
from tests.provisioning.test_processes import process
from tests.storage.test_announcements import LISTENING

ORDER = "subscription($id: ID) { orderProgressed(orderId: $id) { id state steps { state } } }"
ALL = "subscription { orderProgressed { id state } }"
SERVICE = "subscription($id: ID) { mobileServiceChanged(serviceId: $id) { plan { code } openOrder { state } } }"
MODIFY = """mutation($i: ModifyServiceInput!) {
  modifyService(input: $i) { __typename ... on ServiceModified { order { id } } ... on Error { code } }
}"""


async def test_what_another_process_does_is_heard(
    served: Served, partner: dict[str, str], settings: Settings, cast: Cast
) -> None:
    """A worker of its own carries the order out; who listens here hears all of it."""
    order = await modified(cast, cast.line, plan_id=cast.large.id)
    async with served.talk(partner) as talk:
        await talk.ask("o", ORDER, id=order.id)
        await talk.ask("s", SERVICE, id=cast.line.id)
        async with served.talk(partner) as other, process(settings, seconds=0.05):
            await other.ask("all", ALL)
            ended = await talk.until("o", lambda data: data["orderProgressed"]["state"] == "COMPLETED")
            assert ended["orderProgressed"]["steps"] == [{"state": "DONE"}]
            await other.until("all", lambda data: data["orderProgressed"] == {"id": order.id, "state": "COMPLETED"})
    async with served.talk(partner) as talk:
        await talk.ask("s", SERVICE, id=cast.line.id)
        now = await talk.next("s")
        assert now["mobileServiceChanged"] == {"plan": {"code": "large"}, "openOrder": None}


async def test_two_servers_on_one_database(
    served: Served, partner: dict[str, str], settings: Settings, cast: Cast, tmp_path: Path
) -> None:
    """The change comes by one, the news by the other."""
    if settings.dialect == "sqlite":
        return
    flotte = with_database(settings, tmp_path)
    with flotte.serving("serve", "--no-worker", FLOTTE_CLOCK_START=NOW.isoformat()) as elsewhere:
        async with served.talk(partner) as here, Served(elsewhere.url).talk(partner) as there:
            await there.ask("s", SERVICE, id=cast.line.id)
            await there.next("s")
            asked = {"serviceId": cast.line.id, "planId": cast.large.id, "idempotencyKey": "k"}
            await here.answer("m", MODIFY, i=asked)
            assert (await there.next("s"))["mobileServiceChanged"]["openOrder"] == {"state": "ACKNOWLEDGED"}


async def test_news_that_nobody_heard_are_made_up_for(
    served: Served, partner: dict[str, str], cast: Cast, dialect: str
) -> None:
    """The database hangs up on who listens: one row is read again, and who follows all is told to ask again."""
    if dialect == "sqlite":
        return
    async with served.talk(partner) as talk:
        await talk.ask("s", SERVICE, id=cast.line.id)
        await talk.next("s")
        await talk.ask("all", ALL)
        assert await talk.is_silent()
        async with _unheard():
            await modified(cast, cast.line, plan_id=cast.large.id)
        told = [await talk.hear() for _ in range(2)]
        assert {(each["id"], each["type"]) for each in told} == {("s", "next"), ("all", "complete")}
        await talk.ask("all", ALL)
        assert await talk.is_silent()


async def test_a_server_that_stops_says_goodbye(
    served: Served, partner: dict[str, str], settings: Settings, cast: Cast, dialect: str
) -> None:
    """What was asked for is answered, what lasts ends, and the socket is closed with 1001."""
    if dialect == "postgresql":
        return
    async with served.talk(partner) as talk, served.stream(partner, ALL) as stream:
        await talk.ask("s", SERVICE, id=cast.line.id)
        await talk.next("s")
        with closing(sqlite3.connect(settings.sqlite_path, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            asked = {"serviceId": cast.line.id, "planId": cast.large.id, "idempotencyKey": "k"}
            await talk.ask("m", MODIFY, i=asked)
            assert await talk.is_silent()
            served.server.should_exit = True
            assert await stream.next() == ("", None)
            other.execute("ROLLBACK")
        answer = await talk.until("m", bool)
        assert answer["modifyService"]["__typename"] == "ServiceModified"
        assert await talk.closed() == (1001, "Going away")


class _unheard:  # noqa: N801  read like a function
    """Inside, the connection that listens is gone, and another one is not there yet."""

    async def __aenter__(self) -> None:
        _, rows = await get_connection("default").execute_query(LISTENING)
        assert rows
        await get_connection("default").execute_query(f"SELECT pg_terminate_backend({rows[0]['pid']})")

    async def __aexit__(self, *raised: object) -> None:
        await asyncio.sleep(0)
