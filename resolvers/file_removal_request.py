"""Asking the account manager to remove services: more than the quota leaves, or several at once."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from tortoise.queryset import ValuesListQuery

from models import RemovalRequest, RequestedRemoval
from resolvers.found import company_of_services
from resolvers.mutation import Scene, requires
from resolvers.outcomes import RemovalRequestFiled
from resolvers.removal_request_letters import tell_account_manager
from resolvers.removal_requests import checked_words, removable, services_of
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.lifecycle import RemovalRequestState, RequestedRemovalState
from rules.permissions import Permission
from rules.removal_requests import MOST_SERVICES, request_refusal
from storage.prepared import prepared


@requires(Permission.REMOVAL_REQUESTS_FILE, company_of=company_of_services)
async def file_removal_request(
    scene: Scene,
    *,
    service_ids: Sequence[str],
    note: str | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> RemovalRequestFiled:
    """Write the request down; nothing ends until it is approved. The account manager is told by e-mail.

    Refused: InvalidInput (no services, too many, of several companies), ServicesNotRemovable.
    """
    ids = list(dict.fromkeys(service_ids))
    words = checked_words("note", note)
    services = await services_of(scene, ids[: MOST_SERVICES + 1])
    if problem := _problem(len(ids), len(services)):
        raise Refused(InvalidInput((InvalidField(("serviceIds",), problem),)))
    open_requests = dict(await _open_requests(scene.tx, ids))
    await removable(scene, services, lambda id_, facts: request_refusal(facts, open_requests.get(id_)))
    request = RemovalRequest(
        company_id=scene.company.id,
        state=RemovalRequestState.OPEN,
        note=words,
        filed_at=scene.now,
        filed_by=scene.actor.name,
        filed_by_id=scene.actor.id,
    )
    await request.save(using_db=scene.tx, force_create=True)
    removals = [
        RequestedRemoval(
            company_id=scene.company.id, request_id=request.id, service_id=id_, state=RequestedRemovalState.OPEN
        )
        for id_ in ids
    ]
    await RequestedRemoval.bulk_create(removals, using_db=scene.tx)
    await scene.record("file_removal_request", request.id, service_ids=ids)
    scene.afterwards(partial(tell_account_manager, request.id))
    return RemovalRequestFiled(request.id)


def _problem(named: int, found: int) -> Problem | None:
    """What is wrong with the list of services, each of which exists for the actor."""
    if named == 0:
        return Problem.REQUIRED
    if named > MOST_SERVICES:
        return Problem.TOO_MANY
    return Problem.NOT_OF_ONE_COMPANY if found < named else None


@prepared
def _open_requests(service_ids: list[str]) -> ValuesListQuery[Any]:
    open_ones = RequestedRemoval.filter(service_id__in=service_ids, state=RequestedRemovalState.OPEN)
    return open_ones.values_list("service_id", "request_id")
