"""Removal requests: what self-service may not remove, for the account manager to decide."""

from collections.abc import Collection

from rules.changes import ServiceFacts, end_refusal
from rules.errors import Refusal, RemovalRequested, first
from rules.lifecycle import RemovalRequestState, RequestedRemovalState

MOST_SERVICES = 100  # of one request: approved, they are removed in one transaction


def request_refusal(service: ServiceFacts, open_request_id: str | None) -> Refusal | None:
    """Why the removal of the service may not be requested, or `None`."""
    return first(end_refusal(service), None if open_request_id is None else RemovalRequested(open_request_id))


def decided(requested: Collection[str], approved: Collection[str]) -> RemovalRequestState:
    """What becomes of a request for these services, of which those are approved."""
    if not approved:
        return RemovalRequestState.REFUSED
    whole = set(requested) == set(approved)
    return RemovalRequestState.APPROVED if whole else RemovalRequestState.PARTLY_APPROVED


def needs_reason(state: RemovalRequestState) -> bool:
    """Whether who decides so has to say why."""
    return state in {RemovalRequestState.PARTLY_APPROVED, RemovalRequestState.REFUSED}


def removal_state(service_id: str, approved: Collection[str]) -> RequestedRemovalState:
    """What becomes of the removal of one service of the request."""
    return RequestedRemovalState.APPROVED if service_id in approved else RequestedRemovalState.REFUSED
