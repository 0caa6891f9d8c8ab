"""What the database itself refuses, on both databases."""

from collections.abc import Awaitable, Callable
from datetime import date
from typing import Any

import pytest
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError

from clock import real_now
from models import (
    ActivationLink,
    Consent,
    Contract,
    Login,
    Mandate,
    MobileService,
    Order,
    PortIn,
    Price,
    RemovalRequest,
    RequestedRemoval,
    Role,
    ServiceOption,
    UcService,
    User,
)
from resolvers.mandates import upload_mandate
from rules.lifecycle import (
    OrderAction,
    OrderState,
    PortInState,
    PortKind,
    RemovalRequestState,
    RequestedRemovalState,
    ServiceStatus,
)
from rules.names import Language
from rules.permissions import RoleName
from tests.cast import TODAY, Cast, contract, service, user
from tests.porting import PDF
from tests.stage import past_order

Deed = Callable[[Cast], Awaitable[Any]]


def uc_service(cast: Cast, cents: int) -> Awaitable[Any]:
    return UcService.create(
        company_id=cast.acme.id,
        user_id=cast.bob.id,
        plan_id=cast.desk.id,
        status=ServiceStatus.ACTIVE,
        monthly_price_cents=cents,
    )


def order(cast: Cast, version: int) -> Awaitable[Any]:
    return Order.create(
        company_id=cast.acme.id,
        service_id=cast.line.id,
        number="2026-000001",
        action=OrderAction.REMOVE,
        state=OrderState.ACKNOWLEDGED,
        placed_at=real_now(),
        placed_by="Fleet",
        placed_by_id=cast.fleet.id,
        billed_on=TODAY,
        wanted={},
        lines=[],
        version=version,
    )


def consent(cast: Cast, **of: str) -> Awaitable[Any]:
    return Consent.create(company_id=cast.acme.id, granted_at=real_now(), **of)


def price(**values: Any) -> Awaitable[Any]:
    return Price.create(**{"starts_on": TODAY, "monthly_cents": 1} | values)


def change(cast: Cast, **values: Any) -> Awaitable[Any]:
    return MobileService.filter(id=cast.line.id).update(**values)


def agree(cast: Cast, **values: Any) -> Awaitable[Any]:
    return Contract.filter(id=cast.contract.id).update(**values)


async def share_a_card(cast: Cast, status: ServiceStatus = ServiceStatus.ACTIVE) -> None:
    other = await service(cast.ann, cast.small, status=status)
    await change(cast, msisdn=None, sim_card_id=other.sim_card_id)


FORBIDDEN: dict[str, Deed] = {
    "a contract that ends on the day it starts": lambda cast: agree(cast, ends_on=date(2026, 1, 1)),
    "a contract for a negative number": lambda cast: agree(cast, contracted_services=-1),
    "a term of no months": lambda cast: agree(cast, term_months=0),
    "101 percent": lambda cast: agree(cast, removal_quota_percent=101),
    "-1 percent": lambda cast: agree(cast, removal_quota_percent=-1),
    "no plan change a month": lambda cast: agree(cast, plan_changes_per_month=0),
    "no removal per action": lambda cast: agree(cast, removals_per_action=0),
    "consent to nobody": consent,
    "consent to two": lambda cast: consent(cast, api_token_id=cast.partner.id, login_id=cast.manager.id),
    "a price of nothing": lambda _: price(),
    "a price of two": lambda cast: price(plan_id=cast.small.id, option_id=cast.abroad.id),
    "a negative price": lambda cast: price(plan_id=cast.small.id, monthly_cents=-1),
    "a negative one-time price": lambda cast: price(plan_id=cast.small.id, one_time_cents=-1),
    "version 0 of a user": lambda cast: User.filter(id=cast.ann.id).update(version=0),
    "version 0 of a service": lambda cast: change(cast, version=0),
    "version 0 of an order": lambda cast: order(cast, version=0),
    "a service at a negative price": lambda cast: change(cast, plan_price_cents=-1),
    "a service at a negative monthly price": lambda cast: change(cast, monthly_price_cents=-1),
    "an option at a negative price": lambda cast: ServiceOption.filter(service_id=cast.line.id).update(price_cents=-1),
    "a UC service at a negative price": lambda cast: uc_service(cast, -1),
    "two live services with one number": lambda cast: change(cast, msisdn=cast.foreign_line.msisdn),
    "two live services with one card": share_a_card,
}

