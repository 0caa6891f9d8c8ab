"""Showing PUKs and activation codes: counted, written down, and never kept where an answer is."""

import asyncio
from dataclasses import replace
from datetime import timedelta
from typing import Any

import clock
from models import AuditEntry, IdempotencyRecord, MobileService, PukReveal, SimCard
from resolvers import revealed
from resolvers.importing.stock_files import puk_context
from resolvers.outcomes import ActivationCodeRevealed, PukRevealed
from resolvers.reveal_activation_code import reveal_activation_code
from resolvers.reveal_puk import reveal_puk
from resolvers.sealing import seal
from resolvers.step_effects import activation_code_context
from rules.errors import NotAllowed, NotFound, NothingToReveal, RevealLimitReached, WrongSimState, WrongState
from rules.lifecycle import ServiceStatus, SimStatus
from rules.permissions import Actor, Permission
from rules.reveals import PUK_REVEALS_PER_DAY, PukReveals
from settings import SealingKey
from tests.cast import TODAY, Cast
from tests.stage import answer, everything, noon, refusal

KEY = SealingKey(b"a key for tests, at least 32 characters")
PUK, CODE = "73501948", "LPA:1$smdp.operator.example$SECRETMATCHINGID"


async def with_secrets(line: MobileService) -> None:
    card_id = str(line.sim_card_id)
    await SimCard.filter(id=card_id).update(
        puk_encrypted=seal(KEY, PUK, puk_context(card_id)),
        activation_code_encrypted=seal(KEY, CODE, activation_code_context(card_id)),
    )


async def test_a_puk_is_counted_and_written_down(cast: Cast) -> None:
    await with_secrets(cast.line)
    outcome = await reveal_puk(cast.fleet, service_id=cast.line.id, idempotency_key="k")
    assert outcome == PukRevealed(cast.line.id, str(cast.line.sim_card_id))
    assert await revealed.puks(cast.fleet, [outcome.sim_card_id], KEY) == [PUK]
    entry, reveal = await AuditEntry.get(company_id=cast.acme.id), await PukReveal.get()
    assert (entry.deed, entry.actor_id, entry.subject_id) == ("reveal_puk", cast.fleet.id, cast.line.id)
    assert entry.details == {"sim_card_id": cast.line.sim_card_id}
    assert (reveal.company_id, reveal.actor_id, reveal.revealed_on) == (cast.acme.id, cast.fleet.id, TODAY)
    assert PUK not in str(await everything())
    assert (await IdempotencyRecord.get()).answer["ids"] == {
        "service_id": cast.line.id,
        "sim_card_id": cast.line.sim_card_id,
    }


async def test_an_activation_code_is_written_down(cast: Cast) -> None:
    await with_secrets(cast.line)
    outcome = await reveal_activation_code(cast.fleet, service_id=cast.line.id, idempotency_key="k")
    assert outcome == ActivationCodeRevealed(cast.line.id, str(cast.line.sim_card_id))
    assert await revealed.activation_codes(cast.fleet, [outcome.sim_card_id], KEY) == [CODE]
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id) == ("reveal_activation_code", cast.line.id)
    assert CODE not in str(await everything())


async def test_five_a_day_and_person_in_all_companies_together(cast: Cast) -> None:
    await with_secrets(cast.line)
    await with_secrets(cast.foreign_line)
    both = in_both(cast)
    for number in range(PUK_REVEALS_PER_DAY):
        await reveal_puk(both, service_id=(cast.foreign_line if number % 2 else cast.line).id)
    for line in (cast.line, cast.foreign_line):
        told = await refusal(reveal_puk(both, service_id=line.id))
        assert told == RevealLimitReached(PukReveals(PUK_REVEALS_PER_DAY, TODAY))
    await reveal_puk(cast.portal, service_id=cast.line.id)  # another person
    clock.start_at(noon(TODAY + timedelta(days=1)))
    await reveal_puk(both, service_id=cast.line.id)


async def test_the_limit_holds_when_all_ask_at_once(cast: Cast) -> None:
    await with_secrets(cast.line)
    await with_secrets(cast.foreign_line)
    both = in_both(cast)
    asked = [reveal_puk(both, service_id=line.id) for _ in range(6) for line in (cast.line, cast.foreign_line)]
    answers = await asyncio.gather(*map(answer, asked))
    assert sum(isinstance(each, PukRevealed) for each in answers) == PUK_REVEALS_PER_DAY
    assert await PukReveal.all().count() == PUK_REVEALS_PER_DAY


async def test_a_repeated_key_counts_once_and_tells_nothing_to_who_lost_the_permission(cast: Cast) -> None:
    await with_secrets(cast.line)
    asked: dict[str, Any] = {"service_id": cast.line.id, "idempotency_key": "k"}
    first = await reveal_puk(cast.fleet, **asked)
    assert await reveal_puk(cast.fleet, **asked) == first
    assert await PukReveal.all().count() == 1
    demoted = replace(cast.insight, id=cast.fleet.id)
    assert await reveal_puk(demoted, **asked) == first
    assert await revealed.puks(demoted, [first.sim_card_id], KEY) == [None]
    assert await revealed.activation_codes(demoted, [first.sim_card_id, "sim_unknown"], KEY) == [None, None]
    assert await revealed.puks(cast.stranger, [first.sim_card_id], KEY) == [None]


async def test_what_is_not_there_is_not_shown_and_not_counted(cast: Cast) -> None:
    for deed in (reveal_puk, reveal_activation_code):
        assert await refusal(deed(cast.fleet, service_id=cast.line.id)) == NothingToReveal()
    await with_secrets(cast.line)
    await SimCard.filter(id=cast.line.sim_card_id).update(status=SimStatus.BLOCKED)
    told = await refusal(reveal_activation_code(cast.fleet, service_id=cast.line.id))
    assert told == WrongSimState(SimStatus.BLOCKED)
    await reveal_puk(cast.fleet, service_id=cast.line.id)
    await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.TERMINATED)
    for deed in (reveal_puk, reveal_activation_code):
        assert await refusal(deed(cast.fleet, service_id=cast.line.id)) == WrongState(ServiceStatus.TERMINATED)


async def test_who_may_not(cast: Cast) -> None:
    await with_secrets(cast.line)
    for deed in (reveal_puk, reveal_activation_code):
        for actor in (cast.insight, cast.manager, cast.operator):
            assert await refusal(deed(actor, service_id=cast.line.id)) == NotAllowed(Permission.SIMS_REVEAL)
        for service_id in (cast.foreign_line.id, "msvc_unknown", cast.bob.id):
            assert await refusal(deed(cast.fleet, service_id=service_id)) == NotFound()


def in_both(cast: Cast) -> Actor:
    return replace(cast.fleet, grants=dict.fromkeys((cast.acme.id, cast.other.id), frozenset(Permission)))
