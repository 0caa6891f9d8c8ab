"""A worker that asks the network behind a port: `python -m bench.faults.worker PORT`, with the FLOTTE_ variables."""

import asyncio
import signal
import sys

from bench.faults.network import Remote
from provisioning.worker import run_worker
from resolvers.postbox import Postbox
from settings import read_settings
from storage.database import opened


async def main(port: int) -> None:
    """Until SIGTERM."""
    settings, stop = read_settings(), asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with opened(settings):
        await run_worker(stop, network=Remote(port), sealing_key=settings.sealing_key, postbox=Postbox(settings))


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
