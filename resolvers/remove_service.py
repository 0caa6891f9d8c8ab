"""Removing a mobile service within the quota, or cancelling its addition."""

from clock import business_day
from models import Company, MobileService
from resolvers.confirmation import Proposal
from resolvers.contracts import standing
from resolvers.found import company_of_service, service_with_plan
from resolvers.mutation import Scene, requires
from resolvers.outcomes import ServiceRemoved
from resolvers.preview import previews
from resolvers.removal import Removal, place_removal, removal_of
from resolvers.service_state import check_version, facts_of, orders_that_matter
from rules.changes import cancels_addition, remove_refusal
from rules.errors import Refused
from rules.permissions import Permission
from rules.preview import Preview


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
    removal, proposal = await _removal(scene.company, service, scene)
    proposal.confirm(confirmation_token)
    counts = proposal.preview.quota is not None
    counted_on = proposal.preview.effective_on if counts else None
    order = await place_removal(scene, service, removal, counted_on=counted_on)
    return ServiceRemoved(service.id, order.id, scene.company.id, list(removal.planned_ids))


async def _removal(company: Company, service: MobileService, scene: Scene | None = None) -> tuple[Removal, Proposal]:
    """What the removal comes to, and what is shown of it."""
    tx, day = (scene.tx, scene.day) if scene else (None, business_day())
    orders = await orders_that_matter([service], day, tx)
    facts = (await facts_of([service], orders, tx))[service.id]
    contract = await standing(company, day, tx, lock=scene is not None)
    if refusal := remove_refusal(facts, contract.quota, contract.account_manager):
        raise Refused(refusal)
    cancels = cancels_addition(facts)
    removal = await removal_of(service, day, tx, cancels_addition=cancels)
    preview = Preview(
        effective_on=day,
        monthly_before_cents=removal.monthly_cents,
        monthly_after_cents=0,
        next_invoice=removal.invoice,
        quota=None if cancels else contract.quota,
        changes=None,
        cancelled_order_ids=removal.planned_ids,
    )
    return removal, Proposal(company.id, "remove_service", {"service_id": service.id}, service.version, preview)
