"""What mutations are given. What is omitted or null is not set, but where a description says otherwise."""

from dataclasses import fields
from datetime import date
from typing import Any

import strawberry
from strawberry import UNSET

from schema.vocabulary import ActivationMode, BlockReason, Language, PortKind, SimKind, SuspensionReason

WHAT = strawberry.argument(description="What is asked for.")
KEY = "Up to 255 characters; the same key gets the same answer for 30 days. Tokens must send one."
QUOTE = "From a preview: exactly what it showed is done, or PreviewOutdated."
FROM = "The day on which it takes effect, at most 12 months ahead; today without it."
VERSION = "The version that the caller read; VersionConflict when it moved."


def field(description: str, default: Any = None) -> Any:
    return strawberry.field(description=description, default=default)


def needed(description: str) -> Any:
    return strawberry.field(description=description)


def given(input: Any) -> dict[str, Any]:  # noqa: A002  GraphQL's word
    """The arguments of a resolver: every field that was sent."""
    return {each.name: value for each in fields(input) if (value := getattr(input, each.name)) is not UNSET}


@strawberry.input(description="A new employee.")
class AddUserInput:
    name: str = needed("First and last name.")
    email: str = needed("Unique in the company.")
    company_id: strawberry.ID | None = field("Which company; may be omitted by who has only one.")
    cost_centre: str | None = field("Where the company books the cost.")
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="A change of an employee's data; what is omitted stays.")
class ModifyUserInput:
    user_id: strawberry.ID = needed("Whose data.")
    name: str | None = field("First and last name.")
    email: str | None = field("Unique in the company.")
    cost_centre: str | None = field("Where the company books the cost; null takes it away.", UNSET)
    expected_version: int | None = field(VERSION)
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="Keeping a number of another operator, as its owner signed for.")
class PortInInput:
    msisdn: str = needed("The number to keep: a Belgian mobile number that is not with us.")
    kind: PortKind | None = field("Whose it is; needed.")
    donor: str | None = field("The name of the operator that has it now, up to 60 characters; needed.")
    sim_number: str | None = field("Of `SIMPLE`: the number of the SIM card at that operator, 13 to 20 digits.")
    account_number: str | None = field("Of `COMPLEX`: the company's account number there, 3 to 30 letters and digits.")
    mandate_id: strawberry.ID | None = field(
        "What the owner signed, as `POST /mandates` answered; needed. After a rejection the same may be sent again."
    )
    requested_on: date | None = field(
        "A working day, from the next one to 60 days ahead; without it the next working day."
    )


@strawberry.input(description="Where a SIM card is sent, in Belgium.")
class SimDeliveryInput:
    recipient: str = needed("Whose name is on it: a person or a department, up to 100 characters.")
    street: str = needed("Street, number and box, up to 100 characters.")
    postcode: str = needed('Four digits: "1000".')
    city: str = needed("The place, up to 60 characters.")


SENT = "Where the operator sends a card of his. With `PHYSICAL` only, and without `iccid`."
CHIP = "The EID of the telephone that the eSIM is for: 32 digits, checked. With `ESIM` only."


