"""Secrets are sealed anew with the present key: all of them, while others work, and again after a stop."""

import asyncio
from contextvars import Context

import pytest
from tortoise.transactions import in_transaction

import models
from clock import real_now
from models import Login, SecondFactor, SimCard
from resolvers import rotate_keys as rotating
from resolvers.codes import secret_context
from resolvers.importing.stock_files import puk_context
from resolvers.rotate_keys import PLACES, Rotation, rotate_keys, secrets_by_key
from resolvers.sealing import key_ids, seal, unseal
from resolvers.step_effects import activation_code_context
from rules.lifecycle import SimKind, SimStatus
from settings import SealingKey, Settings
from tests.resolvers.test_sealing import sealed_of_old

CARDS = 7
OLD = SealingKey(b"o" * 40)
BOTH = SealingKey(b"n" * 40, (OLD.present,))
NEW = SealingKey(BOTH.present)


@pytest.fixture
async def cards(database: Settings, monkeypatch: pytest.MonkeyPatch) -> list[SimCard]:
    """With two secrets each; the first one's were sealed before keys had ids. Pages and batches are small."""
    monkeypatch.setattr(rotating, "PAGE", 3)
    monkeypatch.setattr(rotating, "BATCH", 2)
    monkeypatch.setattr(rotating, "BETWEEN_PASSES", 0)
    cards = [SimCard(kind=SimKind.ESIM, status=SimStatus.IN_STOCK) for _ in range(CARDS)]
    for number, card in enumerate(cards):
        sealing = seal if number else sealed_of_old
        card.puk_encrypted = sealing(OLD, f"puk {number}", puk_context(card.id))
        card.activation_code_encrypted = sealing(OLD, f"code {number}", activation_code_context(card.id))
        await card.save(force_create=True)
    await SimCard.create(kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK)
    return cards


@pytest.fixture
async def factor(cards: list[SimCard]) -> SecondFactor:
    login = await Login.create(name="Anna", email="anna@acme.example", created_at=real_now())
    factor = SecondFactor(login_id=login.id, created_at=real_now())
    factor.secret_encrypted = seal(OLD, "secret", secret_context(factor.id))
    await factor.save(force_create=True)
    return factor


async def check_all_open_with(key: SealingKey) -> None:
    for number, card in enumerate(await SimCard.filter(puk_encrypted__isnull=False).order_by("id")):
        assert unseal(key, card.puk_encrypted, puk_context(card.id)) == f"puk {number}"
        assert unseal(key, card.activation_code_encrypted, activation_code_context(card.id)) == f"code {number}"


async def test_every_secret(cards: list[SimCard], factor: SecondFactor) -> None:
    present, former = key_ids(BOTH)
    assert await secrets_by_key(BOTH) == {former: 2 * CARDS + 1}
    batches: list[int] = []
    assert await rotate_keys(BOTH, batches.append) == Rotation(sealed=2 * CARDS + 1)
    assert max(batches) == 2
    assert await secrets_by_key(BOTH) == {present: 2 * CARDS + 1}
    await check_all_open_with(NEW)
    factor = await SecondFactor.get(id=factor.id)
    assert unseal(NEW, factor.secret_encrypted, secret_context(factor.id)) == "secret"
    assert await rotate_keys(BOTH) == Rotation()


async def test_it_goes_on_where_it_was_stopped(cards: list[SimCard]) -> None:
    def stop(_: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        await rotate_keys(BOTH, stop)
    assert (await secrets_by_key(BOTH))[key_ids(BOTH)[0]] == 2
    assert await rotate_keys(BOTH) == Rotation(sealed=2 * CARDS - 2)
    await check_all_open_with(NEW)


async def test_while_others_work(cards: list[SimCard]) -> None:
    """Servers seal meanwhile, with the new key and with the old one; cards come and go."""

    async def work() -> None:
        for number, card in enumerate(cards):
            puk = seal((OLD, BOTH)[number % 2], f"puk {number}", puk_context(card.id))
            await SimCard.filter(id=card.id).update(puk_encrypted=puk)

    _, rotation = await asyncio.gather(work(), rotate_keys(BOTH))
    assert rotation.lost == rotation.held == 0
    await rotate_keys(BOTH)
    await check_all_open_with(NEW)


async def test_a_row_that_somebody_holds_is_waited_for_by_nobody(
    cards: list[SimCard], dialect: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if dialect == "sqlite":
        return  # there the holder holds everything, and rotation waits its turn
    monkeypatch.setattr(rotating, "PASSES", 2)
    async with asyncio.timeout(60):
        async with in_transaction("default") as tx:
            await SimCard.select_for_update().using_db(tx).get(id=cards[3].id)
            # With an empty context it does not use the connection of this transaction.
            other = asyncio.create_task(rotate_keys(BOTH), context=Context())
            assert await other == Rotation(sealed=2 * CARDS - 2, held=2)
        assert await rotate_keys(BOTH) == Rotation(sealed=2)


async def test_what_opens_with_no_key_is_told_and_left_alone(cards: list[SimCard]) -> None:
    strange = seal(SealingKey(b"x" * 40), "puk", puk_context(cards[2].id))
    await SimCard.filter(id=cards[2].id).update(puk_encrypted=strange)
    assert await rotate_keys(BOTH) == Rotation(sealed=2 * CARDS - 1, lost=1)
    assert (await secrets_by_key(BOTH))[None] == 1
    assert (await SimCard.get(id=cards[2].id)).puk_encrypted == strange


def test_every_column_of_secrets_has_its_place() -> None:
    columns = {
        (name, column)
        for name in models.__all__
        for column in getattr(models, name)._meta.fields_db_projection
        if column.endswith("_encrypted")
    }
    assert {(place.model.__name__, place.column) for place in PLACES} == columns
