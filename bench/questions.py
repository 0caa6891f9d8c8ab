"""What is asked: three reads and two mutations, each with variables that differ from request to request."""

from dataclasses import dataclass, field
from itertools import count
from random import Random
from typing import Any

from bench.seed import Change, Seed

READS = ("users", "services", "service")
CHANGES = ("modify_service", "remove_service")
PAGE = {"users": 50, "services": 100}
OPERATIONS = {
    "users": "Users",
    "services": "Services",
    "service": "Service",
    "modify_service": "ModifyService",
    "remove_service": "RemoveService",
}
VARIED = 1_000  # different requests of a read; then they begin again


@dataclass(frozen=True)
class Request:
    """Who asks, by his token, and what."""

    question: str
    token: str = field(repr=False)
    variables: dict[str, Any]


class Questions:
    """Requests on one seed. A service is changed only once: each call goes on where the last one ended."""

    def __init__(self, seed: Seed) -> None:
        self._seed = seed
        self._random = Random(1)  # noqa: S311  no secret
        self._unchanged = iter(seed.changes)
        self._numbers = count(1)

    def some(self, question: str, number: int) -> list[Request]:
        """So many requests; of mutations, as many as there are services left."""
        if question in CHANGES:
            return [self._change(question, each) for each, _ in zip(self._unchanged, range(number), strict=False)]
        return [self._read(question) for _ in range(number)]

    def mixed(self, number: int) -> list[Request]:
        """Nine reads of all kinds to each mutation."""
        reads = [self._read(self._random.choice(READS)) for _ in range(number * 9 // 10)]
        changes = [request for question in CHANGES for request in self.some(question, number // 20)]
        return self._random.sample([*reads, *changes], k=len(reads) + len(changes))

    def _read(self, question: str) -> Request:
        if question == "service":
            change = self._random.choice(self._seed.changes)
            return Request(question, self._seed.tokens[change.company_id], {"id": change.service_id})
        company_id = self._random.choice(list(self._seed.tokens))
        return Request(question, self._seed.tokens[company_id], {"companyId": company_id, "first": PAGE[question]})

    def _change(self, question: str, change: Change) -> Request:
        given: dict[str, Any] = {"serviceId": change.service_id, "idempotencyKey": f"bench-{next(self._numbers)}"}
        if question == "modify_service":
            given |= {"planId": change.plan_id, "optionIds": [change.option_id]}
        return Request(question, self._seed.tokens[change.company_id], {"input": given})
