"""What becomes of an order on the day for which it waited."""

from rules.changes import Compatibility, Selection, ServiceFacts, in_progress
from rules.errors import (
    IncompatibleOptions,
    InvalidInput,
    NoContractInForce,
    NotFound,
    NothingToChange,
    Refusal,
    WrongState,
    first,
)
from rules.lifecycle import IN_SERVICE, OrderAction, ServiceStatus

# With what an order may have failed on its day. InvalidInput says that an item is not on sale.
MET_ON_ITS_DAY: tuple[type[Refusal], ...] = (
    WrongState,
    NoContractInForce,
    NothingToChange,
    IncompatibleOptions,
    InvalidInput,
    NotFound,
)
# What the service must be for it. A return was promised: it comes for a suspended service too, which is billed.
_BEGINS_FROM = {
    OrderAction.ADD: frozenset({ServiceStatus.RESERVED}),
    OrderAction.MODIFY: frozenset({ServiceStatus.ACTIVE}),
    OrderAction.SUSPEND: frozenset({ServiceStatus.ACTIVE}),
    OrderAction.RESUME: frozenset({ServiceStatus.SUSPENDED}),
}


def due_refusal(
    action: OrderAction,
    service: ServiceFacts,
    *,
    is_return: bool = False,
    signed: bool = True,
    wanted: Selection | None = None,
    current: Selection | None = None,
    compatibility: Compatibility | None = None,
) -> Refusal | None:
    """Why it does not begin now, or `None`: with an order in progress it goes on waiting, else it has failed.

    What was counted and priced when it was accepted is not counted or priced again.
    """
    if open_order := in_progress(service):
        return open_order
    allowed = IN_SERVICE if is_return else _BEGINS_FROM[action]
    misfit = compatibility.conflict(wanted) if wanted and compatibility and not is_return else None
    unchanged = wanted is not None and current is not None and wanted.ids == current.ids
    return first(
        None if service.status in allowed else WrongState(service.status),
        None if signed else NoContractInForce(None),
        NothingToChange() if unchanged else None,
        misfit,
    )
