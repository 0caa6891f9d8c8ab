"""Changing a password that one knows, on both databases."""

import asyncio
from collections.abc import Iterator
from datetime import timedelta

import pytest

from clock import real_now
from models import Login, PasswordLink, Session
from resolvers import passwords, sessions, sign_in, throttle
from resolvers.actors import actor_of_session
from resolvers.change_password import change_password
from resolvers.passwords import PasswordGuessable, PasswordUnsuited
from resolvers.reauthenticate import WrongPassword
from resolvers.sessions import Browser
from resolvers.set_password import LinkInvalid, set_password
from resolvers.throttle import TooManyAttempts
from resolvers.tokens import digest
from tests.cast import Cast

OLD, NEW = "correct horse", "battery staple"
HERE = Browser("192.0.2.1", "Firefox")


@pytest.fixture(autouse=True)
def _nobody_tried_before() -> Iterator[None]:
    sign_in.per_account_and_subnet.clear()
    yield
    sign_in.per_account_and_subnet.clear()


@pytest.fixture
async def fleet(cast: Cast) -> Login:
    await Login.filter(id=cast.fleet.id).update(password_hash=await passwords.hashed(OLD))
    return await Login.get(id=cast.fleet.id)


async def change(login: Login, current: str = OLD, password: str = NEW) -> str:
    return await change_password(login, current=current, password=password, browser=HERE)


async def test_all_sessions_end_and_one_begins(fleet: Login) -> None:
    before = [await sessions.begin(fleet) for _ in range(2)]
    for secret in before:
        assert await actor_of_session(secret) is not None
    secret = await change(fleet)
    assert [await actor_of_session(secret) for secret in before] == [None, None]
    assert await actor_of_session(secret) is not None
    assert (await Session.get()).user_agent == "Firefox"
    kept = (await Login.get(id=fleet.id)).password_hash
    assert await passwords.matches(kept, NEW)
    assert not await passwords.matches(kept, OLD)


async def test_a_link_that_is_about_does_not_undo_it(fleet: Login) -> None:
    await PasswordLink.create(login_id=fleet.id, token_hash=digest("link"), expires_at=real_now() + timedelta(hours=1))
    await change(fleet)
    with pytest.raises(LinkInvalid):
        await set_password(token="link", password="of the attacker")


@pytest.mark.parametrize(
    ("current", "password", "refusal"),
    [
        ("wrong horse", NEW, WrongPassword),
        (OLD, "123456789", PasswordUnsuited),
        (OLD, "x" * 201, PasswordUnsuited),
        (OLD, "password123", PasswordGuessable),
    ],
)
async def test_refused_it_changes_nothing(fleet: Login, current: str, password: str, refusal: type[Exception]) -> None:
    session = await sessions.begin(fleet)
    with pytest.raises(refusal):
        await change(fleet, current, password)
    assert (await Login.get(id=fleet.id)).password_hash == fleet.password_hash
    assert await actor_of_session(session) is not None


async def test_without_a_session_to_begin_it_is_not_changed(fleet: Login, monkeypatch: pytest.MonkeyPatch) -> None:
    async def fails(*_: object) -> str:
        raise ConnectionResetError

    session = await sessions.begin(fleet)
    with monkeypatch.context() as patched:
        patched.setattr(sessions, "begin", fails)
        with pytest.raises(ConnectionResetError):
            await change(fleet)
    assert await passwords.matches((await Login.get(id=fleet.id)).password_hash, OLD)
    assert await actor_of_session(session) is not None


async def test_of_two_at_once_one_wins(fleet: Login) -> None:
    outcomes = await asyncio.gather(change(fleet), change(fleet, password="third horse"), return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["WrongPassword", "str"]
    assert await Session.all().count() == 1


async def test_guesses_count_with_those_at_the_sign_in(fleet: Login, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(throttle, "PATIENCE", 0.0)
    monkeypatch.setattr(sign_in.per_account_and_subnet, "seconds", 600.0)
    for _ in range(sign_in.per_account_and_subnet.burst):
        with pytest.raises(WrongPassword):
            await change(fleet, "wrong horse")
    with pytest.raises(TooManyAttempts):
        await change(fleet)
    with pytest.raises(TooManyAttempts):
        await sign_in.sign_in(email=fleet.email, password=OLD, browser=HERE)
