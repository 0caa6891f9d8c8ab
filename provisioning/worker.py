"""The worker: takes orders that are due, asks the network, and writes down what became of it.

Any number of workers may run, in one process or several. What holds it together is in the database: a lease lets one
worker at a time ask for an order, its token lets only that worker record the answer, and the request id lets the
network act once however often it is asked.
"""

import asyncio
import logging
import random
from collections.abc import Callable, Coroutine
from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any, ParamSpec, TypeVar

from aiosmtplib import SMTPException

from log_fields import logged_with
from provisioning.ask import ask
from provisioning.held import LeaseLost
from provisioning.leases import Leases
from provisioning.network import Network, NetworkFailed
from provisioning.planned import begin_planned_orders
from provisioning.rest import rest
from provisioning.uninterrupted import cancel_all, uninterrupted
from resolvers.activation_notice import leave_untold, send_activation_notice
from resolvers.fail_order import fail_order
from resolvers.job import Answer, Job, Progress
from resolvers.mandates import forget_unused_mandates
from resolvers.port_in import reference_context
from resolvers.postbox import Postbox
from resolvers.put_back_order import put_back_order
from resolvers.record_step import record_step
from resolvers.rest_order import rest_order
from resolvers.sealing import unseal
from resolvers.worker_bell import listening
from rules.lifecycle import StepName
from settings import SealingKey

AT_ONCE = 1_000  # orders at the network: each is a task that waits
MAILING = 8  # of them with the mail server, which takes few connections of one sender
WRITING = 8  # of them with the database, whose turns are bounded: a thousand answers may come at once
LOOK_EVERY = 1.0  # seconds
RENEW_EVERY = 1.0
DRAIN_FOR = 5.0
SHORTEST_WAIT = 0.25
FAILURES_REMEMBERED = 3  # of the database: it is asked again after two seconds at most
LONGEST_WAIT = 4.0  # short, so that orders go on within five seconds of the network's return
LONGEST_AFTER_DEFECT = 60.0  # what is broken here or in the adapter is mended by people
FORGET_EVERY = 600.0
# If these fail, PROVISION is undone: also where it is what failed, for the network may have given a wrong profile.
MADE_AT_THE_NETWORK = frozenset({StepName.PROVISION, StepName.PORT_IN, StepName.ACTIVATE})
SHOWN_AFTER = 8  # attempts, some twenty seconds: then the order needs attention
TELL_TIMES = 5  # within some ten seconds: the service waits for nothing else
UNTOLD = "The mail server does not take the message"
DEFECT = "Flotte could not carry the step out; its log says more"

P = ParamSpec("P")
T = TypeVar("T")

_log = logging.getLogger(__name__)


async def run_worker(stop: asyncio.Event, *, network: Network, sealing_key: SealingKey, postbox: Postbox) -> None:
    """Carry out orders until `stop` is set; then finish the steps under way, or give their leases back."""
    with listening() as bell:
        worker = _Worker(network, postbox, sealing_key, stop, bell)
        beside = (worker.renew(), begin_planned_orders(stop), _ring_at(stop, bell), _forget())
        helpers = [asyncio.create_task(each) for each in beside]
        try:
            await worker.look()
            await worker.drain()
        finally:
            await cancel_all(*worker.running, *helpers)


