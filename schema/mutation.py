"""What can be changed. Each field calls one resolver; refusals come back as members of the result."""

from typing import Annotated

import strawberry

from resolvers.add_service import add_service
from resolvers.add_user import add_user
from resolvers.modify_service import modify_service
from resolvers.modify_user import modify_user
from resolvers.remove_service import remove_service
from schema.info import Info
from schema.inputs import (
    WHAT,
    AddServiceInput,
    AddUserInput,
    ModifyServiceInput,
    ModifyUserInput,
    RemoveServiceInput,
    given,
)
from schema.results import AddServiceResult, AddUserResult, ModifyServiceResult, ModifyUserResult, RemoveServiceResult

# pyright: reportReturnType=false, reportUndefinedVariable=false
# ruff: noqa: A002  `input` is GraphQL's word


@strawberry.type(description="What can be changed.")
class Mutation:
    @strawberry.mutation(description="Add an employee.")
    async def add_user(self, info: Info, input: Annotated[AddUserInput, WHAT]) -> AddUserResult:
        return await add_user(info.context.actor, **given(input))

    @strawberry.mutation(description="Change an employee's data.")
    async def modify_user(self, info: Info, input: Annotated[ModifyUserInput, WHAT]) -> ModifyUserResult:
        return await modify_user(info.context.actor, **given(input))

    @strawberry.mutation(description="Add a mobile service to a user.")
    async def add_service(self, info: Info, input: Annotated[AddServiceInput, WHAT]) -> AddServiceResult:
        return await add_service(info.context.actor, **given(input))

    @strawberry.mutation(description="Change the plan or the options of a mobile service.")
    async def modify_service(self, info: Info, input: Annotated[ModifyServiceInput, WHAT]) -> ModifyServiceResult:
        return await modify_service(info.context.actor, **given(input))

    @strawberry.mutation(description="End a mobile service, or cancel its addition while it is not active.")
    async def remove_service(self, info: Info, input: Annotated[RemoveServiceInput, WHAT]) -> RemoveServiceResult:
        return await remove_service(info.context.actor, **given(input))
