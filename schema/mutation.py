"""What can be changed. Each field calls one resolver; refusals come back as members of the result."""

from typing import Annotated

import strawberry

from execution import calls
from resolvers.add_service import add_service
from resolvers.add_user import add_user
from resolvers.decide_removal_request import decide_removal_request
from resolvers.file_removal_request import file_removal_request
from resolvers.modify_service import modify_service
from resolvers.modify_user import modify_user
from resolvers.remove_service import remove_service
from resolvers.withdraw_removal_request import withdraw_removal_request
from schema.info import Info
from schema.inputs import (
    WHAT,
    AddServiceInput,
    AddUserInput,
    DecideRemovalRequestInput,
    FileRemovalRequestInput,
    ModifyServiceInput,
    ModifyUserInput,
    RemoveServiceInput,
    WithdrawRemovalRequestInput,
    given,
)
from schema.results import (
    AddServiceResult,
    AddUserResult,
    DecideRemovalRequestResult,
    FileRemovalRequestResult,
    ModifyServiceResult,
    ModifyUserResult,
    RemoveServiceResult,
    WithdrawRemovalRequestResult,
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


async def removal_request_filed(
    info: Info, input: Annotated[FileRemovalRequestInput, WHAT]
) -> FileRemovalRequestResult:
    return await file_removal_request(info.context.actor, **given(input))


async def removal_request_withdrawn(
    info: Info, input: Annotated[WithdrawRemovalRequestInput, WHAT]
) -> WithdrawRemovalRequestResult:
    return await withdraw_removal_request(info.context.actor, **given(input))


async def removal_request_decided(
    info: Info, input: Annotated[DecideRemovalRequestInput, WHAT]
) -> DecideRemovalRequestResult:
    return await decide_removal_request(info.context.actor, **given(input))


@strawberry.type(description="What can be changed.")
class Mutation:
    add_user: AddUserResult = calls("Add an employee.", user_added)
    modify_user: ModifyUserResult = calls("Change an employee's data.", user_modified)
    add_service: AddServiceResult = calls("Add a mobile service to a user.", service_added)
    modify_service: ModifyServiceResult = calls("Change the plan or the options of a mobile service.", service_modified)
    remove_service: RemoveServiceResult = calls(
        "End a mobile service, or cancel its addition while it is not active.", service_removed
    )
    file_removal_request: FileRemovalRequestResult = calls(
        "Ask the account manager to remove services: more than the quota leaves, or several at once.",
        removal_request_filed,
    )
    withdraw_removal_request: WithdrawRemovalRequestResult = calls(
        "Take a removal request back that nobody has decided on.", removal_request_withdrawn
    )
    decide_removal_request: DecideRemovalRequestResult = calls(
        "Approve a removal request in whole or in part, or refuse it; what is approved is removed at once.",
        removal_request_decided,
    )
