"""What a step changes here once the network confirmed it. The company's lock is held."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from clock import business_day
from models import Contract, MobileService, PhoneNumber, ServiceOption, SimCard
from resolvers.contracts import contract_on, terms_of
from resolvers.deliveries import delivery_of, follow_shipment
from resolvers.held_order import HeldOrder
from resolvers.job import EsimProfile, PortProgress, Shipment
from resolvers.place_return import place_return
from resolvers.port_progress import called_back, ported
from resolvers.return_stock import return_number, return_sim_card
from resolvers.sealing import seal
from resolvers.terminate import terminate
from rules.contract import after_first_activation
from rules.lifecycle import NumberStatus, PortInState, ServiceStatus, SimStatus, StepName, move
from settings import SealingKey

HERE = PortProgress(PortInState.COMPLETED)


@dataclass(frozen=True)
class Confirmed:
    """What came with the confirmation, and the key under which secrets are kept."""

    profile: EsimProfile | None
    sealing_key: SealingKey = field(repr=False)
    port: PortProgress = HERE
    shipment: Shipment | None = None


Effect = Callable[[HeldOrder, Confirmed], Awaitable[None]]


def activation_code_context(sim_card_id: str) -> str:
    """What a sealed activation code is bound to: in another row it does not open."""
    return f"{sim_card_id}:activation_code"


async def _nothing_here(_held: HeldOrder, _confirmed: Confirmed) -> None:
    """Number and card were taken from stock when the order was placed, and a message changes nothing."""


async def _provisioned(held: HeldOrder, confirmed: Confirmed) -> None:
    if confirmed.profile:
        await _keep_profile(await _card(held), confirmed.profile, confirmed.sealing_key, held)
    await _move_service(held, ServiceStatus.INACTIVE)


async def _keep_profile(card: SimCard, profile: EsimProfile, sealing_key: SealingKey, held: HeldOrder) -> None:
    card.iccid = profile.iccid
    card.activation_code_encrypted = seal(sealing_key, profile.activation_code, activation_code_context(card.id))
    await card.save(using_db=held.tx, update_fields=["iccid", "activation_code_encrypted"])


async def _card(held: HeldOrder, card_id: str | None = None) -> SimCard:
    """The card of that id, or the service's own, locked."""
    return await SimCard.select_for_update().using_db(held.tx).get(id=card_id or held.service.sim_card_id)


async def _move_card(card: SimCard, status: SimStatus, held: HeldOrder) -> None:
    card.status = move(card.status, status)
    await card.save(using_db=held.tx, update_fields=["status"])


async def _move_service(held: HeldOrder, status: ServiceStatus) -> None:
    held.service.status = move(held.service.status, status)
    await held.service.save(using_db=held.tx, update_fields=["status"])


async def _activated(held: HeldOrder, _confirmed: Confirmed) -> None:
    today = business_day()
    await _begin_term(held, today)
    await _take_into_use(held)
    held.service.status = move(held.service.status, ServiceStatus.ACTIVE)
    held.service.activated_on = today
    await held.service.save(using_db=held.tx, update_fields=["status", "activated_on"])


async def _begin_term(held: HeldOrder, today: date) -> None:
    """The company's first activation starts the term of its contract."""
    contracts = Contract.filter(company_id=held.company.id).order_by("starts_on", "id").select_for_update()
    contract = contract_on(await contracts.using_db(held.tx), today)
    if contract is None or contract.activated_on:
        return
    terms = after_first_activation(terms_of(contract), today, contract.term_months)
    contract.activated_on = today
    contract.starts_on, contract.ends_on = terms.starts_on, terms.ends_on
    await contract.save(using_db=held.tx, update_fields=["activated_on", "starts_on", "ends_on"])


async def _take_into_use(held: HeldOrder) -> None:
    await _move_card(await _card(held), SimStatus.ACTIVE, held)
    number = await PhoneNumber.select_for_update().using_db(held.tx).get_or_none(msisdn=held.service.msisdn)
    if number:  # else it was brought along, never ours
        number.status = move(number.status, NumberStatus.IN_USE)
        await number.save(using_db=held.tx, update_fields=["status"])


