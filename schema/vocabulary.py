"""The enums of the API: those of the rules, with a description for every value."""

from enum import Enum, StrEnum
from typing import Any, TypeVar

import strawberry

from resolvers.allowed_actions import ServiceAction
from rules.activation import ActivationLinkState, ActivationMode
from rules.billing import InvoiceLineKind
from rules.lifecycle import (
    BlockReason,
    DeliveryState,
    OrderAction,
    OrderState,
    PlanKind,
    PortInState,
    PortKind,
    PortRejection,
    RemovalRequestState,
    RequestedRemovalState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    StepState,
    SuspensionReason,
    UserStatus,
)
from rules.names import Language
from rules.permissions import Permission
from rules.sim_stock import CardVerdict

__all__ = [
    "ActivationLinkState",
    "ActivationMode",
    "BlockReason",
    "CardVerdict",
    "DeliveryState",
    "ErrorCode",
    "InvoiceLineKind",
    "Language",
    "OrderAction",
    "OrderState",
    "Permission",
    "PlanKind",
    "PortInState",
    "PortKind",
    "PortRejection",
    "RemovalRequestState",
    "RequestedRemovalState",
    "ServiceAction",
    "ServiceStatus",
    "SimKind",
    "SimStatus",
    "StepName",
    "StepState",
    "SuspensionReason",
    "UserStatus",
]


class ErrorCode(StrEnum):
    """The codes of refusals: the names of `rules.errors` in capitals."""

    NOT_FOUND = "NOT_FOUND"
    NOT_ALLOWED = "NOT_ALLOWED"
    INVALID_INPUT = "INVALID_INPUT"
    IDEMPOTENCY_CONFLICT = "IDEMPOTENCY_CONFLICT"
    VERSION_CONFLICT = "VERSION_CONFLICT"
    WRONG_STATE = "WRONG_STATE"
    WRONG_SIM_STATE = "WRONG_SIM_STATE"
    NOT_AWAITING_USER = "NOT_AWAITING_USER"
    ORDER_IN_PROGRESS = "ORDER_IN_PROGRESS"
    CHANGE_PENDING = "CHANGE_PENDING"
    ORDER_PENDING = "ORDER_PENDING"
    NO_CONTRACT_IN_FORCE = "NO_CONTRACT_IN_FORCE"
    NOTHING_TO_CHANGE = "NOTHING_TO_CHANGE"
    NOTHING_TO_REVEAL = "NOTHING_TO_REVEAL"
    INCOMPATIBLE_OPTIONS = "INCOMPATIBLE_OPTIONS"
    CHANGE_LIMIT_REACHED = "CHANGE_LIMIT_REACHED"
    REVEAL_LIMIT_REACHED = "REVEAL_LIMIT_REACHED"
    QUOTA_EXCEEDED = "QUOTA_EXCEEDED"
    OUT_OF_STOCK = "OUT_OF_STOCK"
    PREVIEW_OUTDATED = "PREVIEW_OUTDATED"
    REMOVAL_REQUEST_CLOSED = "REMOVAL_REQUEST_CLOSED"
    REMOVAL_REQUESTED = "REMOVAL_REQUESTED"
    SERVICES_NOT_REMOVABLE = "SERVICES_NOT_REMOVABLE"


E = TypeVar("E", bound=type[Enum])


def _described(enum: E, description: str, /, *, name: str | None = None, **values: str) -> E:
    """Give GraphQL the enum as it is; every member needs its description."""
    strawberry.enum(enum, name=name, description=description)
    definition: Any = vars(enum)["__strawberry_definition__"]
    for value in definition.values:
        value.description = values.pop(value.name)
    if values:
        raise ValueError(f"{enum.__name__} has no {', '.join(values)}")
    return enum


