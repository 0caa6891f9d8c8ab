"""Setting a password with a link, on both databases."""

import asyncio
from datetime import timedelta

import pytest

from clock import real_now
from models import Login, PasswordLink, Session
from resolvers import passwords, sessions
from resolvers.passwords import PasswordUnsuited
from resolvers.set_password import LinkInvalid, set_password
from resolvers.tokens import digest
from tests.cast import Cast


@pytest.fixture
async def login(cast: Cast) -> Login:
    login = await Login.get(id=cast.fleet.id)
    for token in ("one", "two"):
        await PasswordLink.create(
            login_id=login.id, token_hash=digest(token), expires_at=real_now() + timedelta(days=7)
        )
    return login


async def test_it_ends_all_sessions_and_uses_up_every_link(login: Login) -> None:
    await sessions.begin(login)
    await set_password(token="one", password="correct horse")
    kept = (await Login.get(id=login.id)).password_hash
    assert await passwords.matches(kept, "correct horse")
    assert await Session.all().count() == 0
    for token in ("one", "two"):
        with pytest.raises(LinkInvalid):
            await set_password(token=token, password="battery staple")
    assert (await Login.get(id=login.id)).password_hash == kept


async def test_of_two_at_once_one_wins(login: Login) -> None:
    attempts = [set_password(token="one", password=password) for password in ("correct horse", "battery staple")]
    outcomes = await asyncio.gather(*attempts, return_exceptions=True)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == ["LinkInvalid", "Login"]


@pytest.mark.parametrize("change", ["unknown", "expired", "disabled"])
async def test_a_bad_link(login: Login, change: str) -> None:
    if change == "expired":
        await PasswordLink.all().update(expires_at=real_now())
    if change == "disabled":
        await Login.filter(id=login.id).update(disabled_at=real_now())
    with pytest.raises(LinkInvalid):
        await set_password(token="three" if change == "unknown" else "one", password="correct horse")
    assert (await Login.get(id=login.id)).password_hash is None


@pytest.mark.parametrize("length", [0, 9, 201])
async def test_a_length_that_does_not_suit(login: Login, length: int) -> None:
    with pytest.raises(PasswordUnsuited):
        await set_password(token="one", password="x" * length)
    await set_password(token="one", password="x" * 10)
