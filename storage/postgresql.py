"""Tortoise's asyncpg client without the reset round trip when a connection goes back to the pool.

Flotte sets nothing on a connection that could outlive its transaction, so there is nothing to reset.
"""

from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient


class PooledClient(AsyncpgDBClient):
    """What `storage.database` names as the engine for PostgreSQL."""

    async def create_pool(self, **options: Any) -> Any:
        """The pool that Tortoise keeps."""
        # asyncpg comes without types
        return await asyncpg.create_pool(None, reset=_leave_as_it_is, **options)  # pyright: ignore[reportUnknownMemberType]


async def _leave_as_it_is(_connection: Any) -> None:
    """See the module's docstring."""


client_class = PooledClient