_described(
    ServiceStatus,
    "The life of a service.",
    RESERVED="Ordered: number and SIM card are set aside.",
    INACTIVE="Known to the network, not usable yet.",
    ACTIVE="In use.",
    SUSPENDED="Out of use for a time; still billed.",
    TERMINATED="Ended for good.",
)
_described(
    SimStatus,
    "The life of a SIM card or an eSIM profile.",
    IN_STOCK="Free.",
    RESERVED="Set aside for an order.",
    ACTIVE="In use.",
    BLOCKED="Blocked, for example after a loss.",
    RETIRED="Not usable any more.",
)
_described(
    SimKind,
    "How a SIM card comes.",
    PHYSICAL="A card.",
    ESIM="A profile that the phone downloads.",
)
_described(
    OrderAction,
    "What an order does.",
    ADD="Adds a service.",
    MODIFY="Changes plan or options.",
    REMOVE="Ends a service, or cancels its addition.",
    SUSPEND="Takes a service out of use for a time.",
    RESUME="Puts a suspended service into use again.",
    BLOCK_SIM="Blocks the SIM card, and replaces it if that was asked for.",
    UNBLOCK_SIM="Unblocks the SIM card.",
    REPLACE_SIM="Gives the service another SIM card.",
)
_described(
    BlockReason,
    "Why a SIM card is blocked.",
    LOST="It was lost.",
    STOLEN="It was stolen.",
    DEFECTIVE="It does not work.",
)
_described(
    SuspensionReason,
    "Why a service is suspended.",
    ABSENCE="The user is away for some time.",
    NOT_NEEDED="It is not needed for now.",
    MISUSE="It may be misused.",
    OTHER="Something else.",
)
_described(
    OrderState,
    "The life of an order.",
    ACKNOWLEDGED="Accepted; the network comes next.",
    PENDING="Waits for its date.",
    HELD="Waits for the account manager.",
    IN_PROGRESS="The network is at work.",
    COMPLETED="Done.",
    PARTIAL="Done in part.",
    FAILED="The network refused it for good, or it did not fit on its day; nothing has changed.",
    CANCELLED="Taken back before it was done.",
    REJECTED="Not accepted.",
)
_described(
    StepName,
    "What a step of an order asks of the network or of the user, or tells him.",
    name="OrderStepName",
    RESERVE_NUMBER="Set a number aside.",
    RESERVE_SIM="Set a SIM card aside.",
    PROVISION="Make number and SIM card known.",
    ACTIVATE="Put the service into use.",
    MODIFY="Change plan and options.",
    DEPROVISION="Take the service out of use.",
    RELEASE="Give number and SIM card back.",
    SUSPEND="Bar the service.",
    RESUME="Open the service again.",
    BLOCK_SIM="Let nobody in with the SIM card.",
    UNBLOCK_SIM="Let the SIM card in again.",
    REPLACE_SIM="Let the new SIM card in instead of the former one.",
    AWAIT_USER="Wait until the user, or somebody in his place, starts the activation.",
    PORT_IN="Bring the number along from the other operator; that takes days. `Order.portIn` tells how far it is.",
    CANCEL_PORT="Call the number back before it is moved.",
    SEND_CARD="Send the SIM card; the steps after it wait until it is there.",
    NOTIFY="Tell the user by e-mail that his service works. If that fails, the order is completed all the same.",
)
_described(
    PortKind,
    "Whose a number is that is brought along.",
    name="PortInKind",
    SIMPLE="A private owner's: he shows the number of his SIM card.",
    COMPLEX="A company's: it shows its account number at the other operator.",
)
_described(
    PortInState,
    "The life of a number's way from another operator.",
    SUBMITTED="Asked for.",
    VALIDATED="The other operator found the data right.",
    REJECTED="The other operator does not let it go: `rejection` says why.",
    SCHEDULED="It has a day; see `scheduledFor`.",
    EXECUTING="It is being moved: that cannot be stopped any more.",
    COMPLETED="It is with us.",
    CANCELLED="It was called back.",
)
_described(
    PortRejection,
    "Why a number is not brought along.",
    NUMBER_NOT_ACTIVE="It is not in use at the other operator.",
    WRONG_ACCOUNT_NUMBER="The account number is not that of its owner.",
    WRONG_SIM_NUMBER="The SIM card number is not that of its owner.",
    ALREADY_PORTING="It is on its way to some operator already.",
    PORT_LOCKED="Its owner had it locked against being moved.",
    OTHER="Something else: `Order.failure` has the network's words.",
)
_described(
    ActivationMode,
    "Who starts the activation of a new service.",
    NOW="Nobody waits: the order runs by itself.",
    BY_USER="Its user, with a personal link that he gets by e-mail.",
)
_described(
    ActivationLinkState,
    "What became of a link to activate a service.",
    OPEN="The user can use it.",
    USED="The user started the activation with it.",
    REVOKED="It was taken back, or another took its place.",
    EXPIRED="Its last day is over.",
)
_described(Language, "A language that messages are written in.", FR="French.", NL="Dutch.", EN="English.")
_described(
    StepState,
    "How far a step is.",
    PENDING="Not begun.",
    RUNNING="Under way.",
    DONE="Done.",
    FAILED="Failed for good.",
)
_described(
    DeliveryState,
    "How far a SIM card is that is sent.",
    name="SimDeliveryState",
    REQUESTED="The operator was asked to send it.",
    SENT="It is on its way.",
    DELIVERED="It is there.",
    RETURNED="It came back; `retryOrder` has it sent again.",
)
_described(
    CardVerdict,
    "What is said of a row of a file of SIM cards. Only NEW ones are written.",
    name="SimCardVerdict",
    NEW="A card that comes into stock.",
    ICCID_MISSING="There is no ICCID.",
    ICCID_NOT_DIGITS="The ICCID holds something else than digits: a spreadsheet may have rounded it.",
    ICCID_LENGTH="The ICCID has not 19 or 20 digits.",
    ICCID_PREFIX="The ICCID does not begin with 8932: it is no Belgian one.",
    ICCID_CHECK_DIGIT="The ICCID's last digit does not fit the others: a digit is wrong.",
    PUK_INVALID="The PUK has not 8 digits.",
    TWICE_IN_FILE="The card stands in the file above already.",
    ALREADY_IN_STOCK="The card is in this stock already.",
    ALREADY_IN_USE="The card came from this stock and was used.",
    KNOWN_ELSEWHERE="The card is in another stock.",
)
_described(
    RemovalRequestState,
    "What became of a removal request.",
    OPEN="The account manager has yet to decide.",
    APPROVED="All of its services are removed.",
    PARTLY_APPROVED="Some of its services are removed.",
    REFUSED="None of its services is removed.",
    WITHDRAWN="The customer took it back.",
)
_described(
    RequestedRemovalState,
    "What became of one service of a removal request.",
    OPEN="The account manager has yet to decide.",
    APPROVED="Its removal was ordered.",
    REFUSED="It stays.",
    WITHDRAWN="The customer took the request back.",
)
_described(
    UserStatus,
    "Whether a user has services.",
    ACTIVE="At least one service that has not ended.",
    INACTIVE="No service.",
)
_described(PlanKind, "What a plan is for.", MOBILE="A mobile service.", UC="A fixed or UC service.")
_described(
    ServiceAction,
    "What can be done with a mobile service.",
    MODIFY="Change its plan or options: `modifyService`.",
    REMOVE="End it: `removeService`.",
    SUSPEND="Take it out of use for a time: `suspendService`.",
    RESUME="Put it into use again: `resumeService`.",
    BLOCK_SIM="Block its SIM card, with or without a replacement: `blockSim`.",
    UNBLOCK_SIM="Unblock its SIM card: `unblockSim`.",
    REPLACE_SIM="Give it another SIM card: `replaceSim`.",
    REVEAL_PUK="See the PUK of its SIM card: `revealPuk`.",
    REVEAL_ACTIVATION_CODE="See the activation code of its eSIM: `revealActivationCode`.",
    ACTIVATE="Start its activation in its user's place: `activateService`.",
    RESEND_ACTIVATION_LINK="Send its user another link to activate it: `resendActivationLink`.",
    REVOKE_ACTIVATION_LINK="Take the link back that its user was sent: `revokeActivationLink`.",
)
_described(
    InvoiceLineKind,
    "Why a line stands on an invoice.",
    CREDIT="What was billed in advance and is given back.",
    PRORATA="The days left in the month of the change.",
    RECURRING="A full month, in advance.",
    ONE_TIME="A charge that comes once.",
)
_described(
    Permission,
    "What an actor may do in a company; also the scopes of API tokens.",
    USERS_READ="See users.",
    SERVICES_READ="See services, SIM cards and stock.",
    ORDERS_READ="See orders.",
    BILLING_READ="See invoices.",
    USERS_WRITE="Add and modify users.",
    SERVICES_ADD="Add services.",
    SERVICES_MODIFY="Modify services.",
    SERVICES_REMOVE="Remove services.",
    SIMS_BLOCK="Block and replace SIM cards.",
    SIMS_REVEAL="See PUK and eSIM activation codes.",
    REMOVAL_REQUESTS_FILE="Ask the account manager for removals.",
    REMOVAL_REQUESTS_DECIDE="Decide on requests for removals.",
    CONTRACTS_WRITE="Change contracts.",
    ACCESS_MANAGE="Manage who may sign in.",
    TOKENS_MANAGE="Manage API tokens.",
    WEBHOOKS_MANAGE="Manage webhooks.",
    CONSENT_GRANT="Let partners and the account manager act.",
    AUDIT_READ="See the audit trail.",
    CATALOGUE_WRITE="Change plans, options and prices.",
    STOCK_WRITE="Change the stock of SIM cards and numbers.",
    RULES_WRITE="Change the contract's rules.",
    STAFF_MANAGE="Manage the operator's own logins.",
)
_described(
    ErrorCode,
    "Why something was refused.",
    NOT_FOUND="It does not exist, or not for this actor.",
    NOT_ALLOWED="The actor lacks the permission.",
    INVALID_INPUT="Fields of the input are wrong.",
    IDEMPOTENCY_CONFLICT="The key was used before with another input.",
    VERSION_CONFLICT="The object moved since the caller read it.",
    WRONG_STATE="The service's status does not allow it.",
    WRONG_SIM_STATE="The status of the service's SIM card does not allow it.",
    NOT_AWAITING_USER="The addition does not wait for its user.",
    ORDER_IN_PROGRESS="The service has an open order.",
    CHANGE_PENDING="A change of the service already waits for its date.",
    ORDER_PENDING="An order of the same kind already waits for its date.",
    NO_CONTRACT_IN_FORCE="No mobile contract is in force.",
    NOTHING_TO_CHANGE="The service is already like that.",
    NOTHING_TO_REVEAL="No such secret of the SIM card is kept.",
    INCOMPATIBLE_OPTIONS="Two items do not go together.",
    CHANGE_LIMIT_REACHED="No further change this month.",
    REVEAL_LIMIT_REACHED="No further PUK today.",
    QUOTA_EXCEEDED="No removal is left in this period.",
    OUT_OF_STOCK="No SIM card or number is left.",
    PREVIEW_OUTDATED="What was shown is no longer what would happen.",
    REMOVAL_REQUEST_CLOSED="The request was decided or withdrawn.",
    REMOVAL_REQUESTED="The service is in an open removal request.",
    SERVICES_NOT_REMOVABLE="Some of several services cannot be removed now.",
)
