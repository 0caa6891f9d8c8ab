"""Numbers that are brought along from another operator: asked for with an addition, and how far they are."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import ExistsQuery, QuerySet, ValuesListQuery

from models import MobileService, Order, PhoneNumber, PortIn
from resolvers.mandates import usable_mandate
from resolvers.mutation import Scene
from resolvers.sealing import process_key, seal
from rules.errors import InvalidField, InvalidInput, Refused
from rules.lifecycle import PORT_UNDER_WAY, PortInState, PortKind, ServiceStatus
from rules.porting import WantedPort, not_portable, unknown_mandate, wanted_port
from storage.prepared import prepared


class AskedPort(Protocol):
    """A port as the input has it; everything is checked here."""

    msisdn: str
    kind: PortKind | None
    donor: str | None
    sim_number: str | None
    account_number: str | None
    mandate_id: str | None
    requested_on: date | None


def read_port(asked: AskedPort | None, day: date) -> WantedPort | tuple[InvalidField, ...] | None:
    """What is asked for, or what is wrong with it by itself."""
    if asked is None:
        return None
    return wanted_port(
        msisdn=asked.msisdn,
        kind=asked.kind,
        donor=asked.donor,
        sim_number=asked.sim_number,
        account_number=asked.account_number,
        mandate_id=asked.mandate_id,
        requested_on=asked.requested_on,
        day=day,
    )


async def check_port(company_id: str, port: WantedPort, tx: BaseDBAsyncClient | None) -> None:
    """Refused: InvalidInput for a number that is with us, and for a mandate that is not here."""
    wrong = [] if await usable_mandate(company_id, port.mandate_id, port.msisdn, tx) else [unknown_mandate()]
    if await _is_with_us(port.msisdn, tx):
        wrong.append(not_portable())
    if wrong:
        raise Refused(InvalidInput(tuple(wrong)))


def named_port(port: WantedPort | None) -> dict[str, object]:
    """What a confirmation token is for; of a new number nothing, as it was before numbers could be brought along."""
    if port is None:
        return {}
    return {
        "msisdn": port.msisdn,
        "port_kind": port.kind,
        "donor": port.donor,
        "reference": port.reference,
        "mandate_id": port.mandate_id,
        "requested_on": port.requested_on.isoformat(),
    }


async def submit_port(scene: Scene, order: Order, port: WantedPort) -> None:
    """Write down what the order brings along; the network hears of it when it comes to that step."""
    row = PortIn(
        company_id=scene.company.id,
        order_id=order.id,
        mandate_id=port.mandate_id,
        msisdn=port.msisdn,
        kind=port.kind,
        donor=port.donor,
        reference_ending=port.ending,
        state=PortInState.SUBMITTED,
        requested_on=port.requested_on,
        submitted_at=scene.now,
    )
    row.reference_encrypted = seal(process_key(), port.reference, reference_context(row.id))
    await row.save(using_db=scene.tx, force_create=True)


def reference_context(port_id: str) -> str:
    """What a sealed account or SIM card number is bound to: in another row it does not open."""
    return f"{port_id}:reference"


async def ports_of(service_ids: Sequence[str], tx: BaseDBAsyncClient | None) -> Mapping[str, PortInState]:
    """How far the numbers are that these services bring along; a service with a number of ours is absent."""
    return dict(await _states(tx, list(service_ids))) if service_ids else {}


async def port_under_way(order_id: str, tx: BaseDBAsyncClient) -> PortIn | None:
    """The port of that addition, locked, while it is not over."""
    return await _of_order(order_id).filter(state__in=PORT_UNDER_WAY).using_db(tx).first()


def _of_order(order_id: str) -> QuerySet[PortIn]:
    return PortIn.filter(order_id=order_id).select_for_update()


async def _is_with_us(msisdn: str, tx: BaseDBAsyncClient | None) -> bool:
    return await _in_use(tx, msisdn) or await _in_stock(tx, msisdn) or await _on_its_way(tx, msisdn)


@prepared
def _in_use(msisdn: str) -> ExistsQuery:
    return MobileService.exclude(status=ServiceStatus.TERMINATED).filter(msisdn=msisdn).exists()


@prepared
def _in_stock(msisdn: str) -> ExistsQuery:
    return PhoneNumber.filter(msisdn=msisdn).exists()


@prepared
def _on_its_way(msisdn: str) -> ExistsQuery:
    return PortIn.filter(msisdn=msisdn, state__in=sorted(PORT_UNDER_WAY)).exists()


@prepared
def _states(service_ids: list[str]) -> ValuesListQuery[Any]:
    return PortIn.filter(order__service_id__in=service_ids).values_list("order__service_id", "state")
