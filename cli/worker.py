"""`flotte worker`: carry out orders in a process of its own."""

import asyncio
import signal

from rich import print as say

from cli.failed import Failed
from cli.logs import log_as_json
from cli.operator import in_database
from provisioning import order_news
from provisioning.networks import network_of
from provisioning.worker import run_worker
from resolvers.postbox import Postbox
from settings import Settings, read_settings
from storage.announcements import announcements


def worker() -> None:
    """Carry out orders until SIGTERM or Ctrl-C; any number of workers may run beside the servers."""
    settings = read_settings()
    log_as_json(settings.log_level)
    if settings.clock_start:
        # Its business time would begin when it starts, not when the server did.
        raise Failed("FLOTTE_CLOCK_START goes with the worker inside `flotte serve` only")
    in_database(_work, serving=True)


async def _work(settings: Settings) -> None:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    say("Carrying out orders. Stop with Ctrl-C.")
    async with announcements({order_news.TOPIC: order_news.spread}), network_of(settings) as network:
        await run_worker(stop, network=network, sealing_key=settings.sealing_key, postbox=Postbox(settings))
