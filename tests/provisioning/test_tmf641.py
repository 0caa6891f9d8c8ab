"""The words of TMF641, in both directions, and what is none."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provisioning.tmf641 import (
    ASKED,
    Misread,
    ServiceOrder,
    State,
    order_of,
    progress_of,
    read_asked,
    read_order,
    read_parcel,
    rejection_in,
    shipment_in,
)
from resolvers.job import Line, Parcel, Port, PortProgress, Shipment
from rules.delivery import Address
from rules.lifecycle import DeliveryState, PortInState, PortKind, PortRejection, SimKind, StepName

LINE = Line("msvc_1", "+32470123456", SimKind.ESIM, "8932010000000000012", "M", ("ABROAD", "DATA"))
lines = st.builds(
    Line,
    service_id=st.text(min_size=1),
    msisdn=st.none() | st.text(),
    sim_kind=st.none() | st.sampled_from(SimKind),
    iccid=st.none() | st.text(),
    plan_code=st.text(),
    option_codes=st.lists(st.text()).map(tuple),
    eid=st.none() | st.text(),
)
json = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(("id", "state", "x")), inner),
    max_leaves=8,
)


@given(st.text(min_size=1), st.sampled_from(sorted(set(ASKED) - {StepName.PORT_IN})), lines)
def test_what_is_ordered_is_what_is_read(request_id: str, step: StepName, line: Line) -> None:
    assert read_asked(order_of(request_id, step, line)) == (request_id, step, line, None)


some = st.text(min_size=1)
ports = st.builds(
    Port,
    id=some,
    request_id=some,
    kind=st.sampled_from(PortKind),
    donor=some,
    requested_on=st.dates(),
    mandate_id=some,
    mandate_sha256=some,
    reference_encrypted=st.just(b""),
    reference=some,
)


@given(st.text(min_size=1), lines, ports)
def test_a_number_that_is_asked_for_is_what_is_read(request_id: str, line: Line, port: Port) -> None:
    *asked, read = read_asked(order_of(request_id, StepName.PORT_IN, line, port))
    assert asked == [request_id, StepName.PORT_IN, line]
    assert read
    assert read == replace(port, id=request_id, request_id=request_id)


def said_of(state: str, code: str | None = None, **characteristics: str) -> ServiceOrder:
    """What a network says of an order for a number."""
    told = [{"name": name, "value": value} for name, value in characteristics.items()]
    errors = {"errorMessage": [{"code": code, "message": "no"}]} if code else {}
    service = {"serviceOrderItem": [{"service": {"serviceCharacteristic": told}}]}
    return read_order({"id": "so_1", "state": state} | service | errors)


@pytest.mark.parametrize(
    ("state", "characteristics", "progress"),
    [
        ("acknowledged", {}, PortProgress(PortInState.SUBMITTED)),
        ("acknowledged", {"portState": "VALIDATED"}, PortProgress(PortInState.VALIDATED)),
        ("held", {}, PortProgress(PortInState.VALIDATED)),
        ("pending", {"portScheduledFor": "2026-01-19"}, PortProgress(PortInState.SCHEDULED, date(2026, 1, 19))),
        ("inProgress", {"portState": "nonsense"}, PortProgress(PortInState.EXECUTING)),
        ("completed", {"portState": "EXECUTING"}, PortProgress(PortInState.COMPLETED)),
    ],
)
def test_how_far_a_number_is(state: str, characteristics: dict[str, str], progress: PortProgress) -> None:
    assert progress_of(said_of(state, **characteristics)) == progress


@pytest.mark.parametrize(("state", "given"), [("pending", {"portScheduledFor": "soon"}), ("rejected", {})])
def test_what_is_no_progress(state: str, given: dict[str, str]) -> None:
    with pytest.raises(Misread):
        progress_of(said_of(state, **given))


@pytest.mark.parametrize(
    ("code", "rejection"),
    [
        *((each.value, each) for each in PortRejection),
        ("12", PortRejection.OTHER),
        (None, PortRejection.OTHER),
    ],
)
def test_why_a_number_does_not_come(code: str | None, rejection: PortRejection) -> None:
    assert rejection_in(said_of("rejected", code)) is rejection


def test_a_card_that_is_sent_has_an_address() -> None:
    parcel = Parcel(Address("Ann Dubois", "Rue de la Loi 1", "1000", "Bruxelles"))
    order = order_of("ord_1:SEND_CARD", StepName.SEND_CARD, LINE, parcel=parcel)
    (item,) = order["serviceOrderItem"]
    assert (item["action"], "state" in item["service"]) == ("noChange", False)
    assert read_parcel(order) == parcel
    assert read_asked(order) == ("ord_1:SEND_CARD", StepName.SEND_CARD, LINE, None)
    with pytest.raises(Misread):
        read_parcel(order_of("ord_1:SEND_CARD", StepName.SEND_CARD, LINE))


@pytest.mark.parametrize(
    ("state", "said", "expected"),
    [
        ("acknowledged", {}, DeliveryState.REQUESTED),
        ("inProgress", {"deliveryState": "sent", "carrier": "Post", "trackingNumber": "1"}, DeliveryState.SENT),
        ("inProgress", {"deliveryState": "lost in a ditch"}, DeliveryState.REQUESTED),
        ("completed", {"carrier": 7}, DeliveryState.DELIVERED),
        ("failed", {"deliveryState": "returned"}, DeliveryState.RETURNED),
    ],
)
def test_how_far_a_card_is(state: str, said: dict[str, Any], expected: DeliveryState) -> None:
    characteristics = [{"name": name, "value": value} for name, value in said.items()]
    item = {"service": {"serviceCharacteristic": characteristics}}
    shipment = shipment_in(read_order({"id": "so_1", "state": state, "serviceOrderItem": [item]}))
    known = said if said.get("carrier") == "Post" else {}
    assert shipment == Shipment(expected, known.get("carrier"), known.get("trackingNumber"))


def test_as_the_specification_has_it() -> None:
    order = order_of("ord_1:PROVISION", StepName.PROVISION, LINE)
    (item,) = order["serviceOrderItem"]
    assert (order["externalId"], item["action"], item["service"]["state"]) == ("ord_1:PROVISION", "add", "inactive")
    assert {"name": "msisdn", "valueType": "string", "value": "+32470123456"} in item["service"][
        "serviceCharacteristic"
    ]


def test_what_a_network_says_of_an_order() -> None:
    said = order_of("ord_1:ACTIVATE", StepName.ACTIVATE, LINE) | {
        "id": "so_1",
        "state": "failed",
        "errorMessage": [{"code": "12", "message": "not for this line"}],
    }
    order = read_order(said)
    assert (order.id, order.external_id, order.state) == ("so_1", "ord_1:ACTIVATE", State.FAILED)
    assert order.message == "not for this line"
    assert order.characteristics["iccid"] == LINE.iccid


@pytest.mark.parametrize(
    "said",
    [
        None,
        [],
        {},
        {"id": 1, "state": "completed"},
        {"id": "so_1", "state": "done"},
        {"id": "so_1", "state": ["completed"]},
        {"id": "so_1", "state": "completed", "serviceOrderItem": {}},
        {"id": "so_1", "state": "completed", "serviceOrderItem": [1]},
        {"id": "so_1", "state": "completed", "serviceOrderItem": [{"service": {"serviceCharacteristic": [1]}}]},
        {"id": "so_1", "state": "failed", "errorMessage": ["x"]},
    ],
)
def test_what_is_no_order(said: Any) -> None:
    with pytest.raises(Misread):
        read_order(said)


@given(json)
def test_anything_is_an_order_or_misread(said: Any) -> None:
    for read in (read_order, read_asked, read_parcel):
        try:
            read(said)
        except Misread:
            continue
