"""What the mutations around SIM cards and pauses of a service answer."""

from typing import Annotated

from execution import loaded, reads, relation
from resolvers import outcomes
from resolvers.qr_code import qr_code
from schema.loaders import activation_codes_of, puks_of, reveals_of
from schema.mobile_service import MobileService
from schema.order import Order
from schema.refusal import (
    IdempotencyConflict,
    InvalidInput,
    NotAllowed,
    NotFound,
    NothingToReveal,
    OrderInProgress,
    OrderPending,
    OutOfStock,
    RevealLimitReached,
    VersionConflict,
    WrongSimState,
    WrongState,
)
from schema.results import named_union


@reads(outcomes.ServiceSuspended)
class ServiceSuspended:
    """The pause is ordered; the service is suspended when the order is completed, which may wait for its day."""

    service: MobileService = relation("The service.")
    order: Order = relation("The order that suspends it.")


@reads(outcomes.ServiceResumed)
class ServiceResumed:
    """The end of the pause is ordered; the service is in use again when the order is completed."""

    service: MobileService = relation("The service.")
    order: Order = relation("The order that puts it into use again.")


@reads(outcomes.SimBlocked)
class SimBlocked:
    """The block is ordered, and the replacement if one was asked for."""

    service: MobileService = relation("The service; it has the new card when the order is completed.")
    order: Order = relation("The order that blocks the card: where another is in the post, the one that sent it.")


@reads(outcomes.SimUnblocked)
class SimUnblocked:
    """The card is unblocked when the order is completed."""

    service: MobileService = relation("The service.")
    order: Order = relation("The order that unblocks the card: where another is in the post, the one that sent it.")


@reads(outcomes.SimReplaced)
class SimReplaced:
    """The service has the new card when the order is completed; the former one is retired then."""

    service: MobileService = relation("The service.")
    order: Order = relation("The order that replaces the card.")


@reads(outcomes.PukRevealed)
class PukRevealed:
    """A PUK. That it was shown, and to whom, is in the audit trail."""

    service: MobileService = relation("Whose SIM card it unblocks.")
    puk: str | None = loaded(
        "The 8 digits; null when the permission was lost before the key was repeated.", puks_of, "sim_card_id"
    )
    remaining: int = loaded("How many more the caller may see today.", reveals_of, "service_id")


@reads(outcomes.ActivationCodeRevealed)
class ActivationCodeRevealed:
    """An eSIM's activation code: whoever has it can load the line. That it was shown is in the audit trail."""

    service: MobileService = relation("Whose eSIM it is.")
    activation_code: str | None = loaded(
        '"LPA:1$…"; null when the permission was lost before the key was repeated.', activation_codes_of, "sim_card_id"
    )
    qr_code: str | None = loaded(
        "The same as a picture for the telephone: an SVG in a data URI.",
        activation_codes_of,
        "sim_card_id",
        then=qr_code,
    )


SuspendServiceResult = Annotated[
    ServiceSuspended
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | WrongState
    | OrderInProgress
    | OrderPending,
    named_union("SuspendServiceResult", "The answer to suspendService."),
]
ResumeServiceResult = Annotated[
    ServiceResumed
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | WrongState
    | OrderInProgress,
    named_union("ResumeServiceResult", "The answer to resumeService."),
]
BlockSimResult = Annotated[
    SimBlocked
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | WrongState
    | WrongSimState
    | OrderInProgress
    | OutOfStock,
    named_union("BlockSimResult", "The answer to blockSim."),
]
UnblockSimResult = Annotated[
    SimUnblocked
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | WrongState
    | WrongSimState
    | OrderInProgress,
    named_union("UnblockSimResult", "The answer to unblockSim."),
]
ReplaceSimResult = Annotated[
    SimReplaced
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | VersionConflict
    | WrongState
    | WrongSimState
    | OrderInProgress
    | OutOfStock,
    named_union("ReplaceSimResult", "The answer to replaceSim."),
]
RevealPukResult = Annotated[
    PukRevealed
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | WrongState
    | NothingToReveal
    | RevealLimitReached,
    named_union("RevealPukResult", "The answer to revealPuk."),
]
RevealActivationCodeResult = Annotated[
    ActivationCodeRevealed
    | NotFound
    | NotAllowed
    | InvalidInput
    | IdempotencyConflict
    | WrongState
    | WrongSimState
    | NothingToReveal,
    named_union("RevealActivationCodeResult", "The answer to revealActivationCode."),
]
