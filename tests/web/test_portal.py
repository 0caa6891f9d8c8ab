"""The portal's files."""

import gzip
from collections.abc import AsyncIterator
from pathlib import Path

import httpx2
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from web.failures import Failures
from web.portal import Portal

SCRIPT = b"console.log('hello')" * 100


@pytest.fixture
async def pages(tmp_path: Path) -> AsyncIterator[httpx2.AsyncClient]:
    (tmp_path / "assets").mkdir()
    (tmp_path / "index.html").write_text("<!doctype html><title>Flotte</title>")
    (tmp_path / "favicon.svg").write_text("<svg/>")
    (tmp_path / "assets" / "main-Ab12.js").write_bytes(SCRIPT)
    (tmp_path / "assets" / "figtree-Cd34.woff2").write_bytes(b"wOF2")
    portal = Route("/{path:path}", Portal(tmp_path))
    app = Starlette(routes=[portal], middleware=[Middleware(Failures)])
    async with httpx2.AsyncClient(transport=httpx2.ASGITransport(app), base_url="http://test") as client:
        yield client


@pytest.mark.parametrize("path", ["/", "/users", "/users/usr_01jd4h", "/index.html", "/nl/services?status=ACTIVE"])
async def test_pages_are_the_index_and_never_cached(pages: httpx2.AsyncClient, path: str) -> None:
    answer = await pages.get(path)
    assert answer.status_code == 200
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.headers["cache-control"] == "no-store"
    assert "Flotte" in answer.text


@pytest.mark.parametrize(
    "path",
    [
        "/missing.js",
        "/assets/main-old.js",
        "/graphql/",
        "/auth/other",
        "/export/x",
        "/graphiql/x",
        "/mandates",
        "/mandates/a%2fb",
        "/../settings.py",
    ],
)
async def test_what_is_not_there_is_no_html(pages: httpx2.AsyncClient, path: str) -> None:
    answer = await pages.get(path)
    assert answer.status_code == 404
    assert answer.json()["error"]["code"] == "NOT_FOUND"


async def test_hashed_files_are_immutable(pages: httpx2.AsyncClient) -> None:
    answer = await pages.get("/assets/main-Ab12.js")
    assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
    assert answer.headers["content-type"] == "text/javascript; charset=utf-8"
    assert (await pages.get("/assets/figtree-Cd34.woff2")).headers["content-type"] == "font/woff2"


async def test_files_without_a_hash_are_asked_for_again(pages: httpx2.AsyncClient) -> None:
    answer = await pages.get("/favicon.svg")
    assert answer.headers["cache-control"] == "no-cache"
    again = await pages.get("/favicon.svg", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


async def test_text_is_zipped_for_who_takes_it(pages: httpx2.AsyncClient) -> None:
    async with pages.stream("GET", "/assets/main-Ab12.js", headers={"accept-encoding": "gzip, br"}) as answer:
        raw = b"".join([chunk async for chunk in answer.aiter_raw()])
    assert answer.headers["content-encoding"] == "gzip"
    assert answer.headers["vary"] == "Accept-Encoding"
    assert gzip.decompress(raw) == SCRIPT
    plain = await pages.get("/assets/main-Ab12.js", headers={"accept-encoding": "identity"})
    assert "content-encoding" not in plain.headers
    font = await pages.get("/assets/figtree-Cd34.woff2")
    assert "content-encoding" not in font.headers


async def test_nothing_can_be_posted(pages: httpx2.AsyncClient) -> None:
    assert (await pages.post("/users")).status_code == 405
