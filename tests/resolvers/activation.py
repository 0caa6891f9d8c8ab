"""Additions that wait for their user, and the links that he is sent."""

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from pydantic import SecretStr

from models import ActivationLink, MobileService, Order, OrderStep
from provisioning.simulated_network import SimulatedNetwork
from resolvers import activate_by_link
from resolvers.activate_by_link import activate
from resolvers.afterwards import sending
from resolvers.postbox import Postbox
from resolvers.sessions import Browser
from resolvers.tokens import digest
from rules.activation import ActivationMode
from rules.lifecycle import SimKind, StepName, StepState
from settings import Settings
from tests.cast import Cast
from tests.mail import Mailbox, link_in, mail_server
from tests.provisioning.orders import PATIENCE, added, quick, steps_of, working

BROWSER = Browser("192.0.2.7")
BY_USER = {"activation": ActivationMode.BY_USER}


@asynccontextmanager
async def post(settings: Settings) -> AsyncGenerator[Mailbox]:
    """The mutations of this process send to the mailbox; nobody tried a link before."""
    activate_by_link.per_subnet.clear()
    activate_by_link.per_link.clear()
    async with mail_server() as mailbox:
        postbox = Postbox(settings.model_copy(update={"smtp_url": SecretStr(mailbox.url)}))
        with sending(postbox):
            yield mailbox
        await postbox.close()


async def token_in(mailbox: Mailbox, settings: Settings, count: int = 1) -> str:
    """Of the last message, once there are so many and it is noted that they left."""
    messages = await mailbox.arrived(count)
    token = link_in(messages[-1], settings.origin).removeprefix("/activate#")
    async with asyncio.timeout(PATIENCE):
        while not await ActivationLink.exists(token_hash=digest(token), sent_at__isnull=False):  # noqa: ASYNC110
            await asyncio.sleep(0.01)
    return token


async def invited(
    cast: Cast, network: SimulatedNetwork | None = None, sim_kind: SimKind = SimKind.PHYSICAL, **given: Any
) -> tuple[MobileService, Order]:
    """An addition that is at its user: nothing is left that a worker could do."""
    service, order = await added(cast, sim_kind, **BY_USER | given)
    async with working(network or quick()):
        await awaited(order)
    return await MobileService.get(id=service.id), await Order.get(id=order.id)


async def awaited(order: Order) -> OrderStep:
    """The step that waits, once it does."""
    async with asyncio.timeout(PATIENCE):
        while (step := (await steps_of(order))[StepName.AWAIT_USER]).state is not StepState.RUNNING:  # noqa: ASYNC110  another task ends it
            await asyncio.sleep(0.01)
    return step


async def by_link(token: str, iccid: str | None = "") -> None:
    await activate(token=token, iccid=iccid or "", browser=BROWSER)
