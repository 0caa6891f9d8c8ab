"""Mandates over HTTP: taken in by who may add services, given back to who may read orders, and hostile ones refused."""

import asyncio
from collections.abc import AsyncIterator

import httpx2
import pytest
from starlette.applications import Starlette

from models import Login, Mandate
from resolvers.mandates import upload_mandate
from rules.mandates import MAX_BYTES
from tests.cast import Cast
from tests.porting import PDF
from tests.web.conftest import browser, sign_in

HEADERS = {"content-type": "application/pdf"}


@pytest.fixture
async def partner(app: Starlette, cast: Cast) -> AsyncIterator[httpx2.AsyncClient]:
    async with browser(app) as client:
        client.headers["authorization"] = f"Bearer {cast.partner_token}"
        yield client


@pytest.fixture
async def stranger(app: Starlette, cast: Cast, password_hash: str) -> AsyncIterator[httpx2.AsyncClient]:
    await Login.filter(id=cast.stranger.id).update(password_hash=password_hash)
    async with browser(app, address="192.0.2.2") as client:
        await sign_in(client, "fleet@other.example")
        yield client


async def upload(client: httpx2.AsyncClient, content: bytes = PDF, path: str = "", **headers: str) -> httpx2.Response:
    return await client.post(f"/mandates{path}", content=content, headers=HEADERS | headers)


async def test_what_was_uploaded_comes_back_as_a_file(fleet: httpx2.AsyncClient) -> None:
    answer = await upload(fleet)
    assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-store")
    id_ = answer.json()["id"]
    assert answer.json() == {"id": id_}
    file = await fleet.get(f"/mandates/{id_}")
    assert (file.status_code, file.content) == (200, PDF)
    assert file.headers["content-type"] == "application/pdf"
    assert file.headers["content-disposition"] == f'attachment; filename="{id_}.pdf"'
    assert file.headers["cache-control"] == "no-store"
    assert file.headers["x-content-type-options"] == "nosniff"
    assert "sandbox; default-src 'none'" in file.headers.get_list("content-security-policy")


async def test_a_token_may(partner: httpx2.AsyncClient) -> None:
    id_ = (await upload(partner)).json()["id"]
    assert (await partner.get(f"/mandates/{id_}")).content == PDF


async def test_another_companys_is_not_there(
    fleet: httpx2.AsyncClient, stranger: httpx2.AsyncClient, cast: Cast
) -> None:
    id_ = (await upload(fleet)).json()["id"]
    theirs, nobodys = await stranger.get(f"/mandates/{id_}"), await stranger.get("/mandates/mnd_nonsense")
    assert theirs.status_code == nobodys.status_code == 404
    assert theirs.json() == nobodys.json()
    assert (await upload(stranger, path=f"?companyId={cast.acme.id}")).status_code == 404


async def test_who_may_what(client: httpx2.AsyncClient, cast: Cast, password_hash: str) -> None:
    assert (await upload(client)).status_code == 401
    assert (await client.get("/mandates/mnd_nonsense")).status_code == 401
    id_ = await upload_mandate(cast.fleet, company_id=None, content=PDF)
    await Login.filter(id=cast.insight.id).update(password_hash=password_hash)
    await sign_in(client, "insight@acme.example")
    assert (await upload(client)).json()["error"]["code"] == "NOT_ALLOWED"
    assert (await client.get(f"/mandates/{id_}")).content == PDF


async def test_who_has_several_companies_names_one(client: httpx2.AsyncClient, cast: Cast, password_hash: str) -> None:
    await Login.filter(id=cast.operator.id).update(password_hash=password_hash)
    await sign_in(client, "admin@operator.example")
    assert (await upload(client)).json()["error"]["code"] == "BAD_USER_INPUT"
    assert (await upload(client, path="?companyId=co%00")).json()["error"]["code"] == "BAD_USER_INPUT"


@pytest.mark.parametrize("content", [b"", b"<html></html>", b"%PDF-1.7", b"\x89PNG\r\n", b"x" * 70_000])
async def test_what_is_no_pdf(fleet: httpx2.AsyncClient, content: bytes) -> None:
    answer = await upload(fleet, content)
    assert (answer.status_code, answer.json()["error"]["code"]) == (415, "NOT_A_PDF")
    assert not await Mandate.exists()


