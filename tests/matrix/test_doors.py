"""The same through the doors: status, headers and bytes of GraphQL, exports and sign-in over HTTP."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from itertools import count
from typing import Any

import httpx2
import pytest

from clock import real_now
from models import ApiToken, Login
from resolvers import actors, passwords
from resolvers.sign_in import per_account_and_subnet, per_subnet
from resolvers.tokens import digest, new_token
from rules.permissions import Permission
from server import create_app
from tests.matrix.asking import document_of
from tests.matrix.attempts import is_of_company, with_ids
from tests.matrix.books import leaks, marks_for
from tests.matrix.conftest import LEFT_ALONE, Copies
from tests.matrix.people import ABLE, FEW, Who
from tests.matrix.sites import read_sites
from tests.matrix.test_deeds import DEEDS, id_sites
from tests.matrix.values import PREFIX, Cell, cells_of
from tests.matrix.walk import EVERY_READ, SUBSCRIPTION
from tests.matrix.world import World
from tests.web.conftest import browser
from web import caller
from web.export import ALWAYS, LISTS, SHEETS
from web.stream import EVENT_STREAM

pytestmark = LEFT_ALONE
# Nothing comes of them until there is news: see `test_subscriptions.py`.
WITHOUT_END = frozenset(f"Subscription.{name}(companyId:)" for name in SUBSCRIPTION.fields)
# What stays of the caller's own budget differs from one request to the next, and so does the time.
CHANGING = ("date", "ratelimit", "x-request-id")
NEEDED = {"users": Permission.USERS_READ, "mobile-services": Permission.SERVICES_READ}
addresses = (f"192.0.2.{number}" for number in count(1))


@asynccontextmanager
async def served(copy: Copies, who: Who | None) -> AsyncIterator[httpx2.AsyncClient]:
    """He, before the whole application."""
    async with copy() as settings:
        app = create_app(settings, with_worker=False)
        actors.forget_all()
        async with app.router.lifespan_context(app), browser(app, address=next(addresses)) as client:
            if who:
                await who.actor()
                client.headers.update(who.headers)
            yield client


Told = tuple[int, dict[str, str], bytes]


def told(response: httpx2.Response, probe: str) -> Told:
    """The whole answer, without what was asked for."""
    headers = {name: value for name, value in response.headers.items() if not name.startswith(CHANGING)}
    return response.status_code, headers, response.content.replace(probe.encode(), b"\xc2\xa7")


@pytest.mark.parametrize("name", FEW)
async def test_graphql(name: str, world: World, copy: Copies) -> None:
    """The cells with an id of the right type, each as a request."""
    who = world.who[name]
    async with served(copy, who) as client:
        for cells in pairs(world):
            caller._opened.clear()  # how many streams one opens at once is no question here
            answers = [told(await asked(client, cell, world), cell.probe) for cell in cells]
            assert answers[0] == answers[1], (str(cells[0]), answers)
            assert not leaks(answers[0][2].decode(), marks_for(who, world))


def pairs(world: World) -> list[tuple[Cell, Cell]]:
    """Their id and one that is not there, at each place."""
    found: list[tuple[Cell, Cell]] = []
    of_reads = [cells_of(site, world) for site in read_sites() if site.coordinates[0] not in WITHOUT_END]
    of_deeds = [with_ids(site, world) for deed in DEEDS for site in id_sites(deed) if is_of_company(site, world)]
    for cells in [*of_reads, *of_deeds]:
        known = {str(cell): cell for cell in cells}
        found += [(cell, known[cell.other]) for cell in cells if cell.says.startswith("their") and cell.other in known]
    return found


async def asked(client: httpx2.AsyncClient, cell: Cell, world: World) -> httpx2.Response:
    own = {name: world.ours[prefix] for name, prefix in PREFIX.items()}
    text, variables = document_of([cell], own)
    accepted = {"accept": EVENT_STREAM} if cell.site.parent is SUBSCRIPTION else {}
    caller._opened.clear()  # there are more of these than somebody may open at once
    return await client.post("/graphql", json={"query": text, "variables": variables}, headers=accepted)


READERS = sorted({*ABLE, *(f"token {each}" for each in EVERY_READ), "no role", "token without consent"})
# What another company has, for each parameter of an export; None where a parameter says nothing of anybody.
PARAMETERS: dict[str, str | None] = {
    "companyId": "co",
    "search": "name",
    "costCentre": "cost_centre",
    "planId": "plan",
    "minMonthlyPrice": "price",
    "maxMonthlyPrice": "price",
    "status": None,
    "orderBy": None,
    "direction": None,
    "language": None,
}


@pytest.mark.parametrize("name", READERS)
async def test_exports(name: str, world: World, copy: Copies) -> None:
    """Rows of ours alone; a parameter of theirs is answered like one of nobody's."""
    who = world.who[name]
    async with served(copy, who) as client:
        for listed, ending in [(listed, ending) for listed in LISTS for ending in SHEETS]:
            path = f"/export/{listed}.{ending}"
            whole = await client.get(path)
            allowed = {NEEDED[listed], Permission.USERS_READ} <= who.may
            assert whole.status_code == (200 if allowed else 403), (path, whole.text)
            if ending == "csv":
                assert not leaks(whole.text, marks_for(who, world))
                for parameter in ALWAYS | LISTS[listed].filters:
                    await check_parameter(client, path, parameter, world)


