"""A server as people start it: a process of its own on a free port, with a copy of the demo."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2

ROOT = Path(__file__).parents[2]
# A Friday on which the two worked examples of the rules can be played: 31 days in the month, 15 of them left.
BUSINESS_START = "2026-01-16T10:00:00+01:00"
SECONDS_TO_START = 60
SECONDS_TO_STOP = 20


@dataclass(frozen=True)
class Server:
    """A running server."""

    url: str
    environment: dict[str, str]
    process: subprocess.Popen[bytes]

    def flotte(self, *words: str) -> str:
        """What the command line prints about this server's data."""
        return _flotte(*words, environment=self.environment)


def demo(folder: Path) -> Path:
    """Fill `folder` with a demo database, to be copied."""
    _flotte("demo", environment=_environment(folder, port=0))
    return folder


@contextmanager
def running(template: Path, folder: Path, **more: str) -> Iterator[Server]:
    """Serve a copy of `template` in `folder`, with `more` in the environment; whatever happens, the process ends."""
    shutil.copytree(template, folder, dirs_exist_ok=True)
    port = _free_port()
    environment = _environment(folder, port) | more
    with (folder / "server.log").open("wb") as log:
        process = subprocess.Popen(  # noqa: S603
            _command("serve"), cwd=ROOT, env=environment, stdout=log, stderr=log
        )
    try:
        server = Server(f"http://127.0.0.1:{port}", environment, process)
        _wait_until_it_answers(server, folder / "server.log")
        yield server
    finally:
        _end(process)


def _environment(folder: Path, port: int) -> dict[str, str]:
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("FLOTTE_")}
    ours = {"FLOTTE_DATA_DIR": str(folder), "FLOTTE_PORT": str(port), "FLOTTE_CLOCK_START": BUSINESS_START}
    return inherited | ours


def _flotte(*words: str, environment: dict[str, str]) -> str:
    done = subprocess.run(  # noqa: S603
        _command(*words), cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def _command(*words: str) -> list[str]:
    return [sys.executable, "-m", "cli.main", *words]


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def _wait_until_it_answers(server: Server, log: Path) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while not _answers(server.url):
        assert server.process.poll() is None, f"the server ended:\n{log.read_text()}"
        assert time.monotonic() < until, f"the server does not answer:\n{log.read_text()}"
        time.sleep(0.05)


def _answers(url: str) -> bool:
    try:
        return httpx2.get(f"{url}/readyz", timeout=5).is_success
    except httpx2.TransportError:
        return False


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(SECONDS_TO_STOP)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
