"""When a session or a token was last used: worth writing down, and no reason to refuse what it is used for."""

import asyncio
import time
from datetime import datetime

from tortoise.backends.base.client import BaseDBAsyncClient

from models import ApiToken, Session
from storage.out_of_reach import is_out_of_reach
from storage.transaction import transaction

PATIENCE = 0.5  # seconds
PAUSE = 5.0  # seconds without another attempt, whoever comes, after one in vain

_paused_until = 0.0


async def write_last_use(of: Session | ApiToken, **at: datetime) -> None:
    """Write it at once, or not at all when the database takes too long or cannot be changed now."""
    global _paused_until  # noqa: PLW0603  one process has one database
    if time.monotonic() < _paused_until:
        return
    try:
        async with asyncio.timeout(PATIENCE):
            await _write(of, at)
    except Exception as failure:
        if not is_out_of_reach(failure):
            raise
        _paused_until = time.monotonic() + PAUSE


@transaction  # on SQLite one that is waited for no longer keeps the writer, so that no others pile up in its thread
async def _write(tx: BaseDBAsyncClient, of: Session | ApiToken, at: dict[str, datetime]) -> None:
    await type(of).filter(id=of.id).using_db(tx).update(**at)
