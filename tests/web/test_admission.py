"""What requests cost, what is told of it, and what happens when nothing is left."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from pathlib import Path

import httpx2
import pytest
import strawberry
from starlette.applications import Starlette

from execution.cost import CHARACTERS_FOR_ONE, REQUEST
from execution.window import LARGEST_SIZE
from resolvers import budgets
from schema import schema
from server import create_app
from settings import Settings
from tests.cast import Cast
from tests.web.conftest import browser, graphql, sign_in

GRAPHQL = "application/graphql-response+json"
USERS = "{ users(first: 3) { nodes { id name } } }"
COST = REQUEST + len(USERS) // CHARACTERS_FOR_ONE + 1 + 3
Shop = Callable[..., AbstractAsyncContextManager[httpx2.AsyncClient]]


@pytest.fixture
def shop(app: Starlette, settings: Settings, cast: Cast) -> Shop:
    """`shop(cost_per_minute=…)`: Acme's fleet administrator before the real schema, with such settings."""

    @asynccontextmanager
    async def opened(**limits: int) -> AsyncIterator[httpx2.AsyncClient]:
        real = create_app(settings.model_copy(update=limits), schema, with_worker=False)
        real.state.reader = app.state.reader
        schema.verify()
        async with browser(real) as client:
            await sign_in(client, "fleet@acme.example")
            yield client

    return opened


async def test_what_it_cost_and_what_is_left_is_always_told(shop: Shop) -> None:
    async with shop(cost_per_minute=6_000, cost_per_document=1_000) as client:
        for number in range(1, 4):
            answer = await graphql(client, USERS)
            assert answer.json()["extensions"] == {"cost": COST}
            assert answer.headers["ratelimit-policy"] == '"cost";q=6000;w=60'
            left, full_in = figures(answer)
            assert 6_000 - number * COST <= left <= 6_000 - COST
            assert full_in == 1
        wrong = await graphql(client, "{ nothing }")
        assert wrong.json()["extensions"] == {"cost": REQUEST + 1}
        assert "ratelimit" in (await client.get("/export/users.csv")).headers


def figures(answer: httpx2.Response) -> tuple[int, int]:
    """What the header says is left, and for how long."""
    name, left, seconds = answer.headers["ratelimit"].split(";")
    assert name == '"cost"'
    return int(left.removeprefix("r=")), int(seconds.removeprefix("t="))


