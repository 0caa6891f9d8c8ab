"""A worker in a process of its own, as `python -m tests.provisioning.worker_process SECONDS`."""

import asyncio
import signal
import sys

from provisioning.simulated_network import SimulatedNetwork
from provisioning.worker import run_worker
from resolvers.postbox import Postbox
from settings import read_settings
from storage.database import opened
from tests.provisioning.orders import SEALING_KEY


async def main(seconds: float) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    settings = read_settings()
    async with opened(settings):
        await run_worker(stop, network=SimulatedNetwork(seconds), sealing_key=SEALING_KEY, postbox=Postbox(settings))


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1])))
