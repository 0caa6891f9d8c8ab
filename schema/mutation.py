"""What can be changed. Each field calls one resolver; refusals come back as members of the result."""

from typing import Annotated

import strawberry

from execution import calls
from resolvers.add_service import add_service
from resolvers.add_user import add_user
from resolvers.modify_service import modify_service
from resolvers.modify_user import modify_user
from resolvers.remove_service import remove_service
from resolvers.retry_order import retry_order
from schema.info import Info
from schema.inputs import (
    WHAT,
    AddServiceInput,
    AddUserInput,
    ModifyServiceInput,
    ModifyUserInput,
    RemoveServiceInput,
    RetryOrderInput,
    given,
)
from schema.results import (
    AddServiceResult,
    AddUserResult,
    ModifyServiceResult,
    ModifyUserResult,
    RemoveServiceResult,
    RetryOrderResult,
)

# pyright: reportReturnType=false
# ruff: noqa: A002  `input` is GraphQL's word


async def user_added(info: Info, input: Annotated[AddUserInput, WHAT]) -> AddUserResult:
    return await add_user(info.context.actor, **given(input))


async def user_modified(info: Info, input: Annotated[ModifyUserInput, WHAT]) -> ModifyUserResult:
    return await modify_user(info.context.actor, **given(input))


async def service_added(info: Info, input: Annotated[AddServiceInput, WHAT]) -> AddServiceResult:
    return await add_service(info.context.actor, **given(input))


async def service_modified(info: Info, input: Annotated[ModifyServiceInput, WHAT]) -> ModifyServiceResult:
    return await modify_service(info.context.actor, **given(input))


async def service_removed(info: Info, input: Annotated[RemoveServiceInput, WHAT]) -> RemoveServiceResult:
    return await remove_service(info.context.actor, **given(input))


async def order_retried(info: Info, input: Annotated[RetryOrderInput, WHAT]) -> RetryOrderResult:
    return await retry_order(info.context.actor, **given(input))


@strawberry.type(description="What can be changed.")
class Mutation:
    add_user: AddUserResult = calls("Add an employee.", user_added)
    modify_user: ModifyUserResult = calls("Change an employee's data.", user_modified)
    add_service: AddServiceResult = calls("Add a mobile service to a user.", service_added)
    modify_service: ModifyServiceResult = calls("Change the plan or the options of a mobile service.", service_modified)
    remove_service: RemoveServiceResult = calls(
        "End a mobile service, or cancel its addition while it is not active.", service_removed
    )
    retry_order: RetryOrderResult = calls(
        "Try an order that needs attention again now, instead of when it would be by itself.", order_retried
    )
