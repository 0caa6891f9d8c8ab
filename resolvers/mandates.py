"""Mandates: uploaded before the order that needs them, sealed at rest, and forgotten when nothing does."""

import asyncio
import hashlib
from dataclasses import dataclass
from functools import partial
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import QuerySet, QuerySetSingle

from clock import real_now
from models import Mandate, PortIn
from models.ids import possible
from resolvers.audit_trail import COUNTERS, record
from resolvers.found import named_company
from resolvers.mutation import locked_company
from resolvers.sealing import process_key, seal_bytes, unseal_bytes
from rules.errors import NotAllowed, NotFound, Refused
from rules.mandates import KEPT_UNUSED, MOST_UNUSED, is_pdf
from rules.permissions import Actor, Permission
from storage.prepared import prepared
from storage.transaction import transaction

AT_ONCE = 100  # that are deleted in one transaction


class NotAPdf(Exception):
    """What was uploaded is something else."""


class TooManyMandates(Exception):
    """The company has uploaded many that no order needs; the oldest is forgotten after `seconds`."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@dataclass(frozen=True)
class OpenedMandate:
    """A mandate as it was uploaded."""

    id: str
    content: bytes


async def upload_mandate(actor: Actor, *, company_id: str | None, content: bytes) -> str:
    """Keep the PDF, and answer its id. Raises NotAPdf, TooManyMandates.

    Refused: InvalidInput (without a company, for an actor who has several), NotFound, NotAllowed.
    """
    found = await named_company(actor, company_id=company_id)
    if found is None:
        raise Refused(NotFound())
    if not actor.may(Permission.SERVICES_ADD, found):
        raise Refused(NotAllowed(Permission.SERVICES_ADD))
    if not is_pdf(content):
        raise NotAPdf
    mandate = Mandate(
        company_id=found,
        bytes=len(content),
        uploaded_at=real_now(),
        uploaded_by=actor.name,
        uploaded_by_id=actor.id,
    )
    # Megabytes take milliseconds, in which others are answered.
    mandate.sha256 = await asyncio.to_thread(lambda: hashlib.sha256(content).hexdigest())
    sealing = partial(seal_bytes, process_key(), content, content_context(mandate.id))
    mandate.content_encrypted = await asyncio.to_thread(sealing)
    await _keep(actor, mandate)
    return mandate.id


async def opened_mandate(actor: Actor, mandate_id: str) -> OpenedMandate:
    """The mandate, for who may read the orders of its company. Refused: NotFound, NotAllowed."""
    mandate = await _mandate(None, possible([mandate_id]))
    if mandate is None or not actor.sees(mandate.company_id):
        raise Refused(NotFound())
    if not actor.may(Permission.ORDERS_READ, mandate.company_id):
        raise Refused(NotAllowed(Permission.ORDERS_READ))
    opening = partial(unseal_bytes, process_key(), mandate.content_encrypted, content_context(mandate.id))
    return OpenedMandate(mandate.id, await asyncio.to_thread(opening))


async def usable_mandate(company_id: str, mandate_id: str, msisdn: str, tx: BaseDBAsyncClient | None) -> bool:
    """Whether it is the company's, and was signed for this number or for none yet. With a `tx` it stays from now on.

    So a port that was rejected is asked for again with the same mandate.
    """
    mandates = Mandate.filter(id__in=possible([mandate_id]), company_id=company_id).only("id", "uploaded_at")
    if tx:
        mandates = mandates.select_for_update().using_db(tx)
    mandate = await mandates.first()
    if mandate is None:
        return False
    numbers = set(await PortIn.filter(mandate_id=mandate.id).using_db(tx).values_list("msisdn", flat=True))
    return numbers == {msisdn} or (not numbers and mandate.uploaded_at > real_now() - KEPT_UNUSED)


@transaction
async def forget_unused_mandates(tx: BaseDBAsyncClient) -> int:
    """Delete those that nothing has needed for a day; how many, at most `AT_ONCE`. One in use right now is left."""
    over = _unused().filter(uploaded_at__lte=real_now() - KEPT_UNUSED).order_by("uploaded_at").limit(AT_ONCE)
    ids = [row.id for row in await over.only("id").using_db(tx)]
    if ids:
        rows = await Mandate.filter(id__in=ids).select_for_update(skip_locked=True).only("id").using_db(tx)
        free = [row.id for row in rows]
        needed: set[Any] = set(
            await PortIn.filter(mandate_id__in=free).using_db(tx).values_list("mandate_id", flat=True)
        )
        ids = [id_ for id_ in free if id_ not in needed]
        await Mandate.filter(id__in=ids).using_db(tx).delete()
    return len(ids)


def content_context(mandate_id: str) -> str:
    """What a sealed mandate is bound to: in another row it does not open."""
    return f"{mandate_id}:content"


@transaction
async def _keep(tx: BaseDBAsyncClient, actor: Actor, mandate: Mandate) -> None:
    company = await locked_company(mandate.company_id, tx)
    unused = _unused().filter(company_id=company.id, uploaded_at__gt=real_now() - KEPT_UNUSED)
    if await unused.using_db(tx).count() >= MOST_UNUSED:
        oldest = await unused.order_by("uploaded_at").only("uploaded_at").using_db(tx).first()
        waits = oldest.uploaded_at + KEPT_UNUSED - real_now() if oldest else KEPT_UNUSED
        raise TooManyMandates(max(1, round(waits.total_seconds())))
    await mandate.save(using_db=tx, force_create=True)
    await record(
        tx,
        company,
        actor_id=actor.id,
        actor_name=actor.name,
        deed="upload_mandate",
        subject_id=mandate.id,
        details={"sha256": mandate.sha256, "bytes": mandate.bytes},
    )
    await company.save(using_db=tx, update_fields=COUNTERS)


def _unused() -> QuerySet[Mandate]:
    return Mandate.filter(port_ins__id__isnull=True)


@prepared
def _mandate(ids: list[str]) -> QuerySetSingle[Mandate | None]:
    return Mandate.filter(id__in=ids).first()
