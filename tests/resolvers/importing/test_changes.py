"""Rows of things that are there already: what may change, and what may not."""

import pytest

from models import PlanOffer, Price, SimCard
from resolvers.importing.stock_files import puk_context
from resolvers.importing.verdicts import Outcome
from resolvers.sealing import unseal
from tests.resolvers.importing.files import CARDS, FILES, Desk, everything

MAY = {
    "an option's name": ("options", "Monde", "Univers"),
    "a plan's options": ("plans", "WORLD|ZONE|DATA", "WORLD|DATA"),
    "a company's name": ("companies", "Acmé", "Acme"),
    "a company's account manager": ("companies", "Other;;", "Other;am@operator.example;"),
    "a login's language": ("logins", ";nl;", ";fr;"),
    "a login's role": ("logins", "FLEET_ADMINISTRATOR", "PORTAL_ADMINISTRATOR"),
    "a contract's base": ("contracts", ";10;none", ";12;none"),
    "a user's cost centre": ("users", "HR", "IT"),
    "a card's PUK": ("sim_cards", "12345678", "87654321"),
    "whose stock a card lies in": ("sim_cards", f"{CARDS[3]};0400000086", f"{CARDS[3]};0200000043"),
    "a service's price": ("mobile_services", ";9,99;", ";8,99;"),
    "a service's user": ("mobile_services", "zoe@acme.example;+32470123457", "jan@acme.example;+32470123457"),
    "a UC service's price": ("uc_services", "+3221234567;;", "+3221234567;;7,00"),
}
MAY_NOT = {
    "a price in force": ("prices", "10,00", "11,00", "a price in force is never edited"),
    "a plan's kind": ("plans", "DESK;UC", "DESK;MOBILE", "DESK is a UC plan"),
    "a card in use": ("sim_cards", f"{CARDS[0]};0400000086", f"{CARDS[0]};0200000043", "another company's"),
    "a card's kind": ("sim_cards", "ESIM", "PHYSICAL", "is ESIM"),
    "a contract's company": ("contracts", "0400000086;C-1", "0200000043;C-1", "another company's contract"),
    "a number's company": (
        "mobile_services",
        "0400000086;zoe@acme.example;+32470123457",
        "0200000043;zoe@acme.example;+32470123457",
        "the number is in use in another company",
    ),
}


def changed(file: str, old: str, new: str) -> dict[str, str]:
    assert old in FILES[file]
    return {file: FILES[file].replace(old, new, 1)}


@pytest.mark.parametrize(("file", "old", "new"), MAY.values(), ids=MAY.keys())
async def test_what_may_change(loaded: Desk, file: str, old: str, new: str) -> None:
    loaded.write(changed(file, old, new))
    assert await loaded.load(), loaded.rejected()
    told = {(v.file, v.outcome) for v in loaded.verdicts if v.outcome is not Outcome.UNCHANGED}
    assert len(told) == 1
    assert told <= {(f"{file}.csv", Outcome.UPDATED), (f"{file}.csv", Outcome.ADDED)}
    assert await loaded.load()
    assert loaded.outcomes == {Outcome.UNCHANGED}


@pytest.mark.parametrize(("file", "old", "new", "reason"), MAY_NOT.values(), ids=MAY_NOT.keys())
async def test_what_may_not(loaded: Desk, file: str, old: str, new: str, reason: str) -> None:
    before = await everything()
    loaded.write(changed(file, old, new))
    assert not await loaded.load()
    assert any(name == f"{file}.csv" and reason in text for name, _, text in loaded.rejected()), loaded.rejected()
    assert await everything() == before


async def test_a_price_of_the_future_may_still_change(loaded: Desk) -> None:
    for monthly in ("20", "21"):
        loaded.write({"prices": FILES["prices"] + f"\nL;;01/01/2099;{monthly};"})
        assert await loaded.load(), loaded.rejected()
    assert await Price.filter(monthly_cents=2100).count() == 1
    assert await Price.all().count() == 8


async def test_an_option_that_is_no_longer_offered(loaded: Desk) -> None:
    assert await PlanOffer.filter(option__code="ZONE").count() == 1
    loaded.write(changed("plans", "WORLD|ZONE|DATA", "WORLD|DATA"))
    assert await loaded.load()
    assert await PlanOffer.filter(option__code="ZONE").count() == 0


async def test_a_new_puk_takes_the_place_of_the_old(loaded: Desk) -> None:
    loaded.write(changed("sim_cards", "12345678", "87654321"))
    assert await loaded.load()
    card = await SimCard.get(iccid=CARDS[0])
    assert card.puk_encrypted is not None
    assert unseal(loaded.key, card.puk_encrypted, puk_context(card.id)) == "87654321"
