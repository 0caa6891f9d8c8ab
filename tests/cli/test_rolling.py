"""Two servers on one PostgreSQL are restarted in turn, under load, behind a balancer: no call fails.

`FLOTTE_RESTARTS=20` makes it twenty restarts.
"""

import asyncio
import os
import signal
from asyncio.subprocess import Process
from collections import Counter
from itertools import count

import httpx2
import pytest

from models import Login, User
from resolvers import passwords
from settings import Settings
from tests.cast import Cast
from tests.cli.balancer import Balancer
from tests.cli.running import COMMAND, ROOT, Flotte, free_port

RESTARTS = int(os.environ.get("FLOTTE_RESTARTS", "2"))
CLIENTS = 4
PAUSE = 0.03  # seconds between the calls of a client
PASSWORD = "correct horse"
READ = "{ users { totalCount nodes { name } } }"
ADD = "mutation($i: AddUserInput!) { addUser(input: $i) { __typename ... on UserAdded { user { id } } } }"
pytestmark = [
    pytest.mark.timeout(180 + 30 * RESTARTS),
    pytest.mark.parametrize("dialect", ["postgresql"], indirect=True),
]


async def test_no_call_fails(cast: Cast, database: Settings, migrated: Flotte) -> None:
    await Login.filter(id=cast.fleet.id).update(password_hash=await passwords.hashed(PASSWORD))
    before = await User.all().count()
    ports = [free_port(), free_port()]
    balancer, answers, stop = Balancer(ports), Counter[str](), asyncio.Event()
    servers = {port: await started(migrated, port) for port in ports}
    try:
        async with balancer.listening() as door:
            for port in ports:
                await balancer.until(port, ready=True)
            load = [asyncio.create_task(client(door, number, stop, answers)) for number in range(CLIENTS)]
            for number in range(RESTARTS):
                port = ports[number % 2]
                servers[port].send_signal(signal.SIGTERM)
                assert await servers[port].wait() == 0
                await balancer.until(port, ready=False)
                servers[port] = await started(migrated, port)
                await balancer.until(port, ready=True)
            stop.set()
            await asyncio.gather(*load)
    finally:
        for server in servers.values():
            if server.returncode is None:
                server.kill()
                await server.wait()
    print(f"{RESTARTS} restarts, {dict(answers)}")  # noqa: T201  for who asked for twenty
    assert set(answers) == {"signed in", "read", "added"}
    assert await User.all().count() == before + answers["added"]


async def test_it_says_that_it_stops_and_answers_on(database: Settings, migrated: Flotte) -> None:
    port = free_port()
    server = await started(migrated, port)
    try:
        async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{port}") as browser:
            await until(browser, 200)
            server.send_signal(signal.SIGTERM)
            refused = await until(browser, 503)
            assert refused.json()["error"]["code"] == "UNAVAILABLE"
            assert refused.headers["connection"] == "close"
            assert (await browser.get("/healthz")).status_code == 200
        assert await server.wait() == 0
    finally:
        if server.returncode is None:
            server.kill()
            await server.wait()


async def started(flotte: Flotte, port: int) -> Process:
    environment = flotte.environment({"FLOTTE_PORT": str(port), "FLOTTE_LINGER_SECONDS": "2"})
    quiet = asyncio.subprocess.DEVNULL
    return await asyncio.create_subprocess_exec(*COMMAND, "serve", cwd=ROOT, env=environment, stdout=quiet)


async def until(browser: httpx2.AsyncClient, status: int) -> httpx2.Response:
    async with asyncio.timeout(60):
        while True:
            try:
                answer = await browser.get("/readyz")
            except httpx2.TransportError:
                answer = None
            if answer and answer.status_code == status:
                return answer
            await asyncio.sleep(0.05)


async def client(door: int, number: int, stop: asyncio.Event, answers: Counter[str]) -> None:
    """One person, who looks and adds in turn; whatever goes wrong is counted by its name."""
    async with httpx2.AsyncClient(base_url=f"http://127.0.0.1:{door}", timeout=30) as browser:
        for call in count():
            if stop.is_set():
                return
            try:
                answers[await asked(browser, number, call)] += 1
            except httpx2.TransportError as error:
                answers[f"{type(error).__name__} {error}"] += 1
            await asyncio.sleep(PAUSE)


async def asked(browser: httpx2.AsyncClient, number: int, call: int) -> str:
    if call == 0:
        answer = await browser.post("/auth/sign-in", json={"email": "fleet@acme.example", "password": PASSWORD})
        return "signed in" if answer.status_code == 200 else answer.text
    if call % 2:
        answer = await browser.post("/graphql", json={"query": READ})
        return "read" if answer.status_code == 200 and "errors" not in answer.json() else answer.text
    key = f"{number}.{call}"
    given = {"name": "Noor", "email": f"noor.{key}@acme.example", "idempotencyKey": key}
    answer = await browser.post("/graphql", json={"query": ADD, "variables": {"i": given}})
    is_added = answer.status_code == 200 and answer.json()["data"]["addUser"]["__typename"] == "UserAdded"
    return "added" if is_added else answer.text
