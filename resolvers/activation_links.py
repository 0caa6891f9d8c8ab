"""One-time links with which a user activates his own service. Only the SHA-256 of their tokens is kept."""

import secrets
from dataclasses import dataclass, field
from datetime import datetime

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_day
from models import ActivationLink, Order
from resolvers.tokens import digest
from rules.activation import last_day
from rules.lifecycle import OPEN_ORDER
from rules.names import Language


class ActivationLinkInvalid(Exception):
    """Unknown, used, revoked, expired, or of an order that is over: nobody is told which."""


@dataclass(frozen=True)
class NewLink:
    """A link that was just made: the only place where its token stands in plain text."""

    id: str
    token: str = field(repr=False)

    @property
    def path(self) -> str:
        """The page that it opens. The token is behind the "#": it is sent to no server and stands in no log."""
        return f"/activate#{self.token}"


async def new_link(order: Order, language: Language, now: datetime, tx: BaseDBAsyncClient) -> NewLink:
    """A link for the order, which has no other that is good from now on. The company must be locked."""
    await revoke_links(order.id, now, tx)
    token = secrets.token_urlsafe(32)
    link = await ActivationLink.create(
        using_db=tx,
        company_id=order.company_id,
        order_id=order.id,
        token_hash=digest(token),
        language=language,
        created_at=now,
        expires_on=last_day(business_day(now)),
    )
    return NewLink(link.id, token)


async def revoke_links(order_id: str, now: datetime, tx: BaseDBAsyncClient) -> None:
    """Those of the order that were not used are good no longer."""
    good = ActivationLink.filter(order_id=order_id, used_at__isnull=True, revoked_at__isnull=True)
    await good.using_db(tx).update(revoked_at=now)


async def good_link(token: str, tx: BaseDBAsyncClient | None = None) -> ActivationLink:
    """The link of that token, with its order. Raises ActivationLinkInvalid.

    One statement whatever is wrong with it: the time that it takes tells nothing.
    """
    link = (
        await ActivationLink.filter(
            token_hash=digest(token),
            used_at__isnull=True,
            revoked_at__isnull=True,
            expires_on__gte=business_day(),
            order__state__in=list(OPEN_ORDER),
        )
        .using_db(tx)
        .select_related("order")
        .first()
    )
    if link is None:
        raise ActivationLinkInvalid
    return link
