"""`/metrics`: behind its own token, or not there."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr
from starlette.applications import Starlette

from schema import schema
from server import create_app
from settings import Settings
from tests.cast import Cast
from tests.web.conftest import browser, graphql, sign_in

TOKEN = "a token for tests, of 32 characters and more"
BEARER = {"Authorization": f"Bearer {TOKEN}"}


@pytest.fixture
async def measured(app: Starlette, settings: Settings) -> AsyncIterator[httpx2.AsyncClient]:
    """A browser of the real application, with a token in its settings."""
    real = create_app(settings.model_copy(update={"metrics_token": SecretStr(TOKEN)}), schema, with_worker=False)
    real.state.reader = app.state.reader
    schema.verify()
    async with browser(real) as client:
        yield client


async def figures(client: httpx2.AsyncClient) -> dict[tuple[str, ...], float]:
    answer = await client.get("/metrics", headers=BEARER)
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=0.0.4")
    families = text_string_to_metric_families(answer.text)
    return {(each.name, *each.labels.values()): each.value for family in families for each in family.samples}


async def test_not_there_without_a_token(client: httpx2.AsyncClient) -> None:
    for headers in ({}, BEARER):
        assert (await client.get("/metrics", headers=headers)).status_code == 404


@pytest.mark.parametrize("sent", ["", "Bearer", "Bearer wrong", f"Basic {TOKEN}", f"Bearer {TOKEN}é"])
async def test_for_its_token_alone(measured: httpx2.AsyncClient, cast: Cast, sent: str) -> None:
    await sign_in(measured, "fleet@acme.example")
    for headers in ([], [(b"authorization", sent.encode())]):
        assert (await measured.get("/metrics", headers=headers)).status_code == 401


async def test_by_address(measured: httpx2.AsyncClient) -> None:
    answer = await measured.get("/metrics", headers=BEARER | {"host": "10.0.0.5:8000"})
    assert answer.status_code == 200


async def test_what_happened(measured: httpx2.AsyncClient, cast: Cast) -> None:
    await sign_in(measured, "fleet@acme.example")
    before = await figures(measured)
    plain = "query Measured { viewer { name } }"
    for document in (
        plain,
        plain,
        "{ __schema { queryType { measured: name } } }",
        "{ users(first: 1000) { nodes { id } } }",
    ):
        await graphql(measured, document)
    after = await figures(measured)
    assert after["flotte_graphql_cache_entries",] == len(schema.documents.kept)
    risen = {key: value - before.get(key, 0) for key, value in after.items()}
    assert {key: value for key, value in risen.items() if value and not key[0].endswith(("bytes", "entries"))} == {
        ("flotte_graphql_answers_total", "planned"): 2,
        ("flotte_graphql_answers_total", "refused"): 1,
        ("flotte_graphql_answers_total", "declined"): 1,
        ("flotte_graphql_unplanned_total", "introspection", "refused"): 1,
        ("flotte_graphql_unplanned_total", "BadUserInput", "declined"): 1,
        ("flotte_graphql_cache_hits_total",): 1,
        ("flotte_graphql_cache_misses_total",): 3,
    }
    assert 0 < after["flotte_graphql_cache_bytes",] <= after["flotte_graphql_cache_limit_bytes",]
    assert risen["flotte_graphql_surprises_total",] == 0
