"""What a user does with the link that he was sent, without signing in: look, see the eSIM's code, start the activation.

ActivationLinkInvalid   unknown, used, revoked, expired, or of an order that is over
NotReadyYet             number and card are not known to the network yet
WrongIccid              it is no ICCID
SimCardNotYours         it is not the card that is reserved, nor another free one of his company's
TooManyAttempts         from this address, or with this link
"""

from dataclasses import dataclass, field

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now
from models import ActivationLink, Company, MobileService, Order, OrderStep, SimCard, User
from resolvers.activation_links import ActivationLinkInvalid, good_link
from resolvers.audit_trail import COUNTERS, record
from resolvers.awaited_user import awaited_step, go_on
from resolvers.mutation import locked_company
from resolvers.return_stock import return_card
from resolvers.sealing import unseal
from resolvers.sessions import Browser
from resolvers.step_effects import activation_code_context
from resolvers.throttle import Throttle, slow_down
from resolvers.tokens import digest
from resolvers.worker_bell import wake
from rules import identifiers
from rules.identifiers import InvalidIdentifier
from rules.lifecycle import SimKind, SimStatus, StepState, move
from settings import SealingKey
from storage.transaction import transaction

per_subnet = Throttle(burst=30, seconds=2.0)
per_link = Throttle(burst=10, seconds=30.0)  # ICCIDs that are tried, codes that are shown


class NotReadyYet(Exception):
    """The network comes before the user."""


class WrongIccid(Exception):
    """The digits are no ICCID."""


class SimCardNotYours(Exception):
    """Another's card, one in use, or none at all: nobody is told which."""


@dataclass(frozen=True)
class Invitation:
    """What the page shows; user, company, plan and card are loaded with the service."""

    link: ActivationLink
    service: MobileService
    is_ready: bool


@dataclass(frozen=True)
class _Scene:
    """What the link leads to, under the company's lock."""

    company: Company
    link: ActivationLink
    order: Order
    step: OrderStep
    service: MobileService
    user: User
    tx: BaseDBAsyncClient = field(repr=False)

    async def record(self, deed: str, **details: str) -> None:
        """Add what the user did to his company's audit trail."""
        await record(
            self.tx,
            self.company,
            actor_id=self.user.id,
            actor_name=self.user.name,
            deed=deed,
            subject_id=self.service.id,
            details={"order_id": self.order.id, "link_id": self.link.id, **details},
        )
        await self.company.save(using_db=self.tx, update_fields=COUNTERS)


async def invitation(*, token: str, browser: Browser) -> Invitation:
    """What the link is for. Raises ActivationLinkInvalid, TooManyAttempts."""
    await slow_down((per_subnet, browser.subnet))
    link = await good_link(token)
    step = await awaited_step(link.order)
    if step is None:
        raise ActivationLinkInvalid
    service = await MobileService.get(id=link.order.service_id).select_related("user", "company", "plan", "sim_card")
    return Invitation(link, service, is_ready=step.state is StepState.RUNNING)


async def reveal_code(*, token: str, browser: Browser, sealing_key: SealingKey) -> str:
    """The activation code of his eSIM, each time in the audit trail.

    Raises ActivationLinkInvalid, NotReadyYet, TooManyAttempts.
    """
    await slow_down((per_subnet, browser.subnet), (per_link, digest(token)))
    link = await good_link(token)
    sealed, context = await _reveal(link.company_id, token)
    return unseal(sealing_key, sealed, context)


async def activate(*, token: str, iccid: str, browser: Browser) -> None:
    """Use the link up and let the order go on; `iccid` is that of the card he holds, and empty for an eSIM.

    Raises all of the above; only when it succeeds is the link used up.
    """
    await slow_down((per_subnet, browser.subnet), (per_link, digest(token)))
    link = await good_link(token)
    await _activate(link.company_id, token, iccid)
    wake()


@transaction
async def _reveal(tx: BaseDBAsyncClient, company_id: str, token: str) -> tuple[bytes, str]:
    """The sealed code, and what it is bound to."""
    scene = await _scene(company_id, token, tx)
    card = await SimCard.get(id=scene.service.sim_card_id, using_db=tx)
    if card.kind is not SimKind.ESIM or card.activation_code_encrypted is None:
        raise NotReadyYet
    await scene.record("reveal_activation_code", sim_card_id=card.id)
    return card.activation_code_encrypted, activation_code_context(card.id)


@transaction
async def _activate(tx: BaseDBAsyncClient, company_id: str, token: str, iccid: str) -> None:
    scene = await _scene(company_id, token, tx)
    await _with_card(scene, iccid)
    # Under the lock, so whoever comes second with the same link has found none that is good.
    scene.link.used_at = business_now()
    await scene.link.save(using_db=tx, update_fields=["used_at"])
    await go_on(scene.order, scene.step, tx)
    await scene.record("activate_service", sim_card_id=str(scene.service.sim_card_id))


async def _scene(company_id: str, token: str, tx: BaseDBAsyncClient) -> _Scene:
    company = await locked_company(company_id, tx)
    link = await good_link(token, tx)
    step = await awaited_step(link.order, tx)
    if step is None:
        raise ActivationLinkInvalid
    if step.state is not StepState.RUNNING:
        raise NotReadyYet
    service = await MobileService.select_for_update().using_db(tx).get(id=link.order.service_id)
    user = await User.get(id=service.user_id, using_db=tx)
    return _Scene(company, link, link.order, step, service, user, tx)


async def _with_card(scene: _Scene, iccid: str) -> None:
    """The card that he holds is the service's: the reserved one, or a free one that takes its place."""
    reserved = await SimCard.select_for_update().using_db(scene.tx).get(id=scene.service.sim_card_id)
    if reserved.kind is SimKind.ESIM:
        return
    digits = _digits(iccid)
    if digits == reserved.iccid:
        return
    free = SimCard.filter(company_id=scene.company.id, iccid=digits, kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK)
    card = await free.select_for_update().using_db(scene.tx).first()
    if card is None:
        raise SimCardNotYours
    await return_card(reserved.id, scene.tx)
    card.status = move(card.status, SimStatus.RESERVED)
    await card.save(using_db=scene.tx, update_fields=["status"])
    scene.service.sim_card_id = card.id
    await scene.service.save(using_db=scene.tx, update_fields=["sim_card_id"])


def _digits(iccid: str) -> str:
    try:
        return identifiers.iccid(iccid)
    except InvalidIdentifier:
        raise WrongIccid from None
