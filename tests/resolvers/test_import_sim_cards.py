"""Bringing SIM cards into stock: what is written, what is said of each row, and what two at once come to."""

import asyncio
import logging
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models import AuditEntry, IdempotencyRecord, SimCard
from resolvers.import_sim_cards import import_sim_cards
from resolvers.importing.stock_files import puk_context
from resolvers.outcomes import SimCardsImported
from resolvers.sealing import unseal
from resolvers.sim_card_file import SimCardFile
from rules.errors import IdempotencyConflict, InvalidInput, NotAllowed, NotFound, Problem, Refused
from rules.lifecycle import SimKind, SimStatus
from rules.permissions import Actor
from rules.sim_stock import MOST_CARDS, CardRow, CardVerdict
from settings import SealingKey
from tests import cast as people
from tests.cast import Cast
from tests.stage import everything, refusal

KEY = SealingKey(b"a key for tests, at least 32 characters")
PUK = "73501948"


def file_of(*iccids: str, puk: str = PUK, separator: str = ";") -> str:
    lines = [f"iccid{separator}puk", *(f"{iccid}{separator}{puk}" for iccid in iccids)]
    return "\ufeff" + "\r\n".join(lines) + "\r\n"


def fresh(count: int) -> list[str]:
    return [people.iccid() for _ in range(count)]


async def imported(actor: Actor, csv: str, **given: Any) -> SimCardsImported:
    return await import_sim_cards(actor, csv=csv, sealing_key=KEY, **given)


def verdicts(outcome: SimCardsImported) -> list[CardVerdict]:
    return [row.verdict for row in outcome.rows]


async def test_cards_come_into_a_companys_stock(cast: Cast) -> None:
    iccids = fresh(3)
    outcome = await imported(cast.operator, file_of(*iccids), company_id=cast.acme.id)
    assert (outcome.imported, verdicts(outcome)) == (3, [CardVerdict.NEW] * 3)
    assert [(row.line, row.iccid) for row in outcome.rows] == list(enumerate(iccids, start=2))
    for card in await SimCard.filter(iccid__in=iccids):
        assert (card.company_id, card.kind, card.status) == (cast.acme.id, SimKind.PHYSICAL, SimStatus.IN_STOCK)
        assert card.puk_encrypted
        assert unseal(KEY, card.puk_encrypted, puk_context(card.id)) == PUK
    [entry] = await AuditEntry.filter(deed="import_sim_cards")
    assert (entry.company_id, entry.details) == (cast.acme.id, {"imported": 3, "rows": {"NEW": 3}})


async def test_without_a_company_they_are_the_operators(cast: Cast, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="resolvers.import_sim_cards")
    [iccid] = fresh(1)
    outcome = await imported(cast.operator, f"iccid\n{iccid}\n")
    assert (outcome.imported, outcome.company_id) == (1, None)
    card = await SimCard.get(iccid=iccid)
    assert (card.company_id, card.puk_encrypted) == (None, None)
    [line] = [record for record in caplog.records if record.msg == "import_sim_cards"]
    assert vars(line)["fields"] == {"actor": cast.operator.id, "imported": 1, "rows": 1}


async def test_a_dry_run_says_the_same_and_writes_nothing(cast: Cast) -> None:
    csv = file_of(*fresh(2), "893201")
    before = await everything()
    dry = await imported(cast.operator, csv, company_id=cast.acme.id, dry_run=True)
    assert (dry.imported, dry.dry_run) == (0, True)
    assert await everything() == before
    assert (await imported(cast.operator, csv, company_id=cast.acme.id)).rows == dry.rows


