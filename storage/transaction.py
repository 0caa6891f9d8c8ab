"""One transaction, all or nothing: the same word on both databases."""

from collections.abc import Callable, Coroutine
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.connection import get_connection
from tortoise.transactions import in_transaction

from storage.sqlite import SqliteEngine

P = ParamSpec("P")
T = TypeVar("T")


def transaction(
    deed: Callable[Concatenate[BaseDBAsyncClient, P], Coroutine[Any, Any, T]],
) -> Callable[P, Coroutine[Any, Any, T]]:
    """Make of `deed(tx, …)` what runs it in a transaction: committed when it returns, undone when it raises.

    The deed waits for statements of `tx` and for nothing else: on SQLite it is one function in the writer's thread.
    """

    @wraps(deed)
    async def run(*args: P.args, **named: P.kwargs) -> T:
        client: Any = get_connection("default")
        if isinstance(client, SqliteEngine):
            return await client.transact(lambda tx: deed(tx, *args, **named))
        async with in_transaction("default") as tx:
            return await deed(tx, *args, **named)

    return run
