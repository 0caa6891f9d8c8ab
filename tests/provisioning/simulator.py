"""The simulated network as a process of its own: `flotte simulator`."""

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import httpx2

from settings import Settings
from tests.cli.running import ROOT, free_port

TOKEN = "a token of the network"
SECRET = "a secret for the tests, at least 32 characters"
SECONDS = 0.04  # that an order takes
START_WITHIN = 60


@dataclass(frozen=True)
class Simulator:
    """A running one."""

    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def settings(self, settings: Settings, **more: Any) -> Settings:
        """The same with this network."""
        given = {"network_url": self.url, "network_token": TOKEN, "network_secret": SECRET}
        return Settings.model_validate(settings.model_dump() | given | more)

    def fail(self, *faults: dict[str, Any]) -> None:
        """From now on these, and no others."""
        assert self._asked("PUT", "/faults", json=list(faults)).status_code == 204

    def lines(self) -> dict[str, Any]:
        """What is switched on, and how many orders were carried out for each request."""
        return self._asked("GET", "/lines").json()

    def _asked(self, method: str, path: str, **options: Any) -> httpx2.Response:
        return httpx2.request(method, self.url + path, headers={"Authorization": f"Bearer {TOKEN}"}, **options)


@contextmanager
def simulating(seconds: float = SECONDS) -> Iterator[Simulator]:
    """One of our own, ended in the end."""
    simulator = Simulator(free_port())
    arguments = ["simulator", "--port", str(simulator.port), "--seconds", str(seconds)]
    process = subprocess.Popen(  # noqa: S603
        [sys.executable, "-m", "cli.main", *arguments],
        cwd=ROOT,
        env={"FLOTTE_NETWORK_TOKEN": TOKEN, "FLOTTE_NETWORK_SECRET": SECRET},
        stdout=subprocess.DEVNULL,
    )
    try:
        _wait(simulator, process)
        yield simulator
    finally:
        process.terminate()
        process.wait(timeout=30)


def _wait(simulator: Simulator, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + START_WITHIN
    while process.poll() is None and time.monotonic() < until:
        try:
            simulator.lines()
        except httpx2.TransportError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the simulator does not start")
