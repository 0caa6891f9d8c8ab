"""What may be done with a service."""

from typing import Any

from execution import calls, column, reads
from resolvers import allowed_actions
from schema.info import Info
from schema.loaders import actions_of
from schema.refusal import Error
from schema.vocabulary import ServiceAction


async def refusal_of(root: Any) -> Error | None:
    return root.refusal


@reads(allowed_actions.AllowedAction)
class AllowedAction:
    """An action, and which rule forbids it now, if one does."""

    action: ServiceAction = column("What can be done.")
    allowed: bool = column("Whether it may be done now.")
    refusal: Error | None = calls("Why not: what the mutation would answer.", refusal_of)


async def allowed_actions_of(root: Any, info: Info) -> list[AllowedAction]:
    return await actions_of(info.context, root.id)  # pyright: ignore[reportReturnType]  what AllowedAction reads
