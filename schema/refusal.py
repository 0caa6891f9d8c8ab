"""Refusals as GraphQL types: each reads the refusal of the same name in `rules.errors`."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any

import strawberry

from execution import Node, calls, column, computed, reads, relation
from execution.walk import find_any
from rules import errors
from rules.contract import AccountManager as Manager
from rules.item import Item
from rules.names import Language
from rules.quota import RemovalQuota as Quota
from rules.reveals import PukReveals
from schema.info import Info
from schema.messages import last_day, say, written_date
from schema.vocabulary import ErrorCode, Permission, ServiceStatus, SimStatus

if TYPE_CHECKING:
    from schema.company import AccountManager, RemovalQuota
    from schema.mobile_service import PendingChange
    from schema.order import Order
    from schema.plan import PlanOption
    from schema.preview import ChangePreview


def message(code: str, *, language: Language) -> str:
    """What a person is told."""
    return say(code, language)


@strawberry.interface(description="A refusal: an answer of the business, with the figures behind it.")
class Error:
    code: ErrorCode = column("For programs.")
    message: str = computed("For people, in the language of the request.", message, "code", given=("language",))


@reads(errors.NotFound)
class NotFound(Error):
    """It does not exist, or belongs to a company that the actor does not see."""


def may_not(code: str, permission: Permission, *, language: Language) -> str:
    return say(code, language, permission=say(f"permission.{permission.value}", language))


@reads(errors.NotAllowed)
class NotAllowed(Error):
    """The actor lacks a permission in that company."""

    message: str = computed("For people.", may_not, "code", "permission", given=("language",))
    permission: Permission = column("What is lacking.")


def problem(problem: errors.Problem, *, language: Language) -> str:
    return say(problem.value, language)


@reads(errors.InvalidField)
class InvalidField:
    """One wrong field of an input."""

    path: list[str] = column("Where in the input.")
    message: str = computed("What is wrong, for people.", problem, "problem", given=("language",))


def problems(code: str, fields: Sequence[errors.InvalidField], *, language: Language) -> str:
    told = " ".join(f"{'.'.join(field.path)}: {problem(field.problem, language=language)}" for field in fields)
    return say(code, language, problems=told)


@reads(errors.InvalidInput)
class InvalidInput(Error):
    """Fields of the input are wrong; nothing was done."""

    message: str = computed("For people.", problems, "code", "fields", given=("language",))
    fields: list[InvalidField] = column("Each wrong field.")


@reads(errors.IdempotencyConflict)
class IdempotencyConflict(Error):
    """The idempotency key was used before with another input."""


async def current_of(root: Any, info: Info) -> Node:
    return await find_any(info.context, Error, root.current_id)  # pyright: ignore[reportReturnType]  it is there


@reads(errors.VersionConflict)
class VersionConflict(Error):
    """The object moved since the caller read it."""

    current: Node = calls("The object as it is now.", current_of)


def in_state(code: str, status: ServiceStatus, *, language: Language) -> str:
    return say(f"{code}.{status.value}", language)


@reads(errors.WrongState)
class WrongState(Error):
    """The service's status does not allow it."""

    message: str = computed("For people.", in_state, "code", "status", given=("language",))
    status: ServiceStatus = column("The service's status.")


def with_sim(code: str, status: SimStatus | None, *, language: Language) -> str:
    return say(f"{code}.{status.value if status else 'missing'}", language)


@reads(errors.WrongSimState)
class WrongSimState(Error):
    """The status of the service's SIM card does not allow it."""

    message: str = computed("For people.", with_sim, "code", "status", given=("language",))
    status: SimStatus | None = column("The SIM card's status; null where the service has none.")


def not_finished(code: str, moves_number: bool, *, language: Language) -> str:  # noqa: FBT001  a column
    return say(f"{code}.number" if moves_number else code, language)


