"""`/metrics`: behind its own token, or not there."""

from collections.abc import AsyncIterator

import httpx2
import pytest
from prometheus_client.parser import text_string_to_metric_families
from pydantic import SecretStr
from starlette.applications import Starlette

import web.metrics
from resolvers.remove_service import remove_service
from schema import schema
from server import create_app
from settings import Settings
from tests.cast import Cast
from tests.web.conftest import browser, graphql, sign_in
from web.traffic import Traffic

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
    uncounted = ("bytes", "entries", "bucket", "sum")
    assert {key: value for key, value in risen.items() if value and not key[0].endswith(uncounted)} == {
        ("flotte_graphql_answers_total", "planned"): 2,
        ("flotte_graphql_answers_total", "refused"): 1,
        ("flotte_graphql_answers_total", "declined"): 1,
        ("flotte_graphql_unplanned_total", "introspection", "refused"): 1,
        ("flotte_graphql_unplanned_total", "BadUserInput", "declined"): 1,
        ("flotte_graphql_cache_hits_total",): 1,
        ("flotte_graphql_cache_misses_total",): 3,
        ("flotte_http_requests_total", "POST", "/graphql", "200"): 4,
        ("flotte_http_requests_total", "GET", "/metrics", "200"): 1,
        ("flotte_http_request_seconds_count", "query", "/graphql"): 4,
        ("flotte_http_request_seconds_count", "", "/metrics"): 1,
    }
    assert 0 < after["flotte_graphql_cache_bytes",] <= after["flotte_graphql_cache_limit_bytes",]
    assert risen["flotte_graphql_surprises_total",] == 0


async def test_buckets_hold_what_took_at_most_so_long() -> None:
    traffic = Traffic()
    for seconds in (0.0005, 0.001, 0.3, 60):
        traffic.count("/graphql", "POST", "200", "query", seconds)
    (family,) = [each for each in traffic.collect() if each.name == "flotte_http_request_seconds"]
    counts = {each.labels.get("le", each.name.rpartition("_")[2]): each.value for each in family.samples}
    assert (counts["0.001"], counts["0.25"], counts["0.5"], counts["10.0"]) == (2, 2, 3, 3)
    assert (counts["+Inf"], counts["count"]) == (4, 4)
    assert counts["sum"] == pytest.approx(60.3015)


async def test_labels_are_words_of_ours(measured: httpx2.AsyncClient) -> None:
    """Whatever somebody sends, the number of series is bounded."""
    before = await figures(measured)
    for number in range(20):
        await measured.request(f"METHOD{number}", f"/path-{number}")
        await measured.get(f"/export/{number}.csv")
        await measured.get("/", headers={"host": f"{number}.example"})
    new = {key for key in (await figures(measured)).keys() - before.keys() if key[0] == "flotte_http_requests_total"}
    assert len(new) <= 4
    assert not any("7" in label for key in new for label in key)


async def test_a_refusal_is_counted(measured: httpx2.AsyncClient, cast: Cast) -> None:
    await sign_in(measured, "fleet@acme.example")
    before = await figures(measured)
    assert before["flotte_mutation_refusals_total", "QUOTA_EXCEEDED"] >= 0
    removal = "mutation($i: RemoveServiceInput!) { removeService(input: $i) { __typename } }"
    answer = await graphql(measured, removal, i={"serviceId": cast.foreign_line.id})
    assert answer.json()["data"]["removeService"]["__typename"] == "NotFound"
    after = await figures(measured)
    key = ("flotte_mutation_refusals_total", "NOT_FOUND")
    assert after[key] == before.get(key, 0) + 1


async def test_orders(measured: httpx2.AsyncClient, cast: Cast) -> None:
    assert (await figures(measured))["flotte_orders_open", "ACKNOWLEDGED"] == 0
    await remove_service(cast.fleet, service_id=cast.line.id)
    after = await figures(measured)
    assert after["flotte_orders_open", "ACKNOWLEDGED"] == 1
    assert after["flotte_orders_oldest_seconds",] >= 0
    assert after["flotte_orders_due",] == 0
    assert after["flotte_database_up",] == 1


async def test_without_a_database(measured: httpx2.AsyncClient, monkeypatch: pytest.MonkeyPatch) -> None:
    async def gone() -> None:
        raise ConnectionRefusedError("somewhere")

    monkeypatch.setattr(web.metrics, "open_orders", gone)
    after = await figures(measured)
    assert after["flotte_database_up",] == 0
    assert not [key for key in after if key[0].startswith("flotte_orders")]
