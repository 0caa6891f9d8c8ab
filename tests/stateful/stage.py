"""Where a story is played: a database of its own, a clock that stands still until it is told, a network with moods."""

import asyncio
from collections.abc import AsyncGenerator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.message import EmailMessage
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from pydantic import SecretStr
from tortoise.backends.base.executor import EXECUTOR_CACHE
from tortoise.transactions import in_transaction

import clock
from models import PhoneNumber, SimCard
from provisioning.network import NetworkFailed
from provisioning.simulated_network import SimulatedNetwork
from provisioning.simulated_ports import CALLED_BACK_UNTIL, WAY
from resolvers import actors
from resolvers.afterwards import sending
from resolvers.job import PortProgress, Shipment
from resolvers.postbox import Postbox
from rules.lifecycle import PORT_UNDER_WAY, DeliveryState, NumberStatus, PortInState, PortRejection, SimKind, SimStatus
from settings import Settings
from storage.database import opened
from tests import cast as people
from tests.cast import Cast
from tests.databases import Template
from tests.mail import Mailbox, link_in, mail_server
from tests.stateful import worker

BEGIN = people.NOW.astimezone(clock.UTC)
PATIENCE = 60  # seconds, for one deed
ACTIVATION_PAGE = "/activate#"


class StandingClock:
    """Real and business time are the same, and pass when `now` is moved."""

    now = BEGIN

    def hold(self, patch: pytest.MonkeyPatch) -> None:
        """Let everybody ask this one; a worker's waits are then as long as the model says."""
        clock_of_story = self

        class Standing(datetime):
            @classmethod
            def now(cls, tz: Any = None) -> datetime:
                return clock_of_story.now.astimezone(tz)

        patch.setattr(clock, "datetime", Standing)
        patch.setattr(clock, "_shift", timedelta())
        patch.setattr("provisioning.leases.monotonic", lambda: self.now.timestamp())  # noqa: PLW0108  later too
        patch.setattr("provisioning.ask.ANSWER_WITHIN", 3600)
        patch.setattr("provisioning.worker.SHOWN_AFTER", worker.SHOWN_AFTER)
        patch.setattr("provisioning.worker.TELL_TIMES", worker.TELL_TIMES)
        patch.setattr("provisioning.worker._backoff", lambda attempt, *_: worker.wait_after(attempt).total_seconds())


@dataclass
class Moody(SimulatedNetwork):
    """Does as `moods` say of a request, once; else it works. `silent` is set while a reply is held back."""

    seconds: float = 0.0
    moods: dict[str, str] = field(default_factory=dict[str, str])
    silent: asyncio.Event = field(default_factory=asyncio.Event)
    replies: dict[str, asyncio.Event] = field(default_factory=dict[str, asyncio.Event])
    far: dict[str, PortInState] = field(default_factory=dict[str, PortInState])  # by addition
    parcels: dict[str, DeliveryState] = field(default_factory=dict[str, DeliveryState])  # by request
    sent: dict[str, str | None] = field(default_factory=dict[str, str | None])  # the ICCID, by request

    async def port_in(self, request_id, line, port):
        order_id, mood = request_id.partition(":")[0], self.moods.pop(request_id, "works")
        if mood == "is down":
            raise NetworkFailed(worker.OUT_OF_ORDER, permanent=False)
        if order_id not in self.far:
            self.far[order_id] = PortInState.SUBMITTED
            self.acted.append(request_id)
        if mood == "refuses" and self.far[order_id] in PORT_UNDER_WAY:
            self.far[order_id] = PortInState.REJECTED
        if mood == "loses the reply":
            raise NetworkFailed(worker.REPLY_LOST, permanent=False)
        far = self.far[order_id]
        if far in {PortInState.REJECTED, PortInState.CANCELLED}:
            raise NetworkFailed(worker.NOT_LET_GO, permanent=True, rejection=PortRejection(worker.LOCKED))
        if mood == "keeps silent":
            await self._keep_silent(request_id)
        return PortProgress(far, port.requested_on if WAY.index(far) >= WAY.index(PortInState.SCHEDULED) else None)

    async def send_card(self, request_id, line, parcel):
        mood = self.moods.pop(request_id, "works")
        if mood in {"refuses", "is down"}:
            raise NetworkFailed(worker.FAILURES[mood], permanent=mood == "refuses")
        if request_id not in self.parcels:
            self.parcels[request_id], self.sent[request_id] = DeliveryState.REQUESTED, line.iccid
            self.acted.append(request_id)
        far = self.parcels[request_id]
        if mood == "loses the reply":
            raise NetworkFailed(worker.REPLY_LOST, permanent=False)
        if mood == "keeps silent":
            await self._keep_silent(request_id)
        if far is DeliveryState.REQUESTED:
            return Shipment(far)
        return Shipment(far, "Post", worker.tracking(request_id.partition(":")[0], parcel.sending))

    def _call_back(self, request_id):
        order_id = request_id.partition(":")[0]
        far = self.far.get(order_id)
        if far in {PortInState.EXECUTING, PortInState.COMPLETED}:
            raise NetworkFailed(worker.TOO_LATE, permanent=True)
        if far in CALLED_BACK_UNTIL:
            self.far[order_id] = PortInState.CANCELLED

    async def _once(self, request_id, act):
        mood = self.moods.pop(request_id, "works")
        if mood in {"refuses", "is down"}:
            raise NetworkFailed(worker.FAILURES[mood], permanent=mood == "refuses")
        if request_id not in self._answers:
            self._answers[request_id] = act()
            self.acted.append(request_id)
        if mood == "loses the reply":
            raise NetworkFailed(worker.REPLY_LOST, permanent=False)
        if mood == "keeps silent":
            await self._keep_silent(request_id)
        return self._answers[request_id]

    async def _keep_silent(self, request_id):
        reply = self.replies[request_id] = asyncio.Event()  # another for each who asks
        self.silent.set()
        await reply.wait()


