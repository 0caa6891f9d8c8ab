"""Taking a removal request back while nobody has decided on it."""

from models import RequestedRemoval
from resolvers.found import company_of_removal_request
from resolvers.mutation import Scene, requires
from resolvers.outcomes import RemovalRequestWithdrawn
from resolvers.removal_requests import close, open_request
from rules.lifecycle import RemovalRequestState, RequestedRemovalState, move
from rules.permissions import Permission


@requires(Permission.REMOVAL_REQUESTS_FILE, company_of=company_of_removal_request)
async def withdraw_removal_request(
    scene: Scene,
    *,
    request_id: str,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> RemovalRequestWithdrawn:
    """Close it without a decision; its services may be requested again. Refused: RemovalRequestClosed."""
    request = await open_request(scene, request_id)
    withdrawn = move(RequestedRemovalState.OPEN, RequestedRemovalState.WITHDRAWN)
    await RequestedRemoval.filter(request_id=request.id).using_db(scene.tx).update(state=withdrawn)
    await close(scene, request, RemovalRequestState.WITHDRAWN)
    await scene.record("withdraw_removal_request", request.id)
    return RemovalRequestWithdrawn(request.id)
