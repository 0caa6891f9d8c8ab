"""Importing an operator's files: what is taken, what is told, and what stays as it was."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from models import (
    AuditEntry,
    Company,
    Consent,
    Contract,
    Login,
    MobileService,
    OptionExclusion,
    Order,
    OrderStep,
    PhoneNumber,
    Plan,
    PlanOffer,
    PlanOption,
    Price,
    Role,
    ServiceOption,
    SimCard,
    UcService,
    User,
)
from resolvers.import_folder import import_folder
from resolvers.importing.stock_files import puk_context
from resolvers.importing.verdicts import Outcome, Report, Verdict, Wrong
from resolvers.sealing import unseal
from rules.lifecycle import NumberStatus, OrderState, ServiceStatus, SimStatus, UserStatus
from settings import Settings
from tests.cast import iccid

CARDS = [iccid() for _ in range(4)]
FILES = {
    "options": """code;group;name_fr;name_nl;name_en
WORLD;calls;Monde;Wereld;World
ZONE;calls;Zone;Zone;Zone
DATA;data;Données;Data;Data""",
    "plans": """code;kind;name_fr;name_nl;name_en;options
S;mobile;Petit;Klein;Small;WORLD|ZONE|DATA
L;MOBILE;Grand;Groot;Large;WORLD
DESK;UC;Bureau;Bureau;Desk;""",
    "option_exclusions": "option_code;excludes_code\nWORLD;ZONE",
    "prices": """plan_code;option_code;starts_on;monthly;one_time
S;;01/01/2020;10,00;5
S;;2025-01-01;12.50;
L;;1/1/2020;1.085,00;
DESK;;01/01/2020;€ 8,00;
;WORLD;01/01/2020;4;
;ZONE;01/01/2020;3;
;DATA;01/01/2020;2,5;""",
    "logins": """email;name;language;role;company_number
Am@operator.example;Anna Manager;nl;account_manager;
fleet@acme.example;Fleur;fr;FLEET_ADMINISTRATOR;BE 0400.000.086
fleet@acme.example;Fleur;fr;INSIGHT;BE 0400.000.086""",
    "companies": """company_number;name;account_manager_email;account_manager_consent
BE 0400.000.086;Acmé;am@operator.example;oui
0200.000.043;Other;;""",
    "contracts": """company_number;number;signed_on;contracted_services;removal_quota_percent
0400000086;C-1;15/01/2024;10;none
0200000043;C-2;15/01/2024;4;""",
    "users": """company_number;name;email;cost_centre
0400000086;Zoë Janssens;zoe@acme.example;HR
0400000086;Jan Peeters;jan@acme.example;
0200000043;Eve;zoe@acme.example;""",
    "sim_cards": f"""iccid;company_number;kind;status;puk
{CARDS[0]};0400000086;PHYSICAL;;12345678
{CARDS[1]};;ESIM;;
{CARDS[2]};;;;
{CARDS[3]};0400000086;;;""",
    "phone_numbers": "msisdn;status\n0470 00 00 01;\n0470/00.00.02;QUARANTINED",
    "mobile_services": f"""company_number;user_email;msisdn;plan_code;plan_price;options;status;iccid;activated_on;terminated_on
0400000086;zoe@acme.example;0470 12 34 56;S;;WORLD=3,50|DATA;;{CARDS[0]};01/02/2024;
0400000086;zoe@acme.example;+32470123457;S;9,99;;SUSPENDED;;01/02/2025;
0400000086;jan@acme.example;+32470123458;L;;;TERMINATED;{CARDS[1]};01/02/2024;03/04/2025
0400000086;zoe@acme.example;+32470123459;S;;;RESERVED;{CARDS[2]};;""",
    "uc_services": """company_number;user_email;plan_code;number;status;monthly_price
0200000043;zoe@acme.example;DESK;+3221234567;;""",
    "orders": """company_number;number;msisdn;terminated_on;action;state;placed_at;placed_by;completed_at;counted_on;plan_code;options
