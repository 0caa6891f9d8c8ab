"""Revoking tokens, on both databases."""

import pytest

from models import ApiToken, AuditEntry, Consent
from resolvers.actors import COMMAND_LINE, actor_of_token
from resolvers.issue_token import IssuedToken, issue_token
from resolvers.revoke_token import revoke_token, revoke_token_everywhere
from rules.errors import NotFound, Refused
from tests.cast import Cast


async def issue(*companies: str) -> IssuedToken:
    return await issue_token(COMMAND_LINE, company_ids=companies, scopes=["services:read"], name="HR tool")


async def test_it_opens_nothing_any_more(cast: Cast) -> None:
    issued = await issue(cast.acme.id)
    assert await actor_of_token(issued.token)
    await revoke_token(cast.portal, token_id=issued.id, company_id=cast.acme.id)
    assert await actor_of_token(issued.token) is None
    assert (await ApiToken.get(id=issued.id)).revoked_at is not None
    entry = await AuditEntry.get(deed="revoke_token")
    assert (entry.company_id, entry.subject_id, entry.actor_id) == (cast.acme.id, issued.id, cast.portal.id)


async def test_what_another_company_lets_in_stays(cast: Cast) -> None:
    issued = await issue(cast.acme.id, cast.other.id)
    await revoke_token(cast.portal, token_id=issued.id, company_id=cast.acme.id)
    actor = await actor_of_token(issued.token)
    assert actor is not None
    assert set(actor.grants) == {cast.other.id}
    assert (await ApiToken.get(id=issued.id)).revoked_at is None


async def test_what_the_company_does_not_let_in_is_not_found(cast: Cast) -> None:
    theirs = await issue(cast.other.id)
    ours = await issue(cast.acme.id)
    await revoke_token(cast.portal, token_id=ours.id, company_id=cast.acme.id)
    entries = await AuditEntry.all().count()
    for token_id in (theirs.id, "tok_nobody", ours.id):
        with pytest.raises(Refused) as refused:
            await revoke_token(cast.portal, token_id=token_id, company_id=cast.acme.id)
        assert refused.value.refusal == NotFound()
    assert await AuditEntry.all().count() == entries
    assert await actor_of_token(theirs.token)


async def test_everywhere(cast: Cast) -> None:
    issued = await issue(cast.acme.id, cast.other.id)
    await revoke_token_everywhere(COMMAND_LINE, token_id=issued.id)
    assert await actor_of_token(issued.token) is None
    assert await Consent.filter(api_token_id=issued.id).count() == 0
    assert await AuditEntry.filter(deed="revoke_token").count() == 2
    with pytest.raises(Refused):
        await revoke_token_everywhere(COMMAND_LINE, token_id=issued.id)
