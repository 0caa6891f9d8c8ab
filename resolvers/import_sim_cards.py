"""Bringing SIM cards into stock: a verdict per row, the good ones written at once, safe to run twice."""

import logging
from collections import Counter
from collections.abc import Sequence
from typing import Any

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import IntegrityError

from log_fields import tell
from models import SimCard
from resolvers import remembered
from resolvers.found import named_company
from resolvers.importing.stock_files import puk_context
from resolvers.mutation import Scene, refusals, requires, wrong_key
from resolvers.outcomes import SimCardRow, SimCardsImported
from resolvers.sealing import seal
from resolvers.sim_card_file import SimCardFile
from rules.errors import Refused
from rules.lifecycle import SimKind, SimStatus
from rules.permissions import Actor, Permission
from rules.sim_stock import CardRow, CardVerdict, JudgedCard, KnownCard, canonical_iccid, judged, of_known
from settings import SealingKey
from storage.transaction import transaction

_log = logging.getLogger(__name__)


async def import_sim_cards(
    actor: Actor, *, csv: str, sealing_key: SealingKey, company_id: str | None = None, **given: Any
) -> SimCardsImported:
    """Write the rows that are new into the stock of a company; the operator, without one, into his own.

    With `dry_run` nothing is written but the verdicts. Refused: NotFound, NotAllowed, InvalidInput.
    """
    file = SimCardFile(csv, sealing_key)
    if company_id is None and actor.may(Permission.STOCK_WRITE):
        return await _into_the_operators_stock(actor, file=file, **given)
    return await _into_a_companys_stock(actor, file=file, company_id=company_id, **given)


# Read by the test over the schema: both ways below ask for it.
import_sim_cards.permission = Permission.STOCK_WRITE  # pyright: ignore[reportFunctionMemberAccess]


@requires(Permission.STOCK_WRITE, company_of=named_company)
async def _into_a_companys_stock(
    scene: Scene,
    *,
    file: SimCardFile,
    company_id: str | None = None,  # noqa: ARG001  the frame's
    dry_run: bool = False,
    idempotency_key: str | None = None,  # noqa: ARG001  the frame's
) -> SimCardsImported:
    imported = await _imported(scene.tx, scene.company.id, file, dry_run=dry_run)
    if not dry_run:
        counts = dict(sorted(Counter(row.verdict.value for row in imported.rows).items()))
        await scene.record("import_sim_cards", scene.company.id, imported=imported.imported, rows=counts)
    return imported


async def _into_the_operators_stock(actor: Actor, **given: Any) -> SimCardsImported:
    """It is no company's: there is no row to lock and no trail to write in, so the log says who did it."""
    try:
        try:
            imported = await _under_the_key(actor, given)
        except IntegrityError:  # a twin with the same key won the race
            imported = await _under_the_key(actor, given)
    except Refused as refused:
        refusals[refused.refusal.code] += 1
        raise
    tell(_log, "import_sim_cards", actor=actor.id, imported=imported.imported, rows=len(imported.rows))
    return imported


@transaction
async def _under_the_key(tx: BaseDBAsyncClient, actor: Actor, given: dict[str, Any]) -> SimCardsImported:
    request = remembered.Request.of(actor, import_sim_cards, given)
    earlier = await remembered.recall(request, None, tx)
    if earlier:
        return earlier  # pyright: ignore[reportReturnType]  recorded by this very deed
    if refusal := wrong_key(actor, request):
        raise Refused(refusal)
    imported = await _imported(tx, None, given["file"], dry_run=given.get("dry_run", False))
    await remembered.keep(request, imported, "", tx)
    return imported


async def _imported(
    tx: BaseDBAsyncClient, owner_id: str | None, file: SimCardFile, *, dry_run: bool
) -> SimCardsImported:
    rows = file.rows()
    cards = list(judged(rows, await _known(tx, owner_id, rows)))
    new = [card for card in cards if card.verdict is CardVerdict.NEW]
    if not dry_run and new:
        cards = await _written(tx, owner_id, cards, new, file.key)
    imported = 0 if dry_run else sum(card.verdict is CardVerdict.NEW for card in cards)
    told = tuple(SimCardRow(card.line, card.verdict, card.iccid) for card in cards)
    return SimCardsImported(told, imported, owner_id, dry_run)


async def _known(tx: BaseDBAsyncClient, owner_id: str | None, rows: Sequence[CardRow]) -> dict[str, KnownCard]:
    iccids = {iccid for row in rows if (iccid := canonical_iccid(row.iccid))}
    found = await SimCard.filter(iccid__in=list(iccids)).using_db(tx).only("id", "iccid", "company_id", "status")
    return {card.iccid: KnownCard(card.company_id == owner_id, card.status) for card in found if card.iccid}


async def _written(
    tx: BaseDBAsyncClient,
    owner_id: str | None,
    cards: Sequence[JudgedCard],
    new: Sequence[JudgedCard],
    key: SealingKey,
) -> list[JudgedCard]:
    """The verdicts after the writing: another import may have brought the same card in between."""
    made = [_card(owner_id, card, key) for card in sorted(new, key=lambda card: card.iccid or "")]
    await SimCard.bulk_create(made, using_db=tx, ignore_conflicts=True)
    ours = {card.id for card in made}
    found = await SimCard.filter(iccid__in=[card.iccid for card in made]).using_db(tx)
    others = {
        card.iccid: of_known(KnownCard(card.company_id == owner_id, card.status))
        for card in found
        if card.id not in ours
    }
    return [
        JudgedCard(card.line, others[card.iccid], card.iccid)
        if card.verdict is CardVerdict.NEW and card.iccid in others
        else card
        for card in cards
    ]


def _card(owner_id: str | None, judged_card: JudgedCard, key: SealingKey) -> SimCard:
    card = SimCard(company_id=owner_id, iccid=judged_card.iccid, kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK)
    if judged_card.puk:
        card.puk_encrypted = seal(key, judged_card.puk, puk_context(card.id))
    return card
