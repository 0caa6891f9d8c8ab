"""The server dies in the middle of an order, and the next one brings it to its end."""

import asyncio

import pytest
from tortoise.transactions import in_transaction

from models import OrderStep
from provisioning.simulated_network import SimulatedNetwork
from rules.lifecycle import StepName, StepState
from settings import Settings
from tests.cast import assemble
from tests.provisioning.orders import PATIENCE, kill, start
from tests.scenarios.documents import ADD, SERVICE
from tests.scenarios.stories import carry_out, check_what_is_derived, founded, served, signed_in


@pytest.mark.usefixtures("business_time")
async def test_an_order_outlives_its_server(settings: Settings, password_hash: str) -> None:
    network = SimulatedNetwork(seconds=0.2)
    async with served(settings) as app:
        async with in_transaction("default"):
            south = await founded(await assemble(), password_hash)
        worker = start(network)
        async with signed_in(app, "fleet@south.example") as fleet:
            wanted = {"userId": south.cast.ann.id, "planId": south.cast.small.id, "simKind": "ESIM"}
            added = await fleet.ask(ADD, i=wanted)
            await _begun(StepName.ACTIVATE)
        await kill(worker)
    async with served(settings) as app, signed_in(app, "fleet@south.example") as fleet:
        seen = await fleet.ask(SERVICE, id=added["service"]["id"])
        assert (seen["status"], seen["openOrder"]) == ("INACTIVE", {"number": "2026-000001"})
        await carry_out(network)
        seen = await fleet.ask(SERVICE, id=added["service"]["id"])
        assert (seen["status"], seen["openOrder"]) == ("ACTIVE", None)
        await check_what_is_derived()
    assert [request.partition(":")[2] for request in network.acted] == ["PROVISION", "ACTIVATE"]


async def _begun(step: StepName) -> None:
    async with asyncio.timeout(PATIENCE):
        while not await OrderStep.exists(name=step, state=StepState.RUNNING):  # noqa: ASYNC110  the worker begins it
            await asyncio.sleep(0.01)
