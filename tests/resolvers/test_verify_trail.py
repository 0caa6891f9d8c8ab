"""The audit trail read again: every edit made behind the product's back is found."""

from collections.abc import Awaitable, Callable
from datetime import timedelta
from random import Random
from typing import Any

import pytest
from tortoise.backends.base.client import BaseDBAsyncClient

from models import AuditEntry, Company
from resolvers import verify_trail
from resolvers.audit_trail import COUNTERS, record
from resolvers.mutation import locked_company
from resolvers.verify_trail import Anchor, Break, Wrong, anchors, verify_trails
from rules.audit import FIRST_HASH, Entry, entry_hash
from settings import Settings
from storage.transaction import transaction
from tests.cast import Cast

LENGTH = 9
EDITS = {"sqlite": 1_000, "postgresql": 200}


@transaction
async def write(tx: BaseDBAsyncClient, company_id: str, number: int) -> None:
    company = await locked_company(company_id, tx)
    deed, details = f"deed_{number % 3}", {"number": number, "of": {"list": [1, None, "é"]}}
    who = {"actor_id": f"lgn_{number}", "actor_name": "Zoë", "subject_id": f"msvc_{number}"}
    await record(tx, company, deed=deed, details=details, **who)
    await company.save(using_db=tx, update_fields=COUNTERS)


@pytest.fixture
async def trails(cast: Cast, monkeypatch: pytest.MonkeyPatch) -> list[Anchor]:
    """Two trails, which are read in several batches, and their ends."""
    monkeypatch.setattr(verify_trail, "BATCH", 4)
    for number in range(LENGTH):
        await write(cast.acme.id, number)
        await write(cast.other.id, number)
    return await anchors()


async def found(kept: list[Anchor]) -> list[Break]:
    return [each async for each in verify_trails(kept) if each]


async def test_what_was_written_is_whole(cast: Cast, trails: list[Anchor]) -> None:
    assert [(each.company_id, each.sequence) for each in trails] == sorted(
        [(cast.acme.id, LENGTH), (cast.other.id, LENGTH)]
    )
    assert await found([]) == await found(trails) == []
    await write(cast.acme.id, LENGTH)
    assert await found(trails) == [], "an anchor stays true when the trail goes on"


async def test_every_edit_is_found(database: Settings, trails: list[Anchor]) -> None:
    random = Random(7)  # noqa: S311
    rows, companies = await AuditEntry.all(), await Company.all()
    for number in range(EDITS[database.dialect]):
        edit = random.choice(KINDS)
        await edit(random)
        broken = await found(trails)
        assert broken, f"{number}: {edit.__name__}"
        await AuditEntry.all().delete()
        await AuditEntry.bulk_create(rows)
        for company in companies:
            await company.save(update_fields=COUNTERS)
    assert await found(trails) == []


async def test_without_anchors_a_trail_that_was_cut_and_sealed_again_looks_whole(
    cast: Cast, trails: list[Anchor]
) -> None:
    await truncated(Random(1))  # noqa: S311
    assert await found([]) == []
    assert [each.wrong for each in await found(trails)] == [Wrong.ANCHOR]


async def test_anchors_of_two_days_that_contradict_each_other(cast: Cast, trails: list[Anchor]) -> None:
    """Nothing was added in between; only the later one fits a trail that was sealed again."""
    await rewritten(Random(1))  # noqa: S311
    later = await anchors()
    assert await found(later) == []
    assert [each.wrong for each in await found([*trails, *later])] == [Wrong.ANCHOR]
    assert [each.wrong for each in await found([*later, *trails])] == [Wrong.ANCHOR]


async def test_where_it_is_broken(cast: Cast, trails: list[Anchor]) -> None:
    await AuditEntry.filter(company_id=cast.acme.id, sequence=6).update(actor_name="Somebody else")
    await Company.filter(id=cast.other.id).update(audit_entries=LENGTH + 1)
    there = {each.company_id: (each.sequence, each.wrong) for each in await found(trails)}
    assert there == {cast.acme.id: (6, Wrong.ENTRY), cast.other.id: (LENGTH, Wrong.END)}


