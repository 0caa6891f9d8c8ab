"""Taking a partner's key away: from one company, or altogether.

A token may be let in by several companies, none of which learns of the others: one that revokes it withdraws its own
consent. Whatever nobody lets in any more is revoked for good. At once in this process; another one asks the database
again within `actors.REMEMBERED_SECONDS`.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import ApiToken, Consent
from resolvers.actors import forget_all
from resolvers.audit_trail import COUNTERS, record
from resolvers.mutation import locked_company
from rules.errors import NotFound, Refused
from rules.permissions import Actor
from storage.transaction import transaction


async def revoke_token(actor: Actor, *, token_id: str, company_id: str) -> None:
    """The company lets it in no longer. Refused: NotFound, also for what another company lets in."""
    await _withdraw(actor, token_id, company_id)
    forget_all()


async def revoke_token_everywhere(actor: Actor, *, token_id: str) -> None:
    """No company lets it in any longer: for the operator. Refused: NotFound."""
    companies = await Consent.filter(api_token_id=token_id).values_list("company_id", flat=True)
    if not companies:
        raise Refused(NotFound())
    for company_id in companies:
        await revoke_token(actor, token_id=token_id, company_id=str(company_id))


@transaction
async def _withdraw(tx: BaseDBAsyncClient, actor: Actor, token_id: str, company_id: str) -> None:
    company = await locked_company(company_id, tx)
    # The token's own row is locked too: of two companies that withdraw at once, one must find itself the last.
    token = await ApiToken.select_for_update().using_db(tx).get_or_none(id=token_id)
    withdrawn = await Consent.filter(company_id=company_id, api_token_id=token_id).using_db(tx).delete()
    if token is None or not withdrawn:
        raise Refused(NotFound())
    if not await Consent.filter(api_token_id=token_id).using_db(tx).exists():
        token.revoked_at = real_now()
        await token.save(using_db=tx, update_fields=("revoked_at",))
    await record(
        tx,
        company,
        actor_id=actor.id,
        actor_name=actor.name,
        deed="revoke_token",
        subject_id=token.id,
        details={"name": token.name},
    )
    await company.save(using_db=tx, update_fields=COUNTERS)