async def check_parameter(client: httpx2.AsyncClient, path: str, parameter: str, world: World) -> None:
    key = PARAMETERS[parameter]
    if key is None:
        return
    theirs, never = world.words.get(key) or (world.theirs.get(key, world.never["co"]), world.never[key])
    answers = [told(await client.get(path, params={parameter: each}), each) for each in (theirs, never)]
    assert answers[0] == answers[1], (path, parameter, answers)


def test_every_parameter_of_an_export_is_known() -> None:
    assert set(PARAMETERS) == ALWAYS.union(*(each.filters for each in LISTS.values()))
    assert set(NEEDED) == set(LISTS)


async def test_signing_in(world: World, copy: Copies) -> None:
    """An account of theirs with a wrong password, a disabled one and one that is not there are answered alike."""
    per_account_and_subnet.clear()
    per_subnet.clear()
    async with served(copy, None) as client:
        cast = world.cast
        await Login.filter(id=cast.stranger.id).update(password_hash=await passwords.hashed("their own password"))
        await Login.filter(id=cast.insight.id).update(
            password_hash=await passwords.hashed("disabled"), disabled_at=real_now()
        )
        given = [
            ("fleet@other.example", "wrong"),
            ("fleet@never.example", "wrong"),
            ("insight@acme.example", "disabled"),
            ("portal@acme.example", "no password yet"),
        ]
        answers = [await sign_in(client, *each) for each in given]
        assert answers[0][0] == 401
        assert answers == [answers[0]] * len(given)


async def sign_in(client: httpx2.AsyncClient, email: str, password: str) -> Told:
    return told(await client.post("/auth/sign-in", json={"email": email, "password": password}), email)


async def test_keys_that_open_nothing(world: World, copy: Copies) -> None:
    """Revoked, expired, unknown, mistyped: one answer, at every door, before anything is parsed."""
    revoked, expired = new_token(), new_token()
    async with served(copy, None) as client:
        for text, more in ((revoked, {"revoked_at": real_now()}), (expired, {"expires_at": real_now()})):
            await ApiToken.create(name="x", token_hash=digest(text), scopes=[], created_at=real_now(), **more)
        for method, path in (("POST", "/graphql"), ("GET", "/export/users.csv")):
            answers = [await opened(client, method, path, text) for text in (revoked, expired, new_token(), "flt_x")]
            assert answers[0][0] == 401
            assert answers == [answers[0]] * len(answers)


async def opened(client: httpx2.AsyncClient, method: str, path: str, token: str) -> Told:
    body: dict[str, Any] = {"json": {"query": "{"}} if method == "POST" else {}
    return told(await client.request(method, path, headers={"authorization": f"Bearer {token}"}, **body), token)
