"""What the rules need to know of services' SIM cards, and of who has seen how many PUKs."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.queryset import CountQuery, QuerySet

from models import MobileService, PukReveal, SimCard
from resolvers.found import service_with_plan
from resolvers.mutation import Scene
from resolvers.service_state import facts_of, orders_that_matter
from rules.changes import ServiceFacts
from rules.reveals import PukReveals
from rules.sims import SimFacts
from storage.prepared import prepared


@dataclass(frozen=True)
class ServiceAtHand:
    """A service under the lock, as the rules see it. `sim` is None where it has no card."""

    service: MobileService
    facts: ServiceFacts
    sim: SimFacts | None


async def service_at_hand(scene: Scene, service_id: str) -> ServiceAtHand:
    """The service and its card."""
    service = await service_with_plan(service_id, scene.tx)
    orders = await orders_that_matter([service], scene.day, scene.tx)
    facts = (await facts_of([service], orders, scene.tx))[service.id]
    return ServiceAtHand(service, facts, (await sims_of([service], scene.tx)).get(service.id))


async def sims_of(services: Sequence[MobileService], tx: BaseDBAsyncClient | None = None) -> Mapping[str, SimFacts]:
    """The cards by service; a service without one is absent."""
    ids = [service.sim_card_id for service in services if service.sim_card_id]
    cards = {card.id: _facts(card) for card in await _cards(tx, ids)} if ids else {}
    return {service.id: cards[service.sim_card_id] for service in services if service.sim_card_id}


async def puk_reveals(actor_id: str, day: date, tx: BaseDBAsyncClient | None = None) -> PukReveals:
    """How many PUKs he has seen on that day, in all companies together."""
    return PukReveals(await _reveals(tx, actor_id, day), day)


def _facts(card: SimCard) -> SimFacts:
    return SimFacts(card.status, card.puk_encrypted is not None, card.activation_code_encrypted is not None)


@prepared
def _cards(ids: list[str]) -> QuerySet[SimCard]:
    return SimCard.filter(id__in=ids)


@prepared
def _reveals(actor_id: str, day: date) -> CountQuery:
    return PukReveal.filter(actor_id=actor_id, revealed_on=day).count()
