"""A server that dies loses nothing that it answered; one that is told to stop finishes what it accepted."""

import asyncio
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx2
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from resolvers.sign_in import per_account_and_subnet
from tests.cli.running import PASSWORD, Flotte, Served

EMAIL = "fleet@south.example"
ADD = "mutation($i: AddUserInput!) { addUser(input: $i) { ... on UserAdded { user { id } } } }"
MINE = {"name": "Noor Peeters", "email": "noor@south.example", "idempotencyKey": "once"}
COUNT = "{ users { totalCount } }"


def test_what_was_answered_survives_the_kill(flotte: Flotte) -> None:
    with flotte.serving() as served:
        before = ask(served, COUNT)["users"]["totalCount"]
        added = ask(served, ADD, i=MINE)
        assert served.stop(signal.SIGKILL) == -signal.SIGKILL
    with flotte.serving() as served:
        assert ask(served, COUNT)["users"]["totalCount"] == before + 1
        assert ask(served, ADD, i=MINE) == added
        assert ask(served, COUNT)["users"]["totalCount"] == before + 1


async def test_what_was_accepted_is_finished(flotte: Flotte) -> None:
    """Two attempts more than goes through at once are held for a while: long enough to be told to stop meanwhile."""
    with flotte.serving() as served:
        async with httpx2.AsyncClient(base_url=served.url) as client:
            wrong = {"email": EMAIL, "password": "wrong"}
            for _ in range(per_account_and_subnet.burst):
                assert (await client.post("/auth/sign-in", json=wrong)).status_code == 401
            spare = asyncio.create_task(client.post("/auth/sign-in", json=wrong))  # so that the next one waits longer
            await asyncio.sleep(0.1)
            held = asyncio.create_task(client.post("/auth/sign-in", json={"email": EMAIL, "password": PASSWORD}))
            await asyncio.sleep(0.3)
            assert not held.done()
            async with socket_of(served) as socket:
                served.process.send_signal(signal.SIGTERM)
                assert (await held).status_code == 200
                assert (await spare).status_code == 401
                await socket.wait_closed()
                assert (socket.close_code, socket.close_reason) == (1001, "Going away")
        assert served.stop() == 0


@asynccontextmanager
async def socket_of(served: Served) -> AsyncIterator[ClientConnection]:
    """Of somebody else than who guesses passwords."""
    with served.sign_in("fleet@north.example") as client:
        cookie = {"cookie": f"flotte={client.cookies['flotte']}"}
    address = f"{served.url.replace('http', 'ws', 1)}/graphql"
    async with connect(
        address, subprotocols=[Subprotocol("graphql-transport-ws")], additional_headers=cookie
    ) as socket:
        yield socket


def ask(served: Served, document: str, **variables: object) -> Any:
    with served.sign_in(EMAIL) as client:
        answer = client.post("/graphql", json={"query": document, "variables": variables}).json()
    assert "errors" not in answer
    return answer["data"]
