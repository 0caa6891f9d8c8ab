"""What the mutations around the activation by the user are given, and what they answer."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from execution import reads, relation
from resolvers import outcomes
from rules import errors
from schema.inputs import KEY, field, needed
from schema.mobile_service import MobileService
from schema.order import Order
from schema.refusal import Error, IdempotencyConflict, InvalidInput, NotAllowed, NotFound, NothingToChange
from schema.results import named_union
from schema.vocabulary import Language


@strawberry.input(description="Another link for the user of a service whose addition waits for him.")
class ResendActivationLinkInput:
    order_id: strawberry.ID = needed("The order that waits.")
    language: Language | None = field("Of the e-mail; omitted, the caller's own.", UNSET)
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="A link that is taken back.")
class RevokeActivationLinkInput:
    order_id: strawberry.ID = needed("The order that waits.")
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="An activation that does not wait for the user any longer.")
class ActivateServiceInput:
    service_id: strawberry.ID = needed("Which service.")
    idempotency_key: str | None = field(KEY)


@reads(outcomes.ActivationLinkResent)
class ActivationLinkResent:
    """The message is on its way; the link before is good no longer."""

    order: Order = relation("The order that waits.")


@reads(outcomes.ActivationLinkRevoked)
class ActivationLinkRevoked:
    """The link is good no longer; the order goes on waiting."""

    order: Order = relation("The order that waits.")


@reads(outcomes.ActivationStarted)
class ActivationStarted:
    """The order goes on; the service is active when it is completed."""

    service: MobileService = relation("The service.")
    order: Order = relation("The order that activates it.")


@reads(errors.NotAwaitingUser)
class NotAwaitingUser(Error):
    """The addition does not wait for its user, or not any more."""


ResendActivationLinkResult = Annotated[
    ActivationLinkResent | NotFound | NotAllowed | InvalidInput | IdempotencyConflict | NotAwaitingUser,
    named_union("ResendActivationLinkResult", "The answer to resendActivationLink."),
]
RevokeActivationLinkResult = Annotated[
    ActivationLinkRevoked
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | NotAwaitingUser
    | NothingToChange,
    named_union("RevokeActivationLinkResult", "The answer to revokeActivationLink."),
]
ActivateServiceResult = Annotated[
    ActivationStarted | NotFound | NotAllowed | InvalidInput | IdempotencyConflict | NotAwaitingUser,
    named_union("ActivateServiceResult", "The answer to activateService."),
]
