"""Health checks."""

import httpx2
from starlette.applications import Starlette


async def test_alive_and_ready(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/healthz")).json() == {"status": "ok"}
    assert (await client.get("/readyz")).json() == {"status": "ok"}


async def test_not_ready_without_a_database(client: httpx2.AsyncClient, app: Starlette) -> None:
    class Gone:
        dialect = "sqlite"

        async def check(self) -> None:
            raise ConnectionRefusedError

    app.state.reader = Gone()
    assert (await client.get("/healthz")).status_code == 200
    answer = await client.get("/readyz")
    assert (answer.status_code, answer.json()["error"]["code"]) == (503, "UNAVAILABLE")
    assert answer.headers["retry-after"] == "1"
