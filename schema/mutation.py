"""What can be changed. Each field calls one resolver; refusals come back as members of the result."""

from typing import Annotated

import strawberry

from execution import calls
from resolvers.activate_service import activate_service
from resolvers.add_service import add_service
from resolvers.add_user import add_user
from resolvers.block_sim import block_sim
from resolvers.cancel_order import cancel_order
from resolvers.decide_removal_request import decide_removal_request
from resolvers.file_removal_request import file_removal_request
from resolvers.import_sim_cards import import_sim_cards
from resolvers.modify_service import modify_service
from resolvers.modify_user import modify_user
from resolvers.remove_service import remove_service
from resolvers.replace_sim import replace_sim
from resolvers.resend_activation_link import resend_activation_link
from resolvers.resume_service import resume_service
from resolvers.retry_order import retry_order
from resolvers.reveal_activation_code import reveal_activation_code
from resolvers.reveal_puk import reveal_puk
from resolvers.revoke_activation_link import revoke_activation_link
from resolvers.suspend_service import suspend_service
from resolvers.unblock_sim import unblock_sim
from resolvers.withdraw_removal_request import withdraw_removal_request
from schema.activation import (
    ActivateServiceInput,
    ActivateServiceResult,
    ResendActivationLinkInput,
    ResendActivationLinkResult,
    RevokeActivationLinkInput,
    RevokeActivationLinkResult,
)
from schema.info import Info
from schema.inputs import (
    WHAT,
    AddServiceInput,
    AddUserInput,
    BlockSimInput,
    CancelOrderInput,
    DecideRemovalRequestInput,
    FileRemovalRequestInput,
    ImportSimCardsInput,
    ModifyServiceInput,
    ModifyUserInput,
    RemoveServiceInput,
    ReplaceSimInput,
    ResumeServiceInput,
    RetryOrderInput,
    RevealActivationCodeInput,
    RevealPukInput,
    SuspendServiceInput,
    UnblockSimInput,
    WithdrawRemovalRequestInput,
    given,
)
from schema.planned_results import CancelOrderResult
from schema.results import (
    AddServiceResult,
    AddUserResult,
    DecideRemovalRequestResult,
    FileRemovalRequestResult,
    ModifyServiceResult,
    ModifyUserResult,
    RemoveServiceResult,
    RetryOrderResult,
    WithdrawRemovalRequestResult,
)
from schema.sim_results import (
    BlockSimResult,
    ReplaceSimResult,
    ResumeServiceResult,
    RevealActivationCodeResult,
    RevealPukResult,
    SuspendServiceResult,
    UnblockSimResult,
)
from schema.stock_results import ImportSimCardsResult

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


async def order_cancelled(info: Info, input: Annotated[CancelOrderInput, WHAT]) -> CancelOrderResult:
    return await cancel_order(info.context.actor, **given(input))


async def service_suspended(info: Info, input: Annotated[SuspendServiceInput, WHAT]) -> SuspendServiceResult:
    return await suspend_service(info.context.actor, **given(input))


async def service_resumed(info: Info, input: Annotated[ResumeServiceInput, WHAT]) -> ResumeServiceResult:
    return await resume_service(info.context.actor, **given(input))


async def sim_blocked(info: Info, input: Annotated[BlockSimInput, WHAT]) -> BlockSimResult:
    return await block_sim(info.context.actor, **given(input))


async def sim_unblocked(info: Info, input: Annotated[UnblockSimInput, WHAT]) -> UnblockSimResult:
    return await unblock_sim(info.context.actor, **given(input))


async def sim_replaced(info: Info, input: Annotated[ReplaceSimInput, WHAT]) -> ReplaceSimResult:
    return await replace_sim(info.context.actor, **given(input))


async def puk_revealed(info: Info, input: Annotated[RevealPukInput, WHAT]) -> RevealPukResult:
    return await reveal_puk(info.context.actor, **given(input))


async def activation_code_revealed(
    info: Info, input: Annotated[RevealActivationCodeInput, WHAT]
) -> RevealActivationCodeResult:
    return await reveal_activation_code(info.context.actor, **given(input))


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


async def sim_cards_imported(info: Info, input: Annotated[ImportSimCardsInput, WHAT]) -> ImportSimCardsResult:
    return await import_sim_cards(info.context.actor, sealing_key=info.context.sealing_key, **given(input))


async def activation_link_resent(
    info: Info, input: Annotated[ResendActivationLinkInput, WHAT]
) -> ResendActivationLinkResult:
    return await resend_activation_link(info.context.actor, **given(input))


async def activation_link_revoked(
    info: Info, input: Annotated[RevokeActivationLinkInput, WHAT]
) -> RevokeActivationLinkResult:
    return await revoke_activation_link(info.context.actor, **given(input))


async def activation_started(info: Info, input: Annotated[ActivateServiceInput, WHAT]) -> ActivateServiceResult:
    return await activate_service(info.context.actor, **given(input))


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
    cancel_order: CancelOrderResult = calls("Take back an order that waits for its date.", order_cancelled)
    suspend_service: SuspendServiceResult = calls("Take a mobile service out of use for a time.", service_suspended)
    resume_service: ResumeServiceResult = calls("Put a suspended mobile service into use again.", service_resumed)
    block_sim: BlockSimResult = calls(
        "Block a service's SIM card after a loss or a defect, with or without a replacement.", sim_blocked
    )
    unblock_sim: UnblockSimResult = calls("Unblock a SIM card that was found again.", sim_unblocked)
    replace_sim: ReplaceSimResult = calls("Give a mobile service another SIM card.", sim_replaced)
    reveal_puk: RevealPukResult = calls(
        "See the PUK of a service's SIM card: audited, and a few a day at most.", puk_revealed
    )
    reveal_activation_code: RevealActivationCodeResult = calls(
        "See the activation code of a service's eSIM: audited.", activation_code_revealed
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
    import_sim_cards: ImportSimCardsResult = calls(
        "Bring SIM cards into stock, with a verdict per row: a card that is there already is left as it is.",
        sim_cards_imported,
    )
    resend_activation_link: ResendActivationLinkResult = calls(
        "Send a user another link to activate his service; the one before is good no longer.", activation_link_resent
    )
    revoke_activation_link: RevokeActivationLinkResult = calls(
        "Take the link back with which a user would activate his service; the order goes on waiting.",
        activation_link_revoked,
    )
    activate_service: ActivateServiceResult = calls(
        "Start the activation of a service that waits for its user, in his place.", activation_started
    )
