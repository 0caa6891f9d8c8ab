"""What `allowedActions` says is what the mutation and its preview then answer, over random states of everything."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from random import Random
from typing import Any

from models import Company, Consent, Contract, Login, MobileService, OrderStep, PukReveal, SimCard
from resolvers.activate_service import activate_service
from resolvers.actors import actor_of_login
from resolvers.allowed_actions import ServiceAction, allowed_actions
from resolvers.block_sim import block_sim
from resolvers.modify_service import modify_service, preview_modify_service
from resolvers.remove_service import preview_remove_service, remove_service
from resolvers.replace_sim import replace_sim
from resolvers.resume_service import resume_service
from resolvers.reveal_activation_code import reveal_activation_code
from resolvers.reveal_puk import reveal_puk
from resolvers.suspend_service import suspend_service
from resolvers.unblock_sim import unblock_sim
from rules.activation import ActivationMode
from rules.errors import QuotaExceeded, Refusal, WrongState
from rules.lifecycle import (
    BlockReason,
    OrderAction,
    OrderState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    StepState,
    SuspensionReason,
)
from rules.permissions import Actor
from rules.reveals import PUK_REVEALS_PER_DAY
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.stage import answer, open_order, past_order

STATES = 60
DEEDS: dict[ServiceAction, tuple[Callable[..., Awaitable[Any]], dict[str, Any]]] = {
    ServiceAction.SUSPEND: (suspend_service, {"reason": SuspensionReason.OTHER}),
    ServiceAction.RESUME: (resume_service, {}),
    ServiceAction.BLOCK_SIM: (block_sim, {"reason": BlockReason.LOST}),
    ServiceAction.UNBLOCK_SIM: (unblock_sim, {}),
    ServiceAction.REPLACE_SIM: (replace_sim, {"sim_kind": SimKind.ESIM}),
    ServiceAction.REVEAL_PUK: (reveal_puk, {}),
    ServiceAction.REVEAL_ACTIVATION_CODE: (reveal_activation_code, {}),
    ServiceAction.ACTIVATE: (activate_service, {}),
}
CONTRACTS = [
    {},
    {"removal_quota_percent": 0},
    {"removal_quota_percent": None, "plan_changes_per_month": None},
    {"plan_changes_per_month": 2},
    {"starts_on": TODAY + timedelta(days=1)},
    {"signed_on": TODAY + timedelta(days=1), "starts_on": TODAY + timedelta(days=1)},
]
USUAL = {
    "removal_quota_percent": 30,
    "plan_changes_per_month": 1,
    "signed_on": TODAY - timedelta(days=99),
    "starts_on": TODAY - timedelta(days=9),
}


async def state(cast: Cast, chance: Random) -> MobileService:
    """A new service in a state by chance, under a contract by chance."""
    await Contract.filter(id=cast.contract.id).update(**USUAL | chance.choice(CONTRACTS))
    await Company.filter(id=cast.acme.id).update(account_manager_id=chance.choice([None, cast.manager.id]))
    likely = [*ServiceStatus, *[ServiceStatus.ACTIVE] * 6]
    service = await people.service(cast.ann, cast.small, status=chance.choice(likely))
    card = {"status": chance.choice([*SimStatus, *[SimStatus.ACTIVE] * 5, SimStatus.BLOCKED])}
    card |= {chance.choice(["puk_encrypted", "activation_code_encrypted"]): b"sealed"}
    await SimCard.filter(id=service.sim_card_id).update(**card)
    for _ in range(chance.choice([0, 0, 1])):
        await past_order(service, OrderAction.MODIFY, counted_on=TODAY)
    if chance.random() < 0.2:
        await past_order(service, OrderAction.MODIFY, OrderState.PENDING, counted_on=TODAY + timedelta(days=40))
    if chance.random() < 0.3:
        await past_order(service, OrderAction.SUSPEND, OrderState.PENDING, counted_on=TODAY + timedelta(days=40))
    if chance.random() < 0.2:
        await open_order(service, chance.choice(list(OrderAction)))
    elif chance.random() < 0.2:
        await awaiting(service)
    elif chance.random() < 0.2:
        await awaiting_card(service)
    return service


async def awaiting(service: MobileService) -> None:
    """Its addition waits for its user."""
    order = await open_order(service, OrderAction.ADD, wanted={"activation": ActivationMode.BY_USER.value})
    await OrderStep.create(
        company_id=order.company_id,
        order_id=order.id,
        name=StepName.AWAIT_USER,
        position=3,
        state=StepState.RUNNING,
    )


async def awaiting_card(service: MobileService) -> None:
    """Another card for it is in the post."""
    order = await open_order(service, OrderAction.REPLACE_SIM)
    for position, name in enumerate((StepName.SEND_CARD, StepName.REPLACE_SIM)):
        state = StepState.RUNNING if position == 0 else StepState.PENDING
        await OrderStep.create(
            company_id=order.company_id, order_id=order.id, name=name, position=position, state=state
        )


async def actors(cast: Cast) -> list[Actor]:
    """Some may, some may not, one may with consent."""
    manager = await Login.get(id=cast.manager.id)
    await Consent.create(company_id=cast.acme.id, login_id=manager.id, granted_at=manager.created_at)
    consented = await actor_of_login(manager)
    return [cast.fleet, cast.portal, cast.partner, cast.insight, cast.manager, consented, cast.operator]


async def test_what_is_allowed_is_what_is_then_done(cast: Cast) -> None:
    chance = Random(20260116)  # noqa: S311  the same states each time
    who = await actors(cast)
    seen: set[str] = set()
    for _ in range(PUK_REVEALS_PER_DAY):
        await PukReveal.create(company_id=cast.acme.id, actor_id=cast.portal.id, revealed_on=TODAY)
    for number in range(STATES):
        service, actor = await state(cast, chance), chance.choice([*who, cast.fleet, cast.fleet])
        ((modify, remove, *others),) = await allowed_actions(actor, [service.id], TODAY)
        change = {"service_id": service.id, "plan_id": cast.large.id}
        removal = {"service_id": service.id}
        key = {"idempotency_key": str(number)}
        of_orders = {ServiceAction.RESEND_ACTIVATION_LINK, ServiceAction.REVOKE_ACTIVATION_LINK}
        tried = [each for each in others if each.action not in of_orders]
        deed, more, other = chance.choice([(*DEEDS[each.action], each) for each in tried])
        assert _refused(await answer(preview_modify_service(actor, **change))) == modify.refusal, number
        assert _refused(await answer(preview_remove_service(actor, **removal))) == remove.refusal, number
        if chance.random() < 0.5:
            assert _refused(await answer(deed(actor, service_id=service.id, **more, **key))) == other.refusal, number
        elif chance.random() < 0.5:
            assert _refused(await answer(modify_service(actor, **change, **key))) == modify.refusal, number
        else:
            assert _refused(await answer(remove_service(actor, **removal, **key))) == remove.refusal, number
        seen |= {each.refusal.code if each.refusal else "ALLOWED" for each in (modify, remove, *others)}
    assert seen == {
        "ALLOWED",
        "NOT_ALLOWED",
        "WRONG_STATE",
        "WRONG_SIM_STATE",
        "NOT_AWAITING_USER",
        "NOTHING_TO_CHANGE",
        "NOTHING_TO_REVEAL",
        "REVEAL_LIMIT_REACHED",
        "ORDER_IN_PROGRESS",
        "CHANGE_PENDING",
        "ORDER_PENDING",
        "CHANGE_LIMIT_REACHED",
        "QUOTA_EXCEEDED",
        "NO_CONTRACT_IN_FORCE",
    }


async def test_several_services_of_several_companies_at_once(cast: Cast) -> None:
    """Other has no contract; a service that does not exist has no actions."""
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.SUSPENDED)
    second = await people.service(cast.ann, cast.small)
    await Contract.all().update(removal_quota_percent=0)
    ids = [cast.foreign_line.id, "msvc_unknown", second.id, cast.line.id]
    foreign, unknown, active, suspended = await allowed_actions(cast.fleet, ids, TODAY)
    assert [each.action for each in foreign] == list(ServiceAction)
    assert {each.refusal.code for each in foreign if each.refusal} == {"NOT_ALLOWED"}
    assert unknown == []
    assert [each.allowed for each in active[:2]] == [True, False]
    assert suspended[0].refusal == WrongState(ServiceStatus.SUSPENDED)
    assert isinstance(suspended[1].refusal, QuotaExceeded)


def _refused(given: object) -> Refusal | None:
    return given if isinstance(given, Refusal) else None