@reads(errors.OrderInProgress)
class OrderInProgress(Error):
    """The service has an open order, whose number may be on its way already."""

    message: str = computed("For people.", not_finished, "code", "moves_number", given=("language",))
    order: "Order" = relation("The open order.")


def from_day(code: str, day: date, *, language: Language) -> str:
    return say(code, language, date=written_date(day, language))


@reads(errors.ChangePending)
class ChangePending(Error):
    """A change of the service already waits for its date."""

    message: str = computed("For people.", from_day, "code", "pending.effective_on", given=("language",))
    pending_change: "PendingChange" = column("The change that waits.", of="pending")


@reads(errors.OrderPending)
class OrderPending(Error):
    """An order of the same kind already waits for its date."""

    order: "Order" = relation("The order that waits.")


def _contact(manager: Manager | None, language: Language) -> str:
    return say("contact", language, name=manager.name, email=manager.email) if manager else ""


def write_to(code: str, manager: Manager | None, *, language: Language) -> str:
    return say(code, language, contact=_contact(manager, language))


@reads(errors.NoContractInForce)
class NoContractInForce(Error):
    """No mobile contract is in force."""

    message: str = computed("For people.", write_to, "code", "account_manager", given=("language",))
    account_manager: "AccountManager | None" = column("Whom to write to.")


@reads(errors.NothingToChange)
class NothingToChange(Error):
    """It is already like that."""


@reads(errors.NothingToReveal)
class NothingToReveal(Error):
    """No such secret of the SIM card is kept: a card has no activation code, and not every PUK is known."""


def not_together(code: str, option: Item, other: Item, *, language: Language) -> str:
    return say(code, language, option=option.names.of(language), other=other.names.of(language))


def item_name(item: Item, *, language: Language) -> str:
    return item.names.of(language)


@reads(errors.IncompatibleOptions)
class IncompatibleOptions(Error):
    """An option does not go with the plan or with another option."""

    message: str = computed("For people.", not_together, "code", "option", "conflicts_with", given=("language",))
    option: "PlanOption" = relation("The option.", id_of="option.id")
    conflicts_with: str = computed("The name of the other item.", item_name, "conflicts_with", given=("language",))


@reads(errors.ChangeLimitReached)
class ChangeLimitReached(Error):
    """No further change of this service in the month."""

    message: str = computed("For people.", from_day, "code", "next_change_on", given=("language",))
    next_change_on: date = column("The first day on which a change is allowed.")


def seen_today(code: str, reveals: PukReveals, *, language: Language) -> str:
    date = written_date(reveals.next_on, language)
    return say(code, language, used=reveals.used, limit=reveals.limit, date=date)


@reads(errors.RevealLimitReached)
class RevealLimitReached(Error):
    """No further PUK for this person or token today, in whatever company."""

    message: str = computed("For people.", seen_today, "code", "reveals", given=("language",))
    used: int = column("PUKs seen today.", of="reveals.used")
    limit: int = column("PUKs that may be seen on one day.", of="reveals.limit")
    next_reveal_on: date = column("The first day on which one may be seen again.", of="reveals.next_on")


def quota_used(code: str, quota: Quota, manager: Manager | None, *, language: Language) -> str:
    return say(
        code,
        language,
        used=quota.used,
        limit=quota.limit,
        date=last_day(quota.period_ends_on, language),
        contact=_contact(manager, language),
    )


@reads(errors.QuotaExceeded)
class QuotaExceeded(Error):
    """No removal is left in this period of the contract; the account manager can do it."""

    message: str = computed("For people.", quota_used, "code", "quota", "account_manager", given=("language",))
    removal_quota: "RemovalQuota" = column("The figures.", of="quota")
    account_manager: "AccountManager | None" = column("Whom to write to.")


@reads(errors.OutOfStock)
class OutOfStock(Error):
    """No SIM card or number is left."""


@reads(errors.PreviewOutdated)
class PreviewOutdated(Error):
    """What was shown is no longer what would happen; nothing was done."""

    preview: "ChangePreview" = column("What would happen now.")