@pytest.mark.parametrize("document", [USERS, "{ company { users(first: 1000) { nodes { id } } } viewer { id } }"])
async def test_both_ways_of_execution_say_the_same(shop: Shop, document: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with shop() as client:
        planned = await graphql(client, document)
        monkeypatch.setattr(schema, "execute", partial(strawberry.Schema.execute, schema))
        walked = await graphql(client, document)
    assert planned.json()["extensions"]["cost"] > REQUEST
    assert planned.content == walked.content


MESSAGES = {
    "fr": "Trop de demandes en peu de temps. Réessayez dans un instant.",
    "nl": "Te veel vragen in korte tijd. Probeer het zo meteen opnieuw.",
    "en": "Too many requests in a short time. Try again in a moment.",
}


@pytest.mark.parametrize("language", MESSAGES)
async def test_nothing_is_left(shop: Shop, language: str, monkeypatch: pytest.MonkeyPatch) -> None:
    async with shop(cost_per_minute=60, cost_per_document=60) as client:
        client.headers["accept-language"] = language
        answers = [await graphql(client, USERS) for _ in range(5)]
        assert [answer.status_code for answer in answers] == [200, 200, 200, 429, 429]
        refused = answers[-1]
        error = {"message": MESSAGES[language], "extensions": {"code": "THROTTLED"}}
        assert refused.json() == {"errors": [error]}
        left, seconds = figures(refused)
        assert left < COST
        assert refused.headers["retry-after"] == str(seconds)
        assert 0 < seconds <= COST
        assert (await client.get("/export/users.csv")).status_code == 429
        later = budgets.time.monotonic() + seconds
        monkeypatch.setattr(budgets.time, "monotonic", lambda: later)
        assert (await graphql(client, USERS)).status_code == 200


async def test_who_has_nothing_left_is_not_listened_to(shop: Shop) -> None:
    """Nobody parses what could not be paid: that the document is wrong is not found out."""
    async with shop(cost_per_minute=60, cost_per_document=60) as client:
        while (await graphql(client, USERS)).status_code == 200:
            pass
        document = "{ nobody reads this " + "x" * 2_000
        assert (await graphql(client, document)).status_code == 429
        assert not schema.has_read(document, None)


async def test_a_refused_mutation_did_not_run(shop: Shop, cast: Cast) -> None:
    async with shop(cost_per_minute=100, cost_per_document=100) as client:
        add = """mutation ($input: AddUserInput!) { addUser(input: $input) { __typename } }"""
        given = {"companyId": cast.acme.id, "name": "New", "email": "{}@acme.example"}
        codes = [
            (await graphql(client, add, input=given | {"email": f"n{number}@acme.example"})).status_code
            for number in range(3)
        ]
        assert codes == [200, 429, 429]


async def test_somebody_else_is_not_concerned(shop: Shop, app: Starlette, cast: Cast) -> None:
    async with shop(cost_per_minute=20, cost_per_document=20) as client:
        while (await graphql(client, USERS)).status_code == 200:
            pass
        assert (await client.get("/healthz")).status_code == 200


async def test_a_document_that_costs_too_much(shop: Shop) -> None:
    async with shop(cost_per_minute=6_000, cost_per_document=100) as client:
        query = "query ($n: Int) { users(first: $n) { nodes { id company { id } } } }"
        assert (await graphql(client, query, n=10)).status_code == 200
        for media_type, status in ((GRAPHQL, 400), ("application/json", 200)):
            asked = {"query": query, "variables": {"n": 100}}
            answer = await client.post("/graphql", json=asked, headers={"accept": media_type})
            cost = answer.json()["extensions"]["cost"]
            message = f"The document costs {cost}; 100 are allowed."
            assert answer.status_code == status
            assert answer.json()["errors"] == [{"message": message, "extensions": {"code": "TOO_COMPLEX"}}]
            assert "data" not in answer.json()
        left, _ = figures(answer)
        assert left > 6_000 - 200  # looking at it was paid, running it was not


SOURCE = Path(__file__).parents[2] / "frontend" / "src"
WRITTEN = re.compile(r"graphql\(\s*`(.+?)`", re.DOTALL)


async def test_nobody_meets_the_limit_by_clicking() -> None:
    """Of the portal's largest page one may turn one and a half every second, for as long as one likes."""
    written = [text for file in SOURCE.rglob("*.ts*") for text in WRITTEN.findall(file.read_text("utf-8"))]
    fragments = {name: text for text in written for name in re.findall(r"fragment (\w+) on", text)}
    documents = [whole(text, fragments) for text in written if re.search(r"\b(query|mutation) \w+", text)]
    costs = [(await schema.cost(document, {"first": LARGEST_SIZE}, None)).whole for document in documents]
    assert len(costs) > 15
    assert max(costs) * 90 <= Settings().cost_per_minute
    assert max(costs) * 3 <= Settings().cost_per_document


def whole(text: str, fragments: dict[str, str]) -> str:
    """The document with the fragments that it spreads, and those that they spread."""
    parts = [text]
    for part in parts:
        spread = [fragments[name] for name in re.findall(r"\.\.\.(\w+)", part) if name in fragments]
        parts += [each for each in spread if each not in parts]
    return "\n".join(parts)


async def test_rows_of_an_export_are_paid(shop: Shop) -> None:
    async with shop(cost_per_minute=60, cost_per_document=60) as client:
        lines = (await client.get("/export/users.csv")).text.splitlines()
        before, _ = figures(await graphql(client, "{ __typename }"))
        assert before <= 60 - REQUEST - (len(lines) - 1) - REQUEST - 1
