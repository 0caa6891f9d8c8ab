"""What mutations and previews answer: their success, or one of the refusals that they can meet."""

from typing import Annotated, Any

import strawberry

from execution import calls, reads, relation
from resolvers import outcomes
from rules.quota import without_contract
from schema.company import RemovalQuota
from schema.info import Info
from schema.loaders import standing_of
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


async def quota_after(root: Any, info: Info) -> RemovalQuota:
    standing = await standing_of(info.context, root.company_id)
    return standing.quota or without_contract(info.context.given["today"])  # pyright: ignore[reportReturnType]


@reads(outcomes.ServiceRemoved)
class ServiceRemoved:
    """The removal is ordered; the service has ended when the order is completed."""

    service: MobileService = relation("The service.")
    order: Order = relation("The order that ends it.")
    removal_quota: RemovalQuota = calls("What is left now.", quota_after)


def _union(name: str, description: str) -> Any:
    return strawberry.union(name, description=description)


AddUserResult = Annotated[
    UserAdded | NotFound | NotAllowed | InvalidInput | IdempotencyConflict,
    _union("AddUserResult", "The answer to addUser."),
]
ModifyUserResult = Annotated[
    UserModified | NotFound | NotAllowed | InvalidInput | IdempotencyConflict | VersionConflict | NothingToChange,
    _union("ModifyUserResult", "The answer to modifyUser."),
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
    _union("AddServiceResult", "The answer to addService."),
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
    _union("ModifyServiceResult", "The answer to modifyService."),
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
    _union("RemoveServiceResult", "The answer to removeService."),
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
    _union("PreviewAddServiceResult", "What addService would do, or refuse."),
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
    _union("PreviewModifyServiceResult", "What modifyService would do, or refuse."),
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
    _union("PreviewRemoveServiceResult", "What removeService would do, or refuse."),
]