@dataclass(frozen=True)
class Post:
    """What mutations and workers write to people, and where it arrives. `told`: the orders whose users were told."""

    postbox: Postbox
    mailbox: Mailbox
    told: list[str] = field(default_factory=list[str])

    async def tokens(self) -> list[str]:
        """Of the links that came since, once all is written and sent."""
        while errands := list(self.postbox._errands):
            await asyncio.wait(errands)
        letters = [letter for letter in self.mailbox.messages if not self._tells(letter)]
        paths = [link_in(letter, self.postbox.origin) for letter in letters]
        self.mailbox.messages.clear()
        return [path.removeprefix(ACTIVATION_PAGE) for path in paths if path.startswith(ACTIVATION_PAGE)]

    def _tells(self, letter: EmailMessage) -> bool:
        order_id, _, rest = letter["Message-ID"].removeprefix("<").partition(".NOTIFY")
        if rest:
            self.told.append(order_id)
        return bool(rest)


@asynccontextmanager
async def delivering(settings: Settings) -> AsyncGenerator[Post]:
    """With a real mail server."""
    async with mail_server() as mailbox:
        postbox = Postbox(settings.model_copy(update={"smtp_url": SecretStr(mailbox.url)}))
        with sending(postbox):
            yield Post(postbox, mailbox)


@dataclass
class Stage:
    """For one database: the stories are played one after the other, each from the same beginning."""

    cast: Cast
    post: Post
    beginning: Template
    folder: Path
    loop: asyncio.AbstractEventLoop
    clock: StandingClock
    _numbers: Any = field(default_factory=lambda: count(1))

    def run(self, deed: Coroutine[Any, Any, Any]) -> Any:
        """Hypothesis plays in a thread of its own, the database lives in the test's event loop."""
        return asyncio.run_coroutine_threadsafe(deed, self.loop).result(PATIENCE)

    async def open(self) -> "Curtain":
        """A fresh copy of the beginning."""
        self.clock.now = BEGIN
        curtain = Curtain()
        folder = self.folder / str(next(self._numbers))
        folder.mkdir()
        curtain.life = asyncio.create_task(self._play(folder, curtain))
        await asyncio.wait([curtain.life, asyncio.create_task(curtain.up.wait())], return_when="FIRST_COMPLETED")
        if curtain.life.done():
            curtain.life.result()
        return curtain

    async def _play(self, folder: Path, curtain: "Curtain") -> None:
        EXECUTOR_CACHE.clear()
        settings = await self.beginning.copy(folder)
        try:
            async with opened(settings):
                curtain.up.set()
                await curtain.down.wait()
        finally:
            await self.beginning.drop(settings)


@dataclass
class Curtain:
    """Up when the database is open; let down, it is closed and gone."""

    up: asyncio.Event = field(default_factory=asyncio.Event)
    down: asyncio.Event = field(default_factory=asyncio.Event)
    life: asyncio.Task[None] | None = None

    async def fall(self) -> None:
        """The story is over."""
        self.down.set()
        assert self.life
        await self.life


async def made(template: Template, folder: Path) -> tuple[Cast, Settings]:
    """The cast, with more lines, numbers and cards: what every story begins with."""
    EXECUTOR_CACHE.clear()
    actors.forget_all()
    settings = await template.copy(folder)
    async with opened(settings), in_transaction("default"):
        cast = await people.assemble()
        for user in (cast.bob, cast.ann):
            await people.service(user, cast.small, (cast.abroad,))
        for number in range(3):
            await PhoneNumber.create(msisdn=f"+3248000000{number}", status=NumberStatus.AVAILABLE)
            await SimCard.create(iccid=people.iccid(), kind=SimKind.PHYSICAL, status=SimStatus.IN_STOCK)
    return cast, settings