0400000086;2025-000007;0470123458;03/04/2025;REMOVE;COMPLETED;03/04/2025 10:00;Fleur;03/04/2025 10:01;03/04/2025;;
0400000086;2026-000009;0470123459;;ADD;ACKNOWLEDGED;15/01/2026 10:00;Fleur;;;;
0400000086;2026-000010;0470123456;;MODIFY;HELD;15/01/2026 11:00;Fleur;;15/01/2026;L;WORLD""",
}
TABLES = [
    *(AuditEntry, Company, Consent, Contract, Login, MobileService, OptionExclusion, Order, OrderStep, PhoneNumber),
    *(Plan, PlanOffer, PlanOption, Price, Role, ServiceOption, SimCard, UcService, User),
]


class Silent:
    """Watches and says nothing."""

    def begin(self, file: str, rows: int | None) -> None: ...

    def advance(self, rows: int) -> None: ...


class Desk:
    """A folder, and what the last import of it told."""

    def __init__(self, folder: Path, key: bytes) -> None:
        self.folder = folder
        self.key = key
        self.verdicts: list[Verdict] = []

    def write(self, files: Mapping[str, str]) -> None:
        for name, text in files.items():
            (self.folder / f"{name}.csv").write_text(text, encoding="utf-8")

    async def load(self, *, dry_run: bool = False) -> bool:
        self.verdicts = []
        report = Report(self.verdicts.append)
        return await import_folder(self.folder, sealing_key=self.key, report=report, watch=Silent(), dry_run=dry_run)

    @property
    def outcomes(self) -> set[Outcome]:
        return {verdict.outcome for verdict in self.verdicts}

    def rejected(self) -> list[tuple[str, int, str]]:
        return [(v.file, v.line, v.reason) for v in self.verdicts if v.outcome is Outcome.REJECTED]


@pytest.fixture
def desk(database: Settings, business_time: None, tmp_path: Path) -> Desk:
    folder = tmp_path / "files"
    folder.mkdir()
    return Desk(folder, database.sealing_key)


@pytest.fixture
async def loaded(desk: Desk) -> Desk:
    desk.write(FILES)
    assert await desk.load(), desk.rejected()
    return desk


async def everything() -> list[Any]:
    return [await model.all().order_by("id").values() for model in TABLES]


async def service(number: str) -> MobileService:
    return await MobileService.get(msisdn=number)


class TestWhatIsTaken:
    async def test_every_row_is_added(self, loaded: Desk) -> None:
        assert loaded.outcomes == {Outcome.ADDED}
        assert len(loaded.verdicts) == sum(text.count("\n") for text in FILES.values())

    async def test_a_company_with_its_account_manager(self, loaded: Desk) -> None:
        acme = await Company.get(company_number="0400000086").prefetch_related("account_manager")
        assert (acme.name, acme.name_folded, acme.search_text) == ("Acmé", "acme", " acme 0400000086")
        assert acme.account_manager and acme.account_manager.email == "am@operator.example"
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
        assert card.puk_encrypted is not None and b"12345678" not in card.puk_encrypted
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


class TestAgain:
    async def test_a_second_time_changes_nothing(self, loaded: Desk) -> None:
        before = await everything()
        assert await loaded.load()
        assert loaded.outcomes == {Outcome.UNCHANGED}
        assert await everything() == before

    async def test_a_row_that_differs_is_updated(self, loaded: Desk) -> None:
        loaded.write({"users": FILES["users"].replace("Zoë Janssens", "Zoé Janssen")})
        assert await loaded.load()
        assert [v.file for v in loaded.verdicts if v.outcome is Outcome.UPDATED] == ["users.csv"]
        zoe = await User.get(name="Zoé Janssen")
        assert (zoe.version, zoe.search_text) == (2, " zoe janssen zoe acme example hr")
        assert (await service("+32470123456")).user_name_folded == "zoe janssen"

    async def test_options_of_a_service_are_the_whole_set(self, loaded: Desk) -> None:
        loaded.write({"mobile_services": FILES["mobile_services"].replace("WORLD=3,50|DATA", "DATA=1")})
        assert await loaded.load()
        line = await service("+32470123456")
        assert (line.monthly_price_cents, line.version) == (1100, 2)
        assert await ServiceOption.filter(service_id=line.id).count() == 1

    async def test_a_service_that_ended_since(self, loaded: Desk) -> None:
        text = FILES["mobile_services"].replace("SUSPENDED;;01/02/2025;", "TERMINATED;;01/02/2025;31/12/2025")
        loaded.write({"mobile_services": text})
        assert await loaded.load()
        assert (await service("+32470123457")).status is ServiceStatus.TERMINATED

    async def test_a_service_that_was_changed_in_the_portal_is_kept(self, loaded: Desk) -> None:
        line = await service("+32470123456")
        await Order.filter(service_id=line.id).update(placed_by_id="lgn_1")
        loaded.write({"mobile_services": FILES["mobile_services"].replace("WORLD=3,50|DATA", "")})
        assert await loaded.load()
        assert Outcome.KEPT in loaded.outcomes
        assert (await service("+32470123456")).monthly_price_cents == line.monthly_price_cents

    async def test_a_card_that_an_order_took_keeps_its_status(self, loaded: Desk) -> None:
        await SimCard.filter(iccid=CARDS[3]).update(status=SimStatus.BLOCKED)
        assert await loaded.load()
        assert (await SimCard.get(iccid=CARDS[3])).status is SimStatus.BLOCKED


class TestNothingHalf:
    async def test_a_dry_run_tells_and_writes_nothing(self, desk: Desk) -> None:
        desk.write(FILES)
        assert not await desk.load(dry_run=True)
        assert desk.outcomes == {Outcome.ADDED}
        assert not any(await everything())

    async def test_one_bad_row_takes_all_back(self, desk: Desk) -> None:
        desk.write(FILES | {"phone_numbers": "msisdn\n0470000001\n021234567"})
        assert not await desk.load()
        assert desk.rejected() == [("phone_numbers.csv", 3, "msisdn: no Belgian mobile number: '021234567'")]
        assert not any(await everything())


BAD = {
    "a wrong check digit": ("companies", "0400.000.086", "0400.000.087", "company_number: no company number"),
    "a company that is not there": ("users", "0200000043", "0202239951", "no company with the number"),
    "a plan that is not there": ("mobile_services", ";L;", ";XL;", "no plan with the code XL"),
    "a UC plan for a mobile": ("mobile_services", ";L;", ";DESK;", "DESK is no MOBILE plan"),
    "options that exclude each other": (
        "mobile_services",
        "WORLD=3,50",
        "WORLD=3,50|ZONE",
        "WORLD does not go with ZONE",
    ),
    "an option that the plan lacks": ("mobile_services", ";L;;;", ";L;;DATA;", "DATA does not go with L"),
    "an option twice": ("mobile_services", "|DATA", "|DATA|DATA", "options: the same code twice"),
    "a wrong ICCID": ("sim_cards", CARDS[0], "8932021234567890123", "no ICCID, or a wrong check digit"),
    "a card that is not there": ("mobile_services", CARDS[0], iccid(), "no SIM card with the ICCID"),
    "a card used twice": ("mobile_services", CARDS[2], CARDS[0], "repeats line 2"),
    "no date": ("contracts", "15/01/2024", "31/02/2024", "signed_on: there is no such day"),
    "an American date": ("contracts", "15/01/2024", "01/15/2024", "signed_on: there is no such day"),
    "three decimals": ("prices", "12.50", "12.505", "monthly: no amount with at most two decimals"),
    "a negative price": ("prices", "12.50", "-12.50", "monthly: no amount"),
    "two prices for one day": ("prices", "2025-01-01", "01/01/2020", "repeats line 2"),
    "101 percent": ("contracts", ";none", ";101", "removal_quota_percent: no whole number from 0 to 100"),
    "an e-mail without a domain": ("users", "jan@acme.example", "jan@", "email: no e-mail address"),
    "the same user twice": ("users", "jan@acme.example", "zoe@acme.example", "repeats line 2"),
    "a user of another company": ("uc_services", "0200000043", "0400000086", None),
    "an unknown role": ("logins", "account_manager", "boss", "role: 'boss' is none of"),
    "a role of the operator in a company": (
        "logins",
        "account_manager;",
        "account_manager;0400000086",
        "in the operator",
    ),
    "an account manager who is not there": ("companies", "am@operator", "no@operator", "no login with the e-mail"),
    "an active service without a date": ("mobile_services", "01/02/2024;\n", ";\n", "has a date in activated_on"),
    "a removal that counts as an addition": (
        "orders",
        "10:00;Fleur;;;;",
        "10:00;Fleur;;15/01/2026;;",
        "leave counted_on",
    ),
    "an order for nothing": ("orders", "0470123459", "0470999999", "no service with that msisdn"),
    "a completed order without a time": ("orders", "03/04/2025 10:01", "", "has a time in completed_at"),
    "no name": ("users", "Jan Peeters", "", "name is empty"),
    "a name too long": ("users", "Jan Peeters", "J" * 201, "name: longer than 200 characters"),
}


@pytest.mark.parametrize(("file", "right", "wrong", "reason"), BAD.values(), ids=BAD.keys())
async def test_a_bad_row(desk: Desk, file: str, right: str, wrong: str, reason: str | None) -> None:
    assert right in FILES[file]
    desk.write(FILES | {file: FILES[file].replace(right, wrong, 1)})
    accepted = await desk.load()
    if reason is None:
        assert accepted
        return
    assert not accepted
    assert any(name == f"{file}.csv" and reason in text for name, _, text in desk.rejected()), desk.rejected()
    assert not any(await everything())


class TestFiles:
    async def test_windows_1252_with_commas_and_crlf(self, desk: Desk) -> None:
        text = FILES["companies"].replace(";", ",").replace("\n", "\r\n")
        desk.write({name: FILES[name] for name in ("logins",)})
        (desk.folder / "companies.csv").write_bytes(text.encode("cp1252"))
        assert await desk.load(), desk.rejected()
        assert await Company.filter(name="Acmé").count() == 1

    async def test_a_byte_order_mark_and_quoted_line_breaks(self, desk: Desk) -> None:
        text = 'company_number;name\n0400000086;"Acmé\nBruxelles"\n0200000044;Wrong\n'
        (desk.folder / "companies.csv").write_bytes(b"\xef\xbb\xbf" + text.encode())
        assert not await desk.load()
        assert [(line, reason[:14]) for _, line, reason in desk.rejected()] == [(4, "company_number")]

    async def test_a_workbook(self, desk: Desk) -> None:
        workbook = xlsxwriter.Workbook(desk.folder / "contracts.xlsx")
        sheet = workbook.add_worksheet()
        day = workbook.add_format({"num_format": "dd/mm/yyyy"})
        sheet.write_row(0, 0, ["company_number", "number", "signed_on", "contracted_services"])
        sheet.write_row(1, 0, [400000086, "C-1"])
        sheet.write_datetime(1, 2, date(2024, 1, 15), day)
        sheet.write_number(1, 3, 40)
        workbook.close()
        desk.write({"companies": "company_number,name\n0400000086,Acme"})
        assert await desk.load(), desk.rejected()
        contract = await Contract.get(number="C-1")
        assert (contract.signed_on, contract.contracted_services) == (date(2024, 1, 15), 40)

    async def test_a_workbook_that_lost_digits(self, desk: Desk) -> None:
        workbook = xlsxwriter.Workbook(desk.folder / "sim_cards.xlsx")
        sheet = workbook.add_worksheet()
        sheet.write_row(0, 0, ["iccid"])
        sheet.write_number(1, 0, int(CARDS[0]))
        workbook.close()
        assert not await desk.load()
        assert desk.rejected()[0][2].startswith("iccid: the spreadsheet cut this number's last digits")

    @pytest.mark.parametrize(
        ("header", "reason"),
        [
            ("msisdn;colour", "unknown column 'colour'; the columns are msisdn, status"),
            ("status", "no column 'msisdn'"),
            ("msisdn;msisdn", "column 'msisdn' is there twice"),
            ("", "no column 'msisdn'"),
        ],
    )
    async def test_wrong_columns(self, desk: Desk, header: str, reason: str) -> None:
        desk.write({"phone_numbers": f"{header}\n0470000001;x"})
        assert not await desk.load()
        assert desk.rejected() == [("phone_numbers.csv", 1, reason)]

    @pytest.mark.parametrize(
        ("name", "content", "reason"),
        [
            ("customers.csv", b"", "customers.csv is not known; the files are options, plans"),
            ("users.xlsx", b"no workbook", "users.xlsx is no workbook that can be read"),
            ("users.csv", b'company_number;name\n"unclosed', "users.csv line 2"),
            ("users.csv", b"name\x81", "users.csv is neither UTF-8 nor Windows-1252"),
            ("notes.txt", b"", "holds none of options, plans"),
        ],
    )
    async def test_a_file_that_cannot_be_read(self, desk: Desk, name: str, content: bytes, reason: str) -> None:
        (desk.folder / name).write_bytes(content)
        with pytest.raises(Wrong, match=reason):
            await desk.load()

    async def test_two_files_for_one_thing(self, desk: Desk) -> None:
        for suffix in ("csv", "xlsx"):
            (desk.folder / f"users.{suffix}").touch()
        with pytest.raises(Wrong, match=r"users.csv and users.xlsx: keep one"):
            await desk.load()
