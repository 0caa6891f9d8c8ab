"""Who may what, from roles, customers, consents and tokens; on both databases."""

from datetime import timedelta

import pytest

from clock import real_now
from models import ApiToken, Consent, Login, Role
from resolvers import actors, last_use
from resolvers.actors import actor_of_login, actor_of_session, actor_of_token, forget, forget_all
from resolvers.sessions import begin
from rules.permissions import PERMISSIONS, WITH_CONSENT, Actor, ActorKind, Permission, RoleName
from tests.cast import Cast


async def again(actor: Actor) -> Actor:
    return await actor_of_login(await Login.get(id=actor.id))


@pytest.mark.parametrize(
    ("who", "role"),
    [
        ("fleet", RoleName.FLEET_ADMINISTRATOR),
        ("portal", RoleName.PORTAL_ADMINISTRATOR),
        ("insight", RoleName.INSIGHT),
    ],
)
async def test_a_role_in_a_company(cast: Cast, who: str, role: RoleName) -> None:
    actor: Actor = getattr(cast, who)
    assert actor.grants == {cast.acme.id: PERMISSIONS[role]}
    assert actor.everywhere == frozenset()
    assert not actor.sees(cast.other.id)


async def test_several_roles_add_up(cast: Cast) -> None:
    await Role.create(login_id=cast.insight.id, company_id=cast.acme.id, name=RoleName.FLEET_ADMINISTRATOR)
    await Role.create(login_id=cast.insight.id, company_id=cast.other.id, name=RoleName.INSIGHT)
    assert (await again(cast.insight)).grants == {
        cast.acme.id: PERMISSIONS[RoleName.INSIGHT] | PERMISSIONS[RoleName.FLEET_ADMINISTRATOR],
        cast.other.id: PERMISSIONS[RoleName.INSIGHT],
    }


async def test_an_account_manager_reads_his_customers_and_writes_where_they_consent(cast: Cast) -> None:
    assert cast.manager.grants == {cast.acme.id: PERMISSIONS[RoleName.ACCOUNT_MANAGER]}
    assert not cast.manager.may(Permission.SERVICES_REMOVE, cast.acme.id)
    for company in (cast.acme, cast.other):
        await Consent.create(company_id=company.id, login_id=cast.manager.id, granted_at=real_now())
    manager = await again(cast.manager)
    assert manager.grants == {cast.acme.id: PERMISSIONS[RoleName.ACCOUNT_MANAGER] | WITH_CONSENT}
    assert not manager.sees(cast.other.id)


async def test_customers_without_the_role_are_nothing(cast: Cast) -> None:
    await Role.filter(login_id=cast.manager.id).delete()
    assert (await again(cast.manager)).grants == {}


async def test_an_operator_administrator_is_everywhere(cast: Cast) -> None:
    assert cast.operator.everywhere == PERMISSIONS[RoleName.OPERATOR_ADMINISTRATOR]
    assert cast.operator.may(Permission.SERVICES_READ, cast.other.id)
    assert not cast.operator.may(Permission.SERVICES_REMOVE, cast.acme.id)


async def test_a_role_on_the_wrong_side_means_nothing(cast: Cast) -> None:
    await Role.filter(login_id=cast.insight.id).delete()
    await Role.create(login_id=cast.insight.id, company_id=cast.acme.id, name=RoleName.OPERATOR_ADMINISTRATOR)
    await Role.create(login_id=cast.insight.id, company_id=cast.acme.id, name=RoleName.ACCOUNT_MANAGER)
    await Role.create(login_id=cast.insight.id, company_id=None, name=RoleName.PORTAL_ADMINISTRATOR)
    actor = await again(cast.insight)
    assert (actor.grants, actor.everywhere) == ({}, frozenset())


class TestToken:
    async def test_its_scopes_where_companies_consent(self, cast: Cast) -> None:
        actor = await actor_of_token(cast.partner_token)
        assert actor is not None
        assert (actor.kind, actor.email, actor.name) == (ActorKind.TOKEN, None, "Partner")
        assert list(actor.grants) == [cast.acme.id]
        assert actor.may(Permission.SERVICES_REMOVE, cast.acme.id)
        assert not actor.may(Permission.USERS_WRITE, cast.acme.id)

    @pytest.mark.parametrize("column", ["revoked_at", "expires_at"])
    async def test_revoked_or_expired(self, cast: Cast, column: str) -> None:
        await ApiToken.all().update(**{column: real_now() - timedelta(seconds=1)})
        forget(cast.partner_token)
        assert await actor_of_token(cast.partner_token) is None

    async def test_unknown(self, cast: Cast) -> None:
        assert await actor_of_token("flt_" + "0" * 30 + "2C8GjS") is None

    async def test_a_wrong_checksum_never_reaches_the_database(self) -> None:
        # No database is open here: asking it would raise.
        assert await actor_of_token("flt_" + "0" * 36) is None

    async def test_its_use_is_written_once_a_minute(self, cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(last_use, "PATIENCE", 60.0)
        used = (await ApiToken.get()).last_used_at
        assert used is not None
        forget_all()
        await actor_of_token(cast.partner_token)
        assert (await ApiToken.get()).last_used_at == used
        await ApiToken.all().update(last_used_at=used - timedelta(minutes=2))
        forget_all()
        await actor_of_token(cast.partner_token)
        assert (await ApiToken.get()).last_used_at >= used  # pyright: ignore[reportOptionalOperand]


async def test_a_cookie_is_no_token_nor_a_token_a_cookie(cast: Cast) -> None:
    """Not even while who they belong to is remembered."""
    secret = await begin(await Login.get(id=cast.fleet.id))
    for _ in range(2):
        assert await actor_of_session(secret)
        assert await actor_of_token(cast.partner_token)
        assert await actor_of_token(secret) is None
        assert await actor_of_session(cast.partner_token) is None


async def test_remembered_for_five_seconds_and_no_longer(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    secret = await begin(await Login.get(id=cast.fleet.id))
    moment = 1000.0
    monkeypatch.setattr(actors.time, "monotonic", lambda: moment)
    assert await actor_of_session(secret) == cast.fleet
    await Role.filter(login_id=cast.fleet.id).delete()
    moment += 4.9
    assert await actor_of_session(secret) == cast.fleet
    moment += 0.2
    assert (await actor_of_session(secret)).grants == {}  # pyright: ignore[reportOptionalMemberAccess]


async def test_it_does_not_remember_without_end(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(actors, "MAX_REMEMBERED", 3)
    login = await Login.get(id=cast.fleet.id)
    for _ in range(8):
        await actor_of_session(await begin(login))
    assert len(actors._remembered) <= 3
