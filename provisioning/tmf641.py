"""The words of TM Forum's TMF641 Service Ordering API, v4: what is ordered of a network, and what it says of an order.

Each order has one item about one service: a mobile line. `externalId` is our request id, by which we find an order
again whose answer was lost.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import Any, cast

from resolvers.job import Line, Parcel, Port, PortProgress, Shipment
from rules.delivery import Address
from rules.lifecycle import DeliveryState, PortInState, PortKind, PortRejection, SimKind, StepName

CALLBACK = "/network"  # below our origin: where we listen
BASE = "/tmf-api/serviceOrdering/v4"
LISTENER = "/listener/serviceOrderStateChangeEvent"
EVENT = "ServiceOrderStateChangeEvent"
SERVICE_TYPE = "MobileLine"
MAX_REASON = 200  # characters of what a network says went wrong


class State(StrEnum):
    """The life of a service order."""

    ACKNOWLEDGED = "acknowledged"
    REJECTED = "rejected"
    PENDING = "pending"
    HELD = "held"
    IN_PROGRESS = "inProgress"
    CANCELLED = "cancelled"
    COMPLETED = "completed"
    FAILED = "failed"
    PARTIAL = "partial"


# What is asked with each step: the action, and the state in which the service is to be (TMF638).
ASKED: dict[StepName, tuple[str, str | None]] = {
    StepName.PROVISION: ("add", "inactive"),
    StepName.ACTIVATE: ("modify", "active"),
    StepName.MODIFY: ("modify", "active"),
    StepName.SUSPEND: ("modify", "suspended"),
    StepName.RESUME: ("modify", "active"),
    StepName.BLOCK_SIM: ("modify", "active"),
    StepName.UNBLOCK_SIM: ("modify", "active"),
    StepName.REPLACE_SIM: ("modify", "active"),
    StepName.PORT_IN: ("modify", "inactive"),
    StepName.SEND_CARD: ("noChange", None),
    StepName.DEPROVISION: ("modify", "terminated"),
    StepName.RELEASE: ("delete", "terminated"),
}
# How far a number is, where a network says no more than the state of its order.
PORT_STATES: dict[State, PortInState] = {
    State.ACKNOWLEDGED: PortInState.SUBMITTED,
    State.HELD: PortInState.VALIDATED,
    State.PENDING: PortInState.SCHEDULED,
    State.IN_PROGRESS: PortInState.EXECUTING,
    State.COMPLETED: PortInState.COMPLETED,
}
OVER = frozenset({State.REJECTED, State.CANCELLED, State.COMPLETED, State.FAILED, State.PARTIAL})


class Misread(Exception):
    """It is no such thing; the text says why."""


@dataclass(frozen=True)
class ServiceOrder:
    """What a network says of an order. `characteristics` are those of the service, by name."""

    id: str
    external_id: str | None
    state: State
    message: str | None
    characteristics: Mapping[str, Any]
    error_code: str | None = None


def order_of(
    request_id: str, step: StepName, line: Line, port: Port | None = None, parcel: Parcel | None = None
) -> dict[str, Any]:
    """The body of `POST /serviceOrder`."""
    action, state = ASKED[step]
    said = _of_line(line) | (_of_port(port) if port else {}) | (vars(parcel.address) if parcel else {})
    service: dict[str, Any] = {
        "id": line.service_id,
        "serviceType": SERVICE_TYPE,
        "serviceCharacteristic": [_characteristic(name, value) for name, value in said.items()],
    }
    if state:  # a line whose card is sent stays as it is
        service["state"] = state
    item = {"id": "1", "action": action, "service": service, "@type": "ServiceOrderItem"}
    return {
        "externalId": request_id,
        "category": step.value,
        "serviceOrderItem": [item],
        "@type": "ServiceOrder",
    }


def read_order(given: object) -> ServiceOrder:
    """An order as the network tells of it. Raises Misread."""
    order = _object(given, "a service order")
    id_, state = order.get("id"), order.get("state")
    if not isinstance(id_, str) or not id_ or not isinstance(state, str) or state not in set(State):
        raise Misread("a service order has an id and a state")
    external_id, errors = order.get("externalId"), order.get("errorMessage")
    return ServiceOrder(
        id=id_,
        external_id=external_id if isinstance(external_id, str) else None,
        state=State(state),
        message=_message(errors),
        characteristics=_characteristics(_service(order)),
        error_code=_error_code(errors),
    )


def progress_of(order: ServiceOrder) -> PortProgress:
    """How far a number is that was ordered so, and is not over badly. Raises Misread."""
    given, scheduled_for = order.characteristics.get("portState"), order.characteristics.get("portScheduledFor")
    state = PORT_STATES.get(order.state)
    if isinstance(given, str) and given in set(PortInState):
        state = PortInState(given)
    try:
        on = date.fromisoformat(scheduled_for) if isinstance(scheduled_for, str) else None
    except ValueError:
        raise Misread("portScheduledFor is a day") from None
    if state is None:
        raise Misread(f"no number is in the state {order.state}")
    return PortProgress(PortInState.COMPLETED if order.state is State.COMPLETED else state, on)


def rejection_in(order: ServiceOrder) -> PortRejection:
    """Why a number does not come along."""
    code = order.error_code
    return PortRejection(code) if code in set(PortRejection) else PortRejection.OTHER


def read_asked(given: object) -> tuple[str, StepName, Line, Port | None]:
    """The other side of `order_of`: request id, step, line, and the number that is to come along. Raises Misread."""
    order = _object(given, "a service order")
    request_id = order.get("externalId")
    if not isinstance(request_id, str) or not request_id:
        raise Misread("externalId is missing")
    items = _list(order.get("serviceOrderItem"), "serviceOrderItem")
    if len(items) != 1:
        raise Misread("one serviceOrderItem, please")
    item, service = _object(items[0], "a serviceOrderItem"), _service(order)
    asked, category = (item.get("action"), service.get("state")), order.get("category")
    step = next((step for step, words in ASKED.items() if step.value == category and words == asked), None)
    if step is None:
        raise Misread(f"no category {category!r} with the action {asked[0]!r} towards the state {asked[1]!r}")
    port = _port(request_id, service) if step is StepName.PORT_IN else None
    return request_id, step, _line(service), port


def _of_port(port: Port) -> dict[str, Any]:
    number = "portAccountNumber" if port.kind is PortKind.COMPLEX else "portSimNumber"
    return {
        "portKind": port.kind.value,
        "portDonor": port.donor,
        number: port.reference,
        "portRequestedOn": port.requested_on.isoformat(),
        "portMandate": port.mandate_id,
        "portMandateSha256": port.mandate_sha256,
    }


def _port(request_id: str, service: Mapping[str, Any]) -> Port:
    given = _characteristics(service)
    kind = given.get("portKind")
    if not isinstance(kind, str) or kind not in set(PortKind):
        raise Misread("portKind is SIMPLE or COMPLEX")
    number = "portAccountNumber" if kind == PortKind.COMPLEX else "portSimNumber"
    texts = [given.get(name) for name in ("portDonor", number, "portRequestedOn", "portMandate", "portMandateSha256")]
    if not all(isinstance(text, str) and text for text in texts):
        raise Misread(f"portDonor, {number}, portRequestedOn, portMandate and portMandateSha256 are texts")
    donor, reference, requested_on, mandate_id, sha256 = map(str, texts)
    try:
        on = date.fromisoformat(requested_on)
    except ValueError:
        raise Misread("portRequestedOn is a day") from None
    return Port(
        id=request_id,
        request_id=request_id,
        kind=PortKind(kind),
        donor=donor,
        requested_on=on,
        mandate_id=mandate_id,
        mandate_sha256=sha256,
        reference_encrypted=b"",
        reference=reference,
    )


def read_parcel(given: object) -> Parcel:
    """Where a card is to be sent. Raises Misread."""
    said = _characteristics(_service(_object(given, "a service order")))
    words = {each.name: said.get(each.name) for each in fields(Address)}
    if not all(isinstance(word, str) and word for word in words.values()):
        raise Misread(f"a card is sent to {', '.join(words)}")
    return Parcel(Address(**cast("dict[str, str]", words)))


def shipment_in(order: ServiceOrder) -> Shipment:
    """How far the card is that the order is about; `deliveryState` says more than the order's own state."""
    said = order.characteristics
    carrier, number, state = said.get("carrier"), said.get("trackingNumber"), said.get("deliveryState")
    known = DeliveryState(state.upper()) if isinstance(state, str) and state.upper() in set(DeliveryState) else None
    return Shipment(
        DeliveryState.DELIVERED if order.state is State.COMPLETED else known or DeliveryState.REQUESTED,
        carrier if isinstance(carrier, str) else None,
        number if isinstance(number, str) else None,
    )


