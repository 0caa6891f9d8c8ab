"""What the deeds around removal requests share: what is written in them, their services, and how they close."""

from collections.abc import Callable, Mapping, Sequence

from tortoise.queryset import QuerySet

from models import MobileService, RemovalRequest
from resolvers.mutation import Scene
from resolvers.service_state import facts_of, orders_that_matter
from rules.changes import ServiceFacts
from rules.errors import (
    InvalidField,
    InvalidInput,
    Problem,
    Refusal,
    Refused,
    RefusedService,
    RemovalRequestClosed,
    ServicesNotRemovable,
)
from rules.lifecycle import RemovalRequestState, move
from storage.prepared import prepared

MAX_WORDS = 1000


def checked_words(field: str, text: str | None) -> str | None:
    """A note or a reason, of several lines; an empty one is none. Refused: InvalidInput."""
    words = "\n".join(line.strip() for line in (text or "").strip().splitlines())
    problem = None
    if len(words) > MAX_WORDS:
        problem = Problem.TOO_LONG
    elif not all(line.isprintable() for line in words.split("\n")):
        problem = Problem.CHARACTER_NOT_ALLOWED
    if problem:
        raise Refused(InvalidInput((InvalidField((field,), problem, words[:MAX_WORDS]),)))
    return words or None


async def services_of(scene: Scene, service_ids: Sequence[str]) -> list[MobileService]:
    """Those of the company, with their plans, in the order of `service_ids`."""
    found = {service.id: service for service in await _services(scene.tx, scene.company.id, list(service_ids))}
    return [found[id_] for id_ in service_ids if id_ in found]


async def removable(
    scene: Scene, services: Sequence[MobileService], refusal_of: Callable[[str, ServiceFacts], Refusal | None]
) -> Mapping[str, ServiceFacts]:
    """The state of each by id. Refused: ServicesNotRemovable, with every service for which there is a refusal."""
    orders = await orders_that_matter(services, scene.day, scene.tx)
    facts = await facts_of(services, orders, scene.tx)
    refusals = ((service.id, refusal_of(service.id, facts[service.id])) for service in services)
    refused = tuple(RefusedService(service_id, refusal) for service_id, refusal in refusals if refusal)
    if refused:
        raise Refused(ServicesNotRemovable(refused))
    return facts


async def open_request(scene: Scene, request_id: str) -> RemovalRequest:
    """The request, which the company's lock keeps open. Refused: RemovalRequestClosed."""
    request = await RemovalRequest.get(id=request_id, using_db=scene.tx)
    if not request.is_open:
        raise Refused(RemovalRequestClosed(request.state))
    return request


async def close(scene: Scene, request: RemovalRequest, state: RemovalRequestState, reason: str | None = None) -> None:
    """Write down what became of it, when, and who said so."""
    request.state, request.is_open, request.reason = move(request.state, state), False, reason
    request.closed_at, request.closed_by, request.closed_by_id = scene.now, scene.actor.name, scene.actor.id
    changed = ["state", "is_open", "reason", "closed_at", "closed_by", "closed_by_id"]
    await request.save(using_db=scene.tx, update_fields=changed)


@prepared
def _services(company_id: str, ids: list[str]) -> QuerySet[MobileService]:
    return MobileService.filter(company_id=company_id, id__in=ids).select_related("plan")
