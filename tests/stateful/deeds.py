"""What people may ask for, what they are answered, and what it changes: one `Deed` each, over the model.

`said` tells the answer of a call without changing anything; `done` makes the change that an answered call makes.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from tests.stateful import activation_deeds, other_deeds, service_deeds
from tests.stateful.calls import Born, Call, wanted
from tests.stateful.model import KEYS_KEPT_FOR, Kept, World
from tests.stateful.moves import NOT_YET_IN_SERVICE
from tests.stateful.questions import (
    MAY,
    SEES_NOTHING,
    TOKENS,
    Said,
    first,
    remove_refusals,
    resume_refusals,
    unblock_refusals,
)

BY_LINK, LINK_USED = "activate_by_link", "LinkUsed"  # nobody is signed in, and there is no outcome


@dataclass(frozen=True)
class Deed:
    """`refusals` are all that apply, in any order; `change` is what it does. By a link one comes without permission."""

    permission: str | Callable[[World, Call], str] | None
    success: str
    refusals: Callable[[World, Call], Iterable[Said | None]]
    change: Callable[[World, Call, Born], None]
    quotes_version: bool = False


def said(world: World, call: Call) -> Said:
    """What is answered."""
    kept = [world.keys[name] for name in call.names if name in world.keys]
    kept = [each for each in kept if world.now - each.at < KEYS_KEPT_FOR]
    if kept:
        same = all(each.asked == call.asked for each in kept)
        return Said("again", kept[0].answer) if same else Said("IdempotencyConflict")
    deed = DEEDS[call.deed]
    outdated = call.token is not None and call.token.covers != covered(world, call)
    refusals = [*_framed(world, deed, call), *deed.refusals(world, call), Said("PreviewOutdated") if outdated else None]
    return first(*refusals) or Said(deed.success)


def shown(world: World, call: Call) -> Said:
    """What the preview of the call says: whatever would refuse it, but for keys and tokens."""
    deed = DEEDS[call.deed]
    return first(*_framed(world, deed, replace(call, key="any")), *deed.refusals(world, call)) or Said("ChangePreview")


def covered(world: World, call: Call) -> Any:
    """What a preview shows and may not move until it is done; never what colleagues use up meanwhile."""
    service = world.services.get(call.given.get("service_id", ""))
    day = call.given.get("starts_on") or world.day
    if service is None:
        return day, call.asked
    chosen = wanted(service, call) if call.deed == "modify_service" else None
    rules = world.change_limit(day) if chosen else None
    if call.deed == "remove_service" and service.status not in NOT_YET_IN_SERVICE:
        rules = (world.quota() or (None,))[0]
    return day, call.deed, service.id, chosen, service.version, service.plan, service.options, rules


def done(world: World, call: Call, born: Born, answer: Any) -> None:
    """Make the change of a call that was answered for the first time, and keep the answer under its key."""
    DEEDS[call.deed].change(world, call, born)
    keep(world, call, answer)


def keep(world: World, call: Call, answer: Any) -> None:
    """Under all names of the call; what was known by one of them is known by the others from now on."""
    for name in call.names:
        if name not in world.keys or world.now - world.keys[name].at >= KEYS_KEPT_FOR:
            world.keys[name] = Kept(call.asked, answer, world.now)


def _framed(world: World, deed: Deed, call: Call) -> Iterable[Said | None]:
    if deed.permission is None:
        return
    permission = deed.permission if isinstance(deed.permission, str) else deed.permission(world, call)
    yield Said("NotFound") if call.who in SEES_NOTHING else None
    yield None if permission in MAY[call.who] else Said("NotAllowed", permission)
    yield Said("InvalidInput") if call.who in TOKENS and call.key is None else None


DEEDS: Mapping[str, Deed] = {
    "add_service": Deed("services:add", "ServiceAdded", service_deeds.add, service_deeds.added),
    "modify_service": Deed(
        "services:modify", "ServiceModified", service_deeds.modify, service_deeds.modified, quotes_version=True
    ),
    "remove_service": Deed(
        "services:remove",
        "ServiceRemoved",
        service_deeds.of_service(remove_refusals),
        service_deeds.removed,
        quotes_version=True,
    ),
    "suspend_service": Deed(
        "services:modify",
        "ServiceSuspended",
        service_deeds.suspend,
        service_deeds.suspended,
        quotes_version=True,
    ),
    "resume_service": Deed(
        "services:modify",
        "ServiceResumed",
        service_deeds.of_service(resume_refusals),
        service_deeds.resumed,
        quotes_version=True,
    ),
    "block_sim": Deed("sims:block", "SimBlocked", service_deeds.block, service_deeds.blocked, quotes_version=True),
    "unblock_sim": Deed(
        "sims:block",
        "SimUnblocked",
        service_deeds.of_service(unblock_refusals),
        service_deeds.unblocked,
        quotes_version=True,
    ),
    "replace_sim": Deed(
        "sims:block", "SimReplaced", service_deeds.replace, service_deeds.replaced, quotes_version=True
    ),
    "file_removal_request": Deed("removal_requests:file", "RemovalRequestFiled", other_deeds.file, other_deeds.filed),
    "decide_removal_request": Deed(
        "removal_requests:decide", "RemovalRequestDecided", other_deeds.decide, other_deeds.decided
    ),
    "withdraw_removal_request": Deed(
        "removal_requests:file", "RemovalRequestWithdrawn", other_deeds.withdraw, other_deeds.withdrawn
    ),
    "cancel_order": Deed(
        other_deeds.permission_of_order,
        "OrderCancelled",
        other_deeds.cancel,
        other_deeds.cancelled,
        quotes_version=True,
    ),
    "retry_order": Deed("services:modify", "OrderRetried", other_deeds.retry, other_deeds.retried),
    "activate_service": Deed(
        "services:add", "ActivationStarted", activation_deeds.activate, activation_deeds.activated
    ),
    "resend_activation_link": Deed(
        "services:add", "ActivationLinkResent", activation_deeds.resend, activation_deeds.resent
    ),
    "revoke_activation_link": Deed(
        "services:add", "ActivationLinkRevoked", activation_deeds.revoke, activation_deeds.revoked
    ),
    BY_LINK: Deed(None, LINK_USED, activation_deeds.use, activation_deeds.used),
}
