"""Acme, whose people ask; Other, of which none of them may learn; and Third, of which only one may.

What Other has carries a mark, so that an answer that tells of it is recognised.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import models
from models import (
    ActivationLink,
    Company,
    Contract,
    Login,
    Mandate,
    MobileService,
    Order,
    OrderStep,
    PhoneNumber,
    Plan,
    PortIn,
    RemovalRequest,
    RequestedRemoval,
    SimCard,
    SimDelivery,
    UcService,
    User,
)
from models.ids import PREFIXES, new_id
from resolvers.importing.stock_files import puk_context
from resolvers.sealing import seal
from resolvers.step_effects import activation_code_context
from rules.activation import ActivationMode, last_day
from rules.folding import folded, search_text
from rules.lifecycle import (
    DeliveryState,
    NumberStatus,
    OrderAction,
    OrderState,
    PortInState,
    PortKind,
    PortRejection,
    RemovalRequestState,
    RequestedRemovalState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    StepState,
)
from rules.names import Language
from settings import SealingKey
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.matrix.people import Who
from tests.matrix.people import assemble as assemble_people
from tests.stage import open_order, past_order

MARK, PUK = "S3CRET", "73501948"
# No document shows these to anybody but Other's own people, not even to the operator.
SECRETS = frozenset({PUK, f"${MARK}".lower()})
SEALING_KEY = SealingKey(b"a key for tests, at least 32 characters")
PRICE, FIXED_PRICE = 7654321, 1234567
# Rows that belong to nobody: the catalogue, and the operator's numbers.
OF_NOBODY = frozenset({"Plan", "PlanOption", "Price", "PlanOffer", "OptionExclusion", "PhoneNumber"})


@dataclass(frozen=True)
class World:
    """What stands in every copy of the database. Ids by prefix: `ours`, `theirs`, and `never`, which no row has.

    `marks` are what tells of Other, by type; `words` are texts that only Other has, each with one as long that nobody
    has; `cursors` are Other's, by the name of the list, with twins likewise; `deeds` are the inputs with which Other's
    administrator did every mutation; `paused` are Acme's services that are suspended, whose card is blocked, or that
    wait, and orders that wait. `known` has all rows, as text.
    """

    cast: Cast
    third: Company
    who: dict[str, Who]
    ours: dict[str, str]
    theirs: dict[str, str]
    never: dict[str, str]
    marks: dict[str, frozenset[str]]
    marks_of_third: dict[str, frozenset[str]]
    words: dict[str, tuple[str, str]]
    cursors: dict[str, list[tuple[str, str]]]
    deeds: dict[str, dict[str, Any]]
    paused: dict[str, str]
    known: str = ""


@dataclass
class Assembled:
    """The rows, before anybody did anything."""

    cast: Cast
    third: Company
    lines: list[MobileService]
    requests: list[str]
    words: dict[str, tuple[str, str]]
    who: dict[str, Who]
    paused: dict[str, str]
    paused_of_other: dict[str, str]


async def assemble() -> Assembled:
    """Write it."""
    cast = await people.assemble()
    await Contract.filter(id=cast.contract.id).update(removal_quota_percent=50, plan_changes_per_month=3)
    for number in range(40):
        await PhoneNumber.create(msisdn=f"+32460{number:06d}", status=NumberStatus.AVAILABLE)
    third = await _third(cast)
    await _everything_at(cast, cast.ann, cast.line, "Ops")
    await _requested(cast.ann, cast.small, "Ops")
    await _mark_company(cast)
    lines = [cast.foreign_line]
    for name in ("Eva", "Eve", "Evi", "Evo", "Evu"):
        user = await people.user(cast.other, f"{MARK} {name}", f"{MARK} centre")
        lines.append(await people.service(user, cast.small, (cast.abroad,)))
    await _mark_user(cast.eve)
    await _everything_at(cast, cast.eve, cast.foreign_line, MARK)
    requests = [await _requested(cast.eve, cast.small, MARK) for _ in range(2)]
    await MobileService.filter(company_id=cast.other.id).update(monthly_price_cents=PRICE)
    for _ in range(6):  # the operator's, to be sent
        await SimCard.create(iccid=people.iccid(), kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK)
    card = await _card_in_stock(cast.other)
    await _card_in_stock(cast.acme)
    await _with_secrets(cast.line, "10293847", "OURS")
    await _with_secrets(cast.foreign_line, PUK, MARK)
    who = await assemble_people(cast.acme, cast.other, third)
    paused = [await _paused(each, cast) for each in (cast.ann, cast.eve)]
    return Assembled(cast, third, lines, requests, _words(card), who, *paused)


async def _paused(user: User, cast: Cast) -> dict[str, str]:
    """A suspended service, one whose card is blocked, one that waits for its user, and orders that wait."""
    suspended = await people.service(user, cast.small, status=ServiceStatus.SUSPENDED)
    blocked = await people.service(user, cast.small)
    await SimCard.filter(id=blocked.sim_card_id).update(status=SimStatus.BLOCKED)
    planned = await past_order(
        await people.service(user, cast.small), OrderAction.SUSPEND, OrderState.PENDING, _their_day(user, cast)
    )
    awaiting = await people.service(user, cast.small, status=ServiceStatus.INACTIVE)
    order = await open_order(awaiting, OrderAction.ADD, wanted={"activation": ActivationMode.BY_USER.value})
    of_company = {"company_id": user.company_id, "order_id": order.id}
    await OrderStep.create(name=StepName.AWAIT_USER, position=3, state=StepState.RUNNING, **of_company)
    await ActivationLink.create(
        token_hash=order.id, language=Language.FR, created_at=people.NOW, expires_on=last_day(TODAY), **of_company
    )
    waiting = {"planned": planned.id, "awaiting": awaiting.id, "awaited": order.id}
    return {"suspended": suspended.id, "blocked": blocked.id, **waiting}


def _their_day(user: User, cast: Cast) -> date:
    """For which an order waits: another one at each company, or the order of the list would hang on ids alone."""
    return TODAY if user.company_id == cast.acme.id else TODAY + timedelta(days=5)


async def _with_secrets(line: MobileService, puk: str, code: str) -> None:
    """The line's card has a PUK, and an activation code that only an eSIM would have."""
    id_ = str(line.sim_card_id)
    await SimCard.filter(id=id_).update(
        puk_encrypted=seal(SEALING_KEY, puk, puk_context(id_)),
        activation_code_encrypted=seal(SEALING_KEY, f"LPA:1$smdp.example${code}", activation_code_context(id_)),
    )


