"""Changing an employee's data."""

from models import MobileService, User
from resolvers.found import company_of_user
from resolvers.mutation import Scene, requires
from resolvers.outcomes import UserModified
from resolvers.unchanged import UNCHANGED, Unchanged
from resolvers.users import checked_cost_centre, checked_email, checked_name, taken
from rules.errors import NothingToChange, Refused, VersionConflict
from rules.folding import folded, search_text
from rules.permissions import Permission


@requires(Permission.USERS_WRITE, company_of=company_of_user)
async def modify_user(
    scene: Scene,
    *,
    user_id: str,
    name: str | None = None,
    email: str | None = None,
    cost_centre: str | Unchanged | None = UNCHANGED,
    expected_version: int | None = None,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> UserModified:
    """Set what is given; a cost centre of null is none. Refused: InvalidInput, VersionConflict, NothingToChange."""
    user = await User.get(id=user_id, using_db=scene.tx)
    wanted = {
        "name": user.name if name is None else checked_name(name),
        "email": user.email if email is None else checked_email(email),
        "cost_centre": user.cost_centre if isinstance(cost_centre, Unchanged) else checked_cost_centre(cost_centre),
    }
    await _check(scene, user, wanted, expected_version)
    changed = [field for field, value in wanted.items() if getattr(user, field) != value]
    for field, value in wanted.items():
        setattr(user, field, value)
    user.name_folded = folded(user.name)
    user.search_text = search_text(user.name, user.email, user.cost_centre)
    user.version += 1
    await user.save(using_db=scene.tx, update_fields=[*wanted, "name_folded", "search_text", "version"])
    await MobileService.filter(user_id=user.id).using_db(scene.tx).update(user_name_folded=user.name_folded)
    await scene.record("modify_user", user.id, changed=changed)
    return UserModified(user.id)


async def _check(scene: Scene, user: User, wanted: dict[str, str | None], expected_version: int | None) -> None:
    others = User.filter(company_id=user.company_id, email=wanted["email"]).exclude(id=user.id)
    if await others.using_db(scene.tx).exists():
        raise taken(wanted["email"] or "")
    if expected_version is not None and expected_version != user.version:
        raise Refused(VersionConflict(user.id))
    if all(getattr(user, field) == value for field, value in wanted.items()):
        raise Refused(NothingToChange())
