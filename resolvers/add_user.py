"""Adding an employee to a company."""

from models import User
from resolvers.found import named_company
from resolvers.mutation import Scene, requires
from resolvers.outcomes import UserAdded
from resolvers.users import checked_cost_centre, checked_email, checked_name, taken
from rules.folding import folded, search_text
from rules.lifecycle import UserStatus
from rules.permissions import Permission


@requires(Permission.USERS_WRITE, company_of=named_company)
async def add_user(
    scene: Scene,
    *,
    name: str,
    email: str,
    company_id: str | None = None,  # noqa: ARG001  it named the scene's company
    cost_centre: str | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> UserAdded:
    """Add a user, inactive until he has a service. Refused: InvalidInput (also an e-mail that is taken)."""
    name, email, cost_centre = checked_name(name), checked_email(email), checked_cost_centre(cost_centre)
    if await User.filter(company_id=scene.company.id, email=email).using_db(scene.tx).exists():
        raise taken(email)
    user = await User.create(
        using_db=scene.tx,
        company_id=scene.company.id,
        name=name,
        name_folded=folded(name),
        email=email,
        cost_centre=cost_centre,
        search_text=search_text(name, email, cost_centre),
        status=UserStatus.INACTIVE,
    )
    await scene.record("add_user", user.id)
    return UserAdded(user.id)
