"""A call of the model, asked of the real use cases, and what they said in the model's words."""

from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from typing import Any

import clock
from models import MobileService, Order, RequestedRemoval
from resolvers import activate_by_link
from resolvers.activate_by_link import NotReadyYet, SimCardNotYours, WrongIccid
from resolvers.activate_service import activate_service
from resolvers.activation_links import ActivationLinkInvalid
from resolvers.add_service import add_service, preview_add_service
from resolvers.allowed_actions import allowed_actions
from resolvers.block_sim import block_sim
from resolvers.cancel_order import cancel_order
from resolvers.contracts import standing
from resolvers.decide_removal_request import decide_removal_request
from resolvers.file_removal_request import file_removal_request
from resolvers.modify_service import modify_service, preview_modify_service
from resolvers.outcomes import Outcome
from resolvers.remove_service import preview_remove_service, remove_service
from resolvers.replace_sim import replace_sim
from resolvers.resend_activation_link import resend_activation_link
from resolvers.resume_service import resume_service
from resolvers.retry_order import retry_order
from resolvers.revoke_activation_link import revoke_activation_link
from resolvers.sessions import Browser
from resolvers.suspend_service import suspend_service
from resolvers.unblock_sim import unblock_sim
from resolvers.withdraw_removal_request import withdraw_removal_request
from rules.activation import ActivationMode
from rules.delivery import Address
from rules.errors import (
    ChangeLimitReached,
    NotAllowed,
    OrderInProgress,
    QuotaExceeded,
    Refusal,
    Refused,
    RemovalRequestClosed,
    RemovalRequested,
    ServicesNotRemovable,
    VersionConflict,
    WrongSimState,
    WrongState,
)
from rules.lifecycle import BlockReason, SimKind, SuspensionReason
from rules.permissions import Actor
from rules.preview import Preview
from tests import porting
from tests.cast import Cast
from tests.stateful.calls import ABROAD, HOME, Born, Call
from tests.stateful.deeds import BY_LINK, DEEDS
from tests.stateful.questions import ACTIONS, Said

ADDRESSES = {
    HOME: Address("Ann Dubois", "Rue de la Loi 1", "1000", "Bruxelles"),
    ABROAD: Address("Ann Dubois", "Rue de Rivoli 1", "75001", "Paris"),
}


WORDS: Mapping[str, Callable[[str], Any]] = {
    "sim_kind": SimKind,
    "activation": ActivationMode,
    "delivery": ADDRESSES.__getitem__,
}


@dataclass(frozen=True)
class LinkUsed(Outcome):
    """Whoever comes by a link is told nothing more."""


async def _by_link(_nobody: Actor, *, token: str, iccid: str) -> LinkUsed:
    """As often as the story wants: that he is slowed down is told elsewhere."""
    activate_by_link.per_subnet.clear()
    activate_by_link.per_link.clear()
    await activate_by_link.activate(token=token, iccid=iccid, browser=Browser("192.0.2.7"))
    return LinkUsed()


USE_CASES: Mapping[str, Callable[..., Coroutine[Any, Any, Outcome]]] = {
    "add_service": add_service,
    "modify_service": modify_service,
    "remove_service": remove_service,
    "suspend_service": suspend_service,
    "resume_service": resume_service,
    "block_sim": block_sim,
    "unblock_sim": unblock_sim,
    "replace_sim": replace_sim,
    "file_removal_request": file_removal_request,
    "decide_removal_request": decide_removal_request,
    "withdraw_removal_request": withdraw_removal_request,
    "cancel_order": cancel_order,
    "retry_order": retry_order,
    "activate_service": activate_service,
    "resend_activation_link": resend_activation_link,
    "revoke_activation_link": revoke_activation_link,
    BY_LINK: _by_link,
}


PREVIEWS: Mapping[str, Callable[..., Coroutine[Any, Any, Preview]]] = {
    "add_service": preview_add_service,
    "modify_service": preview_modify_service,
    "remove_service": preview_remove_service,
}


