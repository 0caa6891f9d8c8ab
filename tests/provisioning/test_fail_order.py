"""The network refuses for good: additions leave nothing behind, changes and removals leave the service as it was."""

import pytest

from models import AuditEntry, MobileService, SimCard, User
from resolvers.contracts import standing
from resolvers.job import EsimProfile, Line
from rules.lifecycle import NumberStatus, OrderState, ServiceStatus, SimKind, SimStatus, StepName, StepState, UserStatus
from tests.cast import TODAY, Cast
from tests.provisioning.moody_network import Moody
from tests.provisioning.orders import (
    added,
    card_of,
    carried_out,
    check_audit,
    deeds,
    modified,
    number_of,
    removed,
    steps_of,
)


@pytest.mark.parametrize("step", [StepName.PROVISION, StepName.ACTIVATE])
@pytest.mark.parametrize(
    ("kind", "card_after"), [(SimKind.PHYSICAL, SimStatus.IN_STOCK), (SimKind.ESIM, SimStatus.RETIRED)]
)
async def test_a_failed_addition_leaves_nothing_behind(
    cast: Cast, step: StepName, kind: SimKind, card_after: SimStatus
) -> None:
    network = Moody(forbidden=frozenset({step}))
    service, order = await added(cast, kind)
    card = await card_of(service)
    order = await carried_out(order.id, network)
    assert (order.state, order.failure) == (OrderState.FAILED, "not for this line")
    assert order.completed_at
    service = await MobileService.get(id=service.id)
    assert (service.status, service.open_order_id, service.activated_on) == (ServiceStatus.TERMINATED, None, None)
    assert (await number_of(service)).status is NumberStatus.AVAILABLE
    assert (await SimCard.get(id=card.id)).status is card_after
    assert (await User.get(id=cast.ann.id)).status is UserStatus.INACTIVE
    assert (await steps_of(order))[step].state is StepState.FAILED
    assert (await deeds(order))[-1] == ("fail_order", step)
    assert f"{order.id}:DEPROVISION" in network.acted
    await check_audit(cast.acme.id)


async def test_a_failed_addition_waits_until_the_network_has_undone_it(cast: Cast) -> None:
    network = Moody(forbidden=frozenset({StepName.ACTIVATE}), failures={StepName.DEPROVISION: 2})
    _, order = await added(cast)
    assert (await carried_out(order.id, network)).state is OrderState.FAILED
    assert network.asked.count(f"{order.id}:DEPROVISION") == 3


@pytest.mark.parametrize("profile", [None, EsimProfile("893201", "LPA:1$a$B")])
async def test_a_line_that_was_made_with_a_wrong_profile_is_undone(cast: Cast, profile: EsimProfile | None) -> None:
    class Careless(Moody):
        async def provision(self, request_id: str, line: Line) -> EsimProfile | None:
            await super().provision(request_id, line)
            return profile

    network = Careless()
    _, order = await added(cast)
    order = await carried_out(order.id, network)
    assert order.state is OrderState.FAILED
    assert "eSIM profile" in (order.failure or "")
    assert network.acted == [f"{order.id}:PROVISION", f"{order.id}:DEPROVISION"]


async def test_a_line_that_the_network_does_not_give_up_is_told_of(cast: Cast) -> None:
    network = Moody(forbidden=frozenset({StepName.ACTIVATE, StepName.DEPROVISION}))
    _, order = await added(cast)
    order = await carried_out(order.id, network)
    assert order.state is OrderState.FAILED
    assert order.failure == "not for this line. The line may be left at the network: not for this line"
    failed = await AuditEntry.get(subject_id=order.id, deed="fail_order")
    assert failed.details["reason"] == order.failure


async def test_a_failed_change_leaves_the_service_as_it_was(cast: Cast) -> None:
    order = await modified(cast, cast.line, plan_id=cast.large.id)
    order = await carried_out(order.id, Moody(forbidden=frozenset({StepName.MODIFY})))
    assert order.state is OrderState.FAILED
    line = await MobileService.get(id=cast.line.id)
    assert (line.plan_id, line.monthly_price_cents) == (cast.small.id, cast.line.monthly_price_cents)
    assert (line.status, line.open_order_id) == (ServiceStatus.ACTIVE, None)
    order = await modified(cast, line, plan_id=cast.large.id)  # it did not count either
    assert (await carried_out(order.id)).state is OrderState.COMPLETED


async def test_a_failed_removal_gives_its_slot_back(cast: Cast) -> None:
    order = await removed(cast, cast.line)
    assert await removals(cast) == 1
    order = await carried_out(order.id, Moody(forbidden=frozenset({StepName.DEPROVISION})))
    assert order.state is OrderState.FAILED
    line = await MobileService.get(id=cast.line.id)
    assert (line.status, line.open_order_id, line.terminated_on) == (ServiceStatus.ACTIVE, None, None)
    assert (await number_of(line)).status is NumberStatus.IN_USE
    assert await removals(cast) == 0


async def test_a_removal_that_fails_half_way_took_effect_and_keeps_its_slot(cast: Cast) -> None:
    order = await removed(cast, cast.line)
    order = await carried_out(order.id, Moody(forbidden=frozenset({StepName.RELEASE})))
    assert order.state is OrderState.PARTIAL
    assert (await MobileService.get(id=cast.line.id)).status is ServiceStatus.TERMINATED
    assert await removals(cast) == 1


async def removals(cast: Cast) -> int:
    quota = (await standing(cast.acme, TODAY)).quota
    assert quota
    return quota.used
