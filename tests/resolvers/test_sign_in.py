"""Signing in, on both databases."""

import asyncio
import logging
from collections.abc import Iterator
from datetime import timedelta

import argon2
import pytest

from clock import real_now
from models import Login, Session
from resolvers import last_use, passwords, sessions, sign_in, throttle
from resolvers.actors import actor_of_session, forget_all
from resolvers.sessions import Browser
from resolvers.sign_in import WrongCredentials
from resolvers.sign_out import sign_out
from resolvers.throttle import TooManyAttempts
from resolvers.tokens import digest
from tests.cast import Cast

EMAIL, PASSWORD = "fleet@acme.example", "correct horse"


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> Iterator[None]:
    sign_in.per_account_and_subnet.clear()
    sign_in.per_subnet.clear()
    yield
    sign_in.per_account_and_subnet.clear()
    sign_in.per_subnet.clear()


@pytest.fixture
async def fleet(cast: Cast) -> Login:
    await Login.filter(id=cast.fleet.id).update(password_hash=await passwords.hashed(PASSWORD))
    return await Login.get(id=cast.fleet.id)


async def attempt(email: str = EMAIL, password: str = PASSWORD, address: str = "192.0.2.1") -> sign_in.SignedIn:
    return await sign_in.sign_in(email=email, password=password, browser=Browser(address))


async def test_a_session_begins(fleet: Login, cast: Cast) -> None:
    signed_in = await attempt()
    assert signed_in.login.id == fleet.id
    session = await Session.get(login_id=fleet.id)
    assert session.token_hash == digest(signed_in.secret)
    assert session.expires_at - session.created_at == sessions.LASTS
    assert await actor_of_session(signed_in.secret) == cast.fleet


async def test_each_browser_has_its_own_session(fleet: Login) -> None:
    first, second = await attempt(), await attempt()
    await sign_out(first.secret)
    assert await actor_of_session(first.secret) is None
    assert await actor_of_session(second.secret) is not None


@pytest.mark.parametrize(
    ("email", "password"),
    [(EMAIL, "wrong horse"), ("nobody@acme.example", PASSWORD), ("portal@acme.example", PASSWORD), ("", "")],
)
async def test_wrong_credentials_begin_nothing(fleet: Login, email: str, password: str) -> None:
    with pytest.raises(WrongCredentials):
        await attempt(email, password)
    assert await Session.all().count() == 0


async def test_old_sessions_of_his_are_swept(fleet: Login) -> None:
    old = await attempt()
    await Session.all().update(expires_at=real_now() - timedelta(seconds=1))
    await attempt()
    assert await Session.filter(token_hash=digest(old.secret)).count() == 0
    assert await Session.all().count() == 1


async def test_seen_is_written_once_a_minute(fleet: Login, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(last_use, "PATIENCE", 60.0)
    signed_in = await attempt()
    before = (await Session.get()).last_seen_at
    await actor_of_session(signed_in.secret)
    assert (await Session.get()).last_seen_at == before
    await Session.all().update(last_seen_at=before - timedelta(minutes=2))
    forget_all()
    await actor_of_session(signed_in.secret)
    assert (await Session.get()).last_seen_at >= before


class TestThrottling:
    @pytest.fixture(autouse=True)
    def _no_patience(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(throttle, "PATIENCE", 0.0)
        for name in ("per_account_and_subnet", "per_subnet"):
            # However slow the machine is, no allowance comes back during the test.
            monkeypatch.setattr(getattr(sign_in, name), "seconds", 600.0)

    async def test_guessing_at_one_account_is_turned_away_but_never_elsewhere(self, fleet: Login) -> None:
        for _ in range(sign_in.per_account_and_subnet.burst):
            with pytest.raises(WrongCredentials):
                await attempt(password="wrong horse")
        with pytest.raises(TooManyAttempts) as turned_away:
            await attempt()
        assert 500 <= turned_away.value.seconds <= 600  # some seconds passed, on a slow machine many
        with pytest.raises(WrongCredentials):
            await attempt("portal@acme.example")
        assert (await attempt(address="192.0.2.2")).login.id == fleet.id

    async def test_a_good_attempt_begins_anew(self, fleet: Login) -> None:
        for _ in range(sign_in.per_account_and_subnet.burst - 1):
            with pytest.raises(WrongCredentials):
                await attempt(password="wrong horse")
        for _ in range(3):
            await attempt()

    async def test_guessing_at_many_accounts(self, fleet: Login) -> None:
        for _ in range(sign_in.per_subnet.burst):
            sign_in.per_subnet.wait("192.0.2.1", patience=600.0)
        with pytest.raises(TooManyAttempts):
            await attempt()


async def test_a_hash_of_less_work_is_made_anew(fleet: Login) -> None:
    weak = argon2.PasswordHasher(time_cost=1, memory_cost=1024).hash(PASSWORD)
    await Login.filter(id=fleet.id).update(password_hash=weak)
    with pytest.raises(WrongCredentials):
        await attempt(password="wrong horse")
    assert (await Login.get(id=fleet.id)).password_hash == weak
    for _ in range(2):
        await attempt()
        kept = (await Login.get(id=fleet.id)).password_hash
        assert kept != weak
        assert not passwords.is_outdated(kept)
    assert await Session.all().count() == 2


async def test_of_two_at_once_who_make_a_hash_anew_both_get_in(fleet: Login) -> None:
    weak = argon2.PasswordHasher(time_cost=1, memory_cost=512).hash(PASSWORD)
    await Login.filter(id=fleet.id).update(password_hash=weak)
    outcomes = await asyncio.gather(*(attempt() for _ in range(3)))
    assert {outcome.login.id for outcome in outcomes} == {fleet.id}
    assert not passwords.is_outdated((await Login.get(id=fleet.id)).password_hash or "")


async def test_the_log_tells_of_it_without_saying_who(caplog: pytest.LogCaptureFixture, fleet: Login) -> None:
    with caplog.at_level(logging.INFO, "flotte.security"):
        await attempt()
        for email, password in ((EMAIL, "wrong horse"), ("nobody@acme.example", PASSWORD)):
            with pytest.raises(WrongCredentials):
                await attempt(email, password)
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("INFO", f"signed in: {fleet.id}"),
        ("WARNING", f"a sign-in was refused: {fleet.id}"),
        ("WARNING", "a sign-in was refused: no such login"),
    ]
