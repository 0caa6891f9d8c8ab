"""Reading SQLite beside its writer: at once in the event loop what is small, in threads what is not.

A hop to a thread and back costs more than most statements. So each runs in the event loop first, within a budget of
SQLite's own steps that bounds how long the loop can stand still; what does not fit begins anew in a thread.
"""

import asyncio
import sqlite3
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

STEPS = 5_000  # of SQLite's own, between two looks at the budget
STEPS_IN_THE_LOOP = 50_000  # about a millisecond
SECONDS_IN_A_THREAD = 10.0
THREADS = 2
LOOP_HELD_AT_MOST = 0.005  # seconds of statements, before others get their turn
LARGE_FOR = 60.0  # seconds for which a statement that was too large goes to a thread at once
MOST_LARGE = 256
STATEMENTS_KEPT = 512
PRAGMAS = ("query_only = 1", "cache_size = -32768")

Rows = list[Any]


class SqliteReads:
    """Read-only connections to one file, opened on first use. A statement sees what was committed when it begins."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._in_loop: sqlite3.Connection | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._of_thread = threading.local()
        self._of_threads: list[sqlite3.Connection] = []
        self._large: dict[str, float] = {}
        self._held = 0.0
        self._steps = 0

    async def rows(self, sql: str, params: Sequence[object], factory: Any = None) -> Rows:
        """All rows of a statement, made by `factory` (tuples by default).

        Raises sqlite3.OperationalError for one that takes longer than SECONDS_IN_A_THREAD.
        """
        if self._held > LOOP_HELD_AT_MOST:
            self._held = 0.0
            await asyncio.sleep(0)
        if not self._is_large(sql):
            try:
                return self._now(sql, params, factory)
            except sqlite3.OperationalError as error:
                # Locked: another process rebuilds the index of the write-ahead log. The thread can wait for that.
                if error.sqlite_errorcode not in {sqlite3.SQLITE_INTERRUPT, sqlite3.SQLITE_BUSY}:
                    raise
            self._remember_as_large(sql)
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._pool(), self._in_thread, sql, params, factory)

    def version(self) -> int | None:
        """Another number whenever something was committed, by whomever; None when it cannot be told."""
        try:
            return self._now("PRAGMA data_version", (), None)[0][0]
        except sqlite3.OperationalError:
            return None

    def close(self) -> None:
        """Let go of the file; what still runs in a thread is waited for."""
        if self._threads:
            self._threads.shutdown()
            self._threads = None
        while self._of_threads:
            self._of_threads.pop().close()
        self._of_thread = threading.local()
        if self._in_loop:
            self._in_loop.close()
            self._in_loop = None

    def _now(self, sql: str, params: Sequence[object], factory: Any) -> Rows:
        connection = self._in_loop
        if connection is None:
            connection = self._in_loop = self._connected(wait=0)
            connection.set_progress_handler(self._over_budget, STEPS)
        self._steps = 0
        began = time.perf_counter()
        try:
            return _rows(connection, sql, params, factory)
        finally:
            self._held += time.perf_counter() - began

    def _over_budget(self) -> bool:
        # SQLite counts on over all runs of a statement that it keeps prepared.
        self._steps += STEPS
        return self._steps > STEPS_IN_THE_LOOP

    def _in_thread(self, sql: str, params: Sequence[object], factory: Any) -> Rows:
        connection: sqlite3.Connection | None = getattr(self._of_thread, "connection", None)
        if connection is None:
            connection = self._of_thread.connection = self._connected(wait=SECONDS_IN_A_THREAD)
            self._of_threads.append(connection)
        until = time.monotonic() + SECONDS_IN_A_THREAD
        connection.set_progress_handler(lambda: time.monotonic() > until, STEPS)
        return _rows(connection, sql, params, factory)

    def _connected(self, *, wait: float) -> sqlite3.Connection:
        connection = sqlite3.connect(
            f"{self._path.resolve().as_uri()}?mode=ro",
            uri=True,
            timeout=wait,
            isolation_level=None,
            check_same_thread=False,  # closed by another thread than the one that reads
            cached_statements=STATEMENTS_KEPT,
        )
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        return connection

    def _pool(self) -> ThreadPoolExecutor:
        self._threads = self._threads or ThreadPoolExecutor(THREADS, thread_name_prefix="flotte-read")
        return self._threads

    def _is_large(self, sql: str) -> bool:
        return bool(self._large) and self._large.get(sql, 0.0) > time.monotonic()

    def _remember_as_large(self, sql: str) -> None:
        if len(self._large) >= MOST_LARGE:
            self._large.clear()
        self._large[sql] = time.monotonic() + LARGE_FOR


def _rows(connection: sqlite3.Connection, sql: str, params: Sequence[object], factory: Any) -> Rows:
    cursor = connection.cursor()
    cursor.row_factory = factory
    return cursor.execute(sql, params).fetchall()
