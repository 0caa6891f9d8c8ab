"""Load by `wrk` (https://github.com/wg/wrk): Debian and Ubuntu have it, `apt-get install wrk`."""

import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import orjson

from bench.questions import CHANGES, OPERATIONS, Request
from bench.servers import Contender, Missing, Server

SCRIPT = Path(__file__).with_name("load.lua")
LONGEST = "3600s"


class WrongAnswers(Exception):
    """A server failed or refused under load, so that its figure would say nothing."""


class RanOut(WrongAnswers):
    """A server changed all that there was to change, and was asked for the first ones again."""


@dataclass(frozen=True)
class Measured:
    """Answers a second, and how many milliseconds half and 99 of 100 of them took at most."""

    rate: float
    p50_ms: float
    p99_ms: float


def check_wrk() -> None:
    """Raises Missing without wrk."""
    if shutil.which("wrk") is None:
        raise Missing("wrk is not installed: on Debian and Ubuntu, apt-get install wrk")


def body_of(request: Request, contender: Contender) -> bytes:
    """The JSON that is sent."""
    return orjson.dumps(
        {
            "query": contender.document(request.question),
            "operationName": OPERATIONS[request.question],
            "variables": request.variables,
        }
    )


def load(server: Server, requests: Sequence[Request], *, clients: int, seconds: float) -> Measured:
    """Ask these over so many connections, for longer where nobody was answered in that time. Raises WrongAnswers."""
    answers, micros, p50, p99 = _loaded(server, requests, clients, seconds)
    if not answers:
        # What was asked may still be under way: another key, or the answer would only be remembered.
        rest = requests[clients:] if _change(requests) else requests
        return load(server, rest, clients=clients, seconds=4 * seconds)
    return Measured(answers * 1e6 / micros, p50 / 1000, p99 / 1000)


def warm(server: Server, requests: Sequence[Request], *, clients: int, seconds: float) -> None:
    """The same, not to be measured: who has nothing left to change is warm. Raises WrongAnswers."""
    with suppress(RanOut):
        _loaded(server, requests, clients, seconds)


def _change(requests: Sequence[Request]) -> bool:
    return any(request.question in CHANGES for request in requests)


def _loaded(server: Server, requests: Sequence[Request], clients: int, seconds: float) -> tuple[int, int, int, int]:
    """Answers, and microseconds: in all, half of the answers, 99 of 100."""
    changing = _change(requests)
    with tempfile.NamedTemporaryFile(suffix=".requests") as file:
        for request in requests:
            file.write(request.token.encode() + b"\t" + body_of(request, server.contender) + b"\n")
        file.flush()
        wrk = ["wrk", "-t1", f"-c{clients}", f"-d{LONGEST}", "--timeout=30s", f"-s{SCRIPT}", server.url]
        found = _interrupted([*wrk, "--", file.name, *(["checked"] if changing else [])], seconds).split("\t")
    answers, micros, p50, p99, errors, refused, refusal = found
    if changing and int(answers) > len(requests) - clients:
        raise RanOut(f"{server.contender.name} ran out of services: measure for less than {seconds} s")
    if errors or int(refused):
        raise WrongAnswers(f"{server.contender.name}: errors: {errors or 'none'}; {refused} refusals: {refusal}")
    return int(answers), int(micros), int(p50), int(p99)


def _interrupted(command: list[str], seconds: float) -> str:
    """The script's last line. wrk counts whole seconds only; told to stop, it stops and says how long it was."""
    pipe = subprocess.PIPE
    with subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, start_new_session=True) as process:  # noqa: S603
        try:
            _wait_until_it_read(process)
            time.sleep(seconds)
        finally:
            process.send_signal(signal.SIGINT)
        printed, complaint = process.communicate()
    if not printed:
        raise WrongAnswers(f"wrk failed: {complaint}")
    return printed.splitlines()[-1]


def _wait_until_it_read(process: "subprocess.Popen[str]") -> None:
    """The script says on stderr when it has read the requests; a signal before that would kill wrk."""
    if process.stderr:
        process.stderr.readline()
