"""The demo: what is promised of it, and that it is the same again."""

from collections import Counter
from collections.abc import AsyncIterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

import models
from cli.demo import PASSWORD, SEED, load_demo
from cli.demo_data.companies import NAMED, TooLarge, companies
from cli.demo_data.ids import SeededIds
from cli.demo_data.sheets import Demo
from clock import business_day
from models import (
    Company,
    Consent,
    Login,
    MobileService,
    Order,
    PhoneNumber,
    Plan,
    Price,
    RemovalRequest,
    RequestedRemoval,
    SimCard,
    UcService,
    User,
)
from resolvers import passwords
from resolvers.contracts import Standing, standing
from resolvers.decide_removal_request import decide_removal_request
from rules import identifiers
from rules.folding import folded
from rules.lifecycle import LIVE_SERVICE, NumberStatus, OrderState, PlanKind, ServiceStatus, SimStatus, UserStatus
from rules.permissions import Actor, ActorKind, Permission
from settings import Settings
from storage.database import opened
from tests.cli.running import Flotte
from tests.databases import SqliteTemplate, sqlite_settings

DAY = date(2026, 3, 15)
SECRET = {"puk_encrypted", "activation_code_encrypted"}  # sealed with a new nonce each time


@pytest.fixture(scope="module")
async def demo(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Settings]:
    """The demo of today in an SQLite file, opened."""
    template = await SqliteTemplate.made(tmp_path_factory.mktemp("demo"))
    settings = await template.copy(tmp_path_factory.mktemp("loaded"))
    async with opened(settings):
        await load_demo(settings)
        yield settings


async def company(name: str) -> Company:
    number = next(plain.number for plain in NAMED if plain.domain == f"{name}.example")
    return await Company.get(company_number=number)


async def figures(name: str) -> tuple[int, int, Standing]:
    """Users, live services, and the contract's standing today."""
    of = await company(name)
    users = await User.filter(company_id=of.id).count()
    live = await MobileService.filter(company_id=of.id, status__in=list(LIVE_SERVICE)).count()
    return users, live, await standing(of, business_day())


class TestCompanies:
    async def test_north(self, demo: Settings) -> None:
        users, live, contract = await figures("north")
        assert (users, live) == (60, 40)
        assert contract.terms
        assert contract.terms.contracted_services == 40
        months = (business_day().year - contract.terms.signed_on.year) * 12
        assert months + business_day().month - contract.terms.signed_on.month == 14

    async def test_south(self, demo: Settings) -> None:
        users, live, contract = await figures("south")
        assert (users, live) == (9, 9)
        assert contract.quota
        assert (contract.quota.base, contract.quota.limit, contract.quota.used) == (9, 2, 0)
        of = await company("south")
        holders = await MobileService.filter(company_id=of.id).values_list("user_id", flat=True)
        assert len(set(holders)) == 9

    async def test_east(self, demo: Settings) -> None:
        users, live, contract = await figures("east")
        assert (users, live) == (400, 1000)
        assert contract.quota
        assert (contract.quota.base, contract.quota.used, contract.quota.remaining) == (1000, 285, 15)
        of = await company("east")
        assert await MobileService.filter(company_id=of.id, status=ServiceStatus.TERMINATED).count() == 285

    async def test_users_have_none_one_and_several_services(self, demo: Settings) -> None:
        for name in ("north", "east"):
            of = await company(name)
            live = MobileService.filter(company_id=of.id, status__in=list(LIVE_SERVICE))
            held = Counter(await live.values_list("user_id", flat=True))
            users = await User.filter(company_id=of.id).count()
            assert {1, 2} <= set(held.values())
            assert len(held) < users

    async def test_statuses_of_services_and_users(self, demo: Settings) -> None:
        assert {service.status for service in await MobileService.all()} == set(ServiceStatus)
        assert {user.status for user in await User.all()} == set(UserStatus)
        assert await UcService.all().count() > 100

    async def test_the_account_manager_may_act_for_north_alone(self, demo: Settings) -> None:
        manager = await Login.get(email="am@operator.example")
        consents = await Consent.filter(login_id=manager.id).values_list("company_id", flat=True)
        assert consents == [(await company("north")).id]
        assert await Company.filter(account_manager_id=manager.id).count() == 3