@strawberry.input(description="A new mobile service.")
class AddServiceInput:
    user_id: strawberry.ID = needed("For whom.")
    plan_id: strawberry.ID = needed("The plan.")
    sim_kind: SimKind = needed("A card or an eSIM.")
    option_ids: list[strawberry.ID] | None = field("The options.")
    iccid: str | None = field("Which card; without it the next in stock. Not with an eSIM.")
    eid: str | None = field(CHIP)
    delivery: SimDeliveryInput | None = field(SENT)
    port_in: PortInInput | None = field("The number to keep; without it the service gets a new one. Not with startsOn.")
    starts_on: date | None = field(FROM)
    activation: ActivationMode | None = field(
        "Who starts the activation; omitted, nobody waits: `NOW`. `BY_USER` does not go with startsOn.", UNSET
    )
    activation_language: Language | None = field("Of the e-mail to the user; omitted, the caller's own.", UNSET)
    confirmation_token: str | None = field(QUOTE)
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="A change of plan or options; what is omitted stays.")
class ModifyServiceInput:
    service_id: strawberry.ID = needed("Which service.")
    plan_id: strawberry.ID | None = field("The plan.")
    option_ids: list[strawberry.ID] | None = field("The whole set of options.")
    starts_on: date | None = field(FROM)
    until: date | None = field(
        "The last day of a temporary change, after the first and at most 12 months later: at 00:00 of the next day the "
        "service returns to what it has when the change takes effect. Null for good."
    )
    expected_version: int | None = field(VERSION)
    confirmation_token: str | None = field(QUOTE)
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="An order that waits for its date.")
class CancelOrderInput:
    order_id: strawberry.ID = needed("Which order.")
    expected_version: int | None = field(
        "The version of its service that the caller read; VersionConflict when it moved."
    )
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="An order that needs attention.")
class RetryOrderInput:
    order_id: strawberry.ID = needed("Which order.")
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="Services that the account manager is asked to remove.")
class FileRemovalRequestInput:
    service_ids: list[strawberry.ID] = needed("Which services, of one company: at most 100.")
    note: str | None = field("What the account manager should know: up to 1,000 characters.")
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="A removal request that is taken back.")
class WithdrawRemovalRequestInput:
    request_id: strawberry.ID = needed("Which request.")
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="The account manager's answer to a removal request.")
class DecideRemovalRequestInput:
    request_id: strawberry.ID = needed("Which request.")
    approved_service_ids: list[strawberry.ID] = needed("Those of its services that end; all others are refused.")
    reason: str | None = field("Why, up to 1,000 characters; needed when a service is refused.")
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="The end of a service, or of its addition while it is not active.")
class RemoveServiceInput:
    service_id: strawberry.ID = needed("Which service.")
    expected_version: int | None = field(VERSION)
    confirmation_token: str | None = field(QUOTE)
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="A pause of a service, until a day or until it is resumed. It is billed all the same.")
class SuspendServiceInput:
    service_id: strawberry.ID = needed("Which service.")
    reason: SuspensionReason = needed("Why.")
    starts_on: date | None = field(FROM)
    until: date | None = field(
        "The last day, at most 12 months after the first: at 00:00 of the next it is resumed. Null until it is resumed."
    )
    expected_version: int | None = field(VERSION)
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="The end of a pause.")
class ResumeServiceInput:
    service_id: strawberry.ID = needed("Which service.")
    expected_version: int | None = field(VERSION)
    idempotency_key: str | None = field(KEY)


@strawberry.input(
    description="Blocking a service's SIM card, at once; with `simKind` it is replaced by the same order. While "
    "another card is in the post, the order that sent that one blocks it, and `simKind` is refused."
)
class BlockSimInput:
    service_id: strawberry.ID = needed("Whose SIM card.")
    reason: BlockReason = needed("Why.")
    sim_kind: SimKind | None = field("What takes its place: a card or an eSIM. Without it nothing does.")
    iccid: str | None = field("Which card; without it the next in stock. Only with `simKind: PHYSICAL`.")
    eid: str | None = field(CHIP)
    delivery: SimDeliveryInput | None = field(SENT)
    expected_version: int | None = field(VERSION)
    idempotency_key: str | None = field(KEY)


@strawberry.input(
    description="Unblocking a service's SIM card, also while another is in the post. A card that was replaced stays "
    "blocked for good."
)
class UnblockSimInput:
    service_id: strawberry.ID = needed("Whose SIM card.")
    expected_version: int | None = field(VERSION)
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="Another SIM card for a service, whether its card is blocked or not.")
class ReplaceSimInput:
    service_id: strawberry.ID = needed("For which service.")
    sim_kind: SimKind = needed("A card or an eSIM.")
    iccid: str | None = field("Which card; without it the next in stock. Not with an eSIM.")
    eid: str | None = field(CHIP)
    delivery: SimDeliveryInput | None = field(SENT)
    expected_version: int | None = field(VERSION)
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="SIM cards that come into stock.")
class ImportSimCardsInput:
    csv: str = needed(
        "A CSV file, at most 1,000 rows: a first line with the columns iccid and, if PUKs are known, puk; separated by "
        "commas or semicolons."
    )
    company_id: strawberry.ID | None = field("Into whose stock; the operator, without it, into his own.")
    dry_run: bool = field("True only tells what would become of each row.", default=False)
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="Seeing the PUK of a service's SIM card.")
class RevealPukInput:
    service_id: strawberry.ID = needed("Whose SIM card.")
    idempotency_key: str | None = field(KEY)


@strawberry.input(description="Seeing the activation code of a service's eSIM.")
class RevealActivationCodeInput:
    service_id: strawberry.ID = needed("Whose eSIM.")
    idempotency_key: str | None = field(KEY)