async def _modified(held: HeldOrder, _confirmed: Confirmed) -> None:
    await place_return(held)
    service, wanted = held.service, held.order.wanted
    service.plan_id, service.plan_price_cents = wanted["plan_id"], wanted["plan_price_cents"]
    prices = [option["price_cents"] for option in wanted["options"]]
    service.monthly_price_cents = service.plan_price_cents + sum(prices)
    await service.save(using_db=held.tx, update_fields=["plan_id", "plan_price_cents", "monthly_price_cents"])
    await _replace_options(held, service, wanted["options"])


async def _replace_options(held: HeldOrder, service: MobileService, wanted: list[dict[str, Any]]) -> None:
    await ServiceOption.filter(service_id=service.id).using_db(held.tx).delete()
    for option in wanted:
        await ServiceOption.create(
            using_db=held.tx,
            company_id=service.company_id,
            service_id=service.id,
            option_id=option["option_id"],
            price_cents=option["price_cents"],
        )


async def _deprovisioned(held: HeldOrder, _confirmed: Confirmed) -> None:
    await terminate(held.service, held.tx)


async def _released(held: HeldOrder, _confirmed: Confirmed) -> None:
    await return_sim_card(held.service, held.tx)
    await return_number(held.service, held.tx)


async def _suspended(held: HeldOrder, _confirmed: Confirmed) -> None:
    await place_return(held)
    await _move_service(held, ServiceStatus.SUSPENDED)


async def _resumed(held: HeldOrder, _confirmed: Confirmed) -> None:
    await _move_service(held, ServiceStatus.ACTIVE)


async def _sim_blocked(held: HeldOrder, _confirmed: Confirmed) -> None:
    await _move_card(await _card(held), SimStatus.BLOCKED, held)


async def _sim_unblocked(held: HeldOrder, _confirmed: Confirmed) -> None:
    await _move_card(await _card(held), SimStatus.ACTIVE, held)


async def _ported(held: HeldOrder, confirmed: Confirmed) -> None:
    await ported(held, confirmed.port)


async def _port_cancelled(held: HeldOrder, _confirmed: Confirmed) -> None:
    await called_back(held)


async def _sim_replaced(held: HeldOrder, confirmed: Confirmed) -> None:
    await _move_card(await _card(held), SimStatus.RETIRED, held)
    new = await _card(held, held.order.wanted["sim_card_id"])
    if confirmed.profile:
        await _keep_profile(new, confirmed.profile, confirmed.sealing_key, held)
    await _move_card(new, SimStatus.ACTIVE, held)
    held.service.sim_card_id = new.id
    await held.service.save(using_db=held.tx, update_fields=["sim_card_id"])


async def _card_delivered(held: HeldOrder, confirmed: Confirmed) -> None:
    if confirmed.shipment:
        await follow_shipment(await delivery_of(held.order.id, held.tx), confirmed.shipment, held.tx)


EFFECTS: Mapping[StepName, Effect] = {
    StepName.RESERVE_NUMBER: _nothing_here,
    StepName.RESERVE_SIM: _nothing_here,
    StepName.PROVISION: _provisioned,
    StepName.ACTIVATE: _activated,
    StepName.MODIFY: _modified,
    StepName.DEPROVISION: _deprovisioned,
    StepName.RELEASE: _released,
    StepName.SUSPEND: _suspended,
    StepName.RESUME: _resumed,
    StepName.BLOCK_SIM: _sim_blocked,
    StepName.UNBLOCK_SIM: _sim_unblocked,
    StepName.REPLACE_SIM: _sim_replaced,
    StepName.PORT_IN: _ported,
    StepName.CANCEL_PORT: _port_cancelled,
    StepName.SEND_CARD: _card_delivered,
    StepName.NOTIFY: _nothing_here,
}
