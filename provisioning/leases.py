"""Which orders a worker holds by its own clock, which goes on while its process is stopped."""

from time import monotonic

from resolvers.job import Job
from resolvers.take_order import LEASE, renew_leases, take_order


class Leases:
    """A lease counts from before it was asked for: it never ends later here than in the database."""

    def __init__(self) -> None:
        self._until: dict[str, float] = {}
        self._orders: dict[str, str] = {}

    async def take(self) -> Job | None:
        """The next order that is due, leased; None when there is none."""
        until = monotonic() + LEASE.total_seconds()
        job = await take_order()
        if job:
            self._until[job.lease_token] = until
            self._orders[job.lease_token] = job.order_id
        return job

    async def renew(self) -> None:
        """Keep what is held."""
        until = monotonic() + LEASE.total_seconds()
        for token in await renew_leases(dict(self._orders)):
            if token in self._until:  # not given back meanwhile
                self._until[token] = until

    def drop(self, token: str) -> None:
        """It was given back, or is lost."""
        self._until.pop(token, None)
        self._orders.pop(token, None)

    def holds(self, token: str) -> bool:
        """Whether nobody else can have taken the order over."""
        return monotonic() < self._until.get(token, 0.0)
