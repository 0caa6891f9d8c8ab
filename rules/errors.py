"""Refusals: what a customer or partner is told instead of what he asked for, as values with the figures behind them.

Refusal
  IdempotencyConflict   NotFound            NotAllowed        InvalidInput
  VersionConflict       WrongState          OrderInProgress   ChangePending
  NoContractInForce     NothingToChange     IncompatibleOptions
  ChangeLimitReached    QuotaExceeded       OutOfStock        PreviewOutdated
  WrongSimState         NothingToReveal     RevealLimitReached
  RemovalRequestClosed  RemovalRequested    ServicesNotRemovable
  OrderPending          NotAwaitingUser
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from rules.changes import PendingChange
    from rules.contract import AccountManager
    from rules.item import Item
    from rules.lifecycle import RemovalRequestState, ServiceStatus, SimStatus
    from rules.permissions import Permission
    from rules.preview import Preview
    from rules.quota import RemovalQuota
    from rules.reveals import PukReveals


class Problem(StrEnum):
    """What is wrong with one field of an input: the key of a translated message."""

    REQUIRED = "required"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    UNKNOWN = "unknown"
    TAKEN = "taken"
    DUPLICATE = "duplicate"
    NOT_EXPECTED = "not_expected"
    NOT_OF_ONE_COMPANY = "not_of_one_company"
    NOT_A_MOBILE_PLAN = "not_a_mobile_plan"
    NOT_ON_SALE = "not_on_sale"
    CHARACTER_NOT_ALLOWED = "character_not_allowed"
    AMOUNT_INVALID = "amount_invalid"
    DATE_IN_THE_PAST = "date_in_the_past"
    DATE_TOO_FAR = "date_too_far"
    UNTIL_TOO_EARLY = "until_too_early"
    DATE_TOO_EARLY = "date_too_early"
    DATE_TOO_LATE = "date_too_late"
    DATE_OF_THE_NUMBER = "date_of_the_number"
    DATE_OF_THE_USER = "date_of_the_user"
    NOT_A_WORKING_DAY = "not_a_working_day"
    NUMBER_NOT_PORTABLE = "number_not_portable"
    SIM_NUMBER_INVALID = "sim_number_invalid"
    MANDATE_UNKNOWN = "mandate_unknown"
    ACCOUNT_NUMBER_INVALID = "account_number_invalid"
    MSISDN_INVALID = "msisdn_invalid"
    ICCID_INVALID = "iccid_invalid"
    ICCID_UNKNOWN = "iccid_unknown"
    ICCID_IN_USE = "iccid_in_use"
    EID_INVALID = "eid_invalid"
    ACTIVATION_CODE_INVALID = "activation_code_invalid"
    COMPANY_NUMBER_INVALID = "company_number_invalid"
    EMAIL_INVALID = "email_invalid"
    PIN_INVALID = "pin_invalid"
    PUK_INVALID = "puk_invalid"
    POSTCODE_INVALID = "postcode_invalid"
    CSV_INVALID = "csv_invalid"
    CSV_COLUMNS_INVALID = "csv_columns_invalid"
    CSV_COLUMN_TWICE = "csv_column_twice"
    CSV_WITHOUT_ROWS = "csv_without_rows"
    IDEMPOTENCY_KEY_REQUIRED = "idempotency_key_required"
    NO_MAIL_SERVER = "no_mail_server"
    CONFIRMATION_TOKEN_INVALID = "confirmation_token_invalid"  # noqa: S105  a message key, no secret


@dataclass(frozen=True)
class Refusal:
    """An answer of the business that says no, and why."""

    @property
    def code(self) -> str:
        """The name in the API: `QUOTA_EXCEEDED` for `QuotaExceeded`."""
        return re.sub(r"(?<!^)(?=[A-Z])", "_", type(self).__name__).upper()


@dataclass(frozen=True)
class InvalidField:
    """Where in the input, which problem, and the text that was given."""

    path: tuple[str, ...]
    problem: Problem
    value: str = ""


@dataclass(frozen=True)
class IdempotencyConflict(Refusal):
    """The key was used before with another input."""


@dataclass(frozen=True)
class NotFound(Refusal):
    """It does not exist, or not for this actor."""


@dataclass(frozen=True)
class NotAllowed(Refusal):
    """The actor lacks `permission` in that company."""

    permission: Permission


@dataclass(frozen=True)
class InvalidInput(Refusal):
    """The input is wrong in these fields."""

    fields: tuple[InvalidField, ...]


@dataclass(frozen=True)
class VersionConflict(Refusal):
    """The object moved since the caller read it."""

    current_id: str


@dataclass(frozen=True)
class WrongState(Refusal):
    """A service with this status does not allow it."""

    status: ServiceStatus


@dataclass(frozen=True)
class WrongSimState(Refusal):
    """A SIM card with this status does not allow it; `None` says that the service has none."""

    status: SimStatus | None


@dataclass(frozen=True)
class NotAwaitingUser(Refusal):
    """The addition does not wait for its user, or not any more."""


@dataclass(frozen=True)
class OrderInProgress(Refusal):
    """The service has an open order; with `moves_number` one whose number is on its way and cannot be called back."""

    order_id: str
    moves_number: bool = False


@dataclass(frozen=True)
class ChangePending(Refusal):
    """A change of the service already waits for its date."""

    pending: PendingChange


@dataclass(frozen=True)
class OrderPending(Refusal):
    """An order of the same kind already waits for its date."""

    order_id: str


@dataclass(frozen=True)
class NoContractInForce(Refusal):
    """Self-service needs a contract; the account manager knows more."""

    account_manager: AccountManager | None


@dataclass(frozen=True)
class NothingToChange(Refusal):
    """The wanted selection is what the service already has."""


@dataclass(frozen=True)
class NothingToReveal(Refusal):
    """No such secret of the SIM card is kept here."""


@dataclass(frozen=True)
class IncompatibleOptions(Refusal):
    """`option` does not go with the plan or option `conflicts_with`."""

    option: Item
    conflicts_with: Item


@dataclass(frozen=True)
class ChangeLimitReached(Refusal):
    """No further change of this service in the month; the first day on which one is allowed."""

    next_change_on: date


@dataclass(frozen=True)
class RevealLimitReached(Refusal):
    """The person has seen as many PUKs today as is allowed."""

    reveals: PukReveals


@dataclass(frozen=True)
class QuotaExceeded(Refusal):
    """Self-service removes no more in this period; the account manager can."""

    quota: RemovalQuota
    account_manager: AccountManager | None


@dataclass(frozen=True)
class OutOfStock(Refusal):
    """No SIM card or number is left."""


@dataclass(frozen=True)
class PreviewOutdated(Refusal):
    """What was shown is no longer what would happen; this is."""

    preview: Preview


@dataclass(frozen=True)
class RemovalRequestClosed(Refusal):
    """The request was decided or withdrawn."""

    state: RemovalRequestState


@dataclass(frozen=True)
class RemovalRequested(Refusal):
    """The service is in a removal request that is still open."""

    request_id: str


@dataclass(frozen=True)
class RefusedService:
    """A service, and why it cannot be removed."""

    service_id: str
    refusal: Refusal


@dataclass(frozen=True)
class ServicesNotRemovable(Refusal):
    """These of several services cannot be removed now, so none of them was."""

    services: tuple[RefusedService, ...]


PRECEDENCE: tuple[type[Refusal], ...] = (
    IdempotencyConflict,
    NotFound,
    NotAllowed,
    InvalidInput,
    VersionConflict,
    RemovalRequestClosed,
    WrongState,
    WrongSimState,
    NotAwaitingUser,
    OrderInProgress,
    RemovalRequested,
    ServicesNotRemovable,
    ChangePending,
    OrderPending,
    NoContractInForce,
    NothingToChange,
    NothingToReveal,
    IncompatibleOptions,
    ChangeLimitReached,
    RevealLimitReached,
    QuotaExceeded,
    OutOfStock,
    PreviewOutdated,
)


def first(*refusals: Refusal | None) -> Refusal | None:
    """The refusal that is told when several apply, or `None`."""
    given = [refusal for refusal in refusals if refusal is not None]
    return min(given, key=lambda refusal: PRECEDENCE.index(type(refusal)), default=None)


class Refused(Exception):
    """Carries a refusal out of a use case, past the transaction that it undoes."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal
