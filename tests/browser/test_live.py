"""Pages that move by themselves: by news over a socket, after a socket was lost, and where none can be had."""

import asyncio

import pytest
from playwright.async_api import WebSocket, WebSocketRoute, expect

from tests.browser import facts
from tests.browser.people import Door, Visit
from tests.browser.words import Words

SOCKETS = "**/graphql"
REMOVE = """mutation($i: RemoveServiceInput!) {
  removeService(input: $i) { ... on ServiceRemoved { order { id number } } ... on Error { code } }
}"""

SUSPEND = """mutation($i: SuspendServiceInput!) {
  suspendService(input: $i) { ... on ServiceSuspended { order { id number } } ... on Error { code } }
}"""
BLOCK = """mutation($i: BlockSimInput!) {
  blockSim(input: $i) { ... on SimBlocked { order { id number } } ... on Error { code } }
}"""
CANCEL = "mutation($i: CancelOrderInput!) { cancelOrder(input: $i) { __typename } }"


@pytest.fixture
def words() -> Words:
    """What moves says nothing of its own."""
    return Words("en")


@pytest.fixture
async def visit(door: Door, words: Words) -> Visit:
    return await door.fleet(words)


async def removed(visit: Visit) -> facts.Found:
    """Somebody else removes a service of the company."""
    one = await facts.service(visit)
    return (await visit.ask(REMOVE, i={"serviceId": one["id"]}))["removeService"]["order"]


async def planned(visit: Visit) -> facts.Found:
    """Somebody else suspends a service from a day to come on."""
    one = await facts.service(visit)
    given = {"serviceId": one["id"], "reason": "ABSENCE", "startsOn": "2026-03-10"}
    return (await visit.ask(SUSPEND, i=given))["suspendService"]["order"]


async def test_an_order_moves_by_news_alone(visit: Visit, words: Words) -> None:
    """Nothing is asked but when there is news. It waits for its day, so that it cannot move before it is followed."""
    page, news, asked = visit.page, [], []
    followed = asyncio.Event()

    def on_sent(frame: str | bytes) -> None:
        if '"subscribe"' in str(frame):
            followed.set()

    def on_received(frame: str | bytes) -> None:
        if '"next"' in str(frame):
            news.append(str(frame))
            if len(news) == 1:  # until then it looked again by itself
                asked.clear()

    def on_socket(socket: WebSocket) -> None:
        socket.on("framesent", on_sent)
        socket.on("framereceived", on_received)

    page.on("websocket", on_socket)
    page.on("request", lambda request: asked.append(request) if "query Order(" in str(request.post_data) else None)
    order = await planned(visit)
    await visit.goto(f"/orders/{order['id']}")
    await expect(page.get_by_role("status")).to_have_text(words.planned)
    async with asyncio.timeout(15):
        await followed.wait()
    await asyncio.sleep(1)  # it looks once more when it is connected
    await visit.ask(CANCEL, i={"orderId": order["id"]})
    await expect(page.get_by_role("status")).not_to_have_text(words.planned)
    assert any("CANCELLED" in frame for frame in news)
    assert len(asked) <= len(news) + 1


async def test_what_others_do_shows_on_the_home_page(visit: Visit) -> None:
    await visit.goto("/")
    await visit.heading("Orders under way")
    async with visit.page.expect_websocket():
        await visit.page.reload()
    await visit.heading("Orders under way")
    order = await removed(visit)
    row = visit.page.get_by_role("listitem").filter(has_text=order["number"])
    await expect(row).to_be_visible()
    await expect(row).to_have_count(0)  # completed, it goes


async def test_what_others_do_to_a_card_shows_beside_what_is_being_chosen(visit: Visit, words: Words) -> None:
    page, one = visit.page, await facts.service(visit)
    async with page.expect_websocket():
        await visit.goto(f"/services/{one['id']}")
    option = page.get_by_role("checkbox", checked=False).first
    await option.check()
    chosen = await page.get_by_role("checkbox", checked=True).count()
    given = {"serviceId": one["id"], "reason": "LOST"}
    assert (await visit.ask(BLOCK, i=given))["blockSim"]["order"]
    await expect(page.get_by_role("button", name=words.unblock_sim)).to_be_visible()
    await expect(page.get_by_role("button", name=words.block_sim, exact=True)).to_have_count(0)
    await expect(page.get_by_role("checkbox", checked=True)).to_have_count(chosen)
    await expect(page.get_by_role("button", name=words.save)).to_be_enabled()


async def test_a_lost_socket_is_opened_again_and_made_up_for(visit: Visit) -> None:
    """What happened meanwhile shows, though nobody was told of it."""
    sockets: list[WebSocketRoute] = []
    may_open, opened = True, asyncio.Event()

    async def pass_on(socket: WebSocketRoute) -> None:
        if may_open:
            socket.connect_to_server()
            sockets.append(socket)
            opened.set()
        else:
            await socket.close(code=1012)

    await visit.page.route_web_socket(SOCKETS, pass_on)
    await visit.goto("/")
    await visit.heading("Orders under way")
    async with asyncio.timeout(15):
        await opened.wait()
    opened.clear()
    may_open = False
    await sockets[0].close(code=1012)
    order = await removed(visit)
    may_open = True
    async with asyncio.timeout(15):
        await opened.wait()
    await expect(visit.page.get_by_role("listitem").filter(has_text=order["number"])).to_be_visible()


async def test_without_sockets_it_asks_every_few_seconds(visit: Visit, words: Words) -> None:
    async def refuse(socket: WebSocketRoute) -> None:
        await socket.close(code=1012)

    await visit.page.route_web_socket(SOCKETS, refuse)
    order = await removed(visit)
    await visit.goto(f"/orders/{order['id']}")
    await visit.heading(order["number"])
    await expect(visit.page.get_by_role("status")).to_have_text(words.completed)