ALLOWED: dict[str, Deed] = {
    "no quota and no limit": lambda cast: agree(cast, removal_quota_percent=None, plan_changes_per_month=None),
    "0 percent": lambda cast: agree(cast, removal_quota_percent=0),
    "100 percent": lambda cast: agree(cast, removal_quota_percent=100),
    "consent to the account manager": lambda cast: consent(cast, login_id=cast.manager.id),
    "a plan for free": lambda cast: price(plan_id=cast.small.id, monthly_cents=0),
    "a UC service for free": lambda cast: uc_service(cast, 0),
    "a first version": lambda cast: order(cast, version=1),
}


@pytest.mark.parametrize("deed", FORBIDDEN.values(), ids=FORBIDDEN.keys())
async def test_the_database_refuses(cast: Cast, deed: Deed) -> None:
    with pytest.raises(IntegrityError):
        await deed(cast)


@pytest.mark.parametrize("deed", ALLOWED.values(), ids=ALLOWED.keys())
async def test_the_database_accepts(cast: Cast, deed: Deed) -> None:
    await deed(cast)


async def test_a_terminated_service_frees_its_number_and_card(cast: Cast) -> None:
    await MobileService.filter(id=cast.foreign_line.id).update(status=ServiceStatus.TERMINATED)
    await change(cast, msisdn=cast.foreign_line.msisdn)
    assert (await MobileService.get(id=cast.line.id)).msisdn == cast.foreign_line.msisdn
    await share_a_card(cast, ServiceStatus.TERMINATED)


async def test_a_second_price_for_the_same_day_is_refused(cast: Cast) -> None:
    for of in ({"plan_id": cast.small.id}, {"option_id": cast.abroad.id}):
        await price(**of)
        with pytest.raises(IntegrityError):
            await price(**of)


async def test_a_role_in_the_operator_is_held_once(cast: Cast) -> None:
    with pytest.raises(IntegrityError):
        await Role.create(login_id=cast.manager.id, name=RoleName.ACCOUNT_MANAGER)


async def test_a_company_consents_once(cast: Cast) -> None:
    with pytest.raises(IntegrityError):
        await consent(cast, api_token_id=cast.partner.id)
    await consent(cast, login_id=cast.manager.id)
    with pytest.raises(IntegrityError):
        await consent(cast, login_id=cast.manager.id)


async def test_what_something_points_to_stays(cast: Cast) -> None:
    login = await Login.get(id=cast.fleet.id)
    for row in (cast.acme, cast.bob, cast.small, login):
        with pytest.raises(IntegrityError):
            await row.delete()


async def test_a_port_is_closed_when_it_is_over_and_a_number_on_its_way_once(cast: Cast) -> None:
    first, second = [await port_in(cast, "+32485000001", PortInState.CANCELLED) for _ in range(2)]
    for values in (
        {"state": "REJECTED"},  # without a reason
        {"rejection": "OTHER"},
        {"closed_at": None},
        {"state": "SUBMITTED"},  # and closed
    ):
        with pytest.raises(IntegrityError):
            await PortIn.filter(id=first.id).update(**values)
    await PortIn.filter(id=first.id).update(state=PortInState.EXECUTING, closed_at=None)
    with pytest.raises(IntegrityError):
        await PortIn.filter(id=second.id).update(state=PortInState.SUBMITTED, closed_at=None)
    with pytest.raises(IntegrityError):
        await Mandate.filter(id=first.mandate_id).delete()


