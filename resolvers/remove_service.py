"""Removing a mobile service within the quota, or cancelling its addition."""

from datetime import datetime

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import QuerySetSingle, UpdateQuery

from clock import business_day
from models import Company, MobileService, Order
from resolvers.catalogue import current_items
from resolvers.confirmation import Proposal
from resolvers.contracts import standing
from resolvers.found import company_of_service, service_with_plan
from resolvers.mutation import Scene, requires
from resolvers.news import tell
from resolvers.outcomes import ServiceRemoved
from resolvers.place_order import Draft, line_from_json, place_order
from resolvers.preview import previews
from resolvers.service_state import check_version, facts_of, orders_that_matter
from rules import billing
from rules.changes import cancels_addition, remove_refusal
from rules.errors import Refused
from rules.lifecycle import OPEN_ORDER, OrderAction, OrderState, move
from rules.permissions import Permission
from rules.preview import Preview
from storage.prepared import prepared


@previews(Permission.SERVICES_REMOVE, company_of=company_of_service)
async def preview_remove_service(
    company: Company,
    *,
    service_id: str,
    expected_version: int | None = None,
    confirmation_token: str | None = None,  # noqa: ARG001  the mutation's
    idempotency_key: str | None = None,  # noqa: ARG001  the mutation's
) -> Preview:
    """The credits of `remove_service` and the slot it uses. Refused: as the mutation, but for PreviewOutdated."""
    service = await service_with_plan(service_id)
    check_version(service, expected_version)
    _, proposal = await _removal(company, service)
    return proposal.shown()


@requires(Permission.SERVICES_REMOVE, company_of=company_of_service)
async def remove_service(
    scene: Scene,
    *,
    service_id: str,
    expected_version: int | None = None,
    confirmation_token: str | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> ServiceRemoved:
    """Order the removal; a service that is not active yet has its addition cancelled and uses no slot.

    Refused: VersionConflict, WrongState, OrderInProgress, NoContractInForce, QuotaExceeded, PreviewOutdated.
    """
    service = await service_with_plan(service_id, scene.tx)
    check_version(service, expected_version)
    addition, proposal = await _removal(scene.company, service, scene)
    proposal.confirm(confirmation_token)
    counts = proposal.preview.quota is not None
    if addition and addition.state in OPEN_ORDER:
        addition.state = move(addition.state, OrderState.CANCELLED)
        addition.completed_at = scene.now
        await addition.save(using_db=scene.tx, update_fields=["state", "completed_at"])
        await tell(scene.tx, scene.company.id, addition.id)
    await _cancel_pending(scene, service)
    service.version += 1
    lines = proposal.preview.next_invoice.lines
    draft = Draft(OrderAction.REMOVE, {}, lines, counted_on=proposal.preview.effective_on if counts else None)
    order = await place_order(scene, service, draft)
    return ServiceRemoved(service.id, order.id, scene.company.id)


async def _removal(
    company: Company, service: MobileService, scene: Scene | None = None
) -> tuple[Order | None, Proposal]:
    """The order of the addition that is to be cancelled, if there is one, and what the removal comes to."""
    tx, day = (scene.tx, scene.day) if scene else (None, business_day())
    orders = await orders_that_matter([service], day, tx)
    facts = (await facts_of([service], orders, tx))[service.id]
    contract = await standing(company, day, tx, lock=scene is not None)
    if refusal := remove_refusal(facts, contract.quota, contract.account_manager):
        raise Refused(refusal)
    current = (await current_items(service, tx)).priced
    cancels = cancels_addition(facts)
    addition = await _addition_of(service, tx) if cancels else None
    invoice = billing.removed(day, current.charges)
    if cancels:
        billed = [line_from_json(line) for line in addition.lines] if addition else []
        invoice = billing.reversed_lines(invoice.issued_on, billed)
    preview = Preview(
        effective_on=day,
        monthly_before_cents=billing.monthly_cents(current.charges),
        monthly_after_cents=0,
        next_invoice=invoice,
        quota=None if cancels else contract.quota,
        changes=None,
    )
    return addition, Proposal(company.id, "remove_service", {"service_id": service.id}, service.version, preview)


async def _cancel_pending(scene: Scene, service: MobileService) -> None:
    """What waits for its date will not come."""
    await _pending_cancelled(scene.tx, service.id, scene.now)


async def _addition_of(service: MobileService, tx: BaseDBAsyncClient | None) -> Order | None:
    """A service that was imported has none."""
    return await _added_by(tx, service.id)


@prepared
def _pending_cancelled(service_id: str, now: datetime) -> UpdateQuery:
    waiting = Order.filter(service_id=service_id, state=OrderState.PENDING)
    return waiting.update(state=move(OrderState.PENDING, OrderState.CANCELLED), completed_at=now)


@prepared
def _added_by(service_id: str) -> QuerySetSingle[Order | None]:
    return Order.get_or_none(service_id=service_id, action=OrderAction.ADD)
