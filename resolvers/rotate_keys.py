"""Exchanging the key under which secrets are kept, while others go on reading and writing them.

No row is waited for: one that somebody else holds is left for the next pass. So nobody can be kept waiting in a circle,
and whatever was done stays done when the command is stopped.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass

from cryptography.exceptions import InvalidTag
from tortoise.backends.base.client import BaseDBAsyncClient

from models import Mandate, PortIn, SecondFactor, SimCard
from models.row import Row
from resolvers.codes import secret_context
from resolvers.importing.stock_files import puk_context
from resolvers.mandates import content_context
from resolvers.port_in import reference_context
from resolvers.sealing import is_up_to_date, seal_bytes, sealed_under, unseal_bytes
from resolvers.step_effects import activation_code_context
from settings import SealingKey
from storage.transaction import transaction

PAGE = 1_000  # rows that are looked at
BATCH = 100  # of them that are sealed in one transaction
FEW = 4  # of megabytes each
PASSES = 10
BETWEEN_PASSES = 0.5  # seconds, for whoever holds the rest


@dataclass(frozen=True)
class Place:
    """A column of secrets, and what each is bound to; `few` of them are in memory at once where they are large."""

    model: type[Row]
    column: str
    context: Callable[[str], str]
    few: int | None = None


PLACES = (
    Place(SimCard, "puk_encrypted", puk_context),
    Place(SimCard, "activation_code_encrypted", activation_code_context),
    Place(SecondFactor, "secret_encrypted", secret_context),
    Place(PortIn, "reference_encrypted", reference_context),
    Place(Mandate, "content_encrypted", content_context, FEW),
)


@dataclass
class Rotation:
    """How many secrets were sealed anew, how many open with none of the keys, how many others held all the time."""

    sealed: int = 0
    lost: int = 0
    held: int = 0


async def rotate_keys(key: SealingKey, told: Callable[[int], object] = lambda _: None) -> Rotation:
    """Seal with the present key what another one sealed. `told` hears how many were done after each transaction."""
    rotation = Rotation()
    for attempt in range(PASSES):
        await asyncio.sleep(BETWEEN_PASSES if attempt else 0)
        rotation.lost = rotation.held = 0
        for place in PLACES:
            await _rotate(place, key, rotation, told)
        if not rotation.held:
            break
    return rotation


async def secrets_by_key(key: SealingKey) -> Counter[str | None]:
    """How many secrets each key opens, by its id; None for those that open with none."""
    counts: Counter[str | None] = Counter()
    for place in PLACES:
        async for page in _pages(place):
            counts.update(sealed_under(key, sealed, place.context(id_)) for id_, sealed in page)
    return counts


async def _rotate(place: Place, key: SealingKey, rotation: Rotation, told: Callable[[int], object]) -> None:
    async for page in _pages(place):
        ids = [id_ for id_, sealed in page if not is_up_to_date(key, sealed)]
        for start in range(0, len(ids), BATCH):
            done = await _seal_anew(place, ids[start : start + BATCH], key)
            rotation.sealed += done.sealed
            rotation.lost += done.lost
            rotation.held += done.held
            told(done.sealed)


@transaction
async def _seal_anew(tx: BaseDBAsyncClient, place: Place, ids: Sequence[str], key: SealingKey) -> Rotation:
    rows = await place.model.filter(id__in=list(ids)).select_for_update(skip_locked=True).using_db(tx)
    done = Rotation(held=len(ids) - len(rows))
    for row in rows:
        sealed = getattr(row, place.column)
        if sealed is None or is_up_to_date(key, sealed):
            continue  # somebody else was here first
        context = place.context(row.id)
        try:
            anew = seal_bytes(key, unseal_bytes(key, sealed, context), context)
        except InvalidTag:
            done.lost += 1
            continue
        await place.model.filter(id=row.id).using_db(tx).update(**{place.column: anew})
        done.sealed += 1
    return done


async def _pages(place: Place) -> AsyncIterator[list[tuple[str, bytes]]]:
    """Id and secret of every row that has one."""
    have = place.model.filter(**{f"{place.column}__isnull": False}).order_by("id").limit(place.few or PAGE)
    page = await have.values_list("id", place.column)
    while page:
        yield page
        page = await have.filter(id__gt=page[-1][0]).values_list("id", place.column)