class TestCatalogue:
    async def test_plans_options_and_what_goes_together(self, demo: Settings) -> None:
        plans = await Plan.all()
        assert Counter(plan.kind for plan in plans) == {PlanKind.MOBILE: 5, PlanKind.UC: 3}
        options = await models.PlanOption.all()
        assert (len(options), len({option.group for option in options})) == (8, 3)
        assert await models.OptionExclusion.all().count() == 1
        offers = Counter(await models.PlanOffer.all().values_list("option_id", flat=True))
        assert sorted(offers.values())[0] == 1
        assert set(offers) == {option.id for option in options}

    async def test_dated_prices(self, demo: Settings) -> None:
        cents = {price.monthly_cents for price in await Price.filter(plan_id__isnull=False)}
        assert {1000, 8500} <= cents
        of_plans = Counter(await Price.filter(starts_on__lte=business_day()).values_list("plan_id", "option_id"))
        assert sorted(of_plans.values())[-2:] == [1, 2]

    async def test_a_service_costs_the_sum_of_its_items(self, demo: Settings) -> None:
        options: Counter[str] = Counter()
        for option in await models.ServiceOption.all():
            options[option.service_id] += option.price_cents
        for service in await MobileService.all():
            assert service.monthly_price_cents == service.plan_price_cents + options[service.id]


class TestOrdersAndStock:
    async def test_orders_in_every_state_that_a_deed_leads_to(self, demo: Settings) -> None:
        assert {order.state for order in await Order.all()} == set(OrderState) - {OrderState.HELD}

    async def test_order_numbers_count_up(self, demo: Settings) -> None:
        for of in await Company.all():
            orders = await Order.filter(company_id=of.id).order_by("placed_at")
            assert [int(order.number[5:]) for order in orders] == list(range(1, len(orders) + 1))
            assert of.orders_placed == len(orders)

    async def test_the_worker_finds_what_it_needs(self, demo: Settings) -> None:
        for order in await Order.filter(run_after__isnull=False).prefetch_related("service"):
            assert order.service
            assert order.service.open_order_id == order.id
            if order.action == "ADD":
                card = await SimCard.get(id=order.service.sim_card_id)
                number = await PhoneNumber.get(msisdn=order.service.msisdn)
                assert (card.status, number.status) == (SimStatus.RESERVED, NumberStatus.RESERVED)

    async def test_there_is_stock(self, demo: Settings) -> None:
        for of in [*[(await company(name)).id for name in ("north", "south", "east")], None]:
            cards = SimCard.filter(
                status=SimStatus.IN_STOCK, **({"company_id": of} if of else {"company_id__isnull": True})
            )
            assert await cards.count() >= 3
        assert await PhoneNumber.filter(status=NumberStatus.AVAILABLE).count() >= 100

    async def test_numbers_are_valid(self, demo: Settings) -> None:
        for number in await PhoneNumber.all():
            assert identifiers.msisdn(number.msisdn) == number.msisdn
        for card in await SimCard.all():
            assert card.iccid
            assert identifiers.iccid(card.iccid) == card.iccid
        for of in await Company.all():
            assert identifiers.company_number(of.company_number) == of.company_number


class TestPeople:
    async def test_everybody_signs_in_with_the_password(self, demo: Settings) -> None:
        hashes = {login.password_hash for login in await Login.all()}
        assert len(hashes) == 1
        assert await passwords.matches(hashes.pop(), PASSWORD)
        emails = set(await Login.all().values_list("email", flat=True))
        expected = {
            f"{who}@{of}.example" for who in ("portal", "fleet", "insight") for of in ("north", "south", "east")
        }
        assert emails == expected | {"am@operator.example", "admin@operator.example"}

    async def test_names_are_folded_wherever_they_are_kept(self, demo: Settings) -> None:
        users = {user.id: user for user in await User.all()}
        assert all(user.name_folded == folded(user.name) for user in users.values())
        assert any(not user.name.isascii() for user in users.values())
        for service in await MobileService.all():
            assert service.user_name_folded == users[service.user_id].name_folded


