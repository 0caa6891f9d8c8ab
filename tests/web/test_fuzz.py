"""Requests that schemathesis draws from the schema, against a running server: no 5xx, no time-out, no uncoded error."""

import os
from collections.abc import Iterator
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from schemathesis import GenerationMode

from tests.cli.running import PASSWORD, Flotte
from web.refusals import STATUS, Code

# In an ordinary run; a long one asks for more.
ORDINARY = 60
EXAMPLES = int(os.environ.get("FLOTTE_EXAMPLES", ORDINARY))
SECONDS = 20  # for one answer: a machine that tests everything at once is slow
OURS = {Code.INTERNAL, Code.UNAVAILABLE}
MODES = [*GenerationMode]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """`flotte` with its demo, and a budget that a machine cannot use up."""
    flotte = Flotte(tmp_path_factory.mktemp("fuzz"), {"FLOTTE_COST_PER_MINUTE": str(10**12)})
    with flotte.serving() as served:
        yield served.url


@pytest.fixture(scope="module")
def caller(server: str) -> Iterator[requests.Session]:
    with requests.Session() as session:
        session.post(f"{server}/auth/sign-in", json={"email": "fleet@north.example", "password": PASSWORD}, timeout=60)
        yield session


@pytest.fixture(scope="module")
def operations(server: str, caller: requests.Session) -> list[Any]:
    """The fields of queries and mutations."""
    cookies = {name: value or "" for name, value in caller.cookies.items()}
    schema = schemathesis.graphql.from_url(f"{server}/graphql", cookies=cookies)
    return [found.ok() for found in schema.get_all_operations()]


@pytest.mark.timeout(max(300, 3 * EXAMPLES))
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_documents(operations: list[Any], caller: requests.Session, data: st.DataObject) -> None:
    operation = data.draw(st.sampled_from(operations))
    case = data.draw(operation.as_strategy(generation_mode=data.draw(st.sampled_from(MODES))))
    check(case.call(session=caller, timeout=SECONDS))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
TEXTS = [
    "{ viewer { id } }",
    "{ users(first: $n) { nodes { id } } }",
    "query Q($n: Int) { users(first: $n) { totalCount } }",
]


@settings(max_examples=EXAMPLES // 2, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    body=st.fixed_dictionaries(
        {"query": st.sampled_from(TEXTS) | JSON},
        optional={"variables": st.dictionaries(st.sampled_from(["n", "x"]), JSON) | JSON, "operationName": JSON},
    )
    | JSON
)
def test_bodies(server: str, caller: requests.Session, body: Any) -> None:
    check(caller.post(f"{server}/graphql", json=body, timeout=SECONDS))


def check(response: Any) -> None:
    """An answer in our words."""
    body = response.json()
    assert set(body) <= {"data", "errors", "extensions"}, body
    codes = [Code(error["extensions"]["code"]) for error in body.get("errors", ())]
    assert response.status_code in {200, *(STATUS[code] for code in codes)}, body
    assert "data" in body or codes, body
    assert not OURS & set(codes), body
    assert response.status_code < 500, body
    assert "Did you mean" not in response.text
    assert all(error["message"] and len(error["message"]) <= 500 for error in body.get("errors", ()))
