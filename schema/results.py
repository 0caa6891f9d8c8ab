"""What mutations and previews answer: their success, or one of the refusals that they can meet."""

from collections.abc import Sequence
from typing import Annotated, Any

import strawberry

from execution import loaded, reads, relation
from resolvers import outcomes
from rules import quota
from schema.company import RemovalQuota
from schema.info import RequestContext
from schema.loaders import standings_of
from schema.mobile_service import MobileService
from schema.order import Order
from schema.preview import ChangePreview
from schema.refusal import (
    ChangeLimitReached,
    ChangePending,
    IdempotencyConflict,
    IncompatibleOptions,
    InvalidInput,
    NoContractInForce,
    NotAllowed,
    NotFound,
    NothingToChange,
    OrderInProgress,
    OutOfStock,
    PreviewOutdated,
    QuotaExceeded,
    VersionConflict,
    WrongState,
)
from schema.removal_request import RemovalRequest, RemovalRequestClosed, ServicesNotRemovable
from schema.user import User


@reads(outcomes.UserAdded)
class UserAdded:
    """The user is there."""

    user: User = relation("The new user.")


@reads(outcomes.UserModified)
class UserModified:
    """The user was changed."""

    user: User = relation("The user as he is now.")


@reads(outcomes.ServiceAdded)
class ServiceAdded:
    """The service is reserved; the order makes it active."""

    service: MobileService = relation("The new service.")
    order: Order = relation("The order that activates it.")


@reads(outcomes.ServiceModified)
class ServiceModified:
    """The change is ordered; the service has it when the order is completed."""

    service: MobileService = relation("The service.")
    order: Order = relation("The order that changes it.")


async def quotas_of(context: RequestContext, company_ids: Sequence[str]) -> list[quota.RemovalQuota]:
    """What is left to the companies now."""
    standings = await standings_of(context, company_ids)
    return [standing.quota or quota.without_contract(context.given["today"]) for standing in standings]


@reads(outcomes.ServiceRemoved)
class ServiceRemoved:
    """The removal is ordered and what waited cancelled; the service has ended when the order is completed."""

    service: MobileService = relation("The service.")
    order: Order = relation("The order that ends it.")
    removal_quota: RemovalQuota = loaded("What is left now.", quotas_of, "company_id")
    cancelled_orders: list[Order] = relation("What waited for its date.", id_of="cancelled_order_ids")


@reads(outcomes.OrderRetried)
class OrderRetried:
    """The order is tried again now."""

    order: Order = relation("The order.")


@reads(outcomes.RemovalRequestFiled)
class RemovalRequestFiled:
    """The account manager is asked; nothing has ended."""

    removal_request: RemovalRequest = relation("The open request.", id_of="request_id")


@reads(outcomes.RemovalRequestWithdrawn)
class RemovalRequestWithdrawn:
    """The request was taken back."""

    removal_request: RemovalRequest = relation("The request.", id_of="request_id")


@reads(outcomes.RemovalRequestDecided)
class RemovalRequestDecided:
    """The decision stands, and the removal of what was approved is ordered."""

    removal_request: RemovalRequest = relation("The request, with the orders.", id_of="request_id")


def named_union(name: str, description: str) -> Any:
    return strawberry.union(name, description=description)


AddUserResult = Annotated[
    UserAdded | NotFound | NotAllowed | InvalidInput | IdempotencyConflict,
    named_union("AddUserResult", "The answer to addUser."),
]
ModifyUserResult = Annotated[
    UserModified | NotFound | NotAllowed | InvalidInput | IdempotencyConflict | VersionConflict | NothingToChange,
    named_union("ModifyUserResult", "The answer to modifyUser."),
]
AddServiceResult = Annotated[
    ServiceAdded
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | NoContractInForce
    | IncompatibleOptions
    | OutOfStock
    | PreviewOutdated,
    named_union("AddServiceResult", "The answer to addService."),
]
ModifyServiceResult = Annotated[
    ServiceModified
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | WrongState
    | OrderInProgress
    | ChangePending
    | NothingToChange
    | IncompatibleOptions
    | ChangeLimitReached
    | PreviewOutdated,
    named_union("ModifyServiceResult", "The answer to modifyService."),
]
RemoveServiceResult = Annotated[
    ServiceRemoved
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | WrongState
    | OrderInProgress
    | NoContractInForce
    | QuotaExceeded
    | PreviewOutdated,
    named_union("RemoveServiceResult", "The answer to removeService."),
]
RetryOrderResult = Annotated[
    OrderRetried | NotFound | NotAllowed | InvalidInput | IdempotencyConflict | NothingToChange,
    named_union("RetryOrderResult", "The answer to retryOrder."),
]
FileRemovalRequestResult = Annotated[
    RemovalRequestFiled | NotFound | NotAllowed | InvalidInput | IdempotencyConflict | ServicesNotRemovable,
    named_union("FileRemovalRequestResult", "The answer to fileRemovalRequest."),
]
WithdrawRemovalRequestResult = Annotated[
    RemovalRequestWithdrawn | NotFound | NotAllowed | InvalidInput | IdempotencyConflict | RemovalRequestClosed,
    named_union("WithdrawRemovalRequestResult", "The answer to withdrawRemovalRequest."),
]
DecideRemovalRequestResult = Annotated[
    RemovalRequestDecided
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | RemovalRequestClosed
    | ServicesNotRemovable,
    named_union("DecideRemovalRequestResult", "The answer to decideRemovalRequest."),
]
# A preview never answers IdempotencyConflict or PreviewOutdated; it names them so that the fragments on refusals that a
# client has for a mutation fit its preview too.
PreviewAddServiceResult = Annotated[
    ChangePreview
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | NoContractInForce
    | IncompatibleOptions
    | OutOfStock
    | PreviewOutdated,
    named_union("PreviewAddServiceResult", "What addService would do, or refuse."),
]
PreviewModifyServiceResult = Annotated[
    ChangePreview
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | WrongState
    | OrderInProgress
    | ChangePending
    | NothingToChange
    | IncompatibleOptions
    | ChangeLimitReached
    | PreviewOutdated,
    named_union("PreviewModifyServiceResult", "What modifyService would do, or refuse."),
]
PreviewRemoveServiceResult = Annotated[
    ChangePreview
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | WrongState
    | OrderInProgress
    | NoContractInForce
    | QuotaExceeded
    | PreviewOutdated,
    named_union("PreviewRemoveServiceResult", "What removeService would do, or refuse."),
]
