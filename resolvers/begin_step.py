"""Beginning the next step of an order that is leased."""

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now
from models import Mandate, MobileService, Order, OrderStep, Plan, PlanOption, PortIn, ServiceOption, SimCard
from resolvers.deliveries import parcel_of
from resolvers.job import Job, Line, Port, request_id
from rules.lifecycle import OPEN_STEP, StepName, StepState, move

OF_A_PORT = frozenset({StepName.PORT_IN, StepName.CANCEL_PORT})
_ABOUT_THE_NEW_CARD = frozenset({StepName.SEND_CARD, StepName.REPLACE_SIM})


async def begin_step(order: Order, service: MobileService, tx: BaseDBAsyncClient) -> Job | None:
    """The first step that is not done, now running; None when all are done or the user comes next.

    The order's row must be locked.
    """
    steps = await OrderStep.filter(order_id=order.id).order_by("position").using_db(tx)
    step = next((each for each in steps if each.state in OPEN_STEP), None)
    if step is None or step.name is StepName.AWAIT_USER or order.lease_token is None:
        return None
    await _start(step, tx)
    return Job(
        company_id=order.company_id,
        order_id=order.id,
        step_id=step.id,
        step=step.name,
        attempt=step.attempts,
        lease_token=order.lease_token,
        line=await _line(order, service, step.name, tx),
        port=await _port(order, tx) if step.name in OF_A_PORT else None,
        parcel=await parcel_of(order, tx) if step.name is StepName.SEND_CARD else None,
        nth=[each.name for each in steps if each.position <= step.position].count(step.name),
    )


async def _start(step: OrderStep, tx: BaseDBAsyncClient) -> None:
    if step.state is StepState.RUNNING:  # its worker died
        step.state = move(step.state, StepState.PENDING)
    step.state = move(step.state, StepState.RUNNING)
    step.attempts += 1
    step.started_at = step.started_at or business_now()
    await step.save(using_db=tx, update_fields=["state", "attempts", "started_at"])


async def _line(order: Order, service: MobileService, step: StepName, tx: BaseDBAsyncClient) -> Line:
    new_card_id = order.wanted.get("sim_card_id") if step in _ABOUT_THE_NEW_CARD else None
    card_id = new_card_id or service.sim_card_id
    card = await SimCard.get_or_none(id=card_id, using_db=tx) if card_id else None
    plan = await Plan.get(id=order.wanted.get("plan_id", service.plan_id), using_db=tx)
    options = await PlanOption.filter(id__in=await _option_ids(order, service, tx)).using_db(tx)
    return Line(
        service_id=service.id,
        msisdn=service.msisdn,
        sim_kind=card.kind if card else None,
        iccid=card.iccid if card else None,
        plan_code=plan.code,
        option_codes=tuple(sorted(option.code for option in options)),
        eid=card.eid if card else None,
    )


async def _port(order: Order, tx: BaseDBAsyncClient) -> Port:
    """What the order brings along; for a removal, what the addition does that it takes back."""
    addition_id = order.wanted.get("addition_id", order.id)
    row = await PortIn.get(order_id=addition_id, using_db=tx)
    mandate = await Mandate.filter(id=row.mandate_id).only("id", "sha256").using_db(tx).get()  # not its megabytes
    return Port(
        id=row.id,
        request_id=request_id(addition_id, StepName.PORT_IN),
        kind=row.kind,
        donor=row.donor,
        requested_on=row.requested_on,
        mandate_id=row.mandate_id,
        mandate_sha256=mandate.sha256,
        reference_encrypted=row.reference_encrypted,
    )


async def _option_ids(order: Order, service: MobileService, tx: BaseDBAsyncClient) -> list[str]:
    if "options" in order.wanted:
        return [option["option_id"] for option in order.wanted["options"]]
    return [option.option_id for option in await ServiceOption.filter(service_id=service.id).using_db(tx)]
