"""A socket outlives what let it in: its session, its token, its rights. It is asked again, and by the database."""

import asyncio
from datetime import timedelta

import httpx2
import pytest

from clock import real_now
from models import ApiToken, Consent, Login, Role, Session
from resolvers import actors
from resolvers.modify_service import modify_service
from resolvers.sign_out import sign_out_everywhere
from rules.permissions import RoleName
from tests.cast import Cast
from tests.live.talk import Served, Talk
from tests.provisioning.orders import modified
from web import caller

ONE = "subscription($id: ID) { mobileServiceChanged(serviceId: $id) { id version } }"
ALL = "subscription { orderProgressed { id } }"
SLOWEST = caller.LOOK_EVERY + caller.KNOWN_FOR


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(caller, "LOOK_EVERY", 0.1)
    monkeypatch.setattr(caller, "KNOWN_FOR", 0.15)


def test_what_is_over_is_over_within_five_seconds() -> None:
    assert SLOWEST < 5


async def following(talk: Talk, cast: Cast) -> None:
    await talk.ask("one", ONE, id=cast.line.id)
    await talk.next("one")
    await talk.ask("all", ALL)
    assert await talk.is_silent()


async def test_a_session_that_ends_closes_it(served: Served, fleet: dict[str, str], cast: Cast) -> None:
    """By another process: this one is told nothing."""
    async with served.talk(fleet) as talk:
        await following(talk, cast)
        await Session.all().delete()
        assert await talk.closed() == (4401, "Unauthorized")


async def test_signing_out_everywhere_closes_it(served: Served, fleet: dict[str, str], cast: Cast) -> None:
    async with served.talk(fleet) as talk:
        await sign_out_everywhere(cast.fleet.id)
        assert await talk.closed() == (4401, "Unauthorized")


@pytest.mark.parametrize("ended", ["expires_at", "last_seen_at"])
async def test_a_session_that_is_over_closes_it(served: Served, fleet: dict[str, str], cast: Cast, ended: str) -> None:
    """Expired, or idle too long: an open socket is no use of a session."""
    async with served.talk(fleet) as talk:
        await Session.all().update(**{ended: real_now().replace(year=2020)})
        assert await talk.closed() == (4401, "Unauthorized")


@pytest.mark.parametrize("ended", ["expires_at", "revoked_at"])
async def test_a_token_that_is_over_closes_it(served: Served, partner: dict[str, str], cast: Cast, ended: str) -> None:
    async with served.talk(partner) as talk:
        await following(talk, cast)
        await ApiToken.all().update(**{ended: real_now()})
        assert await talk.closed() == (4401, "Unauthorized")


async def test_a_login_that_is_disabled_closes_it(served: Served, fleet: dict[str, str], cast: Cast) -> None:
    async with served.talk(fleet) as talk:
        await Login.filter(id=cast.fleet.id).update(disabled_at=real_now())
        assert await talk.closed() == (4401, "Unauthorized")


async def test_rights_that_go_end_what_they_allowed(served: Served, partner: dict[str, str], cast: Cast) -> None:
    """The socket stays. One row is null, like one that is not there; all of a kind are refused."""
    async with served.talk(partner) as talk:
        await following(talk, cast)
        await Consent.filter(api_token_id=cast.partner.id).delete()
        told = [await talk.hear() for _ in range(4)]
        ones = [each for each in told if each["id"] == "one"]
        alls = [each for each in told if each["id"] == "all"]
        assert [each["type"] for each in (*ones, *alls)] == ["next", "complete"] * 2
        assert ones[0]["payload"]["data"] == {"mobileServiceChanged": None}
        assert alls[0]["payload"]["errors"][0]["extensions"]["code"] == "NOT_ALLOWED"
        assert await talk.is_silent()


async def test_a_scope_that_goes_ends_what_it_allowed(served: Served, partner: dict[str, str], cast: Cast) -> None:
    async with served.talk(partner) as talk:
        await following(talk, cast)
        await ApiToken.filter(id=cast.partner.id).update(scopes=["services:read"])
        refused = await talk.hear()
        assert (refused["id"], refused["payload"]["errors"][0]["extensions"]["code"]) == ("all", "NOT_ALLOWED")
        assert await talk.hear() == {"type": "complete", "id": "all"}
        await modified(cast, cast.line, plan_id=cast.large.id)
        assert (await talk.next("one"))["mobileServiceChanged"]["version"] == 2


async def test_rights_that_come_count_too(served: Served, fleet: dict[str, str], cast: Cast) -> None:
    """Another company's news reach him from then on, and no sooner."""
    async with served.talk(fleet) as talk:
        await following(talk, cast)
        await Role.create(login_id=cast.fleet.id, company_id=cast.other.id, name=RoleName.INSIGHT)
        for _ in range(100):
            if (await talk.answer("viewer", "{ viewer { company { id } } }"))["viewer"]["company"] is None:
                break  # he has two now
            await asyncio.sleep(0.05)
        theirs = await modify_service(cast.stranger, service_id=cast.foreign_line.id, plan_id=cast.large.id)
        assert (await talk.next("all"))["orderProgressed"]["id"] == theirs.order_id


async def test_to_be_open_is_no_use_of_a_session(served: Served, fleet: dict[str, str], cast: Cast) -> None:
    """Else nobody would ever be idle; and requests beside it are."""
    before = real_now() - timedelta(hours=1)
    await Session.all().update(last_seen_at=before)
    async with served.talk(fleet) as talk:
        await following(talk, cast)
        assert (await Session.get()).last_seen_at > before  # the handshake
        await Session.all().update(last_seen_at=before)
        await asyncio.sleep(0.5)
        assert (await Session.get()).last_seen_at == before
        actors.forget_all()
        async with httpx2.AsyncClient(base_url=served.url, headers=fleet) as client:
            assert (await client.post("/graphql", json={"query": "{ viewer { id } }"})).is_success
        assert (await Session.get()).last_seen_at > before
