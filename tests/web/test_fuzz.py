"""Requests that schemathesis draws from the schema, against a running server: no 5xx, no time-out, no uncoded error."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import requests
import schemathesis
from hypothesis import HealthCheck, given
from hypothesis import settings as settings_of
from hypothesis import strategies as st
from schemathesis import GenerationMode

from settings import Settings
from tests.cast import Cast
from tests.cli.running import Flotte
from tests.databases import KEYS
from tests.web.conftest import PASSWORD
from web.refusals import STATUS, Code

# In an ordinary run; a long one asks for more.
ORDINARY = 100
EXAMPLES = int(os.environ.get("FLOTTE_EXAMPLES", ORDINARY))
SECONDS = 60  # for one answer: a machine that tests everything at once is slow
OURS = {Code.INTERNAL, Code.UNAVAILABLE}


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
BODIES = JSON | st.fixed_dictionaries(
    {"query": st.sampled_from(TEXTS) | JSON},
    optional={"variables": st.dictionaries(st.sampled_from(["n", "x"]), JSON) | JSON, "operationName": JSON},
)


@dataclass
class Caller:
    """Somebody signed in, and the fields of queries and mutations that he may ask for."""

    url: str
    session: requests.Session
    operations: list[Any]


@pytest.fixture
def caller(settings: Settings, cast: Cast, tmp_path: Path) -> Iterator[Caller]:
    """Acme's fleet administrator, before a server with a budget that a machine cannot use up."""
    keys = {f"FLOTTE_{name.upper()}": key for name, key in KEYS.items()}
    limits = {"FLOTTE_COST_PER_MINUTE": str(10**12), "FLOTTE_DATABASE_URL": str(settings.database_url)}
    flotte = Flotte(tmp_path / "data", keys | limits)
    with flotte.serving("serve", "--no-worker") as served, requests.Session() as session:
        own = {"email": "fleet@acme.example", "password": PASSWORD}
        assert session.post(f"{served.url}/auth/sign-in", json=own, timeout=SECONDS).ok
        cookies = {name: value or "" for name, value in session.cookies.items()}
        schema = schemathesis.graphql.from_url(f"{served.url}/graphql", cookies=cookies)
        yield Caller(f"{served.url}/graphql", session, [found.ok() for found in schema.get_all_operations()])


@pytest.mark.timeout(max(300, 3 * EXAMPLES))
@settings_of(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
@given(data=st.data())
def test_whatever_is_sent(caller: Caller, data: st.DataObject) -> None:
    """A document of each kind that schemathesis makes, or any JSON."""
    mode = data.draw(st.sampled_from([*GenerationMode, None]))
    if mode is None:
        body = data.draw(BODIES)
        check(caller.session.post(caller.url, json=body, timeout=SECONDS))
    else:
        operation = data.draw(st.sampled_from(caller.operations))
        case = data.draw(operation.as_strategy(generation_mode=mode))
        check(case.call(session=caller.session, timeout=SECONDS))


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
