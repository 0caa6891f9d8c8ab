"""Exports over HTTP."""

import csv
import io
from datetime import date

import httpx2
import pytest
from python_calamine import CalamineWorkbook
from starlette.applications import Starlette

from models import ApiToken, Login, MobileService, Role, SimCard, User
from resolvers.actors import forget_all
from rules.lifecycle import ServiceStatus
from tests.cast import Cast, service, user
from tests.web.conftest import browser, sign_in

BYTE_ORDER_MARK = "\ufeff"


async def rows(client: httpx2.AsyncClient, path: str, **headers: str) -> list[list[str]]:
    answer = await client.get(path, headers=headers)
    assert answer.status_code == 200, answer.text
    assert answer.text.startswith(BYTE_ORDER_MARK)
    return list(csv.reader(io.StringIO(answer.text.removeprefix(BYTE_ORDER_MARK), newline="")))


async def test_users(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    assert await rows(fleet, "/export/users.csv") == [
        ["Name", "E-mail", "Cost centre", "Status", "Company"],
        ["Ann Dubois", "ann.dubois@acme.example", "", "Inactive", "Acme"],
        ["Bob Peeters", "bob.peeters@acme.example", "", "Active", "Acme"],
    ]


async def test_mobile_services(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    header, row = await rows(fleet, "/export/mobile-services.csv")
    card = await SimCard.get(id=cast.line.sim_card_id)
    assert dict(zip(header, row, strict=True)) == {
        "Number": f"'{cast.line.msisdn}",
        "User": "Bob Peeters",
        "E-mail": "bob.peeters@acme.example",
        "Cost centre": "",
        "Plan": "small en",
        "Status": "Active",
        "Price per month (EUR)": "15.00",
        "SIM card": card.iccid,
        "Activated on": "2026-01-01",
        "Company": "Acme",
    }


async def test_in_the_language_of_the_request(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    text = (await fleet.get("/export/mobile-services.csv", headers={"accept-language": "fr"})).text
    assert text.startswith(BYTE_ORDER_MARK + "Numéro;Utilisateur;")
    assert ";small fr;Actif;15,00;" in text
    dutch = (await fleet.get("/export/mobile-services.csv?language=nl", headers={"accept-language": "fr"})).text
    assert ";small nl;Actief;15,00;" in dutch


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "＝", "＠"])
async def test_no_cell_becomes_a_formula(fleet: httpx2.AsyncClient, cast: Cast, start: str) -> None:
    await User.filter(id=cast.ann.id).update(name=f"{start}1+1")
    assert f"'{start}1+1" in [row[0] for row in await rows(fleet, "/export/users.csv")]
    workbook = await fleet.get("/export/users.xlsx")
    cells = CalamineWorkbook.from_filelike(io.BytesIO(workbook.content)).get_sheet_by_index(0).to_python()
    assert not [row for row in cells if str(row[0]).startswith(start)]


async def test_no_part_of_a_cell_becomes_a_formula(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    """A Belgian spreadsheet opens the English file, whose separator is another."""
    await User.filter(id=cast.ann.id).update(name="a;=1+1,b - c,+2")
    assert "a;'=1+1,b - c,'+2" in [row[0] for row in await rows(fleet, "/export/users.csv")]


async def test_a_workbook(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    answer = await fleet.get("/export/mobile-services.xlsx")
    assert answer.headers["content-type"] == "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    assert answer.headers["content-disposition"] == 'attachment; filename="mobile-services.xlsx"'
    cells = CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert cells[0][:2] == ["Number", "User"]
    assert cells[1][4:7] == ["small en", "Active", 15.0]
    assert cells[1][8] == date(2026, 1, 1)


class TestFilters:
    @pytest.fixture(autouse=True)
    async def _more(self, cast: Cast) -> None:
        carla = await user(cast.acme, "Carla Maes", "A, B")
        await service(carla, cast.large)
        await service(carla, cast.small, status=ServiceStatus.SUSPENDED)

    @pytest.mark.parametrize(
        ("query", "names"),
        [
            ("", ["Ann Dubois", "Bob Peeters", "Carla Maes"]),
            ("?search=pee", ["Bob Peeters"]),
            ("?status=INACTIVE", ["Ann Dubois"]),
            ("?status=INACTIVE&status=ACTIVE", ["Ann Dubois", "Bob Peeters", "Carla Maes"]),
            ("?costCentre=A,+B", ["Carla Maes"]),
            ("?orderBy=NAME&direction=DESC", ["Carla Maes", "Bob Peeters", "Ann Dubois"]),
            ("?companyId=co_unknown", []),
        ],
    )
    async def test_of_users(self, fleet: httpx2.AsyncClient, query: str, names: list[str]) -> None:
        assert [row[0] for row in await rows(fleet, f"/export/users.csv{query}")] == ["Name", *names]

    async def test_of_mobile_services(self, fleet: httpx2.AsyncClient, cast: Cast) -> None:
        async def prices(query: str) -> list[str]:
            return [row[6] for row in (await rows(fleet, f"/export/mobile-services.csv?{query}"))[1:]]

        assert await prices("orderBy=MONTHLY_PRICE") == ["10.00", "15.00", "85.00"]
        assert await prices("status=SUSPENDED") == ["10.00"]
        assert await prices(f"planId={cast.large.id}") == ["85.00"]
        assert await prices("minMonthlyPrice=10.01&maxMonthlyPrice=84.99") == ["15.00"]
        assert sorted(await prices(f"costCentre=A,+B&companyId={cast.acme.id}")) == ["10.00", "85.00"]
        assert await prices(f"companyId={cast.other.id}") == []


@pytest.mark.parametrize(
    "query",
    ["status=FLYING", "minMonthlyPrice=cheap", "orderBy=SHOE_SIZE", "statsu=ACTIVE", "search=%00", "language=de"],
)
async def test_what_is_wrong_is_said_before_the_first_byte(fleet: httpx2.AsyncClient, query: str) -> None:
    answer = await fleet.get(f"/export/mobile-services.csv?{query}")
    assert (answer.status_code, answer.json()["error"]["code"]) == (400, "BAD_USER_INPUT")


async def test_of_what_is_given_twice_the_last_one_counts(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    ours, theirs = f"companyId={cast.acme.id}", f"companyId={cast.other.id}"
    assert len(await rows(fleet, f"/export/users.csv?{theirs}&{ours}")) > 1
    assert len(await rows(fleet, f"/export/users.csv?{ours}&{theirs}")) == 1


async def test_strangers_get_nothing(client: httpx2.AsyncClient, cast: Cast) -> None:
    answer = await client.get("/export/users.csv")
    assert (answer.status_code, answer.json()["error"]["code"]) == (401, "UNAUTHENTICATED")


async def test_without_the_permission(app: Starlette, fleet: httpx2.AsyncClient, cast: Cast) -> None:
    await Role.filter(login_id=cast.fleet.id).delete()
    async with browser(app) as client:
        await sign_in(client, "fleet@acme.example")
        answer = await client.get("/export/users.csv")
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "NOT_ALLOWED")


@pytest.mark.parametrize("scopes", [["services:read"], ["users:read"]])
async def test_names_of_users_need_the_permission_to_see_users(
    client: httpx2.AsyncClient, cast: Cast, scopes: list[str]
) -> None:
    await ApiToken.filter(id=cast.partner.id).update(scopes=scopes)
    forget_all()
    headers = {"authorization": f"Bearer {cast.partner_token}"}
    answer = await client.get("/export/mobile-services.csv", headers=headers)
    assert (answer.status_code, answer.json()["error"]["code"]) == (403, "NOT_ALLOWED")


async def test_nothing_of_another_company(app: Starlette, cast: Cast, password_hash: str) -> None:
    await Login.filter(id=cast.stranger.id).update(password_hash=password_hash)
    async with browser(app) as client:
        await sign_in(client, "fleet@other.example")
        text = (await client.get("/export/users.csv")).text + (await client.get("/export/mobile-services.csv")).text
    assert "Eve Secret" in text
    assert "acme" not in text.lower()


@pytest.mark.parametrize("path", ["/export/logins.csv", "/export/users.pdf", "/export/users", "/export/"])
async def test_what_is_not_there(fleet: httpx2.AsyncClient, path: str) -> None:
    answer = await fleet.get(path)
    assert (answer.status_code, answer.json()["error"]["code"]) == (404, "NOT_FOUND")


async def test_more_than_one_page(fleet: httpx2.AsyncClient, cast: Cast) -> None:
    await MobileService.bulk_create(
        MobileService(
            company_id=cast.acme.id,
            user_id=cast.bob.id,
            user_name_folded=cast.bob.name_folded,
            status=ServiceStatus.TERMINATED,
            plan_id=cast.small.id,
            plan_price_cents=1000,
            monthly_price_cents=1000,
            activated_on=date(2026, 1, 1),
            terminated_on=date(2026, 1, 2),
        )
        for _ in range(1200)
    )
    assert len(await rows(fleet, "/export/mobile-services.csv")) == 1202
    workbook = await fleet.get("/export/mobile-services.xlsx?status=TERMINATED")
    assert CalamineWorkbook.from_filelike(io.BytesIO(workbook.content)).get_sheet_by_index(0).height == 1201