async def _third(cast: Cast) -> Company:
    name = "Z T3IRD"
    company = await Company.create(
        name=name, name_folded=folded(name), search_text=search_text(name), company_number="0300000016"
    )
    await people.contract(company, services=10)
    await people.service(await people.user(company, "Uwe T3IRD", "T3IRD centre"), cast.small)
    return company


async def _everything_at(cast: Cast, user: User, line: MobileService, mark: str) -> None:
    """One of each kind of row at the user's company: two orders, one open, a change that waits, a fixed service."""
    addition = await past_order(line, OrderAction.ADD, placed_by=f"{mark} placed", failure=f"{mark} failure")
    await _number_brought_along(addition, mark)
    busy = await people.service(user, cast.large, (cast.roaming,))
    order = await open_order(busy, OrderAction.MODIFY, placed_by=f"{mark} open", failure=f"{mark} trouble")
    await OrderStep.create(
        company_id=user.company_id, order_id=order.id, name=StepName.MODIFY, position=1, state=StepState.PENDING
    )
    await SimDelivery.create(
        company_id=user.company_id,
        order_id=order.id,
        sim_card_id=busy.sim_card_id,
        state=DeliveryState.SENT,
        recipient=f"{mark} recipient",
        street=f"{mark} street",
        postcode="1000",
        city=f"{mark} city",
        carrier=f"{mark} carrier",
        tracking_number=f"{mark} tracking",
        requested_at=people.NOW,
    )
    wanted = {"plan_id": cast.small.id, "options": [{"option_id": cast.world.id}]}
    waits = await people.service(user, cast.large, (cast.roaming,))
    await past_order(
        waits,
        OrderAction.MODIFY,
        OrderState.PENDING,
        _their_day(user, cast),
        wanted=wanted,
        until=date(2026, 6, 30),
        placed_by=f"{mark} waits",
    )
    await UcService.create(
        company_id=user.company_id,
        user_id=user.id,
        plan_id=cast.desk.id,
        number=f"+32{mark}",
        status=ServiceStatus.ACTIVE,
        monthly_price_cents=FIXED_PRICE if mark == MARK else 1200,
    )


async def _number_brought_along(addition: Order, mark: str) -> None:
    """One that was not let go, and what was signed for it."""
    signed = {"content_encrypted": b"sealed", "bytes": 9, "sha256": mark, "uploaded_by": mark, "uploaded_by_id": mark}
    mandate = await Mandate.create(company_id=addition.company_id, uploaded_at=people.real_now(), **signed)
    await PortIn.create(
        company_id=addition.company_id,
        order_id=addition.id,
        mandate_id=mandate.id,
        msisdn=f"+33{mark}",
        kind=PortKind.SIMPLE,
        donor=f"{mark} donor",
        reference_encrypted=b"sealed",
        reference_ending="".join(reversed(mark))[:4],
        state=PortInState.REJECTED,
        rejection=PortRejection.PORT_LOCKED,
        requested_on=TODAY,
        submitted_at=people.NOW,
        closed_at=people.NOW,
    )


async def _requested(user: User, plan: Plan, mark: str) -> str:
    """An open request to remove one more service of the user."""
    line = await people.service(user, plan)
    request = await RemovalRequest.create(
        company_id=user.company_id,
        state=RemovalRequestState.OPEN,
        note=f"{mark} note",
        filed_at=people.NOW,
        filed_by=f"{mark} filed",
        filed_by_id="lgn_of_the_past",
    )
    await RequestedRemoval.create(
        company_id=user.company_id, request_id=request.id, service_id=line.id, state=RequestedRemovalState.OPEN
    )
    return request.id