@pytest.mark.parametrize("media_type", ["application/json", "text/plain", "multipart/form-data; boundary=x", "x" * 500])
async def test_what_is_said_to_be_something_else(fleet: httpx2.AsyncClient, media_type: str) -> None:
    answer = await fleet.post("/mandates", content=PDF, headers={"content-type": media_type})
    assert (answer.status_code, answer.json()["error"]["code"]) == (415, "NOT_A_PDF")


async def test_a_pdf_is_welcome_nowhere_else(fleet: httpx2.AsyncClient) -> None:
    for path in ("/graphql", "/auth/sign-in", "/mandates/x"):
        answer = await fleet.post(path, content=PDF, headers=HEADERS)
        assert answer.status_code == 415, path


async def test_another_site_sends_nothing(fleet: httpx2.AsyncClient) -> None:
    for headers in ({"origin": "https://evil.example"}, {"sec-fetch-site": "cross-site"}):
        assert (await upload(fleet, PDF, "", **headers)).status_code == 403


def padded(size: int) -> bytes:
    return PDF[:9] + b" " * (size - len(PDF)) + PDF[9:]


async def test_five_megabytes_and_not_one_byte_more(fleet: httpx2.AsyncClient) -> None:
    largest = padded(MAX_BYTES)
    id_ = (await upload(fleet, largest)).json()["id"]
    assert (await fleet.get(f"/mandates/{id_}")).content == largest
    answer = await upload(fleet, padded(MAX_BYTES + 1))
    assert (answer.status_code, answer.json()["error"]["code"]) == (413, "TOO_LARGE")


@pytest.mark.parametrize("length", ["99999999", "9" * 5000, "-1", "x"])
async def test_a_length_that_is_too_large_is_refused_before_the_body(fleet: httpx2.AsyncClient, length: str) -> None:
    read = False

    async def body() -> AsyncIterator[bytes]:
        nonlocal read
        read = True
        yield PDF

    answer = await fleet.post("/mandates", content=body(), headers=HEADERS | {"content-length": length})
    assert answer.status_code == 413
    assert await Mandate.all().count() == 0


async def test_a_length_that_lies(fleet: httpx2.AsyncClient) -> None:
    """Less is said than comes: what comes counts."""
    answer = await upload(fleet, padded(MAX_BYTES + 1), **{"content-length": "10"})
    assert answer.status_code == 413


async def test_a_body_that_trickles(fleet: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("web.body.PDF_SECONDS", 0.2)

    async def body() -> AsyncIterator[bytes]:
        for _ in range(100):
            yield b"%"
            await asyncio.sleep(0.05)

    answer = await fleet.post("/mandates", content=body(), headers=HEADERS)
    assert answer.status_code == 408


async def test_one_person_uploads_two_at_a_time(app: Starlette, fleet: httpx2.AsyncClient) -> None:
    """Each holds megabytes; others are let in meanwhile."""
    going_on = asyncio.Event()

    async def slow() -> AsyncIterator[bytes]:
        yield PDF[:9]
        await going_on.wait()
        yield PDF[9:]

    first = [asyncio.create_task(fleet.post("/mandates", content=slow(), headers=HEADERS)) for _ in range(2)]
    await asyncio.wait(first, timeout=0.5)  # both have begun
    third = await upload(fleet)
    assert third.status_code == 429
    assert third.headers["retry-after"] == "5"
    going_on.set()
    assert [answer.status_code for answer in await asyncio.gather(*first)] == [200, 200]
    assert (await upload(fleet)).status_code == 200


async def test_a_company_keeps_few_that_nothing_needs(fleet: httpx2.AsyncClient) -> None:
    for _ in range(20):
        assert (await upload(fleet)).status_code == 200
    answer = await upload(fleet)
    assert (answer.status_code, answer.json()["error"]["code"]) == (429, "THROTTLED")
    assert int(answer.headers["retry-after"]) > 80_000