async def test_every_bad_row_is_told_and_the_good_ones_are_written(cast: Cast) -> None:
    new, elsewhere, own = people.iccid(), people.iccid(), people.iccid()
    for iccid, company in ((elsewhere, cast.other), (own, cast.acme)):
        await SimCard.create(company_id=company.id, iccid=iccid, kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK)
    used = (await SimCard.get(id=cast.line.sim_card_id)).iccid
    rows = [f"{new},730 1948", "", f"{new},", f"{elsewhere},", f"{own},", f"{used},", "893201,", "8932010000000000013,"]
    csv = "\n".join(["ICCID,PUK", *rows, f"{people.iccid()},x"])
    outcome = await imported(cast.operator, csv, company_id=cast.acme.id)
    assert outcome.imported == 1
    assert [(row.line, row.verdict) for row in outcome.rows] == [
        (2, CardVerdict.NEW),
        (4, CardVerdict.TWICE_IN_FILE),
        (5, CardVerdict.KNOWN_ELSEWHERE),
        (6, CardVerdict.ALREADY_IN_STOCK),
        (7, CardVerdict.ALREADY_IN_USE),
        (8, CardVerdict.ICCID_LENGTH),
        (9, CardVerdict.ICCID_CHECK_DIGIT),
        (10, CardVerdict.PUK_INVALID),
    ]
    card = await SimCard.get(iccid=new)
    assert unseal(KEY, card.puk_encrypted or b"", puk_context(card.id)) == "07301948"
    assert (await SimCard.get(iccid=elsewhere)).company_id == cast.other.id


async def test_the_same_file_again_changes_nothing(cast: Cast) -> None:
    csv = file_of(*fresh(3))
    await imported(cast.operator, csv, company_id=cast.acme.id)
    before = await SimCard.all().order_by("id").values()
    again = await imported(cast.operator, csv, company_id=cast.acme.id)
    assert (again.imported, verdicts(again)) == (0, [CardVerdict.ALREADY_IN_STOCK] * 3)
    assert await SimCard.all().order_by("id").values() == before


@pytest.mark.parametrize("own", [True, False])
async def test_the_same_key_answers_the_same(cast: Cast, own: bool) -> None:
    csv, company = file_of(*fresh(2)), {} if own else {"company_id": cast.acme.id}
    first = await imported(cast.operator, csv, idempotency_key="k", **company)
    again = await imported(cast.operator, csv, idempotency_key="k", **company)
    assert again == first
    assert again.imported == 2
    other = imported(cast.operator, file_of(*fresh(1)), idempotency_key="k", **company)
    assert isinstance(await refusal(other), IdempotencyConflict)


@pytest.mark.parametrize("own", [True, False])
async def test_the_same_file_twice_at_once(cast: Cast, own: bool) -> None:
    csv, company = file_of(*fresh(20)), {} if own else {"company_id": cast.acme.id}
    both = await asyncio.gather(*(imported(cast.operator, csv, **company) for _ in range(4)))
    assert sorted(outcome.imported for outcome in both) == [0, 0, 0, 20]
    for outcome in both:
        assert len(set(verdicts(outcome))) == 1
        assert verdicts(outcome)[0] in {CardVerdict.NEW, CardVerdict.ALREADY_IN_STOCK}


async def test_the_same_cards_into_two_stocks_at_once(cast: Cast) -> None:
    """Each card is in one of them, whichever; and nobody is told in which."""
    iccids = fresh(20)
    owners: list[dict[str, Any]] = [{"company_id": cast.acme.id}, {"company_id": cast.other.id}, {}]
    orders = [iccids, list(reversed(iccids)), iccids]
    outcomes = await asyncio.gather(
        *(imported(cast.operator, file_of(*order), **owner) for order, owner in zip(orders, owners, strict=True))
    )
    assert sum(outcome.imported for outcome in outcomes) == 20
    assert {row.verdict for outcome in outcomes for row in outcome.rows} <= {
        CardVerdict.NEW,
        CardVerdict.KNOWN_ELSEWHERE,
    }
    for outcome in outcomes:
        mine = [row.iccid for row in outcome.rows if row.verdict is CardVerdict.NEW]
        assert await SimCard.filter(iccid__in=mine, company_id=outcome.company_id).count() == len(mine) or not mine