def _of_line(line: Line) -> dict[str, Any]:
    known = {
        "msisdn": line.msisdn,
        "simKind": line.sim_kind and line.sim_kind.value,
        "iccid": line.iccid,
        "eid": line.eid,
        "plan": line.plan_code,
        "options": list(line.option_codes),
    }
    return {name: value for name, value in known.items() if value is not None}


def _line(service: Mapping[str, Any]) -> Line:
    given = _characteristics(service)
    id_, plan, options, kind = service.get("id"), given.get("plan"), given.get("options", []), given.get("simKind")
    if not isinstance(id_, str) or not isinstance(plan, str):
        raise Misread("a service has an id and a plan")
    if not all(isinstance(option, str) for option in _list(options, "options")):
        raise Misread("options are a list of codes")
    if kind is not None and not (isinstance(kind, str) and kind in set(SimKind)):
        raise Misread("simKind is PHYSICAL or ESIM")
    if not all(isinstance(given.get(number), str | None) for number in ("msisdn", "iccid", "eid")):
        raise Misread("msisdn, iccid and eid are texts")
    return Line(
        service_id=id_,
        msisdn=given.get("msisdn"),
        sim_kind=SimKind(kind) if kind else None,
        iccid=given.get("iccid"),
        plan_code=plan,
        option_codes=tuple(options),
        eid=given.get("eid"),
    )


