"""Which network: the operator's, or one that is simulated in this process."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from provisioning.network import Network
from provisioning.simulated_network import SimulatedNetwork
from provisioning.tmf641 import CALLBACK
from settings import Settings


@asynccontextmanager
async def network_of(settings: Settings) -> AsyncGenerator[Network]:
    """The network of the settings."""
    if settings.network_url is None:
        yield SimulatedNetwork()
        return
    # A server without one starts a tenth of a second sooner.
    from provisioning.tmf641_network import Tmf641Network, connected  # noqa: PLC0415

    async with connected(settings) as client:
        yield Tmf641Network(client)


@asynccontextmanager
async def news_of_network(settings: Settings) -> AsyncGenerator[None]:
    """Inside, the network tells this server what has moved, where it has a secret to sign it with."""
    if settings.network_url is None or settings.network_secret is None:
        yield
        return
    from provisioning.tmf641_network import ask_for_news, connected  # noqa: PLC0415

    async with connected(settings) as client:
        asking = asyncio.create_task(ask_for_news(client, settings.origin + CALLBACK))
        try:
            yield
        finally:
            asking.cancel()
            await asyncio.wait([asking])
