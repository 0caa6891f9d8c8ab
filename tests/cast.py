"""A fixed cast: Acme and its people, the operator's people, and Other, whose administrator must see nothing of Acme.

It is Friday 16 January 2026, ten in the morning in Belgium.
"""

from dataclasses import dataclass
from datetime import date, datetime
from itertools import count
from typing import Any

from stdnum import luhn

from clock import BUSINESS_ZONE, real_now
from models import (
    ApiToken,
    Company,
    Consent,
    Contract,
    Login,
    MobileService,
    OptionExclusion,
    PhoneNumber,
    Plan,
    PlanOffer,
    PlanOption,
    Price,
    Role,
    ServiceOption,
    SimCard,
    User,
)
from resolvers.actors import actor_of_login, actor_of_token
from resolvers.tokens import digest, new_token
from rules.folding import folded, search_text
from rules.lifecycle import NumberStatus, PlanKind, ServiceStatus, SimKind, SimStatus, UserStatus
from rules.permissions import Actor, Permission, RoleName

NOW = datetime(2026, 1, 16, 10, 0, tzinfo=BUSINESS_ZONE)
TODAY = NOW.date()
LONG_AGO = date(2020, 1, 1)
COMPANY_NUMBERS = {"Acme": "0400000086", "Other": "0200000043"}
_numbers = count(1)


@dataclass
class Cast:
    """`line` is Bob's active service at Acme (small, abroad); `foreign_line` is Eve's at Other."""

    acme: Company
    other: Company
    contract: Contract
    fleet: Actor
    portal: Actor
    insight: Actor
    manager: Actor
    operator: Actor
    stranger: Actor
    partner: Actor
    partner_token: str
    small: Plan
    large: Plan
    data_only: Plan
    desk: Plan
    abroad: PlanOption
    world: PlanOption
    roaming: PlanOption
    ann: User
    bob: User
    eve: User
    line: MobileService
    foreign_line: MobileService


async def assemble() -> Cast:
    """Write the cast: Acme's contract is for 10 services (limit 3), one plan change a month; 3 numbers and 2 cards."""
    manager = await _login("manager@operator.example")
    await Role.create(login_id=manager.id, name=RoleName.ACCOUNT_MANAGER)
    operator = await _login("admin@operator.example")
    await Role.create(login_id=operator.id, name=RoleName.OPERATOR_ADMINISTRATOR)
    acme, other = await _company("Acme", manager), await _company("Other", None)
    token = new_token()
    catalogue = await _catalogue()
    ann, bob, eve = await user(acme, "Ann Dubois"), await user(acme, "Bob Peeters"), await user(other, "Eve Secret")
    small, abroad = catalogue["small"], catalogue["abroad"]
    for _ in range(3):
        await PhoneNumber.create(msisdn=_msisdn(), status=NumberStatus.AVAILABLE)
    for _ in range(2):
        await SimCard.create(iccid=iccid(), kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK)
    return Cast(
        acme=acme,
        other=other,
        contract=await contract(acme, services=10),
        fleet=await _member("fleet@acme.example", acme, RoleName.FLEET_ADMINISTRATOR),
        portal=await _member("portal@acme.example", acme, RoleName.PORTAL_ADMINISTRATOR),
        insight=await _member("insight@acme.example", acme, RoleName.INSIGHT),
        stranger=await _member("fleet@other.example", other, RoleName.PORTAL_ADMINISTRATOR),
        manager=await actor_of_login(manager),
        operator=await actor_of_login(operator),
        partner=await _partner(token, acme),
        partner_token=token,
        ann=ann,
        bob=bob,
        eve=eve,
        line=await service(bob, small, (abroad,)),
        foreign_line=await service(eve, small),
        **catalogue,
    )


async def contract(company: Company, *, services: int, **terms: Any) -> Contract:
    """A contract from 1 January 2026 for 36 months."""
    standard: dict[str, Any] = {
        "number": f"C-{next(_numbers)}",
        "signed_on": date(2025, 12, 1),
        "activated_on": date(2026, 1, 1),
        "starts_on": date(2026, 1, 1),
        "ends_on": date(2029, 1, 1),
        "term_months": 36,
        "removal_quota_percent": 30,
        "plan_changes_per_month": 1,
        "removals_per_action": 1,
    }
    return await Contract.create(company_id=company.id, contracted_services=services, **standard | terms)


async def user(company: Company, name: str, cost_centre: str | None = None) -> User:
    """An employee without services."""
    email = f"{name.replace(' ', '.').lower()}@{company.name.lower()}.example"
    return await User.create(
        company_id=company.id,
        name=name,
        name_folded=folded(name),
        email=email,
        cost_centre=cost_centre,
        search_text=search_text(name, email, cost_centre),
        status=UserStatus.INACTIVE,
    )


