"""The tokens that a company lets in, and who may deal with them."""

from models import ApiToken, Company
from rules.errors import NotAllowed, NotFound, Refused
from rules.permissions import Actor, Permission


async def tokens_of(actor: Actor, company_id: str) -> list[ApiToken]:
    """Those that were not revoked, also when their time is over, the newest first. Refused: NotFound, NotAllowed."""
    await check_may_manage_tokens(actor, company_id)
    let_in = ApiToken.filter(consents__company_id=company_id, revoked_at__isnull=True)
    return await let_in.order_by("-created_at", "-id")


async def check_may_manage_tokens(actor: Actor, company_id: str) -> None:
    """Return if he may. Refused: NotFound (a company that does not exist for him), NotAllowed."""
    if not actor.sees(company_id) or not await Company.exists(id=company_id):
        raise Refused(NotFound())
    if not actor.may(Permission.TOKENS_MANAGE, company_id):
        raise Refused(NotAllowed(Permission.TOKENS_MANAGE))
