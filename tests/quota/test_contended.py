"""The quota under contention: two servers, 32 clients each, round after round, and exactly the slots that were left.

`FLOTTE_ROUNDS=500` is the long run. Some documents remove several services, one alias each;
some come by WebSocket, of which a client keeps one open.
"""

import asyncio
import os
import sys
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from functools import partial
from itertools import count
from pathlib import Path
from time import monotonic
from typing import Any

import httpx2
import pytest
from tortoise.transactions import in_transaction

from models import Company, Contract, MobileService, Order, Plan, User
from rules.lifecycle import OrderAction
from settings import Settings
from storage.database import opened
from tests import cast as people
from tests.cli.running import free_port
from tests.live.talk import Served, Talk
from tests.provisioning.orders import check_audit
from tests.survival.lives import end
from tests.survival.processes import Fate, Role, started
from tests.survival.world import Fleet, founded

ROUNDS = int(os.environ.get("FLOTTE_ROUNDS", "3"))
PROCESSES, CLIENTS = 2, 32
SLOTS = 3  # of a round
ALIASES = (1, 1, 1, 3)  # of a client's document, in turn
PATIENCE = 60  # seconds for a round
TELL_EVERY = 50  # rounds
REMOVE = "removeService(input: {serviceId: $s%d, idempotencyKey: $k%d}) { __typename ... on Error { code } }"
_keys = count(1)

# Services to remove, one alias each; the answers.
Client = Callable[[list[str]], Awaitable[list[str]]]


async def over_http(http: httpx2.AsyncClient, service_ids: list[str]) -> list[str]:
    """What each alias of one document is answered."""
    answer = await http.post("/graphql", json=document(service_ids))
    assert answer.status_code == 200, answer.text
    told: Any = answer.json()
    assert "errors" not in told, told
    return codes_in(told["data"])


async def over_a_socket(talk: Talk, service_ids: list[str]) -> list[str]:
    """The same by WebSocket."""
    asked = document(service_ids)
    return codes_in(await talk.answer("1", asked["query"], **asked["variables"]))


def document(service_ids: list[str]) -> dict[str, Any]:
    """One alias for each removal."""
    numbers = range(len(service_ids))
    given = {f"s{number}": id_ for number, id_ in enumerate(service_ids)}
    given |= {f"k{number}": f"k-{next(_keys)}" for number in numbers}
    declared = ", ".join([f"$s{number}: ID!, $k{number}: String!" for number in numbers])
    fields = " ".join(f"a{number}: {REMOVE % (number, number)}" for number in numbers)
    return {"query": f"mutation({declared}) {{ {fields} }}", "variables": given}


def codes_in(data: dict[str, dict[str, str]]) -> list[str]:
    """What each alias was answered."""
    return [each.get("code", each["__typename"]) for each in data.values()]


@pytest.mark.timeout(240 + ROUNDS * PATIENCE)
async def test_exactly_the_slots_that_are_left(settings: Settings, tmp_path: Path, dialect: str) -> None:
    async with opened(settings):
        fleet, _ = await founded(numbers=0)
        wanted = sum(ALIASES) * PROCESSES * CLIENTS // len(ALIASES)
        lines = fleet.services + await more_services(fleet, wanted - len(fleet.services))
        began = monotonic()
        async with clients(settings, tmp_path, fleet) as all_clients:
            for number in range(1, ROUNDS + 1):
                lines += await more_services(fleet, wanted - len(lines))
                await Contract.filter(company_id=fleet.company).update(contracted_services=10 * number)
                answers = await race(all_clients, lines)
                codes = Counter(code for code, _ in answers)
                assert codes == {"ServiceRemoved": SLOTS, "QUOTA_EXCEEDED": wanted - SLOTS}, f"round {number}"
                lines = [id_ for code, id_ in answers if code == "QUOTA_EXCEEDED"]
                if number % TELL_EVERY == 0:
                    sys.stdout.write(f"\n{dialect}: {number} rounds in {monotonic() - began:.0f} s\n")
        seconds = monotonic() - began
        orders = await Order.filter(action=OrderAction.REMOVE).order_by("number")
        assert len(orders) == ROUNDS * SLOTS == (await Company.get(id=fleet.company)).orders_placed
        assert len({order.service_id for order in orders}) == ROUNDS * SLOTS
        assert await MobileService.filter(open_order_id__isnull=False).count() == ROUNDS * SLOTS
        await check_audit(fleet.company)
    sys.stdout.write(f"\n{dialect}: {ROUNDS} rounds of {wanted} removals for {SLOTS} slots in {seconds:.1f} s\n")


async def race(all_clients: list[Client], lines: list[str]) -> list[tuple[str, str]]:
    """Everything at once: what each service's removal was answered."""
    parts: list[list[str]] = []
    rest = list(lines)
    for number in range(len(all_clients)):
        aliases = ALIASES[number % len(ALIASES)]
        parts.append(rest[:aliases])
        rest = rest[aliases:]
    async with asyncio.timeout(PATIENCE):
        told = await asyncio.gather(*(client(part) for client, part in zip(all_clients, parts, strict=True)))
    return [pair for codes, part in zip(told, parts, strict=True) for pair in zip(codes, part, strict=True)]


async def more_services(fleet: Fleet, number: int) -> list[str]:
    async with in_transaction("default"):
        user, plan = await User.get(id=fleet.users[0]), await Plan.get(id=fleet.plans[0])
        return [(await people.service(user, plan)).id for _ in range(number)]


@asynccontextmanager
async def clients(settings: Settings, folder: Path, fleet: Fleet) -> AsyncIterator[list[Client]]:
    """Every other one asks the same server, which has a connection for each; every third one by WebSocket."""
    ports = [free_port() for _ in range(PROCESSES)]
    ample = settings.model_copy(update={"cost_per_minute": 10**9})  # one token asks for all of them
    roles = [Role(ample, folder / "network.sqlite3", folder / "log", port, works=False) for port in ports]
    processes = [await asyncio.to_thread(started, role, Fate()) for role in roles]
    headers = {"Authorization": f"Bearer {fleet.token}"}
    limits = httpx2.Limits(max_connections=CLIENTS, max_keepalive_connections=CLIENTS, keepalive_expiry=None)
    urls = [f"http://127.0.0.1:{port}" for port in ports]
    made = [httpx2.AsyncClient(base_url=url, headers=headers, timeout=PATIENCE, limits=limits) for url in urls]
    try:
        for http in made:
            await ready(http)
        async with AsyncExitStack() as sockets:
            found: list[Client] = []
            for number in range(PROCESSES * CLIENTS):
                if number % 3 == 2:
                    talk = await sockets.enter_async_context(Served(urls[number % PROCESSES]).talk(headers))
                    found.append(partial(over_a_socket, talk))
                else:
                    found.append(partial(over_http, made[number % PROCESSES]))
            yield found
    finally:
        for http in made:
            await http.aclose()
        await end(processes)


async def ready(http: httpx2.AsyncClient) -> None:
    async with asyncio.timeout(PATIENCE):
        while True:
            try:
                if (await http.get("/readyz")).is_success:
                    return
            except httpx2.TransportError:
                await asyncio.sleep(0.02)