async def service(
    user: User, plan: Plan, options: tuple[PlanOption, ...] = (), status: ServiceStatus = ServiceStatus.ACTIVE
) -> MobileService:
    """A service of `user` with a number and an active card, at today's prices; the user is active now."""
    card = await SimCard.create(
        company_id=user.company_id, iccid=iccid(), kind=SimKind.PHYSICAL, status=SimStatus.ACTIVE
    )
    number = await PhoneNumber.create(msisdn=_msisdn(), status=NumberStatus.IN_USE)
    cents = [await _monthly_cents(row) for row in (plan, *options)]
    row = await MobileService.create(
        company_id=user.company_id,
        user_id=user.id,
        user_name_folded=user.name_folded,
        msisdn=number.msisdn,
        status=status,
        plan_id=plan.id,
        plan_price_cents=cents[0],
        monthly_price_cents=sum(cents),
        sim_card_id=card.id,
        activated_on=date(2026, 1, 1),
    )
    for option, price in zip(options, cents[1:], strict=True):
        await ServiceOption.create(
            company_id=user.company_id, service_id=row.id, option_id=option.id, price_cents=price
        )
    await User.filter(id=user.id).update(status=UserStatus.ACTIVE)
    return row


def iccid() -> str:
    """A valid ICCID that was not given out before."""
    body = f"893202{next(_numbers):013d}"
    return body + luhn.calc_check_digit(body)


async def _catalogue() -> dict[str, Any]:
    """abroad excludes world; roaming is offered on large and data_only alone."""
    small, large = await _plan("small", 1000), await _plan("large", 8500)
    data_only, desk = await _plan("data_only", 1500), await _plan("desk", 1200, PlanKind.UC)
    abroad, world, roaming = await _option("abroad", 500), await _option("world", 900), await _option("roaming", 700)
    offers = [(small, abroad), (small, world), (large, abroad), (large, world), (large, roaming), (data_only, roaming)]
    for plan, option in offers:
        await PlanOffer.create(plan_id=plan.id, option_id=option.id)
    await OptionExclusion.create(option_id=abroad.id, other_id=world.id)
    await OptionExclusion.create(option_id=world.id, other_id=abroad.id)
    return {
        "small": small,
        "large": large,
        "data_only": data_only,
        "desk": desk,
        "abroad": abroad,
        "world": world,
        "roaming": roaming,
    }


async def _plan(code: str, cents: int, kind: PlanKind = PlanKind.MOBILE) -> Plan:
    plan = await Plan.create(code=code, kind=kind, position=next(_numbers), **_names(code))
    await Price.create(plan_id=plan.id, starts_on=LONG_AGO, monthly_cents=cents)
    return plan


async def _option(code: str, cents: int) -> PlanOption:
    option = await PlanOption.create(code=code, group="extras", position=next(_numbers), **_names(code))
    await Price.create(option_id=option.id, starts_on=LONG_AGO, monthly_cents=cents)
    return option


def _names(code: str) -> dict[str, str]:
    return {f"name_{language}": f"{code} {language}" for language in ("fr", "nl", "en")}


async def _monthly_cents(item: Plan | PlanOption) -> int:
    of = {"plan_id": item.id} if isinstance(item, Plan) else {"option_id": item.id}
    return (await Price.get(**of)).monthly_cents


async def _company(name: str, manager: Login | None) -> Company:
    return await Company.create(
        name=name,
        name_folded=folded(name),
        search_text=search_text(name, COMPANY_NUMBERS[name]),
        company_number=COMPANY_NUMBERS[name],
        account_manager_id=manager.id if manager else None,
    )


async def _login(email: str) -> Login:
    return await Login.create(name=email.partition("@")[0].title(), email=email, created_at=real_now())


async def _member(email: str, company: Company, role: RoleName) -> Actor:
    login = await _login(email)
    await Role.create(login_id=login.id, company_id=company.id, name=role)
    return await actor_of_login(login)


async def _partner(token: str, company: Company) -> Actor:
    scopes = [Permission.USERS_READ, Permission.SERVICES_READ, Permission.ORDERS_READ, Permission.BILLING_READ]
    scopes += [Permission.SERVICES_ADD, Permission.SERVICES_MODIFY, Permission.SERVICES_REMOVE]
    row = await ApiToken.create(name="Partner", token_hash=digest(token), scopes=scopes, created_at=real_now())
    await Consent.create(company_id=company.id, api_token_id=row.id, granted_at=real_now())
    actor = await actor_of_token(token)
    assert actor is not None
    return actor


def _msisdn() -> str:
    return f"+3247{next(_numbers):07d}"
