"""Starting the provider of identities of the tests, and telling it what to answer."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2

ROOT = Path(__file__).parents[1]
SECONDS_TO_START = 30
SETTINGS = {"client_id": "flotte", "client_secret": "a secret of the client"}


@dataclass(frozen=True)
class Provider:
    """A running one."""

    issuer: str

    def answers(self, **what: Any) -> None:
        """From now on: `claims` that differ, `forged`, or an `error`."""
        httpx2.post(f"{self.issuer}/next", json=what).raise_for_status()


@contextmanager
def running_provider() -> Iterator[Provider]:
    """A process that ends with the block."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    process = subprocess.Popen([sys.executable, "-m", "tests.provider_process", str(port)], cwd=ROOT)  # noqa: S603
    try:
        provider = Provider(f"http://127.0.0.1:{port}")
        _wait(provider, process)
        yield provider
    finally:
        process.terminate()
        process.wait(20)


def _wait(provider: Provider, process: subprocess.Popen[bytes]) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until:
        assert process.poll() is None
        try:
            provider.answers()
        except httpx2.TransportError:
            time.sleep(0.05)
        else:
            return
    raise AssertionError("the provider does not answer")