async def port_in(cast: Cast, msisdn: str, state: PortInState) -> PortIn:
    order = await past_order(cast.line, OrderAction.ADD)
    return await PortIn.create(
        company_id=cast.acme.id,
        order_id=order.id,
        mandate_id=await upload_mandate(cast.fleet, company_id=None, content=PDF),
        msisdn=msisdn,
        kind=PortKind.SIMPLE,
        donor="Donor Mobile",
        reference_encrypted=b"sealed",
        reference_ending="567",
        state=state,
        requested_on=TODAY,
        submitted_at=real_now(),
        closed_at=real_now(),
    )


async def test_a_removal_request_is_open_in_one_way_and_a_service_in_one(cast: Cast) -> None:
    first, second = await removal_request(cast), await removal_request(cast)
    closed = {"is_open": False, "state": RemovalRequestState.REFUSED}
    for values in ({"is_open": False}, {"state": RemovalRequestState.REFUSED}, closed, {"closed_at": real_now()}):
        with pytest.raises(IntegrityError):
            await RemovalRequest.filter(id=first.id).update(**values)
    removal = await requested(first, RequestedRemovalState.OPEN)
    for request, state in ((second, RequestedRemovalState.OPEN), (second, RequestedRemovalState.APPROVED)):
        with pytest.raises(IntegrityError):
            await requested(request, state)
    await RequestedRemoval.filter(id=removal.id).update(state=RequestedRemovalState.REFUSED)
    await requested(second, RequestedRemovalState.OPEN)


async def test_an_order_has_one_good_link(cast: Cast) -> None:
    order = await past_order(cast.line, OrderAction.ADD)
    first = await activation_link(order, "first")
    with pytest.raises(IntegrityError):
        await activation_link(order, "second")
    with pytest.raises(IntegrityError):
        await ActivationLink.filter(id=first.id).update(used_at=real_now(), revoked_at=real_now())
    await ActivationLink.filter(id=first.id).update(revoked_at=real_now())
    with pytest.raises(IntegrityError):
        await activation_link(order, "first")
    await activation_link(order, "second")


async def activation_link(order: Order, token_hash: str) -> ActivationLink:
    return await ActivationLink.create(
        company_id=order.company_id,
        order_id=order.id,
        token_hash=token_hash,
        language=Language.NL,
        created_at=real_now(),
        expires_on=TODAY,
    )


async def removal_request(cast: Cast) -> RemovalRequest:
    return await RemovalRequest.create(
        company_id=cast.acme.id,
        state=RemovalRequestState.OPEN,
        filed_at=real_now(),
        filed_by="Fleet",
        filed_by_id=cast.fleet.id,
    )


async def requested(request: RemovalRequest, state: RequestedRemovalState) -> RequestedRemoval:
    line = await MobileService.filter(company_id=request.company_id).first()
    assert line
    return await RequestedRemoval.create(
        company_id=request.company_id, request_id=request.id, service_id=line.id, state=state
    )


async def test_text_sorts_by_its_bytes(cast: Cast) -> None:
    for number, cost_centre in enumerate(("a_b", "aZ", "ab", "a b", "B", "é")):
        await user(cast.other, f"User {number}", cost_centre)
    users = User.filter(company_id=cast.other.id, cost_centre__isnull=False)
    found = await users.order_by("cost_centre").values_list("cost_centre", flat=True)
    assert found == sorted(found, key=str.encode)


async def test_every_text_column_of_postgresql_sorts_by_its_bytes(cast: Cast, dialect: str) -> None:
    if dialect == "sqlite":
        return
    client: Any = get_connection("default")
    others = await client.execute_query_dict(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public' "
        "AND data_type = 'character varying' AND collation_name IS DISTINCT FROM 'C' "
        "AND table_name <> 'tortoise_migrations'"
    )
    assert others == []


async def test_a_second_contract_and_service_are_fine(cast: Cast) -> None:
    await contract(cast.acme, services=5)
    await service(cast.ann, cast.large, (cast.roaming,))
    assert await MobileService.filter(company_id=cast.acme.id).count() == 2
