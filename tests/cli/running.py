"""Running `flotte` as a person does; servers in a process of their own."""

import contextlib
import io
import itertools
import logging
import os
import random
import re
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

import httpx2
import pytest
from tortoise.backends.base.executor import EXECUTOR_CACHE

from cli.logs import OURS
from cli.main import main

ROOT = Path(__file__).parents[2]
PASSWORD = "flotte-demo"
COMMAND = [sys.executable, "-m", "cli.main"]

PORTS, PORTS_EACH = 20_000, 3_000  # below those that Linux gives to connections, and to who binds to port 0
_first = PORTS + PORTS_EACH * (int(os.environ.get("PYTEST_XDIST_WORKER", "gw0")[2:]) % 4)
_ports = itertools.cycle(random.sample(range(_first, _first + PORTS_EACH), PORTS_EACH))


@dataclass(frozen=True)
class Done:
    """What a command left."""

    returncode: int
    stdout: str
    stderr: str


@dataclass(frozen=True)
class Flotte:
    """The command with a data folder and variables of its own."""

    data_dir: Path
    variables: Mapping[str, str]

    def run(self, *arguments: str, **variables: str) -> Done:
        """Wait until it is over. It runs in this process, where it is imported already, with a loop of its own."""
        EXECUTOR_CACHE.clear()
        with ThreadPoolExecutor(1) as thread:
            return thread.submit(_run, list(arguments), self.environment(variables)).result(timeout=90)

    def fails(self, *arguments: str, **variables: str) -> str:
        """The one line that it says when it cannot do its work."""
        done = self.run(*arguments, **variables)
        assert done.returncode == 2, done
        assert done.stderr.count("\n") == 1, done.stderr
        assert "Traceback" not in done.stderr
        assert "defect" not in done.stderr
        return done.stderr.removeprefix("flotte: ").strip()

    @contextlib.contextmanager
    def serving(self, *arguments: str, **variables: str) -> Iterator["Served"]:
        """A server that answers, stopped by SIGTERM in the end."""
        port = free_port()
        process = subprocess.Popen(  # noqa: S603
            [*COMMAND, *arguments],
            cwd=ROOT,
            env=self.environment(variables | {"FLOTTE_PORT": str(port)}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        served = Served(process, f"http://127.0.0.1:{port}")
        try:
            served.wait()
            yield served
        finally:
            served.stop()

    def environment(self, variables: Mapping[str, str]) -> dict[str, str]:
        clean = {name: value for name, value in os.environ.items() if not name.startswith("FLOTTE_")}
        return clean | {"FLOTTE_DATA_DIR": str(self.data_dir)} | dict(self.variables) | dict(variables)


@dataclass
class Served:
    """A server in a process of its own."""

    process: subprocess.Popen[str]
    url: str
    said: str = ""

    def wait(self, seconds: float = 60) -> None:
        """Until it answers."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and self.process.poll() is None:
            with contextlib.suppress(httpx2.TransportError):
                if httpx2.get(f"{self.url}/readyz").is_success:
                    return
            time.sleep(0.1)
        raise AssertionError(f"it does not serve: {self.process.communicate(timeout=5)}")

    def stop(self, number: int = signal.SIGTERM) -> int:
        """The exit code; what it said is in `said`."""
        if self.process.poll() is None:
            self.process.send_signal(number)
        output, errors = self.process.communicate(timeout=30)
        self.said = self.said or output + errors
        return self.process.returncode

    @contextlib.contextmanager
    def sign_in(self, email: str, password: str = PASSWORD) -> Iterator[httpx2.Client]:
        """A browser of that person."""
        with httpx2.Client(base_url=self.url) as client:
            assert client.post("/auth/sign-in", json={"email": email, "password": password}).is_success
            yield client

    def company(self, email: str) -> dict[str, object]:
        """What a person sees of the own company."""
        query = "{ company { id name users { totalCount } contract { removalQuota { base limit used remaining } } } }"
        with self.sign_in(email) as client:
            return client.post("/graphql", json={"query": query}).json()["data"]["company"]


def _run(arguments: list[str], environment: Mapping[str, str]) -> Done:
    stdout, stderr = io.StringIO(), io.StringIO()
    with (
        mock.patch.dict(os.environ, environment, clear=True),
        mock.patch.object(sys, "argv", ["flotte", *arguments]),
        contextlib.redirect_stdout(stdout),
        contextlib.redirect_stderr(stderr),
        logging_as_before(),
        pytest.raises(SystemExit) as over,
    ):
        main()
    return Done(int(over.value.code or 0), stdout.getvalue(), stderr.getvalue())


@contextlib.contextmanager
def logging_as_before() -> Iterator[None]:
    """What a command inside does to the log of this process is undone."""
    root = logging.getLogger()
    level, handlers = root.level, list(root.handlers)
    levels = {name: logging.getLogger(name).level for name in OURS}
    try:
        yield
    finally:
        root.setLevel(level)
        root.handlers[:] = handlers
        for name, before in levels.items():
            logging.getLogger(name).setLevel(before)


def free_port() -> int:
    """One of those that the system gives to nobody by itself: it stays free until it is listened on."""
    while True:
        port = next(_ports)
        with contextlib.suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port


def plain(text: str) -> str:
    """Without colours."""
    return re.sub(r"\x1b\[[0-9;]*m", "", text)
