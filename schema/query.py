"""What can be read."""

from typing import Annotated

import strawberry

from execution import THERE, Connection, Node, calls, computed, connection, finds, listed
from resolvers.add_service import preview_add_service
from resolvers.modify_service import preview_modify_service
from resolvers.remove_service import preview_remove_service
from schema.company import Company
from schema.info import Info
from schema.inputs import WHAT, AddServiceInput, ModifyServiceInput, RemoveServiceInput, given
from schema.mobile_service import MobileService, MobileServiceConnection
from schema.order import Order
from schema.plan import Plan
from schema.removal_request import RemovalRequest
from schema.results import PreviewAddServiceResult, PreviewModifyServiceResult, PreviewRemoveServiceResult
from schema.sim_card import SimCard
from schema.user import User
from schema.viewer import Viewer, own_company, viewer_of

# pyright: reportReturnType=false
# ruff: noqa: A002  `input` is GraphQL's word


async def add_service_preview(info: Info, input: Annotated[AddServiceInput, WHAT]) -> PreviewAddServiceResult:
    return await preview_add_service(info.context.actor, **given(input))


async def modify_service_preview(info: Info, input: Annotated[ModifyServiceInput, WHAT]) -> PreviewModifyServiceResult:
    return await preview_modify_service(info.context.actor, **given(input))


async def remove_service_preview(info: Info, input: Annotated[RemoveServiceInput, WHAT]) -> PreviewRemoveServiceResult:
    return await preview_remove_service(info.context.actor, **given(input))


@strawberry.type(description="What can be read.")
class Query:
    viewer: Viewer = computed("Who asks.", viewer_of, given=("actor",))
    node: Node | None = finds("Anything that has an id.")
    company: Company | None = finds("One company; without an id one's own.", otherwise=own_company)
    companies: Connection[Company] = connection("The companies that one may see.")
    user: User | None = finds("One user.")
    users: Connection[User] = connection("Users, by name.")
    mobile_service: MobileService | None = finds("One mobile service.")
    mobile_services: MobileServiceConnection = connection("Mobile services, by the user's name.")
    plans: list[Plan] = listed("The catalogue.")
    order: Order | None = finds("One order.")
    orders: Connection[Order] = connection("Orders, the latest first.")
    pending_orders: Connection[Order] = connection(
        "Orders that wait for their date, the next first.", sort="due_on", where={"due_on": THERE}
    )
    sim_cards: Connection[SimCard] = connection("eSIMs, then SIM cards; the operator sees those of his own stock too.")
    removal_request: RemovalRequest | None = finds("One removal request.")
    removal_requests: Connection[RemovalRequest] = connection("Removal requests, open ones first, then the latest.")
    preview_add_service: PreviewAddServiceResult = calls("What addService would do.", add_service_preview)
    preview_modify_service: PreviewModifyServiceResult = calls("What modifyService would do.", modify_service_preview)
    preview_remove_service: PreviewRemoveServiceResult = calls("What removeService would do.", remove_service_preview)
