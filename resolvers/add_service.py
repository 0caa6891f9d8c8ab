"""Adding a mobile service to a user, and what that costs."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from clock import business_day
from models import Company, MobileService, ServiceOption, SimCard, User
from resolvers.catalogue import Priced, compatibility, wanted_items
from resolvers.confirmation import Proposal
from resolvers.contracts import account_manager_of, signed_contract, terms_of
from resolvers.dates import wrong_dates
from resolvers.found import company_of_user
from resolvers.invite_user import check_activation, invite
from resolvers.mutation import Scene, requires
from resolvers.outcomes import ServiceAdded
from resolvers.place_order import ADD_BY_USER, Draft, charges_to_json, place_order
from resolvers.preview import previews
from resolvers.stock import check_iccid, check_stock, reserve_number, reserve_sim_card, unexpected_iccid
from rules import billing
from rules.activation import ActivationMode
from rules.changes import add_refusal
from rules.contract import is_signed
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.lifecycle import OrderAction, ServiceStatus, SimKind, UserStatus
from rules.names import Language
from rules.permissions import Permission
from rules.preview import Preview


@previews(Permission.SERVICES_ADD, company_of=company_of_user)
async def preview_add_service(company: Company, **given: Any) -> Preview:
    """The next invoice after `add_service` with the same input. Refused: as the mutation, but for PreviewOutdated."""
    _, proposal = await _addition(company, **given)
    await check_stock(company.id, given["sim_kind"], given.get("iccid"))
    return proposal.shown()


@requires(Permission.SERVICES_ADD, company_of=company_of_user)
async def add_service(
    scene: Scene, *, user_id: str, confirmation_token: str | None = None, **given: Any
) -> ServiceAdded:
    """Reserve number and card, and order the activation.

    Refused: InvalidInput, NoContractInForce, IncompatibleOptions, OutOfStock, PreviewOutdated.
    """
    priced, proposal = await _addition(scene.company, scene=scene, user_id=user_id, **given)
    card = await reserve_sim_card(scene.company.id, given["sim_kind"], given.get("iccid"), scene.tx)
    number = await reserve_number(scene.tx)
    proposal.confirm(confirmation_token)
    user = await User.get(id=user_id, using_db=scene.tx)
    service = await _reserve(scene, user, priced, card, number.msisdn)
    wanted = charges_to_json(priced.plan_charge, priced.option_charges)
    wanted |= {"sim_kind": given["sim_kind"].value, "iccid": card.iccid}
    steps = ()
    if given.get("activation") is ActivationMode.BY_USER:
        wanted, steps = wanted | {"activation": ActivationMode.BY_USER.value}, ADD_BY_USER
    lines = proposal.preview.next_invoice.lines
    order = await place_order(scene, service, Draft(OrderAction.ADD, wanted, lines, steps=steps))
    if steps:
        await invite(scene, order, given.get("activation_language"))
    return ServiceAdded(service.id, order.id)


async def _addition(
    company: Company,
    *,
    scene: Scene | None = None,
    user_id: str,
    plan_id: str,
    option_ids: Sequence[str] | None = None,
    sim_kind: SimKind,
    iccid: str | None = None,
    port_in: object | None = None,
    starts_on: date | None = None,
    activation: ActivationMode | None = None,
    activation_language: Language | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
    confirmation_token: str | None = None,  # noqa: ARG001  the caller's
) -> tuple[Priced, Proposal]:
    tx, day = (scene.tx, scene.day) if scene else (None, business_day())
    priced = await wanted_items(plan_id, option_ids or (), day, tx)
    _check_input(sim_kind, iccid, port_in, starts_on, day)
    check_activation(activation, activation_language)
    if iccid is not None:
        await check_iccid(company.id, iccid, tx)
    contract = await signed_contract(company, day, tx, lock=scene is not None)
    signed = contract is not None and is_signed(terms_of(contract), day)
    refusal = add_refusal(
        signed=signed,
        account_manager=None if signed else await account_manager_of(company, tx),
        wanted=priced.selection,
        compatibility=await compatibility(priced.selection, tx),
    )
    if refusal:
        raise Refused(refusal)
    preview = Preview(
        effective_on=day,
        monthly_before_cents=0,
        monthly_after_cents=billing.monthly_cents(priced.charges),
        next_invoice=billing.added(day, priced.charges),
        quota=None,
        changes=None,
    )
    named = {
        "user_id": user_id,
        "plan_id": plan_id,
        "option_ids": sorted(option_ids or ()),
        "sim_kind": sim_kind,
        "iccid": iccid,
    } | ({"activation": activation} if activation is ActivationMode.BY_USER else {})
    return priced, Proposal(company.id, "add_service", named, None, preview)


def _check_input(
    sim_kind: SimKind, iccid: str | None, port_in: object | None, starts_on: date | None, day: date
) -> None:
    wrong = [*wrong_dates(starts_on, None, day), *unexpected_iccid(sim_kind, iccid)]
    if port_in is not None:
        wrong.append(InvalidField(("portIn",), Problem.NOT_AVAILABLE_YET))
    if wrong:
        raise Refused(InvalidInput(tuple(wrong)))


async def _reserve(scene: Scene, user: User, priced: Priced, card: SimCard, msisdn: str) -> MobileService:
    service = await MobileService.create(
        using_db=scene.tx,
        company_id=scene.company.id,
        user_id=user.id,
        user_name_folded=user.name_folded,
        msisdn=msisdn,
        status=ServiceStatus.RESERVED,
        plan_id=priced.selection.plan.id,
        plan_price_cents=priced.plan_charge.monthly_cents,
        monthly_price_cents=billing.monthly_cents(priced.charges),
        sim_card_id=card.id,
    )
    options = [
        ServiceOption(
            company_id=scene.company.id,
            service_id=service.id,
            option_id=charge.item.id,
            price_cents=charge.monthly_cents,
        )
        for charge in priced.option_charges
    ]
    await ServiceOption.bulk_create(options, using_db=scene.tx)
    user.status = UserStatus.ACTIVE
    await user.save(using_db=scene.tx, update_fields=["status"])
    return service
