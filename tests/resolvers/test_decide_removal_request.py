"""The account manager's decision: what is approved ends at once and outside of the quota, the rest stays."""

import asyncio
from typing import Any

from models import AuditEntry, Company, Contract, MobileService, Order, RemovalRequest, RequestedRemoval
from resolvers.add_service import add_service
from resolvers.contracts import standing
from resolvers.decide_removal_request import decide_removal_request
from resolvers.remove_service import remove_service
from resolvers.withdraw_removal_request import withdraw_removal_request
from rules.errors import (
    InvalidField,
    InvalidInput,
    NotAllowed,
    NotFound,
    OrderInProgress,
    Problem,
    QuotaExceeded,
    Refusal,
    RefusedService,
    RemovalRequestClosed,
    ServicesNotRemovable,
    WrongState,
)
from rules.lifecycle import OrderAction, OrderState, RemovalRequestState, ServiceStatus, SimKind
from rules.permissions import Actor, Permission
from tests.cast import TODAY, Cast
from tests.resolvers.removal_request import filed, lines_of, states
from tests.stage import answer, past_order, refusal


async def decide(
    cast: Cast, request: RemovalRequest, approved: list[MobileService], actor: Actor | None = None, **given: Any
) -> None:
    ids = [line.id for line in approved]
    await decide_removal_request(actor or cast.manager, request_id=request.id, approved_service_ids=ids, **given)
    await request.refresh_from_db()


async def refused(cast: Cast, request: RemovalRequest, approved: list[MobileService], **given: Any) -> Refusal:
    return await refusal(decide(cast, request, approved, **given))


async def test_approved_in_whole(cast: Cast) -> None:
    lines = await lines_of(cast, 4)
    for _ in range(3):
        await past_order(cast.line, OrderAction.REMOVE, counted_on=TODAY)
    assert isinstance(await refusal(remove_service(cast.fleet, service_id=lines[0].id)), QuotaExceeded)
    request = await filed(cast, lines)
    await decide(cast, request, lines)
    assert (request.state, request.is_open, request.reason) == (RemovalRequestState.APPROVED, False, None)
    assert (request.closed_by, request.closed_by_id) == ("Manager", cast.manager.id)
    removals = await RequestedRemoval.filter(request_id=request.id).order_by("id").select_related("order")
    for line, removal in zip(lines, removals, strict=True):
        now = await MobileService.get(id=line.id)
        order: Any = removal.order
        assert (removal.state, removal.order_id) == ("APPROVED", now.open_order_id)
        assert (order.action, order.state, order.counted_on) == (OrderAction.REMOVE, OrderState.ACKNOWLEDGED, None)
        assert (order.placed_by, order.billed_on, now.version) == ("Manager", TODAY, 2)
        assert [(line["kind"], line["amount_cents"]) for line in order.lines] == [("CREDIT", -484)]
    quota = (await standing(await Company.get(id=cast.acme.id), TODAY)).quota
    assert quota
    assert quota.used == 3
    entries = await AuditEntry.filter(company_id=cast.acme.id).order_by("sequence").values_list("deed", flat=True)
    assert entries == ["file_removal_request", *["remove_service"] * 4, "decide_removal_request"]


async def test_approved_in_part(cast: Cast) -> None:
    lines = await lines_of(cast, 3)
    request = await filed(cast, lines)
    await decide(cast, request, lines[1:2], cast.operator, reason="The others\nare needed. ")
    assert (request.state, request.reason) == (RemovalRequestState.PARTLY_APPROVED, "The others\nare needed.")
    assert await states(request) == ["REFUSED", "APPROVED", "REFUSED"]
    assert await Order.filter(service_id__in=[lines[0].id, lines[2].id]).count() == 0
    assert (await MobileService.get(id=lines[0].id)).version == 1
    await filed(cast, [lines[0]])  # it may be asked for again


async def test_refused_with_a_reason(cast: Cast) -> None:
    lines = await lines_of(cast, 2)
    request = await filed(cast, lines)
    for approved in ([], lines[:1]):
        for reason in (None, " \n "):
            needed = InvalidInput((InvalidField(("reason",), Problem.REQUIRED),))
            assert await refused(cast, request, approved, reason=reason) == needed
    await decide(cast, request, [], reason="No.")
    assert (request.state, await states(request)) == (RemovalRequestState.REFUSED, ["REFUSED", "REFUSED"])
    assert await Order.all().count() == 0
    closed = RemovalRequestClosed(RemovalRequestState.REFUSED)
    assert await refused(cast, request, lines) == closed


async def test_what_cannot_end_any_more_is_told_and_nothing_is_done(cast: Cast) -> None:
    fine, ended, busy = lines = await lines_of(cast, 3)
    request = await filed(cast, lines)
    await MobileService.filter(id=ended.id).update(status=ServiceStatus.TERMINATED)
    order = (await remove_service(cast.fleet, service_id=busy.id)).order_id
    assert await refused(cast, request, lines) == ServicesNotRemovable(
        (
            RefusedService(ended.id, WrongState(ServiceStatus.TERMINATED)),
            RefusedService(busy.id, OrderInProgress(order)),
        )
    )
    await decide(cast, request, [fine], reason="The others have ended.")
    assert await states(request) == ["APPROVED", "REFUSED", "REFUSED"]


async def test_neither_contract_nor_activation_is_needed(cast: Cast) -> None:
    added = await add_service(cast.fleet, user_id=cast.ann.id, plan_id=cast.small.id, sim_kind=SimKind.ESIM)
    reserved = await MobileService.get(id=added.service_id)
    request = await filed(cast, [cast.line, reserved])
    await Contract.all().delete()
    await decide(cast, request, [cast.line, reserved])
    assert (await Order.get(id=added.order_id)).state is OrderState.CANCELLED
    assert await states(request) == ["APPROVED", "APPROVED"]


async def test_who_may(cast: Cast) -> None:
    request = await filed(cast, [cast.line])
    for actor in (cast.fleet, cast.portal, cast.insight):
        told = await refused(cast, request, [cast.line], actor=actor)
        assert told == NotAllowed(Permission.REMOVAL_REQUESTS_DECIDE)
    assert await refused(cast, request, [cast.line], actor=cast.stranger) == NotFound()
    assert await refused(cast, request, [cast.foreign_line]) == NotFound()
    (other,) = await lines_of(cast, 1)
    assert await refused(cast, request, [cast.line, other]) == NotFound()


async def test_a_repeated_key_decides_once(cast: Cast) -> None:
    request = await filed(cast, [cast.line])
    for _ in range(2):
        await decide(cast, request, [cast.line], idempotency_key="k")
    assert await Order.all().count() == 1


async def test_of_two_who_close_it_at_once_one_is_told(cast: Cast) -> None:
    request = await filed(cast, [cast.line])
    answers = await asyncio.gather(
        *(answer(decide(cast, request, [cast.line], actor)) for actor in (cast.manager, cast.operator)),
        answer(withdraw_removal_request(cast.fleet, request_id=request.id)),
    )
    assert sum(isinstance(each, RemovalRequestClosed) for each in answers) == 2
    assert await Order.all().count() == (request.state is RemovalRequestState.APPROVED)
