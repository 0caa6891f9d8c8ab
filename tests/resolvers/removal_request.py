"""What the tests around removal requests share: services at Acme, and a request for them."""

from models import MobileService, RemovalRequest, RequestedRemoval
from resolvers.file_removal_request import file_removal_request
from rules.permissions import Actor
from tests import cast as people
from tests.cast import Cast


async def lines_of(cast: Cast, count: int) -> list[MobileService]:
    """So many active services of Ann's."""
    return [await people.service(cast.ann, cast.small) for _ in range(count)]


async def filed(cast: Cast, lines: list[MobileService], actor: Actor | None = None) -> RemovalRequest:
    """An open request of the fleet administrator for these services."""
    outcome = await file_removal_request(
        actor or cast.fleet, service_ids=[line.id for line in lines], note="They have left."
    )
    return await RemovalRequest.get(id=outcome.request_id)


async def states(request: RemovalRequest) -> list[str]:
    """What became of each removal, in the order in which the services were named."""
    removals = await RequestedRemoval.filter(request_id=request.id).order_by("id")
    return [removal.state.value for removal in removals]
