"""Rows that are wrong: each is rejected with its reason, and nothing is written."""

import pytest

from tests.cast import iccid
from tests.resolvers.importing.files import CARDS, FILES, Desk, everything

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
    "an order that Flotte alone places": ("orders", ";MODIFY;HELD", ";BLOCK_SIM;HELD", "BLOCK_SIM are not imported"),
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
