"""What somebody sends who means harm: it is refused in our words, quickly enough, and costs him something."""

import logging

import httpx2
import pytest
from starlette.applications import Starlette

from bench.nasty import NASTY
from schema import schema
from server import create_app
from settings import Settings
from tests.cast import Cast
from tests.web.conftest import browser, graphql, sign_in

GRAPHQL = {"accept": "application/graphql-response+json", "content-type": "application/json"}


@pytest.fixture
async def real(app: Starlette, settings: Settings, cast: Cast):
    """Acme's fleet administrator before the real schema."""
    real = create_app(settings, schema, with_worker=False)
    real.state.reader = app.state.reader
    schema.verify()
    async with browser(real) as client:
        await sign_in(client, "fleet@acme.example")
        yield client


# What of it is legal, and answered; all else must be refused.
ANSWERED = {
    "60 aliases of large pages",
    "inline fragments in inline fragments",
    "a string of 64,000 characters",
    "10,000 escapes",
    "a block string of 20,000 lines",
    "a comment of 64,000 characters",
    "a number of 64,000 digits",
    "a list of 3,900 values",
    "the whole schema",
    "the whole schema, five times",
    "many rows",
    "as much as one document may cost",
}
# A field found what is wrong, so that the answer has data: null where that field is.
WHILE_RUNNING = {
    "a search of 64,000 characters",
    "a cursor of 64,000 characters",
    "many rows beside an error",
    "100 services beside an error",
}


async def test_nasty_documents(real: httpx2.AsyncClient, caplog: pytest.LogCaptureFixture) -> None:
    for number, (name, nasty) in enumerate(NASTY.items()):
        answer = await real.post("/graphql", content=nasty.body(number), headers=GRAPHQL)
        errors = answer.json().get("errors", [])
        codes = {error["extensions"]["code"] for error in errors}
        if name in ANSWERED:
            assert (answer.status_code, codes) == (200, set()), name
        else:
            assert answer.status_code == (200 if name in WHILE_RUNNING else 400), name
            assert codes <= {"TOO_COMPLEX", "BAD_USER_INPUT"}, name
            assert codes, name
        assert len(errors) <= 11, name
        assert all(len(error["message"]) <= 500 for error in errors), name
        assert "Did you mean" not in answer.text
        assert answer.json()["extensions"]["cost"] >= 10, name
    assert [record for record in caplog.records if record.levelno > logging.INFO] == []


TYPOS: list[tuple[str, dict[str, object]]] = [
    ("{ userz { nodes { id } } }", {}),
    ("{ users(fist: 1) { nodes { id } } }", {}),
    ("{ users { nodes { nam } } }", {}),
    ("{ users(orderBy: NAME_AS) { nodes { id } } }", {}),
    ("{ users(filter: {statu: ACTIVE}) { nodes { id } } }", {}),
    ("{ users }", {}),
    ("{ viewer { id { x } } }", {}),
    ("{ viewer { id @inclde(if: true) } }", {}),
    ("{ node(id: 1) { ... on Usr { id } } }", {}),
    ("query ($o: UserOrde) { users(orderBy: $o) { nodes { id } } }", {}),
    ("query ($o: UserOrder) { users(orderBy: $o) { nodes { id } } }", {"o": "NAME_AS"}),
    ("query ($f: UserFilter) { users(filter: $f) { nodes { id } } }", {"f": {"statu": ["ACTIVE"]}}),
    ("query ($f: UserFilter) { users(filter: $f) { nodes { id } } }", {"f": {"status": ["ACTIV"]}}),
    ("mutation { addUsr { __typename } }", {}),
    ('{ __type(nam: "User") { name } }', {}),
    ("query ($d: Boolean) { __schema { types { fields(includeDeprecated: $d) { name } } } }", {"d": "tru"}),
]


async def test_nothing_is_suggested(real: httpx2.AsyncClient) -> None:
    """Asked twice: what is known of a document must not change its errors."""
    for document, variables in TYPOS * 2:
        answer = await graphql(real, document, **variables)
        errors = answer.json()["errors"]
        assert {error["extensions"]["code"] for error in errors} == {"BAD_USER_INPUT"}, document
        assert "Did you mean" not in answer.text, document
        assert "data" not in answer.json(), document