def _service(order: Mapping[str, Any]) -> Mapping[str, Any]:
    items = _list(order.get("serviceOrderItem"), "serviceOrderItem")
    item = _object(items[0] if items else {}, "a serviceOrderItem")
    return _object(item.get("service") or {}, "a service")


def _characteristics(service: Mapping[str, Any]) -> Mapping[str, Any]:
    given = _list(service.get("serviceCharacteristic"), "serviceCharacteristic")
    found = [_object(each, "a characteristic") for each in given]
    return {str(each.get("name")): each.get("value") for each in found}


def _characteristic(name: str, value: Any) -> dict[str, Any]:
    return {"name": name, "valueType": "array" if isinstance(value, list) else "string", "value": value}


def _message(errors: object) -> str | None:
    said = _list(errors, "errorMessage")
    if not said:
        return None
    first = _object(said[0], "an errorMessage")
    return str(first.get("message") or first.get("reason") or first.get("code") or "")[:MAX_REASON] or None


def _error_code(errors: object) -> str | None:
    said = _list(errors, "errorMessage")
    code = _object(said[0], "an errorMessage").get("code") if said else None
    return code if isinstance(code, str) else None


def _list(given: object, what: str) -> list[Any]:
    if given is None:
        return []
    if not isinstance(given, list):
        raise Misread(f"{what} is a list")
    return cast("list[Any]", given)


def _object(given: object, what: str) -> Mapping[str, Any]:
    if not isinstance(given, dict):
        raise Misread(f"{what} is an object")
    return cast("dict[str, Any]", given)
