"""The log of servers and workers."""

import io
import json
import logging
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from cli import logs
from cli.logs import Lines, log_as_json
from log_fields import logged_with
from tests.cli.running import logging_as_before

ROOT = Path(__file__).parents[2]
ours = logging.getLogger("provisioning")


@pytest.fixture(autouse=True)
def _as_it_was() -> Iterator[None]:
    with logging_as_before():
        yield


def written(capsys: pytest.CaptureFixture[str]) -> list[dict[str, Any]]:
    logging.getLogger().handlers[0].flush()
    return [json.loads(line) for line in capsys.readouterr().err.splitlines()]


def test_an_event_is_one_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    log_as_json()
    try:
        raise ValueError("first\nsecond")  # noqa: TRY301
    except ValueError:
        ours.exception("order %s", "ord_1")
    (event,) = written(capsys)
    assert (event["level"], event["logger"], event["message"]) == ("error", "provisioning", "order ord_1")
    assert event["error"].endswith("ValueError: first\nsecond")
    assert event["at"].endswith("+00:00")


def test_others_are_heard_from_warnings_upwards(capsys: pytest.CaptureFixture[str]) -> None:
    log_as_json()
    ours.info("told")
    logging.getLogger("httpx2").info("GET https://provider.example/?code=secret")
    assert [event["message"] for event in written(capsys)] == ["told"]


def test_less_when_less_is_wanted(capsys: pytest.CaptureFixture[str]) -> None:
    log_as_json("warning")
    ours.info("not told")
    ours.warning("told")
    assert [event["message"] for event in written(capsys)] == ["told"]


def test_what_it_is_about_stands_beside(capsys: pytest.CaptureFixture[str]) -> None:
    log_as_json()
    with logged_with(request="r1"), logged_with(order="ord_1"):
        ours.info("a")
    ours.info("b", extra={"fields": {"ms": 1}})
    first, second = written(capsys)
    assert (first["request"], first["order"]) == ("r1", "ord_1")
    assert second["ms"] == 1
    assert "request" not in second


def test_what_the_database_says_of_a_row_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    log_as_json()
    said = "duplicate key\nDETAIL:  Key (email)=(anna@acme.example) already exists.\nHINT:  None."
    try:
        raise ValueError(said)  # noqa: TRY301
    except ValueError:
        ours.exception("it failed")
    (event,) = written(capsys)
    assert "anna" not in json.dumps(event)
    assert event["error"].endswith("duplicate key\nHINT:  None.")


def test_what_is_no_text_is_written_all_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    log_as_json()
    ours.info("half a pair: %s", "\ud800")
    ours.info("a", extra={"fields": {"large": 2**70, "path": Path("x")}})
    assert [event["level"] for event in written(capsys)] == ["info", "info"]


def test_who_says_it_wrong_goes_on(capsys: pytest.CaptureFixture[str]) -> None:
    log_as_json()
    ours.info("%d words", "two")
    ours.info("next")
    assert [event["message"] for event in written(capsys)] == ["a line is lost: TypeError", "next"]


def test_nobody_waits_for_who_does_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beyond a bound lines are dropped, and how many is told once somebody reads again."""

    class Stuck(io.StringIO):
        def __init__(self) -> None:
            super().__init__()
            self.reads = threading.Event()

        def write(self, text: str) -> int:
            self.reads.wait()
            return super().write(text)

    monkeypatch.setattr(logs, "MOST_WAITING", 5)
    monkeypatch.setattr(logs, "LAST_WORDS", 30)
    stream = Stuck()
    lines = Lines(stream)
    for number in range(100):
        lines.handle(logging.makeLogRecord({"msg": f"line {number}"}))
    stream.reads.set()
    lines.flush()
    lines.handle(logging.makeLogRecord({"msg": "the last"}))
    lines.flush()
    events = [json.loads(line) for line in stream.getvalue().splitlines()]
    told = [event["message"] for event in events]
    assert told[0] == "line 0"
    assert told[-1] == "the last"
    dropped = sum(int(message.split()[0]) for message in told if message.endswith("lines dropped"))
    assert dropped == 100 - len([message for message in told if message.startswith("line ")])
    assert dropped >= 90


def test_the_last_line_is_written_at_the_end_of_the_process() -> None:
    program = "import logging; from cli.logs import log_as_json; log_as_json(); logging.error('the last')"
    done = subprocess.run(  # noqa: S603
        [sys.executable, "-c", program], cwd=ROOT, env=dict(os.environ), capture_output=True, text=True, check=True
    )
    assert json.loads(done.stderr)["message"] == "the last"
