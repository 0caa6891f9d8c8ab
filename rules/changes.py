"""Adding, modifying, suspending, resuming and removing a service: what is refused, and why."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from rules.contract import AccountManager
from rules.errors import (
    ChangeLimitReached,
    ChangePending,
    IncompatibleOptions,
    NoContractInForce,
    NothingToChange,
    OrderInProgress,
    OrderPending,
    OutOfStock,
    QuotaExceeded,
    Refusal,
    WrongState,
    first,
)
from rules.item import Item
from rules.lifecycle import NOT_YET_IN_SERVICE, OrderAction, PortInState, ServiceStatus
from rules.months import first_of_next_month
from rules.porting import uncancellable
from rules.quota import RemovalQuota


@dataclass(frozen=True)
class PlanChanges:
    """The changes of one service that count in the month of `month`; a `limit` of `None` is no limit."""

    used: int
    limit: int | None
    month: date

    def permits(self) -> bool:
        """Whether one more change fits in the month."""
        return self.limit is None or self.used < self.limit

    def next_change_on(self) -> date | None:
        """The first day on which a change is allowed again; `None` when one is allowed in this month."""
        return None if self.permits() else first_of_next_month(self.month)


@dataclass(frozen=True)
class Selection:
    """A plan with the options on top of it; the order of the options has no meaning."""

    plan: Item
    options: tuple[Item, ...]

    @property
    def ids(self) -> tuple[str, frozenset[str]]:
        """What tells two selections apart."""
        return self.plan.id, frozenset(option.id for option in self.options)


@dataclass(frozen=True)
class Compatibility:
    """What goes together: the (plan id, option id) pairs on offer, and the pairs of ids that exclude each other."""

    offered: frozenset[tuple[str, str]]
    exclusions: frozenset[tuple[str, str]]

    def conflict(self, selection: Selection) -> IncompatibleOptions | None:
        """The first pair that does not go together: an option and the plan, or two options."""
        return next(self._conflicts(selection), None)

    def _conflicts(self, selection: Selection) -> Iterator[IncompatibleOptions]:
        for option in selection.options:
            if (selection.plan.id, option.id) not in self.offered or self._excluded(selection.plan, option):
                yield IncompatibleOptions(option, selection.plan)
        for option, other in combinations(selection.options, 2):
            if self._excluded(option, other):
                yield IncompatibleOptions(option, other)

    def _excluded(self, one: Item, other: Item) -> bool:
        return (one.id, other.id) in self.exclusions or (other.id, one.id) in self.exclusions


@dataclass(frozen=True)
class PendingChange:
    """What a service will have from `effective_on`, through `until` when it is temporary; `is_return` ends one that is.

    It is the order of that id that waits.
    """

    plan: Item
    options: tuple[Item, ...]
    effective_on: date
    until: date | None = None
    is_return: bool = False
    order_id: str = ""


@dataclass(frozen=True)
class ServiceFacts:
    """What the rules need to know of a service. An open order of unknown action is taken for the service's addition.

    `planned_pause_id` is the order that suspends it on a day to come, or resumes it. `awaits_card`: its open order
    waits for another SIM card, which is in the post.
    """

    status: ServiceStatus
    open_order_id: str | None
    pending: PendingChange | None
    version: int
    open_order_action: OrderAction | None = None
    planned_pause_id: str | None = None
    port_in: PortInState | None = None  # of a service that is not in use yet
    awaits_card: bool = False


def add_refusal(
    *,
    signed: bool,
    account_manager: AccountManager | None,
    wanted: Selection | None = None,
    compatibility: Compatibility | None = None,
    in_stock: bool = True,
) -> Refusal | None:
    """Why a service may not be added, given whether the company has a signed contract, or `None`."""
    return first(
        None if signed else NoContractInForce(account_manager),
        _misfit(wanted, compatibility),
        None if in_stock else OutOfStock(),
    )


def modify_refusal(
    service: ServiceFacts,
    changes: PlanChanges,
    *,
    wanted: Selection | None = None,
    current: Selection | None = None,
    compatibility: Compatibility | None = None,
) -> Refusal | None:
    """Why the service may not be modified, at all or (with `wanted`) in that way, or `None`."""
    unchanged = wanted is not None and current is not None and wanted.ids == current.ids
    next_change_on = changes.next_change_on()
    return first(
        None if service.status is ServiceStatus.ACTIVE else WrongState(service.status),
        in_progress(service),
        None if service.pending is None else ChangePending(service.pending),
        NothingToChange() if unchanged else None,
        _misfit(wanted, compatibility),
        None if next_change_on is None else ChangeLimitReached(next_change_on),
    )


def suspend_refusal(service: ServiceFacts) -> Refusal | None:
    """Why the service may not be suspended, or `None`. It is billed all the same, so no contract is asked for."""
    return first(
        None if service.status is ServiceStatus.ACTIVE else WrongState(service.status),
        in_progress(service),
        None if service.planned_pause_id is None else OrderPending(service.planned_pause_id),
    )


def resume_refusal(service: ServiceFacts) -> Refusal | None:
    """Why the service may not be resumed, or `None`."""
    return first(
        None if service.status is ServiceStatus.SUSPENDED else WrongState(service.status), in_progress(service)
    )


def remove_refusal(
    service: ServiceFacts, quota: RemovalQuota | None, account_manager: AccountManager | None
) -> Refusal | None:
    """Why self-service may not remove it, or `None`; a `quota` of `None` says that no contract is in force."""
    if cancels_addition(service):
        return end_refusal(service)
    return first(end_refusal(service), _beyond(quota, account_manager))


def end_refusal(service: ServiceFacts) -> Refusal | None:
    """Why the service cannot end now, whoever asks, or `None`: neither quota nor contract are in question."""
    if cancels_addition(service):
        removed = in_progress(service) if service.open_order_action is OrderAction.REMOVE else None
        return removed or uncancellable(service.port_in, service.open_order_id)
    return first(
        WrongState(service.status) if service.status is ServiceStatus.TERMINATED else None,
        in_progress(service),
    )


def cancels_addition(service: ServiceFacts) -> bool:
    """Whether removing the service takes its addition back, which needs neither slot nor contract."""
    return service.status in NOT_YET_IN_SERVICE


def in_progress(service: ServiceFacts) -> OrderInProgress | None:
    """That an order of the service is not finished, or `None`."""
    return None if service.open_order_id is None else OrderInProgress(service.open_order_id)


def _misfit(wanted: Selection | None, compatibility: Compatibility | None) -> Refusal | None:
    return None if wanted is None or compatibility is None else compatibility.conflict(wanted)


def _beyond(quota: RemovalQuota | None, account_manager: AccountManager | None) -> Refusal | None:
    if quota is None:
        return NoContractInForce(account_manager)
    return None if quota.permits() else QuotaExceeded(quota, account_manager)
