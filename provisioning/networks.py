"""Which network: the operator's, or one that is simulated in this process."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from provisioning.network import Network
from provisioning.simulated_network import SimulatedNetwork
from provisioning.tmf641 import CALLBACK
from settings import Settings


@asynccontextmanager
async def network_of(settings: Settings, *, listens: bool = False) -> AsyncGenerator[Network]:
    """The network of the settings. A process that `listens` asks it for news, where the settings have a secret."""
    if settings.network_url is None:
        yield SimulatedNetwork()
        return
    # A server without one starts a tenth of a second sooner.
    from provisioning.tmf641_network import Tmf641Network, ask_for_news, connected  # noqa: PLC0415

    async with connected(settings) as client:
        asking = None
        if listens and settings.network_secret:
            asking = asyncio.create_task(ask_for_news(client, settings.origin + CALLBACK))
        try:
            yield Tmf641Network(client)
        finally:
            if asking:
                asking.cancel()
                await asyncio.wait([asking])
