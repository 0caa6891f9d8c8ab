"""Granting access, on both databases."""

from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from clock import real_now
from models import AuditEntry, Login, PasswordLink, Role
from resolvers.actors import COMMAND_LINE, actor_of_login
from resolvers.grant_access import GrantedAccess, grant_access
from resolvers.sessions import Browser
from resolvers.set_password import set_password
from resolvers.sign_in import sign_in
from rules.errors import InvalidInput, NotFound, Refused
from rules.names import Language
from rules.permissions import RoleName
from tests.cast import Cast


async def grant(cast: Cast, **changed: object) -> GrantedAccess:
    given = {"email": "New.Person@acme.example", "role": RoleName.INSIGHT, "company_id": cast.acme.id}
    return await grant_access(COMMAND_LINE, **(given | changed))  # pyright: ignore[reportArgumentType]


def token_of(granted: GrantedAccess) -> str:
    return urlsplit(granted.path).fragment


async def test_the_link_lets_a_new_person_in(cast: Cast) -> None:
    granted = await grant(cast, name="New Person", language=Language.NL)
    assert granted.path.startswith("/set-password#")
    await set_password(token=token_of(granted), password="correct horse")
    signed_in = await sign_in(email="new.person@acme.example", password="correct horse", browser=Browser("192.0.2.9"))
    assert (signed_in.login.id, signed_in.login.name) == (granted.login_id, "New Person")
    assert signed_in.login.language is Language.NL
    assert list((await actor_of_login(signed_in.login)).grants) == [cast.acme.id]


async def test_the_link_lasts_seven_days_and_only_its_digest_is_kept(cast: Cast) -> None:
    token = token_of(await grant(cast))
    link = await PasswordLink.get()
    assert abs(link.expires_at - real_now() - timedelta(days=7)) < timedelta(minutes=1)
    assert token not in link.token_hash


async def test_a_known_login_gets_one_more_role(cast: Cast) -> None:
    granted = await grant(cast, email="fleet@acme.example", name="Somebody Else")
    assert granted.login_id == cast.fleet.id
    assert (await Login.get(id=cast.fleet.id)).name == cast.fleet.name
    roles = {role.name for role in await Role.filter(login_id=cast.fleet.id)}
    assert roles == {RoleName.FLEET_ADMINISTRATOR, RoleName.INSIGHT}


async def test_repeated_only_the_link_is_new(cast: Cast) -> None:
    first, second = await grant(cast), await grant(cast)
    assert first.login_id == second.login_id
    assert first.path != second.path
    assert await Role.filter(login_id=first.login_id).count() == 1
    assert await AuditEntry.all().count() == 1


async def test_the_company_finds_it_in_its_audit_trail(cast: Cast) -> None:
    granted = await grant(cast)
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id, entry.details) == ("grant_access", granted.login_id, {"role": "INSIGHT"})


async def test_the_operators_own(cast: Cast) -> None:
    granted = await grant(cast, company_id=None, role=RoleName.OPERATOR_ADMINISTRATOR)
    assert (await actor_of_login(await Login.get(id=granted.login_id))).everywhere
    again = await grant(cast, company_id=None, role=RoleName.OPERATOR_ADMINISTRATOR)
    assert await Role.filter(login_id=again.login_id).count() == 1


@pytest.mark.parametrize(
    "changed",
    [
        {"company_id": None},
        {"role": RoleName.ACCOUNT_MANAGER},
        {"role": RoleName.OPERATOR_ADMINISTRATOR},
        {"email": "nobody"},
        {"company_id": "co_unknown"},
    ],
)
async def test_refused_and_nothing_is_written(cast: Cast, changed: dict[str, object]) -> None:
    before = await Login.all().count(), await Role.all().count()
    with pytest.raises(Refused) as refused:
        await grant(cast, **changed)
    assert isinstance(refused.value.refusal, InvalidInput | NotFound)
    assert (await Login.all().count(), await Role.all().count(), await PasswordLink.all().count()) == (*before, 0)
