"""How long `flotte serve` takes until it is ready: from the start of its process to the first 200 of `/readyz`.

`uv run python -m bench.startup [--rounds 10]`, on a quiet machine, on both databases with the demo in them.
"""

import argparse
import os
import subprocess
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path
from statistics import median

import psutil

from bench.databases import KEYS, Databases, running
from bench.seed import FLOTTE
from bench.servers import free_port
from bench.tables import DATABASES, table
from settings import Dialect

NAME = "startup"
POLL_SECONDS = 0.005
GIVE_UP_SECONDS = 60


def main() -> None:
    """Prints a table: milliseconds of the clock, and of CPU in the process itself."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=10)
    rounds: int = parser.parse_args().rounds
    with tempfile.TemporaryDirectory(prefix="flotte") as folder, running(Path(folder)) as databases:
        lines = [_line(databases, dialect, rounds) for dialect in DATABASES]
    print(table(["database", "median", "least", "most", "CPU, median"], lines))  # noqa: T201  for who asked


def _line(databases: Databases, dialect: Dialect, rounds: int) -> list[str]:
    environment = _environment(databases, dialect)
    databases.make(dialect, NAME)
    subprocess.run([FLOTTE, "demo"], env=environment, check=True, capture_output=True)  # noqa: S603
    _started(environment)  # the first start writes bytecode
    found = [_started(environment) for _ in range(rounds)]
    took = [each for each, _ in found]
    figures = (median(took), min(took), max(took), median(cpu for _, cpu in found))
    return [DATABASES[dialect], *(f"{each * 1000:.0f} ms" for each in figures)]


def _started(environment: dict[str, str]) -> tuple[float, float]:
    """Seconds until it is ready, and of CPU until then; it is killed, as it may be in life."""
    port = free_port()
    began = time.monotonic()
    process = psutil.Popen([FLOTTE, "serve"], env=environment | {"FLOTTE_PORT": str(port)}, stdout=subprocess.DEVNULL)
    try:
        while not _is_ready(port):
            if process.poll() is not None or time.monotonic() > began + GIVE_UP_SECONDS:
                raise RuntimeError("it did not start")
            time.sleep(POLL_SECONDS)
        took, cpu = time.monotonic() - began, process.cpu_times()
        return took, cpu.user + cpu.system
    finally:
        process.kill()
        process.wait()


def _is_ready(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/readyz")
        return connection.getresponse().status == 200  # noqa: PLR2004
    except OSError:
        return False
    finally:
        connection.close()


def _environment(databases: Databases, dialect: Dialect) -> dict[str, str]:
    # An operator's machine keeps bytecode; without it every start compiles our own modules anew.
    inherited = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    keys = {f"FLOTTE_{key.upper()}": value for key, value in KEYS.items()}
    url = databases.url(dialect, NAME)
    return inherited | keys | {"FLOTTE_DATABASE_URL": url, "FLOTTE_DATA_DIR": str(databases.folder)}


if __name__ == "__main__":
    main()