async def test_a_company_that_is_gone(trails: list[Anchor]) -> None:
    assert await found([*trails, Anchor("co_gone", 3, "aa")]) == [Break("co_gone", 3, Wrong.ANCHOR)]


async def one(random: Random) -> AuditEntry:
    return random.choice(await AuditEntry.all().order_by("id"))


async def changed_text(random: Random) -> None:
    row, name = (
        await one(random),
        random.choice(["actor_id", "actor_name", "deed", "subject_id", "previous_hash", "hash"]),
    )
    text: str = getattr(row, name)
    at = random.randrange(len(text)) if text else 0
    setattr(row, name, text[:at] + ("x" if text[at : at + 1] != "x" else "y") + text[at + 1 :])
    await row.save()


async def changed_time(random: Random) -> None:
    row = await one(random)
    row.at += timedelta(microseconds=random.choice([-1, 1, 1_000_000]))
    await row.save()


async def changed_details(random: Random) -> None:
    row = await one(random)
    more: list[dict[str, Any]] = [{"more": 1}, {"number": -1}, {"number": str(row.details["number"])}, {"of": {}}]
    row.details = row.details | random.choice(more)
    await row.save()


async def renumbered(random: Random) -> None:
    row = await one(random)
    row.sequence = random.choice([-1, 0, LENGTH + 1, LENGTH + 5])
    await row.save()


async def moved_to_another_company(random: Random) -> None:
    row = await one(random)
    other = await Company.exclude(id=row.company_id).first()
    assert other
    row.company_id, row.sequence = other.id, random.choice([0, LENGTH + 1])
    await row.save()


async def deleted(random: Random) -> None:
    await (await one(random)).delete()


async def swapped(random: Random) -> None:
    first = await one(random)
    second = await AuditEntry.filter(company_id=first.company_id).exclude(id=first.id).first()
    assert second
    (first.sequence, second.sequence), spare = (second.sequence, first.sequence), 99
    await AuditEntry.filter(id=first.id).update(sequence=spare)
    await second.save()
    await first.save()


async def forged(random: Random) -> None:
    """One more entry at the end, in a chain that is right; the company's row was forgotten."""
    company = await a_company(random)
    await AuditEntry.create(
        **sealed(company.audit_head, Entry(company.id, LENGTH + 1, (await one(random)).at, *"abcd"))
    )


async def counted_otherwise(random: Random) -> None:
    company = await a_company(random)
    if random.random() < 0.5:
        company.audit_entries += random.choice([-1, 1])
    else:
        company.audit_head = company.audit_head[::-1]
    await company.save()


async def truncated(random: Random) -> None:
    """The last entries cut off, and the company's row made to fit."""
    company = await a_company(random)
    kept = random.randrange(LENGTH)
    await AuditEntry.filter(company_id=company.id, sequence__gt=kept).delete()
    last = await AuditEntry.get_or_none(company_id=company.id, sequence=kept)
    company.audit_entries, company.audit_head = kept, last.hash if last else FIRST_HASH
    await company.save()


async def rewritten(random: Random) -> None:
    """An entry changed, and everything after it sealed again, the company's row too."""
    company, since = await a_company(random), random.randrange(1, LENGTH + 1)
    rows = await AuditEntry.filter(company_id=company.id, sequence__gte=since).order_by("sequence")
    rows[0].deed, head = "something_else", rows[0].previous_hash
    for row in rows:
        entry = Entry(**{name: getattr(row, name) for name in Entry.__dataclass_fields__})
        row.previous_hash, row.hash = head, entry_hash(head, entry)
        head = row.hash
        await row.save()
    company.audit_head = head
    await company.save()


async def a_company(random: Random) -> Company:
    return random.choice(await Company.filter(audit_entries=LENGTH).order_by("id"))


def sealed(previous_hash: str, entry: Entry) -> dict[str, Any]:
    return {**vars(entry), "previous_hash": previous_hash, "hash": entry_hash(previous_hash, entry)}


KINDS: list[Callable[[Random], Awaitable[None]]] = [
    changed_text,
    changed_text,
    changed_time,
    changed_details,
    renumbered,
    moved_to_another_company,
    deleted,
    swapped,
    forged,
    counted_otherwise,
    truncated,
    rewritten,
]