async def asked(cast: Cast, call: Call) -> tuple[Said, Outcome | None]:
    """What is said, and the answer itself where it is no refusal."""
    given = _given(cast, call)
    if call.deed == "suspend_service":
        given["reason"] = SuspensionReason.ABSENCE
    if call.deed == "block_sim":
        given["reason"] = BlockReason.LOST
    if call.key is not None:
        given["idempotency_key"] = call.key
    if call.token is not None:
        given["confirmation_token"] = call.token.text
    try:
        outcome = await USE_CASES[call.deed](getattr(cast, call.who), **given)
    except Refused as refused:
        return in_words(refused.refusal), None
    except (ActivationLinkInvalid, NotReadyYet, WrongIccid, SimCardNotYours) as invalid:
        return Said(type(invalid).__name__), None
    return Said(type(outcome).__name__), outcome


async def previewed(cast: Cast, call: Call) -> tuple[Said, str | None]:
    """What its preview says, and the token where it is no refusal."""
    try:
        preview = await PREVIEWS[call.deed](getattr(cast, call.who), **_given(cast, call))
    except Refused as refused:
        return in_words(refused.refusal), None
    return Said("ChangePreview"), preview.confirmation_token


async def born(outcome: Any) -> Born:
    """What the database named."""
    request_id = getattr(outcome, "request_id", "")
    service_id = getattr(outcome, "service_id", "")
    order_id = getattr(outcome, "order_id", "")
    esim_id = None
    if service_id:
        order = await Order.get(id=order_id)
        esim_id = order.wanted.get("sim_card_id") or (await MobileService.get(id=service_id)).sim_card_id
    ordered = RequestedRemoval.filter(request_id=request_id, order_id__isnull=False)
    orders = dict(await ordered.values_list("service_id", "order_id")) if request_id else {}
    return Born(order_id, service_id, request_id, esim_id, orders)  # pyright: ignore[reportArgumentType]


async def allowed(cast: Cast, who: str, service_ids: list[str]) -> dict[str, dict[str, Said | None]]:
    """What `allowedActions` says of each service and action that the model knows."""
    lists = await allowed_actions(getattr(cast, who), service_ids, clock.business_day())
    return {
        service_id: {
            each.action.value: in_words(each.refusal) if each.refusal else None
            for each in actions
            if each.action.value in ACTIONS
        }
        for service_id, actions in zip(service_ids, lists, strict=True)
    }


async def quota(cast: Cast) -> tuple[int | None, int] | None:
    """Limit and used of today's period."""
    found = (await standing(cast.acme, clock.business_day())).quota
    return (found.limit, found.used) if found else None


def in_words(refusal: Refusal) -> Said:
    """The refusal with those of its figures that the model tells too."""
    about: Any = None
    match refusal:
        case WrongState(status) | WrongSimState(status):
            about = status.value if status else None
        case OrderInProgress(id_) | RemovalRequested(id_) | VersionConflict(id_):
            about = id_
        case ChangeLimitReached(day):
            about = day
        case NotAllowed(permission):
            about = permission.value
        case QuotaExceeded(quota):
            about = (quota.limit, quota.used)
        case RemovalRequestClosed(state):
            about = state.value
        case ServicesNotRemovable(services):
            about = frozenset((each.service_id, in_words(each.refusal)) for each in services)
        case _:
            pass
    return Said(type(refusal).__name__, about)


def _given(cast: Cast, call: Call) -> dict[str, Any]:
    given = {name: _real(cast, name, value) for name, value in call.given.items()}
    return given | ({"expected_version": call.version} if DEEDS[call.deed].quotes_version else {})


def _real(cast: Cast, name: str, value: Any) -> Any:
    """Plans and options go by their codes in the model."""
    if name == "plan_id":
        return value and getattr(cast, value).id
    if name == "option_ids":
        return None if value is None else [getattr(cast, code).id for code in value]
    if name in WORDS:
        return value and WORDS[name](value)
    if name == "port_in":
        return value and porting.Asked(msisdn=value[0], mandate_id=value[1])
    return value
