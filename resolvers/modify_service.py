"""Changing the plan or the options of a mobile service, and what that costs."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from clock import business_day
from models import Company, MobileService
from resolvers.catalogue import Priced, compatibility, current_items, wanted_items, with_kept_prices
from resolvers.confirmation import Proposal
from resolvers.contracts import signed_contract
from resolvers.dates import check_dates, when
from resolvers.found import company_of_service, service_with_plan
from resolvers.mutation import Scene, requires
from resolvers.outcomes import ServiceModified
from resolvers.place_order import Draft, charges_to_json, place_order
from resolvers.preview import previews
from resolvers.service_state import check_version, facts_of, orders_that_matter, plan_changes
from rules import billing
from rules.changes import modify_refusal
from rules.dates import When, returns_on
from rules.errors import Refused
from rules.lifecycle import OrderAction
from rules.permissions import Permission
from rules.preview import Preview, Return


@previews(Permission.SERVICES_MODIFY, company_of=company_of_service)
async def preview_modify_service(company: Company, **given: Any) -> Preview:
    """The next invoice after `modify_service`. Refused: as the mutation, but for PreviewOutdated."""
    _, _, _, proposal = await _modification(company, **given)
    return proposal.shown()


@requires(Permission.SERVICES_MODIFY, company_of=company_of_service)
async def modify_service(scene: Scene, *, confirmation_token: str | None = None, **given: Any) -> ServiceModified:
    """Order the change, for today or a day to come; what is None stays, `option_ids` is the whole set.

    With `until` the service has again on the day after what it has when the change takes effect.

    Refused: InvalidInput, VersionConflict, WrongState, OrderInProgress, ChangePending, NothingToChange,
    IncompatibleOptions, ChangeLimitReached, PreviewOutdated.
    """
    service, wanted, asked, proposal = await _modification(scene.company, scene=scene, **given)
    proposal.confirm(confirmation_token)
    service.version += 1
    draft = Draft(
        OrderAction.MODIFY,
        charges_to_json(wanted.plan_charge, wanted.option_charges),
        proposal.preview.next_invoice.lines,
        counted_on=proposal.preview.effective_on,
        when=asked,
    )
    order = await place_order(scene, service, draft)
    return ServiceModified(service.id, order.id)


async def _modification(
    company: Company,
    *,
    scene: Scene | None = None,
    service_id: str,
    plan_id: str | None = None,
    option_ids: Sequence[str] | None = None,
    starts_on: date | None = None,
    until: date | None = None,
    expected_version: int | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
    confirmation_token: str | None = None,  # noqa: ARG001  the caller's
) -> tuple[MobileService, Priced, When, Proposal]:
    tx, today = (scene.tx, scene.day) if scene else (None, business_day())
    asked = when(starts_on, until, today)
    day = asked.starts_on
    service = await service_with_plan(service_id, tx)
    there = await current_items(service, tx)
    current = there.priced
    chosen = [option.id for option in there.options] if option_ids is None else list(option_ids)
    wanted_plan_id = service.plan_id if plan_id is None else plan_id
    priced = await wanted_items(wanted_plan_id, chosen, max(day, today), tx, there)
    wanted = with_kept_prices(priced, current)
    check_dates(asked)
    check_version(service, expected_version)
    contract = await signed_contract(company, day, tx, lock=scene is not None)
    orders = await orders_that_matter([service], day, tx)
    changes = plan_changes(orders[service.id], contract, day)
    refusal = modify_refusal(
        (await facts_of([service], orders, tx))[service.id],
        changes,
        wanted=wanted.selection,
        current=current.selection,
        compatibility=await compatibility(wanted.selection, tx),
    )
    if refusal:
        raise Refused(refusal)
    preview = Preview(
        effective_on=day,
        monthly_before_cents=billing.monthly_cents(current.charges),
        monthly_after_cents=billing.monthly_cents(wanted.charges),
        next_invoice=billing.modified(day, current.charges, wanted.charges, until=until),
        quota=None,
        changes=changes,
        comes_back=_return(until, wanted, current),
    )
    named = {"service_id": service.id, "plan_id": wanted.selection.plan.id, "option_ids": sorted(chosen)}
    return service, wanted, asked, Proposal(company.id, "modify_service", named, service.version, preview)


def _return(until: date | None, wanted: Priced, current: Priced) -> Return | None:
    """What the end of a temporary change comes to."""
    if until is None:
        return None
    invoice = billing.returned(until, wanted.charges, current.charges)
    return Return(returns_on(until), billing.monthly_cents(current.charges), invoice)
