"""Files as people and spreadsheets write them."""

from datetime import date

import pytest
import xlsxwriter

from models import Company, Contract
from resolvers.importing.verdicts import Wrong
from tests.resolvers.importing.files import CARDS, FILES, Desk


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
