"""The frame of every preview: the same questions as the mutation's, and nothing is written."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import Concatenate, ParamSpec

from models import Company
from resolvers.catalogue import unknown_item
from resolvers.mutation import CompanyOf
from rules.errors import NotAllowed, NotFound, Refused
from rules.permissions import Actor, Permission
from rules.preview import Preview

Input = ParamSpec("Input")


def previews(
    permission: Permission, *, company_of: CompanyOf
) -> Callable[
    [Callable[Concatenate[Company, Input], Awaitable[Preview]]],
    Callable[Concatenate[Actor, Input], Awaitable[Preview]],
]:
    """Make a preview of `forecast(company, …)`; see `resolvers.mutation.requires`. Refused: NotFound, NotAllowed."""

    def frame(
        forecast: Callable[Concatenate[Company, Input], Awaitable[Preview]],
    ) -> Callable[Concatenate[Actor, Input], Awaitable[Preview]]:
        @wraps(forecast)
        async def preview(actor: Actor, *args: Input.args, **given: Input.kwargs) -> Preview:
            company_id = await company_of(actor, **given)
            if company_id is None:
                raise Refused(NotFound())
            if not actor.may(permission, company_id):
                raise Refused(await unknown_item(given) or NotAllowed(permission))
            return await forecast(await Company.get(id=company_id), *args, **given)

        preview.permission = permission  # pyright: ignore[reportAttributeAccessIssue]  read by the test over the schema
        return preview  # pyright: ignore[reportReturnType]

    return frame
