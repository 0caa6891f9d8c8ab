"""Suspending a mobile service: it is out of use, and billed all the same."""

from datetime import date, timedelta

from resolvers.dates import check_dates, when
from resolvers.found import company_of_service
from resolvers.mutation import Scene, requires
from resolvers.outcomes import ServiceSuspended
from resolvers.place_order import Draft, place_order
from resolvers.service_state import check_version
from resolvers.sim_state import service_at_hand
from rules.changes import suspend_refusal
from rules.errors import Refused
from rules.lifecycle import OrderAction, SuspensionReason
from rules.permissions import Permission


@requires(Permission.SERVICES_MODIFY, company_of=company_of_service)
async def suspend_service(
    scene: Scene,
    *,
    service_id: str,
    reason: SuspensionReason,
    starts_on: date | None = None,
    until: date | None = None,
    expected_version: int | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> ServiceSuspended:
    """Order that the network bars the line, from today or a day to come, through `until` or until it is resumed.

    Refused: InvalidInput, VersionConflict, WrongState, OrderInProgress, OrderPending.
    """
    asked = when(starts_on, until, scene.day)
    check_dates(asked, shortest=timedelta())
    found = await service_at_hand(scene, service_id)
    check_version(found.service, expected_version)
    if refusal := suspend_refusal(found.facts):
        raise Refused(refusal)
    found.service.version += 1
    order = await place_order(scene, found.service, Draft(OrderAction.SUSPEND, {"reason": reason.value}, when=asked))
    return ServiceSuspended(found.service.id, order.id)