class TestTheSameAgain:
    async def test_the_same_seed_and_day_give_the_same_rows_ids_included(
        self, tmp_path_factory: pytest.TempPathFactory
    ) -> None:
        first, second = [await _dumped(tmp_path_factory.mktemp("same")) for _ in range(2)]
        assert first == second

    @pytest.mark.parametrize("day", ["2027-01-01", "2028-02-29", "2026-03-31", "2026-12-31", "2026-10-25"])
    async def test_any_day_will_do(self, tmp_path_factory: pytest.TempPathFactory, day: str) -> None:
        template = await SqliteTemplate.made(tmp_path_factory.mktemp("day"))
        settings = sqlite_settings(template.file, clock_start=datetime.fromisoformat(f"{day}T09:00:00+01:00"))
        async with opened(settings):
            await load_demo(settings)
            assert {order.state for order in await Order.all()} == set(OrderState) - {OrderState.HELD}

    def test_another_seed_gives_other_people(self) -> None:
        assert _rows(SEED, DAY) == _rows(SEED, DAY)
        assert _rows(SEED, DAY) != _rows(SEED + 1, DAY)

    def test_ids_count_up_and_follow_from_the_seed(self) -> None:
        ids, again, other = SeededIds(1, DAY), SeededIds(1, DAY), SeededIds(2, DAY)
        made = [ids("User") for _ in range(10_000)]
        assert made == sorted(set(made))
        assert made == [again("User") for _ in range(10_000)]
        assert made[0] != other("User")
        assert made[0].startswith("usr_")


class TestRemovalRequests:
    async def test_the_account_manager_can_decide_on_the_one_that_is_open(self, tmp_path: Path) -> None:
        settings = sqlite_settings((await SqliteTemplate.made(tmp_path)).file)
        async with opened(settings):
            await load_demo(settings)
            [request] = await RemovalRequest.all()
            filer, manager = [await Login.get(email=e) for e in ("fleet@north.example", "am@operator.example")]
            assert (request.filed_by, request.filed_by_id) == (filer.name, filer.id)
            decides = {request.company_id: frozenset({Permission.REMOVAL_REQUESTS_DECIDE})}
            actor = Actor(manager.id, manager.name, manager.email, ActorKind.LOGIN, decides)
            ids: Any = await RequestedRemoval.filter(request_id=request.id).values_list("service_id", flat=True)
            assert len(ids) == 2
            await decide_removal_request(actor, request_id=request.id, approved_service_ids=ids)
            removals = await RequestedRemoval.filter(request_id=request.id)
            assert all(removal.order_id for removal in removals)


class TestSizes:
    def test_more_companies(self) -> None:
        made = companies(10, 1000, 3000)
        assert len(made) == 10
        assert (sum(of.users for of in made), sum(of.services for of in made)) == (1000, 3000)
        assert len({of.number for of in made}) == 10

    @pytest.mark.parametrize("sizes", [(2, 469, 1049), (3, 468, 1049), (3, 469, 1048), (3, 470, 1049), (4, 469, 1100)])
    def test_sizes_that_do_not_fit(self, sizes: tuple[int, int, int]) -> None:
        with pytest.raises(TooLarge):
            companies(*sizes)

    def test_on_the_command_line(self, flotte: Flotte) -> None:
        assert flotte.run("demo", "--companies", "5", "--users", "500", "--services", "1100").returncode == 0
        assert "is not empty" in flotte.fails("demo")

    def test_never_under_a_public_address(self, flotte: Flotte) -> None:
        assert "FLOTTE_PUBLIC_URL" in flotte.fails("demo", FLOTTE_PUBLIC_URL="https://fleet.example")


async def _dumped(folder: Path) -> dict[str, list[dict[str, Any]]]:
    settings = sqlite_settings((await SqliteTemplate.made(folder)).file)
    async with opened(settings):
        await load_demo(settings)
        tables = {name: await getattr(models, name).all().order_by("id").values() for name in models.__all__}
    return {name: [{k: v for k, v in row.items() if k not in SECRET} for row in rows] for name, rows in tables.items()}


def _rows(seed: int, day: date) -> list[list[tuple[int, list[str]]]]:
    return [list(sheet.rows) for sheet in Demo(NAMED, seed, day).sheets()]
