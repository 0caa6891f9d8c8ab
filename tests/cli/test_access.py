"""`flotte access`."""

from datetime import UTC

import httpx2

from clock import real_now
from models import Login, SecondFactor
from resolvers import sessions
from resolvers.actors import actor_of_login, actor_of_session
from rules.permissions import Permission
from settings import Settings
from storage.database import opened
from tests.cast import assemble
from tests.cli.running import Flotte

NEW = ("access", "grant", "new@acme.example", "--name", "Nele New", "--language", "nl")


async def test_a_person_sets_a_password_and_signs_in(settings: Settings, migrated: Flotte) -> None:
    async with opened(settings):
        acme = (await assemble()).acme
    done = migrated.run(*NEW, "--company", acme.id, "--role", "insight")
    assert done.returncode == 0, done.stderr
    link = done.stdout.strip()
    assert link.startswith("http://127.0.0.1:8000/set-password#")
    with migrated.serving("serve", "--no-worker") as served:
        token = link.partition("#")[2]
        body = {"token": token, "password": "a long new password"}
        assert httpx2.post(f"{served.url}/auth/password", json=body).is_success
        with served.sign_in("new@acme.example", "a long new password") as client:
            answer = client.post("/graphql", json={"query": "{ viewer { name company { name } } }"}).json()
    assert answer["data"]["viewer"] == {"name": "Nele New", "company": {"name": "Acme"}}


async def test_a_person_of_the_operator(settings: Settings, migrated: Flotte) -> None:
    assert migrated.run(*NEW, "--operator", "--role", "OPERATOR_ADMINISTRATOR").returncode == 0
    async with opened(settings):
        login = await Login.get(email="new@acme.example")
        assert login.created_at.tzinfo is not None
        assert login.created_at.astimezone(UTC)
        assert Permission.STAFF_MANAGE in (await actor_of_login(login)).everywhere


async def test_what_is_refused(settings: Settings, migrated: Flotte) -> None:
    async with opened(settings):
        await assemble()
    assert migrated.fails(*NEW, "--role", "insight") == "give either --company or --operator"
    both = (*NEW, "--role", "insight", "--operator", "--company", "Acme")
    assert migrated.fails(*both) == "give either --company or --operator"
    assert "role" in migrated.fails(*NEW, "--role", "account_manager", "--company", "Acme")
    assert "boss" in migrated.fails(*NEW, "--role", "boss", "--operator")


async def test_a_second_factor_that_was_lost(settings: Settings, migrated: Flotte) -> None:
    async with opened(settings):
        await assemble()
        login = await Login.get(email="fleet@acme.example")
        await SecondFactor.create(
            login_id=login.id, secret_encrypted=b"sealed", created_at=real_now(), confirmed_at=real_now()
        )
    assert migrated.fails("access", "forget-second-factor", "nobody@acme.example") == (
        "nobody signs in as nobody@acme.example"
    )
    assert migrated.run("access", "forget-second-factor", "Fleet@acme.example").returncode == 0
    async with opened(settings):
        assert not await SecondFactor.exists()


async def test_signing_out_and_shutting_out(settings: Settings, migrated: Flotte) -> None:
    for command in ("sign-out", "disable", "enable"):
        assert migrated.fails("access", command, "nobody@acme.example") == "nobody signs in as nobody@acme.example"
    async with opened(settings):
        fleet = (await assemble()).fleet
        session = await sessions.begin(fleet)
    assert migrated.run("access", "sign-out", "Fleet@acme.example").returncode == 0
    async with opened(settings):
        assert await actor_of_session(session) is None
        session = await sessions.begin(fleet)
    assert migrated.run("access", "disable", "fleet@acme.example").returncode == 0
    async with opened(settings):
        assert await actor_of_session(session) is None
        assert (await Login.get(id=fleet.id)).disabled_at
    assert migrated.run("access", "enable", "fleet@acme.example").returncode == 0
    async with opened(settings):
        assert not (await Login.get(id=fleet.id)).disabled_at
