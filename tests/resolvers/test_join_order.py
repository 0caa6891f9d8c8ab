"""A block while another card is in the post: the order under way takes it in, and a worker's news are void."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import timedelta
from typing import Any

import pytest

from clock import real_now
from models import AuditEntry, MobileService, Order, OrderStep, SimCard, SimDelivery
from resolvers.allowed_actions import ServiceAction, allowed_actions
from resolvers.block_sim import block_sim
from resolvers.fail_order import fail_order
from resolvers.job import Job
from resolvers.put_back_order import put_back_order
from resolvers.record_step import record_step
from resolvers.remove_service import remove_service
from resolvers.replace_sim import replace_sim
from resolvers.rest_order import rest_order
from resolvers.suspend_service import suspend_service
from resolvers.take_order import LEASE, take_order
from resolvers.unblock_sim import unblock_sim
from rules.errors import OrderInProgress, Refusal, VersionConflict, WrongSimState
from rules.lifecycle import (
    BlockReason,
    DeliveryState,
    OrderState,
    SimKind,
    SimStatus,
    StepName,
    StepState,
    SuspensionReason,
)
from tests.cast import TODAY, Cast
from tests.provisioning.orders import SEALING_KEY, check_audit, stopped_time
from tests.provisioning.post import LOST, ON_ITS_WAY, THERE, in_the_post, leased, replaced_by_post, steps_in_order
from tests.stage import answer, refusal

BLOCKED_FIRST = [
    (StepName.RESERVE_SIM, StepState.DONE),
    (StepName.BLOCK_SIM, StepState.PENDING),
    (StepName.SEND_CARD, StepState.PENDING),
    (StepName.REPLACE_SIM, StepState.PENDING),
]


async def test_the_block_comes_before_the_card_that_is_waited_for(cast: Cast) -> None:
    order = await in_the_post(cast)
    version = (await MobileService.get(id=cast.line.id)).version
    asked = {"service_id": cast.line.id, "reason": BlockReason.STOLEN, "expected_version": version}
    outcome = await block_sim(cast.fleet, **asked)
    assert (outcome.service_id, outcome.order_id) == (cast.line.id, order.id)
    assert await steps_in_order(order) == BLOCKED_FIRST
    joined = await Order.get(id=order.id)
    assert (joined.state, joined.lease_token, joined.failure) == (OrderState.IN_PROGRESS, None, None)
    assert joined.run_after
    assert joined.run_after <= real_now()
    assert (joined.action, joined.wanted) == (order.action, order.wanted)
    line = await MobileService.get(id=cast.line.id)
    assert (line.open_order_id, line.version) == (order.id, version + 1)
    entry = await AuditEntry.filter(company_id=cast.acme.id).order_by("-sequence").first()
    assert entry
    assert (entry.deed, entry.subject_id, entry.actor_id) == ("block_sim", cast.line.id, cast.fleet.id)
    assert entry.details == {"order_id": order.id, "wanted": {"reason": "STOLEN"}}
    await check_audit(cast.acme.id)


async def test_also_before_a_worker_came(cast: Cast) -> None:
    order = await replaced_by_post(cast)
    assert order.state is OrderState.ACKNOWLEDGED
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    assert await steps_in_order(order) == BLOCKED_FIRST
    assert (await leased()).step is StepName.BLOCK_SIM


async def test_a_card_that_was_found_is_unblocked(cast: Cast) -> None:
    order = await in_the_post(cast)
    await SimCard.filter(id=cast.line.sim_card_id).update(status=SimStatus.BLOCKED)
    outcome = await unblock_sim(cast.fleet, service_id=cast.line.id)
    assert outcome.order_id == order.id
    assert (await steps_in_order(order))[1] == (StepName.UNBLOCK_SIM, StepState.PENDING)
    entry = await AuditEntry.get(deed="unblock_sim")
    assert entry.details == {"order_id": order.id, "wanted": {}}


async def test_a_card_that_came_back_is_asked_about_again(cast: Cast) -> None:
    order = await replaced_by_post(cast)
    await rest_order(await leased(), ON_ITS_WAY)
    await Order.filter(id=order.id).update(failure="the card came back", run_after=None)
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    order = await Order.get(id=order.id)
    assert order.failure is None
    assert order.run_after


async def test_what_else_is_refused(cast: Cast) -> None:
    """Another replacement, and everything that an open order forbids."""
    order = await in_the_post(cast)
    asked, card = {"service_id": cast.line.id}, {"sim_kind": SimKind.PHYSICAL}
    busy = OrderInProgress(order.id)
    assert await refusal(block_sim(cast.fleet, **asked, **LOST, **card)) == busy
    assert await refusal(replace_sim(cast.fleet, **asked, **card)) == busy
    assert await refusal(suspend_service(cast.fleet, **asked, reason=SuspensionReason.OTHER)) == busy
    assert await refusal(remove_service(cast.fleet, **asked)) == busy
    assert await refusal(unblock_sim(cast.fleet, **asked)) == WrongSimState(SimStatus.ACTIVE)
    stale = block_sim(cast.fleet, **asked, **LOST, expected_version=1)
    assert await refusal(stale) == VersionConflict(cast.line.id)


async def test_nothing_joins_what_joined(cast: Cast) -> None:
    """Until it is done; nor an order whose card is there."""
    order = await in_the_post(cast)
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    job = await leased()
    assert await refusal(block_sim(cast.fleet, service_id=cast.line.id, **LOST)) == OrderInProgress(order.id)
    following = await record_step(job, None, SEALING_KEY)
    assert following
    assert await record_step(following, THERE, SEALING_KEY)  # to the replacement
    assert await refusal(unblock_sim(cast.fleet, service_id=cast.line.id)) == OrderInProgress(order.id)


async def test_a_repeated_key_joins_once(cast: Cast) -> None:
    order = await in_the_post(cast)
    asked: dict[str, Any] = {"service_id": cast.line.id, "idempotency_key": "k"} | LOST
    assert await block_sim(cast.fleet, **asked) == await block_sim(cast.fleet, **asked)
    assert await steps_in_order(order) == BLOCKED_FIRST


async def test_of_many_at_once_one_joins(cast: Cast) -> None:
    order = await in_the_post(cast)
    answers = await asyncio.gather(*(answer(block_sim(cast.fleet, service_id=cast.line.id, **LOST)) for _ in range(6)))
    assert sum(not isinstance(each, Refusal) for each in answers) == 1
    assert [each for each in answers if isinstance(each, Refusal)] == [OrderInProgress(order.id)] * 5
    assert await steps_in_order(order) == BLOCKED_FIRST


async def test_what_is_allowed_meanwhile(cast: Cast) -> None:
    order = await in_the_post(cast)
    busy, none = OrderInProgress(order.id), WrongSimState(SimStatus.ACTIVE)
    assert await _refusals(cast) == {
        ServiceAction.BLOCK_SIM: None,
        ServiceAction.UNBLOCK_SIM: none,
        ServiceAction.REPLACE_SIM: busy,
    }
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    assert (await _refusals(cast))[ServiceAction.BLOCK_SIM] == busy
    await record_step(await leased(), None, SEALING_KEY)
    told = await _refusals(cast)
    assert (told[ServiceAction.UNBLOCK_SIM], told[ServiceAction.REPLACE_SIM]) == (None, busy)
    assert told[ServiceAction.BLOCK_SIM] == WrongSimState(SimStatus.BLOCKED)


async def _refusals(cast: Cast) -> dict[ServiceAction, Refusal | None]:
    ((*actions,),) = await allowed_actions(cast.fleet, [cast.line.id], TODAY)
    of_cards = {ServiceAction.BLOCK_SIM, ServiceAction.UNBLOCK_SIM, ServiceAction.REPLACE_SIM}
    return {each.action: each.refusal for each in actions if each.action in of_cards}


async def _rests(job: Job) -> None:
    assert await rest_order(job, ON_ITS_WAY) is None


async def _delivered(job: Job) -> None:
    assert await record_step(job, THERE, SEALING_KEY) is None


async def _cannot_be_sent(job: Job) -> None:
    await fail_order(job, "not to this address")


async def _does_not_answer(job: Job) -> None:
    await put_back_order(job, timedelta(seconds=50), "the network does not answer")


@pytest.mark.parametrize("told", [_rests, _delivered, _cannot_be_sent, _does_not_answer])
async def test_what_a_worker_is_told_of_the_card_meanwhile_is_not_written_down(
    cast: Cast, told: Callable[[Job], Awaitable[None]]
) -> None:
    """He keeps his lease until then, so nobody asks beside him; then the block is due at once."""
    order = await replaced_by_post(cast)
    job = await leased()
    assert job.step is StepName.SEND_CARD
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    held = await Order.get(id=order.id)
    assert (held.lease_token, held.state) == (job.lease_token, OrderState.IN_PROGRESS)
    assert await take_order() is None
    await told(job)
    assert await steps_in_order(order) == BLOCKED_FIRST
    assert (await SimDelivery.get(order_id=order.id)).state is DeliveryState.REQUESTED
    order = await Order.get(id=order.id)
    assert (order.state, order.lease_token, order.failure) == (OrderState.IN_PROGRESS, None, None)
    following = await leased()
    assert (following.step, following.request_id) == (StepName.BLOCK_SIM, f"{order.id}:BLOCK_SIM")


async def test_a_worker_that_dies_meanwhile_is_waited_for(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> None:
    await replaced_by_post(cast)
    at = stopped_time(monkeypatch)
    assert await take_order()
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    assert await take_order() is None
    at(LEASE.total_seconds())
    assert (await leased()).step is StepName.BLOCK_SIM


async def test_a_block_that_is_refused_leaves_the_card_in_the_post(cast: Cast) -> None:
    order = await in_the_post(cast)
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
    await fail_order(await leased(), "not for this line")
    assert (await steps_in_order(order))[1:3] == [
        (StepName.BLOCK_SIM, StepState.FAILED),
        (StepName.SEND_CARD, StepState.PENDING),
    ]
    order = await Order.get(id=order.id)
    assert (order.state, order.lease_token, order.failure) == (OrderState.IN_PROGRESS, None, None)
    assert (await SimCard.get(id=order.wanted["sim_card_id"])).status is SimStatus.RESERVED
    entry = await AuditEntry.get(deed="fail_step")
    assert (entry.subject_id, entry.details["step"], entry.details["reason"]) == (
        order.id,
        "BLOCK_SIM",
        "not for this line",
    )
    await block_sim(cast.fleet, service_id=cast.line.id, **LOST)  # once more, which is another request
    assert (await leased()).request_id == f"{order.id}:BLOCK_SIM:2"
    assert await OrderStep.filter(order_id=order.id).count() == 5
