"""The console for the API."""

import re

import httpx2

from tests.cast import Cast


async def test_for_whoever_is_signed_in(fleet: httpx2.AsyncClient) -> None:
    page = await fleet.get("/graphiql")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    loaded = re.findall(r'(?:src|href)="(/graphiql/[^"]+)"', page.text)
    assert len(loaded) == 2
    for path in loaded:
        assert (await fleet.get(path)).status_code == 200
    assert (await fleet.get("/graphiql/other.js")).status_code == 404


async def test_from_no_other_host(fleet: httpx2.AsyncClient) -> None:
    for path in ("/graphiql", "/graphiql/page.js", "/graphiql/page.css"):
        assert "//" not in re.sub(r"^//.*$", "", (await fleet.get(path)).text, flags=re.MULTILINE)


async def test_not_for_strangers(client: httpx2.AsyncClient, cast: Cast) -> None:
    for path in ("/graphiql", "/graphiql/page.js"):
        assert (await client.get(path)).status_code == 401
