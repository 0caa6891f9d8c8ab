"""What /graphql promises about any schema."""

import json
import logging

import httpx2
import pytest
from starlette.applications import Starlette
from tortoise import Tortoise

from clock import business_day
from tests.cast import Cast
from tests.web.conftest import graphql

GRAPHQL = "application/graphql-response+json"


async def test_nothing_is_read_of_a_stranger(client: httpx2.AsyncClient, cast: Cast) -> None:
    for body in ("{", '{"query": "{"}', "x" * 1_000_000):
        answer = await client.post("/graphql", content=body, headers={"content-type": "application/json"})
        assert answer.status_code == 401
        assert answer.json() == {"errors": [{"message": "Sign in first.", "extensions": {"code": "UNAUTHENTICATED"}}]}
    assert (await client.get("/graphql", params={"query": "{ who }"})).status_code == 401


async def test_a_wrong_bearer_is_not_saved_by_a_cookie(fleet: httpx2.AsyncClient) -> None:
    answer = await fleet.post("/graphql", json={"query": "{ who }"}, headers={"authorization": "Bearer flt_x"})
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"


async def test_the_context_knows_actor_language_day_and_scope(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    fleet.headers["accept-language"] = "nl"
    answer = (await graphql(fleet, "{ who given scope }")).json()
    assert answer["data"] == {
        "who": cast.fleet.id,
        "given": f"nl {business_day().isoformat()}",
        "scope": [cast.acme.id],
    }


async def test_a_read_without_the_permission(fleet: httpx2.AsyncClient) -> None:
    answer = (await graphql(fleet, "{ staffOnly }")).json()
    assert answer["errors"][0]["extensions"] == {"code": "NOT_ALLOWED", "permission": "STAFF_MANAGE"}
    assert answer["errors"][0]["message"] == "You may not do this."


async def test_get_runs_queries_only(fleet: httpx2.AsyncClient) -> None:
    variables = json.dumps({"t": "é"})
    query = {"query": "query E($t: String!) { echo(text: $t) }", "variables": variables}
    assert (await fleet.get("/graphql", params=query)).json()["data"] == {"echo": "é"}
    answer = await fleet.get("/graphql", params={"query": "mutation { touch }"})
    assert (answer.status_code, answer.headers["allow"]) == (405, "POST")
    assert (await graphql(fleet, "mutation { touch }")).json()["data"] == {"touch": "touched"}


@pytest.mark.parametrize("document", ["{", "{ nothing }", "{ who", "{ echo }", "#"])
async def test_a_wrong_document(fleet: httpx2.AsyncClient, document: str, caplog: pytest.LogCaptureFixture) -> None:
    answer = await fleet.post("/graphql", json={"query": document}, headers={"accept": GRAPHQL})
    assert answer.status_code == 400
    assert answer.headers["content-type"].startswith(GRAPHQL)
    assert "data" not in answer.json()
    assert {error["extensions"]["code"] for error in answer.json()["errors"]} == {"BAD_USER_INPUT"}
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []


async def test_its_words_reach_the_caller(fleet: httpx2.AsyncClient) -> None:
    assert "Cannot query field 'nothing'" in (await graphql(fleet, "{ nothing }")).json()["errors"][0]["message"]
    answer = (await graphql(fleet, "{ page(first: 101) }")).json()
    assert answer["data"] == {"page": None}
    assert answer["errors"][0]["message"] == "first is at most 100"
    assert answer["errors"][0]["extensions"] == {"code": "BAD_USER_INPUT"}


async def test_wrong_variables(fleet: httpx2.AsyncClient) -> None:
    answer = await graphql(fleet, "query E($t: String!) { echo(text: $t) }", t=12345678901234567890)
    assert answer.json()["errors"][0]["extensions"]["code"] == "BAD_USER_INPUT"


async def test_nothing_internal_leaks(fleet: httpx2.AsyncClient, caplog: pytest.LogCaptureFixture) -> None:
    answer = await graphql(fleet, "{ breaks unreachable }")
    assert answer.json()["data"] == {"breaks": None, "unreachable": None}
    assert [error["extensions"] for error in answer.json()["errors"]] == [
        {"code": "INTERNAL", "requestId": answer.headers["x-request-id"]},
        {"code": "UNAVAILABLE"},
    ]
    assert "swordfish" not in answer.text
    assert "5432" not in answer.text
    errors = [record for record in caplog.records if record.levelno > logging.INFO]
    assert [record.levelno for record in errors] == [logging.ERROR] * 2
    assert "swordfish" in caplog.text


MALFORMED = {
    "no JSON": b"{",
    "bad UTF-8": b'{"query": "\xff"}',
    "a scalar": b"1",
    "a list": b'[{"query": "{ who }"}]',
    "deep": b'{"query": "{ who }", "variables": {"a": ' + b"[" * 1000 + b"]" * 1000 + b"}}",
    "deeper": b'{"query": "{ who }", "variables": {"a": ' + b"[" * 100_000 + b"]" * 100_000 + b"}}",
    "a huge integer": b'{"query": "{ who }", "variables": {"a": ' + b"9" * 5000 + b"}}",
    "a lone surrogate": b'{"query": "{ who }", "variables": {"a": "\\ud800"}}',
    "NUL": b'{"query": "{ who }", "variables": {"a": "\\u0000"}}',
    "NUL whose backslash is spelled": rb'{"query": "{ echo(text: \"\u005cu0000\") }"}',
    "NUL of which a letter is spelled": rb'{"query": "{ echo(text: \"\\\u0075{0}\") }"}',
    "NUL in the document": b'{"query": "{ echo(text: \\"\\\\u{00}\\") }"}',
    "a byte order mark": b'\xef\xbb\xbf{"query": "{ who }"}',
    "empty": b"",
    "no query": b'{"variables": {}}',
    "query of a wrong type": b'{"query": {}}',
    "variables of a wrong type": b'{"query": "{ who }", "variables": []}',
    "operation name of a wrong type": b'{"query": "{ who }", "operationName": 0}',
    "extensions of a wrong type": b'{"query": "{ who }", "extensions": "x"}',
    "an unknown operation": b'{"query": "operationName": "C"}',
}


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED.keys())
async def test_a_malformed_body(fleet: httpx2.AsyncClient, body: bytes) -> None:
    answer = await fleet.post("/graphql", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400
    assert [error["extensions"]["code"] for error in answer.json()["errors"]] == ["BAD_USER_INPUT"]


async def test_nesting_that_is_still_fine(fleet: httpx2.AsyncClient) -> None:
    variables = {"a": [[["x"] * 100]]}
    answer = await fleet.post("/graphql", json={"query": "{ who }", "variables": variables})
    assert answer.status_code == 200


@pytest.mark.parametrize("sent", [b" " * 300_000, None], ids=["with its length", "in chunks"])
async def test_a_body_too_large(fleet: httpx2.AsyncClient, sent: bytes | None) -> None:
    async def chunks():
        for _ in range(300):
            yield b" " * 1000

    answer = await fleet.post("/graphql", content=sent or chunks(), headers={"content-type": "application/json"})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (413, "TOO_LARGE")


@pytest.mark.parametrize(
    "media_type", ["text/plain", "multipart/form-data; boundary=x", "application/json; charset=latin1", ""]
)
async def test_only_json(fleet: httpx2.AsyncClient, media_type: str) -> None:
    answer = await fleet.post("/graphql", content='{"query": "{ who }"}', headers={"content-type": media_type})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (415, "UNSUPPORTED_MEDIA_TYPE")


async def test_an_answer_nobody_wants(fleet: httpx2.AsyncClient) -> None:
    answer = await fleet.post("/graphql", json={"query": "{ who }"}, headers={"accept": "text/html"})
    assert answer.status_code == 406


@pytest.mark.parametrize("method", ["PUT", "DELETE", "HEAD", "OPTIONS", "PATCH", "TRACE"])
async def test_other_methods(fleet: httpx2.AsyncClient, method: str) -> None:
    assert (await fleet.request(method, "/graphql")).status_code in {404, 405}


async def test_a_browser_that_opens_it_gets_no_html(fleet: httpx2.AsyncClient) -> None:
    answer = await fleet.get("/graphql", headers={"accept": "text/html,application/xhtml+xml,*/*;q=0.8"})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/json"


async def test_a_database_that_lacks_a_table(client: httpx2.AsyncClient, app: Starlette, cast: Cast) -> None:
    client.cookies.set("flotte", "x" * 43)
    await Tortoise.get_connection("default").execute_script("DROP TABLE session")
    answer = await client.post("/graphql", json={"query": "{ who }"})
    assert (answer.status_code, answer.json()["errors"][0]["extensions"]["code"]) == (500, "INTERNAL")
    assert "session" not in answer.text
