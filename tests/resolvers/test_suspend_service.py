"""Suspending and resuming a service: what is ordered, what is refused, and that it costs as before."""

from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from models import AuditEntry, MobileService, Order, OrderStep
from resolvers.outcomes import ServiceResumed, ServiceSuspended
from resolvers.resume_service import resume_service
from resolvers.suspend_service import suspend_service
from rules.errors import NotAllowed, NotFound, OrderInProgress, VersionConflict, WrongState
from rules.lifecycle import OrderAction, ServiceStatus, SuspensionReason
from rules.permissions import Permission
from tests.cast import Cast
from tests.stage import open_order, refusal

Deed = Callable[..., Awaitable[Any]]
AWAY = {"reason": SuspensionReason.ABSENCE}
DEEDS: list[tuple[Deed, dict[str, Any], ServiceStatus, OrderAction]] = [
    (suspend_service, AWAY, ServiceStatus.ACTIVE, OrderAction.SUSPEND),
    (resume_service, {}, ServiceStatus.SUSPENDED, OrderAction.RESUME),
]
each_deed = pytest.mark.parametrize(("deed", "given", "status", "action"), DEEDS, ids=["suspend", "resume"])


@each_deed
async def test_it_is_ordered_and_the_service_waits_for_the_network(
    cast: Cast, deed: Deed, given: dict[str, Any], status: ServiceStatus, action: OrderAction
) -> None:
    await MobileService.filter(id=cast.line.id).update(status=status)
    outcome = await deed(cast.fleet, service_id=cast.line.id, expected_version=1, **given)
    assert isinstance(outcome, ServiceSuspended | ServiceResumed)
    order, line = await Order.get(id=outcome.order_id), await MobileService.get(id=cast.line.id)
    assert (order.action, order.lines, order.counted_on) == (action, [], None)
    assert order.wanted == ({"reason": "ABSENCE"} if given else {})
    assert [step.name for step in await OrderStep.filter(order_id=order.id)] == [action.value]
    assert (line.status, line.open_order_id, line.version) == (status, order.id, 2)
    assert line.monthly_price_cents == cast.line.monthly_price_cents
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id) == (f"{action.value.lower()}_service", line.id)


@each_deed
async def test_what_is_refused(
    cast: Cast, deed: Deed, given: dict[str, Any], status: ServiceStatus, action: OrderAction
) -> None:
    asked = {"service_id": cast.line.id} | given
    for forbidden in set(ServiceStatus) - {status}:
        await MobileService.filter(id=cast.line.id).update(status=forbidden)
        assert await refusal(deed(cast.fleet, **asked)) == WrongState(forbidden)
    await MobileService.filter(id=cast.line.id).update(status=status)
    assert await refusal(deed(cast.fleet, expected_version=9, **asked)) == VersionConflict(cast.line.id)
    order = await open_order(await MobileService.get(id=cast.line.id), action)
    assert await refusal(deed(cast.fleet, **asked)) == OrderInProgress(order.id)
    for actor in (cast.insight, cast.manager, cast.operator):
        assert await refusal(deed(actor, **asked)) == NotAllowed(Permission.SERVICES_MODIFY)
    for service_id in (cast.foreign_line.id, "msvc_unknown", cast.bob.id):
        assert await refusal(deed(cast.fleet, **asked | {"service_id": service_id})) == NotFound()