@pytest.mark.parametrize(
    ("csv", "problem"),
    [
        ("", Problem.CSV_COLUMNS_INVALID),
        ("iccid;puk\n", Problem.CSV_WITHOUT_ROWS),
        ("iccid;puk\n;\n", Problem.CSV_WITHOUT_ROWS),
        ("8932010000000000012;73501948\n", Problem.CSV_COLUMNS_INVALID),
        ("puk;note\n73501948;\n", Problem.CSV_COLUMNS_INVALID),
        ("iccid;puk1;pin1\n8932010000000000012;73501948;1234\n", Problem.CSV_COLUMNS_INVALID),
        ("iccid;Iccid\n8932010000000000012;\n", Problem.CSV_COLUMN_TWICE),
        ("iccid;puk;note;puk\n8932010000000000012;;;\n", Problem.CSV_COLUMN_TWICE),
        ('iccid;puk\n"8932010000000000012;73501948\n', Problem.CSV_INVALID),
        ("iccid\n" + "1\n" * (MOST_CARDS + 1), Problem.TOO_MANY),
    ],
)
async def test_what_is_no_such_file(cast: Cast, csv: str, problem: Problem) -> None:
    refused = await refusal(imported(cast.operator, csv, company_id=cast.acme.id))
    assert isinstance(refused, InvalidInput)
    assert [(field.path, field.problem) for field in refused.fields] == [(("csv",), problem)]


def test_other_columns_are_passed_over() -> None:
    text = "puk;note;ICCID;note;PUK2;\n73501948;spare;8932010000000000012;blue;11112222;\n"
    assert read(text) == [CardRow(2, "8932010000000000012", "73501948")]


async def test_only_the_operator_may(cast: Cast) -> None:
    before = await everything()
    csv = file_of(*fresh(1))
    for actor in (cast.fleet, cast.portal, cast.manager):
        assert isinstance(await refusal(imported(actor, csv, company_id=cast.acme.id)), NotAllowed)
    assert isinstance(await refusal(imported(cast.fleet, csv)), NotAllowed)
    assert isinstance(await refusal(imported(cast.fleet, csv, company_id=cast.other.id)), NotFound)
    assert isinstance(await refusal(imported(cast.operator, csv, company_id="co_unknown")), NotFound)
    assert await everything() == before


async def test_no_puk_is_left_anywhere(cast: Cast, caplog: pytest.LogCaptureFixture) -> None:
    """Not in a row, not in what is remembered under the key, not in the log; nor can it be tried out from there."""
    caplog.set_level(logging.DEBUG)
    [iccid] = fresh(1)
    outcome = await imported(cast.operator, file_of(iccid), idempotency_key="k", company_id=cast.acme.id)
    logged = " ".join(
        f"{record.msg} {record.args} {vars(record)}" for record in caplog.records if record.name != "tortoise.db_client"
    )
    assert PUK not in f"{outcome!r} {await everything()} {logged}"
    [record] = await IdempotencyRecord.filter(key="key:k")
    same, other = SimCardFile(file_of(iccid), KEY), SimCardFile(file_of(iccid), SealingKey(b"another key" * 4))
    assert repr(same) == repr(SimCardFile(file_of(iccid), KEY)) != repr(other)
    assert record.fingerprint


@given(
    st.lists(
        st.tuples(
            st.text(st.characters(exclude_characters="\r\n\x00", codec="utf-8"), max_size=30),
            st.text("0123456789 ", max_size=9),
        ),
        min_size=1,
        max_size=10,
    ),
    st.sampled_from([",", ";", "\t"]),
    st.sampled_from(["\n", "\r\n"]),
    st.booleans(),
)
def test_whatever_is_written_is_read(rows: list[tuple[str, str]], separator: str, end: str, mark: bool) -> None:
    """Quoted as CSV has it, with any separator and line end, with or without the mark of UTF-8."""
    cells = [[f'"{cell.replace(chr(34), chr(34) * 2)}"' for cell in row] for row in rows]
    lines = [separator.join(["iccid", "puk"]), *(separator.join(row) for row in cells)]
    text = "\ufeff" * mark + end.join(lines) + end
    written = [CardRow(line, *map(str.strip, row)) for line, row in enumerate(rows, start=2)]
    expected = [row for row in written if row.iccid or row.puk]
    assert read(text) == expected


@given(st.text())
def test_anything_is_read_or_refused(text: str) -> None:
    assert all(isinstance(row, CardRow) for row in read(text))


def read(text: str) -> list[CardRow]:
    """The rows; none where the file is refused as what it is."""
    try:
        return SimCardFile(text, KEY).rows()
    except Refused as refused:
        if not isinstance(refused.refusal, InvalidInput):
            raise
        return []
