"""How sessions begin, are listed, and end; on both databases."""

import asyncio
from datetime import timedelta

import pytest

from clock import real_now
from models import Login, Session
from resolvers import actors, sessions
from resolvers.actors import actor_of_session, forget_all
from resolvers.sessions import IDLE, LASTS, Browser
from resolvers.sign_out import end_session, sign_out_everywhere
from resolvers.tokens import digest
from tests.cast import Cast

FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"


@pytest.fixture
async def fleet(cast: Cast) -> Login:
    return await Login.get(id=cast.fleet.id)


async def row(secret: str) -> Session:
    return await Session.get(token_hash=digest(secret))


async def test_it_says_where_it_was_begun(fleet: Login) -> None:
    session = await row(await sessions.begin(fleet, Browser("2001:db8::7", FIREFOX)))
    assert (session.address, session.user_agent) == ("2001:db8::7", FIREFOX)


async def test_what_a_browser_says_of_itself_is_cut_and_cleaned(fleet: Login) -> None:
    session = await row(await sessions.begin(fleet, Browser("a" * 99, "one\0two\x1b\n" + "x" * 999)))
    assert session.address == "a" * 64
    assert session.user_agent == "onetwo" + "x" * 194


@pytest.mark.parametrize(
    ("column", "lived"), [("expires_at", timedelta(0)), ("last_seen_at", IDLE)], ids=["absolute", "idle"]
)
async def test_it_ends_by_itself(fleet: Login, column: str, lived: timedelta) -> None:
    secret = await sessions.begin(fleet)
    ends = real_now() - lived
    await Session.all().update(**{column: ends + timedelta(minutes=5)})
    assert await actor_of_session(secret) is not None
    assert len(await sessions.of_login(fleet.id)) == 1
    forget_all()
    await Session.all().update(**{column: ends})
    assert await actor_of_session(secret) is None
    assert await sessions.of_login(fleet.id) == []


async def test_one_that_a_wrong_clock_began_is_none(fleet: Login) -> None:
    """It would last longer than the others, by as much as the clock was ahead."""
    secret, ahead = await sessions.begin(fleet), timedelta(minutes=2)
    begun = await row(secret)
    times = {name: getattr(begun, name) + ahead for name in ("created_at", "last_seen_at", "expires_at")}
    await Session.all().update(**times)
    assert await actor_of_session(secret) is None
    assert await sessions.of_login(fleet.id) == []
    await sessions.begin(fleet)
    assert await Session.all().count() == 1


async def test_one_that_another_machine_began_just_now(fleet: Login) -> None:
    secret = await sessions.begin(fleet)
    await Session.all().update(created_at=real_now() + timedelta(seconds=30))
    assert await actor_of_session(secret) is not None


async def test_using_it_does_not_put_off_its_end(fleet: Login) -> None:
    secret = await sessions.begin(fleet)
    begun = (await row(secret)).created_at
    await Session.all().update(last_seen_at=real_now() - timedelta(minutes=2))
    await actor_of_session(secret)
    assert (await row(secret)).expires_at == begun + LASTS


@pytest.mark.parametrize("column", ["expires_at", "last_seen_at"])
async def test_those_that_are_over_are_swept(fleet: Login, column: str) -> None:
    await sessions.begin(fleet)
    await Session.all().update(**{column: real_now() - IDLE})
    await sessions.begin(fleet)
    assert await Session.all().count() == 1


async def test_his_are_listed_the_latest_used_first(fleet: Login, cast: Cast) -> None:
    secrets = [await sessions.begin(fleet) for _ in range(3)]
    await sessions.begin(await Login.get(id=cast.stranger.id))
    await Session.filter(token_hash=digest(secrets[2])).update(last_seen_at=real_now() - timedelta(hours=1))
    listed = [session.token_hash for session in await sessions.of_login(fleet.id)]
    assert listed == [digest(secrets[1]), digest(secrets[0]), digest(secrets[2])]


async def test_one_ends_at_once_and_the_others_stay(fleet: Login) -> None:
    one, other = await sessions.begin(fleet), await sessions.begin(fleet)
    for secret in (one, other):
        assert await actor_of_session(secret) is not None
    await end_session(fleet.id, (await row(one)).id)
    assert await actor_of_session(one) is None
    assert await actor_of_session(other) is not None


async def test_another_persons_does_not_end(fleet: Login, cast: Cast) -> None:
    secret = await sessions.begin(fleet)
    await end_session(cast.stranger.id, (await row(secret)).id)
    await end_session(cast.stranger.id, "sess_unknown")
    assert await actor_of_session(secret) is not None


async def test_everywhere(fleet: Login, cast: Cast) -> None:
    secrets = [await sessions.begin(fleet) for _ in range(3)]
    strangers = await sessions.begin(await Login.get(id=cast.stranger.id))
    for secret in secrets:
        assert await actor_of_session(secret) is not None
    await sign_out_everywhere(fleet.id)
    assert [await actor_of_session(secret) for secret in secrets] == [None] * 3
    assert await actor_of_session(strangers) is not None


async def test_what_another_process_ended_works_five_seconds_at_most(
    fleet: Login, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret, moment = await sessions.begin(fleet), 1000.0
    monkeypatch.setattr(actors.time, "monotonic", lambda: moment)
    assert await actor_of_session(secret) is not None
    await Session.all().delete()
    moment += 5.1
    assert await actor_of_session(secret) is None


async def test_ended_while_it_is_being_read_it_is_not_remembered(fleet: Login, monkeypatch: pytest.MonkeyPatch) -> None:
    secret, read, ended = await sessions.begin(fleet), asyncio.Event(), asyncio.Event()
    loaded = actors.actor_of_login

    async def slowly(login: Login) -> object:
        read.set()
        await ended.wait()
        return await loaded(login)

    monkeypatch.setattr(actors, "actor_of_login", slowly)
    request = asyncio.create_task(actor_of_session(secret))
    await read.wait()
    await sign_out_everywhere(fleet.id)
    ended.set()
    await request
    assert await actor_of_session(secret) is None


@pytest.mark.parametrize(
    ("address", "subnet"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),
        ("2001:db8:1:2::", "2001:db8:1:2::/64"),
        ("fe80::1%eth0", "fe80::/64"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("unknown", "unknown"),
    ],
)
def test_what_is_slowed_down(address: str, subnet: str) -> None:
    assert Browser(address).subnet == subnet
