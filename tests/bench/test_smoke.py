"""The benchmark, small: everybody is started, asked and ended, and the tables are written. No figure is looked at."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

ROOT = Path(__file__).resolve().parents[2]
PEERS = ("hand-written SQL", "Strawberry's executor")
QUESTIONS = ("users", "services", "service", "modify_service", "remove_service")
# With its two tests it comes near the end, when the processors have little else to do: as much as it can bear.
pytestmark = [
    pytest.mark.timeout(900),
    pytest.mark.skipif(shutil.which("wrk") is None and "CI" not in os.environ, reason="needs wrk: apt-get install wrk"),
]


# Other tests have the processors: a client who was not looked after for seconds finds his connection closed.
HUNG_UP = re.compile(r"bench: [\w-]+: errors: \d+ read; 0 refusals")
ATTEMPTS = 4


@pytest.fixture(scope="module")
def data() -> Iterator[Path]:
    """The second run finds what the first has filled. Not in the folder of pytest, which closes it for PostgreSQL."""
    with tempfile.TemporaryDirectory(prefix="flotte") as folder:
        yield Path(folder)


def test_a_small_run_writes_ratios_for_both_databases(data: Path, tmp_path: Path) -> None:
    for _ in range(ATTEMPTS):
        run = _begun(data, tmp_path)
        printed, _ = run.communicate()
        if not HUNG_UP.search(printed):
            break
    assert run.returncode == 0, printed
    page = (tmp_path / "RESULTS.md").read_text("utf-8")
    for database in ("SQLite", "PostgreSQL"):
        ratios = page.partition(f"## Ratios on {database}\n")[2].partition("\n## ")[0]
        rows = re.findall(r"^\| (\w+) \| ([^|]+) \| \d+\.\d\d \(", ratios, re.MULTILINE)
        assert rows == [(question, peer) for question in QUESTIONS for peer in PEERS]
    assert (tmp_path / "results.svg").read_text("utf-8").startswith("<svg")
    assert not _running_in(data)


def test_stopped_in_the_middle_it_ends_what_it_started(data: Path, tmp_path: Path) -> None:
    run = _begun(data, tmp_path)
    assert run.stdout
    assert any("round 1" in line for line in run.stdout)
    while not (started := psutil.Process(run.pid).children(recursive=True)):
        pass
    run.send_signal(signal.SIGINT)
    run.communicate()
    assert run.returncode != 0
    assert not [process for process in started if process.is_running()]
    assert not _running_in(data)
    assert not list(tmp_path.iterdir())


def _begun(data: Path, results: Path) -> "subprocess.Popen[str]":
    command = [sys.executable, "-m", "bench", "--smoke", "--data", str(data), "--results", str(results)]
    to = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    return subprocess.Popen(command, cwd=ROOT, text=True, **to)  # noqa: S603


def _running_in(folder: Path) -> list[psutil.Process]:
    return [each for each in psutil.process_iter(["cmdline"]) if str(folder) in " ".join(each.info["cmdline"] or [])]
