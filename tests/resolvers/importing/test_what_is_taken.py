"""What becomes of rows that are right."""

from datetime import date

from models import (
    AuditEntry,
    Company,
    Consent,
    Contract,
    Login,
    Order,
    PhoneNumber,
    Plan,
    Price,
    ServiceOption,
    SimCard,
    User,
)
from resolvers.importing.stock_files import puk_context
from resolvers.importing.verdicts import Outcome
from resolvers.sealing import unseal
from rules.lifecycle import NumberStatus, OrderState, SimStatus, UserStatus
from tests.resolvers.importing.files import CARDS, FILES, Desk, service


class TestWhatIsTaken:
    async def test_every_row_is_added(self, loaded: Desk) -> None:
        assert loaded.outcomes == {Outcome.ADDED}
        assert len(loaded.verdicts) == sum(text.count("\n") for text in FILES.values())

    async def test_a_company_with_its_account_manager(self, loaded: Desk) -> None:
        acme = await Company.get(company_number="0400000086").prefetch_related("account_manager")
        assert (acme.name, acme.name_folded, acme.search_text) == ("Acmé", "acme", " acme 0400000086")
        assert acme.account_manager
        assert acme.account_manager.email == "am@operator.example"
        assert await Consent.filter(company_id=acme.id, login_id=acme.account_manager_id).count() == 1

    async def test_logins_with_roles(self, loaded: Desk) -> None:
        assert await Login.all().count() == 2
        fleur = await Login.get(email="fleet@acme.example").prefetch_related("roles")
        assert {role.name.value for role in fleur.roles} == {"FLEET_ADMINISTRATOR", "INSIGHT"}
        assert fleur.password_hash is None

    async def test_contract_terms_with_their_defaults(self, loaded: Desk) -> None:
        contract = await Contract.get(number="C-1")
        assert (contract.starts_on, contract.ends_on) == (date(2024, 1, 15), date(2027, 1, 15))
        assert (contract.removal_quota_percent, contract.plan_changes_per_month) == (None, 1)
        assert (await Contract.get(number="C-2")).removal_quota_percent == 30

    async def test_prices_as_belgians_write_them(self, loaded: Desk) -> None:
        small, large = await Plan.get(code="S"), await Plan.get(code="L")
        prices = await Price.filter(plan_id=small.id).order_by("starts_on")
        assert [(p.starts_on, p.monthly_cents, p.one_time_cents) for p in prices] == [
            (date(2020, 1, 1), 1000, 500),
            (date(2025, 1, 1), 1250, 0),
        ]
        assert (await Price.get(plan_id=large.id)).monthly_cents == 108500

    async def test_a_service_costs_what_was_in_force_when_it_began_or_what_the_row_says(self, loaded: Desk) -> None:
        line = await service("+32470123456")
        options = await ServiceOption.filter(service_id=line.id).prefetch_related("option")
        assert line.plan_price_cents == 1000
        assert {option.option.code: option.price_cents for option in options} == {"WORLD": 350, "DATA": 250}
        assert line.monthly_price_cents == 1600
        assert (await service("+32470123457")).plan_price_cents == 999

    async def test_users_cards_and_numbers_follow_the_services(self, loaded: Desk) -> None:
        users = {user.name: user.status for user in await User.all()}
        assert users == {
            "Zoë Janssens": UserStatus.ACTIVE,
            "Jan Peeters": UserStatus.INACTIVE,
            "Eve": UserStatus.ACTIVE,
        }
        cards = {card.iccid: card.status for card in await SimCard.all()}
        assert [cards[number] for number in CARDS] == [
            SimStatus.ACTIVE,
            SimStatus.RETIRED,
            SimStatus.RESERVED,
            SimStatus.IN_STOCK,
        ]
        numbers = {number.msisdn[-3:]: number.status for number in await PhoneNumber.all()}
        assert numbers == {
            "001": NumberStatus.AVAILABLE,
            "002": NumberStatus.QUARANTINED,
            "456": NumberStatus.IN_USE,
            "457": NumberStatus.IN_USE,
            "459": NumberStatus.RESERVED,
        }

    async def test_a_puk_is_sealed(self, loaded: Desk) -> None:
        card = await SimCard.get(iccid=CARDS[0])
        assert card.puk_encrypted is not None
        assert b"12345678" not in card.puk_encrypted
        assert unseal(loaded.key, card.puk_encrypted, puk_context(card.id)) == "12345678"

    async def test_orders_with_steps_and_lines(self, loaded: Desk) -> None:
        removal = await Order.get(number="2025-000007").prefetch_related("steps")
        assert (removal.counted_on, removal.billed_on) == (date(2025, 4, 3), date(2025, 4, 3))
        assert [line["amount_cents"] for line in removal.lines] == [-97650]  # 1085.00 / 30 * 27
        assert {step.state.value for step in removal.steps} == {"DONE"}
        addition = await Order.get(number="2026-000009").prefetch_related("steps")
        steps = sorted(addition.steps, key=lambda step: step.position)
        assert [step.state.value for step in steps] == ["DONE", "DONE", "PENDING", "PENDING"]
        assert addition.run_after is not None
        assert (await service("+32470123459")).open_order_id == addition.id
        change = await Order.get(number="2026-000010")
        assert (change.state, change.run_after) == (OrderState.HELD, None)
        assert [line["kind"] for line in change.lines] == ["CREDIT", "CREDIT", "PRORATA", "RECURRING"]

    async def test_the_next_order_has_a_number_of_its_own(self, loaded: Desk) -> None:
        assert (await Company.get(company_number="0400000086")).orders_placed == 10

    async def test_the_audit_trail_tells_of_it(self, loaded: Desk) -> None:
        entries = await AuditEntry.all().prefetch_related("company")
        assert {(entry.company.name, entry.deed, entry.sequence) for entry in entries} == {
            ("Acmé", "import", 1),
            ("Other", "import", 1),
        }
        assert (await Company.get(name="Acmé")).audit_entries == 1