async def _mark_company(cast: Cast) -> None:
    manager = await Login.create(name=f"{MARK} Manager", email="manager@s3cret.example", created_at=people.real_now())
    await Company.filter(id=cast.other.id).update(
        name=f"{MARK} company",
        name_folded=f"{MARK} company".lower(),
        search_text=search_text(f"{MARK} company", "0200000043"),
        account_manager_id=manager.id,
    )
    await people.contract(cast.other, services=77, number=f"{MARK}-C")


async def _mark_user(user: User) -> None:
    user.name, user.email, user.cost_centre = f"{MARK} Eve", "eve@s3cret.example", f"{MARK} centre"
    user.name_folded = folded(user.name)
    user.search_text = search_text(user.name, user.email, user.cost_centre)
    await user.save()


async def _card_in_stock(company: Company) -> SimCard:
    return await SimCard.create(
        company_id=company.id, iccid=people.iccid(), kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK
    )


def _words(card: SimCard) -> dict[str, tuple[str, str]]:
    return {
        "iccid": (card.iccid or "", people.iccid()),
        "price": ("76543.21", "76543.22"),
    }


async def ids_of(company: Company) -> dict[str, str]:
    """The id of one row of each kind that belongs to a company, by prefix."""
    found: dict[str, str] = {"co": company.id}
    for name in set(models.__all__) - OF_NOBODY - {"Company"}:
        model = getattr(models, name)
        if "company_id" in model._meta.fields_map:
            row = await model.filter(company_id=company.id).order_by("id").first()
            found |= {PREFIXES[name]: row.id} if row else {}
    login = await Login.get(id=(await models.Role.filter(company_id=company.id).order_by("id").first()).login_id)
    token = await models.ApiToken.filter(consents__company_id=company.id).order_by("id").first()
    for name, row in (("Login", login), ("ApiToken", token)):
        found |= {PREFIXES[name]: row.id} if row else {}
    for name in ("Session", "PasswordLink", "SecondFactor", "RecoveryCode", "PendingSignIn"):
        row = await getattr(models, name).filter(login_id=login.id).first()
        found |= {PREFIXES[name]: row.id} if row else {}
    stuck = await Order.filter(company_id=company.id, state=OrderState.IN_PROGRESS, failure__isnull=False).first()
    found |= {PREFIXES["Order"]: stuck.id} if stuck else {}
    row = await models.IdempotencyRecord.filter(actor_id=login.id).first()
    found |= {PREFIXES["IdempotencyRecord"]: row.id} if row else {}
    return found


def never() -> dict[str, str]:
    """An id of each kind that no row has."""
    return {prefix: new_id(name) for name, prefix in PREFIXES.items()}


async def marks_of(company: Company) -> dict[str, frozenset[str]]:
    """What tells of a company, by type; its text in small letters."""
    marks: dict[str, set[str]] = {name: set() for name in ("Company", "User", "MobileService", "SimCard", "Order")}
    row = await Company.get(id=company.id)
    number = row.company_number
    marks["Company"] |= {row.id, row.name, number, f"{number[:4]}.{number[4:7]}.{number[7:]}"}
    marks["Company"] |= {each.number for each in await Contract.filter(company_id=company.id)}
    for user in await User.filter(company_id=company.id):
        marks["User"] |= {user.id, user.name, user.email, str(user.cost_centre)}
    for line in await MobileService.filter(company_id=company.id):
        marks["MobileService"] |= {line.id, str(line.msisdn)}
    for card in await SimCard.filter(company_id=company.id):
        marks["SimCard"] |= {card.id, card.iccid or card.id}
    for order in await Order.filter(company_id=company.id):
        marks["Order"] |= {order.id}
    marks["PortIn"] = {each.id for each in await Mandate.filter(company_id=company.id)}
    marks["RemovalRequest"] = {each.id for each in await RemovalRequest.filter(company_id=company.id)}
    marks["UcService"] = {each.id for each in await UcService.filter(company_id=company.id)}
    return {name: frozenset(mark.lower() for mark in each) for name, each in marks.items()}


async def marks_of_other(company: Company) -> dict[str, frozenset[str]]:
    """What tells of Other: its ids and texts, and prices that nobody else has."""
    marks = await marks_of(company)
    marks["MobileService"] |= {"76543.21", str(PRICE)}
    marks["UcService"] |= {"12345.67", f"+32{MARK}".lower()}
    marks["Order"] |= {f"{MARK} {what}".lower() for what in ("placed", "failure", "open", "trouble", "waits")}
    marks["PortIn"] |= {f"{MARK} donor".lower(), f"+33{MARK}".lower()}
    marks["Order"] |= {f"{MARK} {what}".lower() for what in ("recipient", "street", "city", "carrier", "tracking")}
    marks["RemovalRequest"] |= {f"{MARK} {what}".lower() for what in ("note", "filed")}
    marks["Company"] |= {f"{MARK} manager".lower(), "manager@s3cret.example"}
    return marks
