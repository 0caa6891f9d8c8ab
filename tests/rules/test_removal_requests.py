"""Removal requests: what may be requested, and what a decision comes to."""

from collections.abc import Sequence

import pytest

from rules.changes import ServiceFacts, end_refusal
from rules.errors import OrderInProgress, Refusal, RemovalRequested, WrongState
from rules.lifecycle import OrderAction, RemovalRequestState, RequestedRemovalState, ServiceStatus
from rules.removal_requests import decided, needs_reason, removal_state, request_refusal


def service(status: ServiceStatus, open_order: OrderAction | None = None) -> ServiceFacts:
    return ServiceFacts(status, "ord_1" if open_order else None, None, 1, open_order)


@pytest.mark.parametrize(
    ("facts", "refusal"),
    [
        (service(ServiceStatus.ACTIVE), None),
        (service(ServiceStatus.SUSPENDED), None),
        (service(ServiceStatus.RESERVED, OrderAction.ADD), None),
        (service(ServiceStatus.INACTIVE, OrderAction.REMOVE), OrderInProgress("ord_1")),
        (service(ServiceStatus.ACTIVE, OrderAction.MODIFY), OrderInProgress("ord_1")),
        (service(ServiceStatus.TERMINATED), WrongState(ServiceStatus.TERMINATED)),
    ],
)
def test_what_can_end_can_be_requested(facts: ServiceFacts, refusal: Refusal | None) -> None:
    assert end_refusal(facts) == request_refusal(facts, None) == refusal
    assert request_refusal(facts, "rreq_1") == (refusal or RemovalRequested("rreq_1"))


@pytest.mark.parametrize(
    ("approved", "state"),
    [
        ("ab", RemovalRequestState.APPROVED),
        ("a", RemovalRequestState.PARTLY_APPROVED),
        ("", RemovalRequestState.REFUSED),
    ],
)
def test_a_decision(approved: Sequence[str], state: RemovalRequestState) -> None:
    assert decided("ab", approved) is state
    assert needs_reason(state) is (state is not RemovalRequestState.APPROVED)
    for id_ in "ab":
        refused = removal_state(id_, approved) is RequestedRemovalState.REFUSED
        assert refused is (id_ not in approved)
