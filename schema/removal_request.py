"""Removal requests: what self-service may not remove, for the account manager to decide."""

from datetime import datetime

import strawberry

import models
from execution import Node, column, one_of, reads, relation
from rules import errors
from schema.company import Company
from schema.mobile_service import MobileService
from schema.order import Order
from schema.refusal import Error
from schema.vocabulary import Permission, RemovalRequestState, RequestedRemovalState


@strawberry.input(description="Which removal requests.")
class RemovalRequestFilter:
    state: list[RemovalRequestState] | None = one_of("In one of these states.", "state")


@reads(models.RequestedRemoval, scope="company_id", needs=Permission.ORDERS_READ, sort="id")
class RequestedRemoval:
    """One service of a removal request."""

    service: MobileService = relation("The service that is to end.")
    state: RequestedRemovalState = column("What was decided about it.")
    order: Order | None = relation("The order that ends it, once that is approved.")


@reads(
    models.RemovalRequest,
    scope="company_id",
    needs=Permission.ORDERS_READ,
    prefix="rreq",
    filter=RemovalRequestFilter,
    sort="-is_open,-filed_at",
)
class RemovalRequest(Node):
    """A request to end services beyond the quota or several at once, which the account manager decides on."""

    company: Company = relation("Whose services.")
    state: RemovalRequestState = column("What became of it.")
    note: str | None = column("What the customer wrote to the account manager.")
    filed_at: datetime = column("When it was filed.")
    filed_by: str = column("The name of the person or token.")
    closed_at: datetime | None = column("When it was decided or withdrawn.")
    closed_by: str | None = column("Who decided or withdrew it.")
    reason: str | None = column("Why services were refused, or what the account manager adds.")
    removals: list[RequestedRemoval] = relation("The services, in the order in which they were named.")


@reads(errors.RemovalRequestClosed)
class RemovalRequestClosed(Error):
    """The removal request was decided or withdrawn; nothing was done."""

    state: RemovalRequestState = column("What became of it.")


@reads(errors.RemovalRequested)
class RemovalRequested(Error):
    """The service is in a removal request that is still open."""

    removal_request: RemovalRequest = relation("The open request.", id_of="request_id")


@reads(errors.RefusedService)
class RefusedService:
    """A service that cannot be removed now."""

    service: MobileService = relation("The service.")
    refusal: Error = column("Why not.")


@reads(errors.ServicesNotRemovable)
class ServicesNotRemovable(Error):
    """Some of several services cannot be removed now, so nothing was done for any of them."""

    services: list[RefusedService] = column("Each of them, and why.")
