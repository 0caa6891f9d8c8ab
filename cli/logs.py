"""What servers and workers log: one line of JSON per event, on stderr.

Lines are written by a thread of their own. Whoever reads stderr may be slow or stand still: the server does not.
"""

import json
import logging
import re
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Mapping
from contextlib import suppress
from datetime import UTC, datetime
from functools import partial
from traceback import format_exception
from typing import Any, TextIO

import orjson

import log_fields

OURS = ("flotte", "execution", "provisioning", "resolvers", "storage")
MOST_WAITING = 10_000  # lines; the newest are dropped
GATHERED_FOR = 0.05  # seconds, so that a busy server does not change threads for each line
LAST_WORDS = 2.0  # seconds at the end, in which somebody may still read
# What PostgreSQL says of the very row, which may be a person's.
_DETAIL = re.compile(r"^(DETAIL|CONTEXT):.*\n?", re.MULTILINE)


def log_as_json(level: str = "info") -> None:
    """From now on, for everything in this process that logs; from others' libraries warnings and errors only."""
    logging.basicConfig(level=logging.WARNING, handlers=[Lines(sys.stderr)], force=True)
    for name in OURS:
        logging.getLogger(name).setLevel(level.upper())


class Lines(logging.Handler):
    """Keeps what happens, and writes it in a thread."""

    def __init__(self, stream: TextIO) -> None:
        super().__init__()
        self._stream = stream
        self._waiting: deque[Callable[[], str]] = deque()
        self._dropped = 0
        self._is_writing = False
        self._something = threading.Event()
        threading.Thread(target=self._write, name="flotte-log", daemon=True).start()

    def handle(self, record: logging.LogRecord) -> bool:
        """Without the lock of other handlers: `emit` may run in several threads at once."""
        self.emit(record)
        return True

    def emit(self, record: logging.LogRecord) -> None:
        """Leave the line to the thread."""
        if len(self._waiting) >= MOST_WAITING:
            self._dropped += 1
            return
        line = partial(line_of, record, log_fields.current())
        if record.args or record.exc_info:  # what may change, and what keeps much in memory, is written now
            line = partial(str, _safely(line))
        self._waiting.append(line)
        if not self._something.is_set():
            self._something.set()

    def flush(self) -> None:
        """Wait until everything is written, but not for ever. logging calls it at the end of the process."""
        until = time.monotonic() + LAST_WORDS
        while (self._waiting or self._is_writing) and time.monotonic() < until:
            time.sleep(GATHERED_FOR / 5)

    def _write(self) -> None:
        while True:
            self._something.wait()
            time.sleep(GATHERED_FOR)
            self._something.clear()
            self._is_writing = True
            lines = [_safely(self._waiting.popleft()) for _ in range(len(self._waiting))]
            dropped, self._dropped = self._dropped, 0
            if dropped:
                lines.append(_json({"level": "warning", "logger": "flotte.log", "message": f"{dropped} lines dropped"}))
            with suppress(OSError, ValueError):  # nobody reads: there is nowhere to say it
                self._stream.write("".join(f"{line}\n" for line in lines))
                self._stream.flush()
            self._is_writing = False


def _safely(line: Callable[[], str]) -> str:
    """Whoever logs does not fail by what he says."""
    try:
        return line()
    except Exception as error:
        return _json({"level": "error", "logger": "flotte.log", "message": f"a line is lost: {type(error).__name__}"})


def line_of(record: logging.LogRecord, about: Mapping[str, str]) -> str:
    """One line of JSON; fields without a value are left out."""
    fields: Mapping[str, Any] = getattr(record, "fields", {})
    event: dict[str, Any] = {
        "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
        "level": record.levelname.lower(),
        "logger": record.name,
        "message": record.getMessage(),
        **about,
        **{name: value for name, value in fields.items() if value is not None},
    }
    if record.exc_info:
        event["error"] = _DETAIL.sub("", "".join(format_exception(*record.exc_info)).rstrip())
    return _json(event)


def _json(event: Mapping[str, Any]) -> str:
    try:
        return orjson.dumps(event).decode()
    except TypeError:  # half a surrogate pair, or what only has words for a person
        return json.dumps(event, default=str)
