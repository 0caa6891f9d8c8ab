"""The real workers, led by hand: each takes an order, carries a step out, dies or goes on when he is told to."""

import asyncio
from dataclasses import dataclass, field
from typing import Any

from provisioning.held import LeaseLost
from provisioning.uninterrupted import cancel_all
from provisioning.worker import _Worker
from resolvers.job import Job
from resolvers.put_back_order import put_back_order
from tests.provisioning.orders import SEALING_KEY
from tests.stateful.stage import Moody, Post
from tests.stateful.worker import MAIL_IS_REFUSED


@dataclass
class Hand:
    """A worker with at most one order. `waiting` is a step whose reply the network holds back."""

    network: Moody
    post: Post
    job: Job | None = None
    waiting: asyncio.Task[Job | None] | None = None
    reply: asyncio.Event | None = None
    worker: Any = field(init=False)

    def __post_init__(self) -> None:
        self.worker = _Worker(self.network, self.post.postbox, SEALING_KEY, asyncio.Event(), asyncio.Event())

    async def take(self) -> None:
        """The next order that is due."""
        self.job = await self.worker._leases.take()

    async def renew(self) -> None:
        """Keep it."""
        await self.worker._leases.renew()

    async def step(self, mood: str, undo_mood: str) -> bool:
        """Ask the network; False when it keeps silent."""
        assert self.job
        order_id = self.job.order_id
        self.network.moods = {f"{order_id}:DEPROVISION": undo_mood} | {self.job.request_id: mood}
        self.network.silent.clear()
        self.post.mailbox.refuses = mood in MAIL_IS_REFUSED
        step = asyncio.create_task(self.worker._step(self.job))
        silence = asyncio.create_task(self.network.silent.wait())
        await asyncio.wait([step, silence], return_when=asyncio.FIRST_COMPLETED)
        silence.cancel()
        self.post.mailbox.refuses = False
        if step.done():
            self._over(step)
            return True
        self.waiting, self.reply = step, self.network.replies[self.job.request_id]
        return False

    async def hear(self) -> None:
        """The reply comes."""
        assert self.job
        assert self.waiting
        assert self.reply
        self.reply.set()
        await asyncio.wait([self.waiting])
        step, self.waiting = self.waiting, None
        self._over(step)

    async def stop(self) -> None:
        """As SIGTERM stops him: the order is given back."""
        assert self.job
        job = self.job
        await self.die()
        await put_back_order(job)

    async def die(self) -> None:
        """As SIGKILL ends him in the middle of a request."""
        if self.waiting:
            await cancel_all(self.waiting)
            self.waiting = None
        self.job = None
        self.__post_init__()

    def _over(self, step: asyncio.Task[Job | None]) -> None:
        before = self.job
        assert before
        try:
            self.job = step.result()
        except LeaseLost:
            self.job = None
        if self.job is None:
            self.worker._leases.drop(before.lease_token)
