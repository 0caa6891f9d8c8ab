"""Adding a mobile service to a user, and what that costs."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from clock import business_day
from models import Company, MobileService, ServiceOption, SimCard, User
from resolvers.afterwards import sends
from resolvers.catalogue import Priced, compatibility, wanted_items
from resolvers.confirmation import Proposal
from resolvers.contracts import account_manager_of, has_signed
from resolvers.dates import when
from resolvers.deliveries import ask_for_delivery
from resolvers.found import company_of_user
from resolvers.invite_user import check_activation, invite
from resolvers.mutation import Scene, requires
from resolvers.outcomes import ServiceAdded
from resolvers.place_order import Draft, charges_to_json, place_order, steps_of_addition
from resolvers.port_in import AskedPort, check_port, named_port, read_port, submit_port
from resolvers.preview import previews
from resolvers.stock import check_iccid, check_stock, reserve_number, reserve_sim_card
from resolvers.wanted_sim import WantedSim, wanted_sim, wrong_sim
from rules import billing
from rules.activation import ActivationMode
from rules.changes import add_refusal
from rules.dates import When, wrong_dates
from rules.delivery import GivenAddress
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.lifecycle import OrderAction, ServiceStatus, SimKind, UserStatus
from rules.names import Language
from rules.permissions import Permission
from rules.porting import WantedPort
from rules.preview import Preview


@dataclass(frozen=True)
class _Addition:
    """What is asked for, found and priced. `port` is the number that comes along, if one does."""

    priced: Priced
    proposal: Proposal
    sim: WantedSim
    port: WantedPort | None
    when: When
    by_user: bool


@previews(Permission.SERVICES_ADD, company_of=company_of_user)
async def preview_add_service(company: Company, **given: Any) -> Preview:
    """The next invoice after `add_service` with the same input. Refused: as the mutation, but for PreviewOutdated."""
    addition = await _addition(company, **given)
    await check_stock(company.id, addition.sim, number=addition.port is None)
    return addition.proposal.shown()


@requires(Permission.SERVICES_ADD, company_of=company_of_user)
async def add_service(
    scene: Scene, *, user_id: str, confirmation_token: str | None = None, **given: Any
) -> ServiceAdded:
    """Reserve number and card, and order the activation, for today or a day to come.

    A number that is brought along comes from another operator, on the day that was asked of it. With
    `activation=BY_USER` the user is sent a link, and the order waits for him.

    Refused: InvalidInput, NoContractInForce, IncompatibleOptions, OutOfStock, PreviewOutdated.
    """
    addition = await _addition(scene.company, scene=scene, user_id=user_id, **given)
    priced, proposal, sim, port = addition.priced, addition.proposal, addition.sim, addition.port
    card = await reserve_sim_card(scene.company.id, sim, scene.tx)
    msisdn = port.msisdn if port else (await reserve_number(scene.tx)).msisdn
    proposal.confirm(confirmation_token)
    user = await User.get(id=user_id, using_db=scene.tx)
    service = await _reserve(scene, user, priced, card, msisdn)
    wanted = charges_to_json(priced.plan_charge, priced.option_charges)
    wanted |= {"sim_kind": given["sim_kind"].value, "iccid": card.iccid}
    wanted |= {"activation": ActivationMode.BY_USER.value} if addition.by_user else {}
    language = given.get("activation_language") or scene.actor.language
    wanted |= {"language": language.value} if sends() else {}
    steps = steps_of_addition(
        brings_number=port is not None,
        sends_card=sim.sent_to is not None,
        by_user=addition.by_user,
        notifies=sends(),
    )
    lines = proposal.preview.next_invoice.lines
    order = await place_order(scene, service, Draft(OrderAction.ADD, wanted, lines, steps=steps, when=addition.when))
    await ask_for_delivery(order, card.id, sim.sent_to, scene.tx)
    if port:
        await submit_port(scene, order, port)
    if addition.by_user:
        await invite(scene, order, language)
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
    eid: str | None = None,
    delivery: GivenAddress | None = None,
    port_in: AskedPort | None = None,
    starts_on: date | None = None,
    activation: ActivationMode | None = None,
    activation_language: Language | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
    confirmation_token: str | None = None,  # noqa: ARG001  the caller's
) -> _Addition:
    tx, today = (scene.tx, scene.day) if scene else (None, business_day())
    asked = when(starts_on, None, today)
    day = asked.starts_on
    priced = await wanted_items(plan_id, option_ids or (), max(day, today), tx)
    by_user = activation is ActivationMode.BY_USER
    port = _checked_input(wrong_sim(sim_kind, iccid, eid, delivery), port_in, asked, by_user=by_user)
    sim = wanted_sim(sim_kind, iccid, eid, delivery)
    check_activation(activation, activation_language)
    if port is not None:
        await check_port(company.id, port, tx)
    if iccid is not None:
        await check_iccid(company.id, iccid, tx)
    signed = await has_signed(company, today, tx, lock=scene is not None)
    if asked.is_planned:
        signed = signed and await has_signed(company, day, tx)
    refusal = add_refusal(
        signed=signed,
        account_manager=None if signed else await account_manager_of(company, tx),
        wanted=priced.selection,
        compatibility=await compatibility(priced.selection, tx),
    )
    if refusal:
        raise Refused(refusal)
    named = {
        "user_id": user_id,
        "plan_id": plan_id,
        "option_ids": sorted(option_ids or ()),
        "sim_kind": sim_kind,
        "iccid": iccid,
        **named_port(port),
    }
    named |= {"eid": sim.eid} if sim.eid else {}
    named |= {"sent_to": vars(sim.sent_to)} if sim.sent_to else {}
    named |= {"activation": activation} if by_user else {}
    proposal = Proposal(company.id, "add_service", named, None, _preview(day, priced))
    return _Addition(priced, proposal, sim, port, asked, by_user)


def _preview(day: date, priced: Priced) -> Preview:
    return Preview(
        effective_on=day,
        monthly_before_cents=0,
        monthly_after_cents=billing.monthly_cents(priced.charges),
        next_invoice=billing.added(day, priced.charges),
        quota=None,
        changes=None,
    )


def _checked_input(
    wrong_of_sim: Sequence[InvalidField], port_in: AskedPort | None, asked: When, *, by_user: bool
) -> WantedPort | None:
    """The number that comes along, if one does. It has its own day, and a user chooses his: neither has another."""
    port = read_port(port_in, asked.asked_on)
    wrong = [*wrong_dates(asked), *wrong_of_sim]
    if asked.is_planned and (port_in is not None or by_user):
        problem = Problem.DATE_OF_THE_USER if by_user else Problem.DATE_OF_THE_NUMBER
        wrong.append(InvalidField(("startsOn",), problem, asked.starts_on.isoformat()))
    if isinstance(port, tuple):
        wrong += port
    if wrong or isinstance(port, tuple):
        raise Refused(InvalidInput(tuple(wrong)))
    return port


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
