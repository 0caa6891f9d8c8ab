"""The words of TMF641, in both directions, and what is none."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from provisioning.tmf641 import (
    ASKED,
    Misread,
    State,
    order_of,
    read_asked,
    read_order,
    read_parcel,
    shipment_in,
)
from resolvers.job import Line, Parcel, Shipment
from rules.delivery import Address
from rules.lifecycle import DeliveryState, SimKind, StepName

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


@given(st.text(min_size=1), st.sampled_from(list(ASKED)), lines)
def test_what_is_ordered_is_what_is_read(request_id: str, step: StepName, line: Line) -> None:
    assert read_asked(order_of(request_id, step, line)) == (request_id, step, line)


def test_a_card_that_is_sent_has_an_address() -> None:
    parcel = Parcel(Address("Ann Dubois", "Rue de la Loi 1", "1000", "Bruxelles"))
    order = order_of("ord_1:SEND_CARD", StepName.SEND_CARD, LINE, parcel)
    (item,) = order["serviceOrderItem"]
    assert (item["action"], "state" in item["service"]) == ("noChange", False)
    assert read_parcel(order) == parcel
    assert read_asked(order) == ("ord_1:SEND_CARD", StepName.SEND_CARD, LINE)
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
