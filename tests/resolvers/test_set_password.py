"""Setting a password with a link, on both databases."""

import asyncio
from datetime import timedelta

import pytest
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from clock import real_now
from models import Login, PasswordLink, Session
from resolvers import passwords, sessions
from resolvers.password_links import end_links
from resolvers.passwords import PasswordGuessable, PasswordUnsuited
from resolvers.set_password import LinkInvalid, set_password
from resolvers.tokens import digest
from tests.cast import Cast

RANDOM = "kV7#pw-2Zq" * 21


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


@pytest.mark.parametrize("dialect", ["postgresql"], indirect=True)
async def test_it_waits_for_who_disables_the_login(login: Login) -> None:
    """And not in a ring: each would have what the other one waits for."""
    has_login, somebody_waits = asyncio.Event(), asyncio.Event()

    async def disable() -> None:
        async with in_transaction("default") as tx:
            await Login.filter(id=login.id).using_db(tx).update(disabled_at=real_now())
            has_login.set()
            await somebody_waits.wait()
            await end_links(tx, login.id)

    async with asyncio.timeout(30):
        disabling = asyncio.create_task(disable())
        await has_login.wait()
        setting = asyncio.create_task(set_password(token="one", password="correct horse"))
        while not await _somebody_waits():  # noqa: ASYNC110  the database rings no bell
            await asyncio.sleep(0.01)
        somebody_waits.set()
        await disabling
        with pytest.raises(LinkInvalid):
            await setting
    assert (await Login.get(id=login.id)).password_hash is None


async def _somebody_waits() -> bool:
    client = get_connection("default")
    return (await client.execute_query_dict("SELECT EXISTS (SELECT FROM pg_locks WHERE NOT granted) AS it"))[0]["it"]


@pytest.mark.parametrize("change", ["unknown", "expired", "of a wrong clock", "disabled"])
async def test_a_bad_link(login: Login, change: str) -> None:
    if change == "expired":
        await PasswordLink.all().update(expires_at=real_now())
    if change == "of a wrong clock":
        await PasswordLink.all().update(expires_at=real_now() + timedelta(days=7, minutes=2))
    if change == "disabled":
        await Login.filter(id=login.id).update(disabled_at=real_now())
    with pytest.raises(LinkInvalid):
        await set_password(token="three" if change == "unknown" else "one", password="correct horse")
    assert (await Login.get(id=login.id)).password_hash is None


@pytest.mark.parametrize("length", [0, 9, 201])
async def test_a_length_that_does_not_suit(login: Login, length: int) -> None:
    with pytest.raises(PasswordUnsuited):
        await set_password(token="one", password=RANDOM[:length])
    await set_password(token="one", password=RANDOM[:10])


@pytest.mark.parametrize("password", ["password123", "fleet@acme.example", "Flotte2026!"])
async def test_a_password_that_is_guessed_leaves_the_link_good(login: Login, password: str) -> None:
    with pytest.raises(PasswordGuessable):
        await set_password(token="one", password=password)
    await set_password(token="one", password="correct horse")
