"""The rows that a step changes, locked, and the proof that the worker who asks still holds the order."""

from dataclasses import dataclass

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now
from models import Company, MobileService, Order, OrderStep
from resolvers.by_system import record_by_system
from resolvers.job import Job
from resolvers.mutation import locked_company
from resolvers.news import tell
from resolvers.put_back_order import give_up_lease
from rules.lifecycle import OrderState, StepState, move


@dataclass(frozen=True)
class HeldOrder:
    """An order in progress with its running step and its service, in a transaction that holds the company's lock."""

    company: Company
    order: Order
    step: OrderStep
    service: MobileService
    tx: BaseDBAsyncClient

    async def end_step(self, state: StepState) -> None:
        """The step is over, well or not."""
        self.step.state = move(self.step.state, state)
        self.step.ended_at = business_now()
        await self.step.save(using_db=self.tx, update_fields=["state", "ended_at"])

    async def get_on(self) -> None:
        """A step succeeded: whatever was wrong before is over."""
        if self.order.failure is not None:
            self.order.failure = None
            await self.order.save(using_db=self.tx, update_fields=["failure"])

    async def end_order(self, state: OrderState, failure: str | None = None) -> None:
        """The order is over, well or not, and no longer the service's open one."""
        order, service = self.order, self.service
        order.state = move(order.state, state)
        order.completed_at, order.failure = business_now(), failure
        order.run_after = order.lease_token = order.lease_until = None
        changed = ["state", "completed_at", "failure", "run_after", "lease_token", "lease_until"]
        await order.save(using_db=self.tx, update_fields=changed)
        if service.open_order_id == order.id:
            service.open_order_id = None
            await service.save(using_db=self.tx, update_fields=["open_order_id"])

    async def tell_of(self, other: Order) -> None:
        """There is news of another order of the company, too."""
        await tell(self.tx, self.company.id, other.id)

    async def record(self, deed: str, **details: str) -> None:
        """Add to the company's audit trail what the network did, and tell of it."""
        await record_by_system(self.tx, self.company, self.order, deed, step=self.step.name.value, **details)


async def hold(job: Job, tx: BaseDBAsyncClient) -> HeldOrder | None:
    """Lock what `job` is about; None when it is no longer to have an effect.

    That is when another worker took the order over, or it was cancelled or set aside meanwhile, or this step is over
    already, or waits for another that was put before it.
    """
    company = await locked_company(job.company_id, tx)
    order = await Order.select_for_update().using_db(tx).get(id=job.order_id)
    if order.lease_token != job.lease_token:
        return None
    step = await OrderStep.get(id=job.step_id, using_db=tx)
    set_aside = order.run_after is None
    if order.state is not OrderState.IN_PROGRESS or set_aside or step.state is StepState.PENDING:
        await give_up_lease(order, tx)
        return None
    if step.state is not StepState.RUNNING:
        return None
    service = await MobileService.select_for_update().using_db(tx).get(id=order.service_id)
    return HeldOrder(company, order, step, service, tx)
