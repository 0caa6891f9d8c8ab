"""Issuing tokens, on both databases."""

from datetime import date, timedelta

import pytest

from clock import real_now
from models import ApiToken, AuditEntry, Consent
from resolvers.actors import COMMAND_LINE, actor_of_token, forget_all
from resolvers.issue_token import IssuedToken, issue_token
from resolvers.tokens import digest
from rules.errors import InvalidInput, NotFound, Refused
from rules.permissions import Permission
from tests.cast import Cast


async def issue(cast: Cast, **changed: object) -> IssuedToken:
    given = {"company_ids": [cast.acme.id], "scopes": ["services:read"], "name": "HR tool"}
    return await issue_token(COMMAND_LINE, **(given | changed))  # pyright: ignore[reportArgumentType]


async def test_it_opens_what_was_said_and_only_its_digest_is_kept(cast: Cast) -> None:
    issued = await issue(cast, company_ids=[cast.other.id, cast.acme.id])
    actor = await actor_of_token(issued.token)
    assert actor is not None
    assert (actor.id, actor.name) == (issued.id, "HR tool")
    assert actor.grants == dict.fromkeys((cast.acme.id, cast.other.id), frozenset({Permission.SERVICES_READ}))
    assert (await ApiToken.get(id=issued.id)).token_hash == digest(issued.token)


async def test_each_company_finds_it_in_its_audit_trail(cast: Cast) -> None:
    issued = await issue(cast)
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id, entry.actor_name) == ("issue_token", issued.id, "flotte")
    assert issued.token not in str(entry.details)


async def test_it_can_end_by_itself(cast: Cast) -> None:
    issued = await issue(cast, last_day=real_now().date())
    assert await actor_of_token(issued.token)
    forget_all()
    await ApiToken.filter(id=issued.id).update(expires_at=real_now() - timedelta(seconds=1))
    assert await actor_of_token(issued.token) is None


@pytest.mark.parametrize(
    "changed",
    [
        {"scopes": []},
        {"scopes": ["services:fly"]},
        {"scopes": ["staff:manage"]},
        {"name": " "},
        {"company_ids": []},
        {"last_day": date(2020, 1, 1)},
    ],
)
async def test_refused_and_nothing_is_written(cast: Cast, changed: dict[str, object]) -> None:
    with pytest.raises(Refused) as refused:
        await issue(cast, **changed)
    assert isinstance(refused.value.refusal, InvalidInput)
    assert (await ApiToken.all().count(), await Consent.all().count()) == (1, 1)


async def test_an_unknown_company_undoes_the_others(cast: Cast) -> None:
    with pytest.raises(Refused) as refused:
        await issue(cast, company_ids=[cast.acme.id, "co_unknown"])
    assert refused.value.refusal == NotFound()
    assert (await ApiToken.all().count(), await Consent.all().count(), await AuditEntry.all().count()) == (1, 1, 0)