class _Worker:
    def __init__(
        self, network: Network, postbox: Postbox, sealing_key: SealingKey, stop: asyncio.Event, bell: asyncio.Event
    ) -> None:
        self.running: set[asyncio.Task[None]] = set()
        self._leases = Leases()
        self._network = network
        self._postbox = postbox
        self._sealing_key = sealing_key
        self._stop = stop
        self._bell = bell
        self._writing = asyncio.Semaphore(WRITING)
        self._mailing = asyncio.Semaphore(MAILING)

    async def look(self) -> None:
        """Take up what is due, at once when the bell rings, else every second."""
        failures = 0
        while not self._stop.is_set():
            self._bell.clear()
            try:
                job = await uninterrupted(self._leases.take()) if len(self.running) < AT_ONCE else None
            except Exception:
                failures = min(failures + 1, FAILURES_REMEMBERED)
                _log.exception("the database gives no orders")
                await rest(self._bell, _backoff(failures))
                continue
            failures = 0
            if job:
                self._start(job)
            else:
                await rest(self._bell, LOOK_EVERY)

    async def renew(self) -> None:
        """Keep the leases of what is running."""
        while True:
            await asyncio.sleep(RENEW_EVERY)
            try:
                if self.running:
                    await uninterrupted(self._leases.renew())
            except Exception:
                _log.exception("leases not renewed")

    async def drain(self) -> None:
        """Let the steps under way end."""
        if self.running:
            await asyncio.wait(self.running, timeout=DRAIN_FOR)

    def _start(self, job: Job) -> None:
        with logged_with(order=job.order_id):
            task = asyncio.create_task(self._carry_out(job))
        self.running.add(task)
        task.add_done_callback(partial(self._over, job.lease_token))

    def _over(self, token: str, task: asyncio.Task[None]) -> None:
        self.running.remove(task)
        self._leases.drop(token)
        self._bell.set()

    async def _carry_out(self, job: Job) -> None:
        following: Job | None = job
        try:
            while following and not self._stop.is_set():
                job = following
                following = await self._step(job)
            if following:
                await self._write(put_back_order, following)
        except asyncio.CancelledError:
            await self._write(put_back_order, job)
            raise
        except LeaseLost:
            _log.warning("order %s, step %s: the lease ended before anybody was asked", job.order_id, job.step)
        except Exception:
            _log.exception("order %s, step %s, attempt %d", job.order_id, job.step, job.attempt)
            await self._try_later(job, DEFECT, LONGEST_AFTER_DEFECT)

    async def _step(self, job: Job) -> Job | None:
        """The next step of the order, None when there is none for now."""
        if job.step is StepName.NOTIFY:
            return await self._notify(job)
        try:
            answer = await self._ask(job)
        except NetworkFailed as failure:
            _log.warning("order %s, step %s, attempt %d: %s", job.order_id, job.step, job.attempt, failure)
            if failure.permanent:
                await self._give_up(job, failure)
            else:
                await self._try_later(job, str(failure), LONGEST_WAIT)
            return None
        if isinstance(answer, Progress) and not answer.is_done:
            await self._rest(job, answer)
            return None
        return await self._write(record_step, job, answer, self._sealing_key)

    async def _give_up(self, job: Job, failure: NetworkFailed) -> None:
        """End the order, once the network has undone what an addition did there before it failed."""
        reason = str(failure)
        if job.step in MADE_AT_THE_NETWORK:
            try:
                await self._ask(replace(job, step=StepName.DEPROVISION))
            except NetworkFailed as left:
                _log.warning("order %s is not undone at the network: %s", job.order_id, left)
                if not left.permanent:
                    await self._try_later(job, reason, LONGEST_WAIT)
                    return
                reason = f"{reason}. The line may be left at the network: {left}"
        await self._write(fail_order, job, reason, failure.rejection)

    async def _notify(self, job: Job) -> Job | None:
        """Tell the user. That a message cannot be sent keeps no order from its end."""
        if not self._postbox.is_there:
            _log.warning("order %s: the user is not told: this worker has no mail server", job.order_id)
            await self._write(leave_untold, job)
        elif await self._told(job):
            return await self._write(record_step, job, None, self._sealing_key)
        elif job.attempt < TELL_TIMES:
            await self._try_later(job, UNTOLD, LONGEST_WAIT)
        else:
            await self._write(leave_untold, job)
        return None

    async def _told(self, job: Job) -> bool:
        async with self._mailing:
            if not self._leases.holds(job.lease_token):
                raise LeaseLost
            try:
                await send_activation_notice(job, self._postbox)
            except (SMTPException, OSError) as failure:
                # Neither the address nor what the server says of it belongs into a log.
                _log.warning("order %s: the user was not told: %s", job.order_id, type(failure).__name__)
                return False
        return True

    async def _ask(self, job: Job) -> Answer:
        if port := job.port:
            reference = unseal(self._sealing_key, port.reference_encrypted, reference_context(port.id))
            job = replace(job, port=replace(port, reference=reference))
        return await ask(self._network, job, partial(self._leases.holds, job.lease_token))

    async def _rest(self, job: Job, progress: Progress) -> None:
        """It takes its time: somebody looks again later, or at once when the network has news."""
        wait = await self._write(rest_order, job, progress)
        if wait is not None:
            asyncio.get_running_loop().call_later(wait, self._bell.set)

    async def _write(self, deed: Callable[P, Coroutine[Any, Any, T]], *args: P.args, **named: P.kwargs) -> T:
        """In its turn, and to its end."""
        async with self._writing:
            return await uninterrupted(deed(*args, **named))

    async def _try_later(self, job: Job, reason: str, longest: float) -> None:
        wait = _backoff(job.attempt, longest)
        shown = reason if job.attempt >= SHOWN_AFTER else None
        try:
            await self._write(put_back_order, job, timedelta(seconds=wait), shown)
        except Exception:
            _log.exception("order %s waits for the end of its lease", job.order_id)
        else:
            asyncio.get_running_loop().call_later(wait, self._bell.set)


async def _ring_at(stop: asyncio.Event, bell: asyncio.Event) -> None:
    await stop.wait()
    bell.set()


async def _forget() -> None:
    """What nobody needs any more."""
    while True:
        try:
            while await uninterrupted(forget_unused_mandates()):
                pass
        except Exception:
            _log.exception("unused mandates are kept a little longer")
        await asyncio.sleep(FORGET_EVERY)


def _backoff(attempt: int, longest: float = LONGEST_WAIT) -> float:
    """Seconds: twice as long each time up to `longest`, and never the same for two."""
    longest = min(longest, SHORTEST_WAIT * 2 ** min(attempt, 10))
    return random.uniform(longest / 2, longest)  # noqa: S311  no secret
