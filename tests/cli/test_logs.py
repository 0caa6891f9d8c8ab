"""The log of servers and workers."""

import json
import logging

import pytest

from cli.logs import log_as_json


@pytest.fixture(autouse=True)
def _as_it_was() -> object:
    root = logging.getLogger()
    before = root.level, list(root.handlers)
    yield
    root.setLevel(before[0])
    root.handlers[:] = before[1]


def test_an_event_is_one_line_of_json(capsys: pytest.CaptureFixture[str]) -> None:
    log_as_json()
    try:
        raise ValueError("first\nsecond")  # noqa: TRY301
    except ValueError:
        logging.getLogger("provisioning").exception("order %s", "ord_1")
    logging.getLogger("provisioning").info("not told")
    (line,) = capsys.readouterr().err.splitlines()
    event = json.loads(line)
    assert (event["level"], event["logger"], event["message"]) == ("error", "provisioning", "order ord_1")
    assert event["error"].endswith("ValueError: first\nsecond")
    assert event["at"].endswith("+00:00")
