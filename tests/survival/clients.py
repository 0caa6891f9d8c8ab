"""Clients that change things at random, and ask again under the same key until they are answered."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import count
from time import monotonic
from typing import Any

import httpx2

from rules.names import Language
from tests.survival.history import Call, Told
from tests.survival.world import Fleet
from web.refusals import Code, message_of

AGAIN_AFTER = 0.02  # seconds
GIVES_UP = 0.05  # of the calls that were not answered at first
PATIENCE = 120  # seconds for one call: much longer than any process is away
NO_ANSWER = Told("NO_ANSWER")
_SUBJECT = {"add_user": "user", "modify_user": "user"}
_numbers = count(1)


@dataclass
class Load:
    """Some clients of each fleet, and what they were told."""

    url: str
    fleets: list[Fleet]
    clients: int = 4
    calls: list[Call] = field(default_factory=list[Call])
    unavailable: int = 0
    over: asyncio.Event = field(default_factory=asyncio.Event)

    async def run(self) -> None:
        """Until `over` is set and every call has come to its end."""
        async with asyncio.TaskGroup() as together:
            for fleet in self.fleets:
                for _ in range(self.clients):
                    together.create_task(self._client(fleet))

    async def _client(self, fleet: Fleet) -> None:
        headers = {"Authorization": f"Bearer {fleet.token}", "Accept-Language": "en"}
        async with httpx2.AsyncClient(base_url=self.url, headers=headers, timeout=PATIENCE) as http:
            while not self.over.is_set():
                self.calls.append(await self._called(http, fleet))

    async def _called(self, http: httpx2.AsyncClient, fleet: Fleet) -> Call:
        """One call from its first attempt to its answer, or to where its client gives up."""
        deed, given = _something(fleet)
        key = f"k-{next(_numbers)}"
        gives_up = random.random() < GIVES_UP
        attempts, told, until = 0, None, monotonic() + PATIENCE
        while told is None and not (gives_up and attempts):
            attempts += 1
            told = await self._answer(http, deed, given | {"idempotencyKey": key})
            if told is None:
                await asyncio.sleep(AGAIN_AFTER)
                told = NO_ANSWER if monotonic() > until else None
        if told:
            _learn(fleet, deed, told)
        return Call(key, fleet.company, deed, attempts, told)

    async def _answer(self, http: httpx2.AsyncClient, deed: str, given: dict[str, Any]) -> Told | None:
        """None when the connection broke, or the server says that it cannot tell."""
        try:
            answer = await http.post("/graphql", json={"query": _document(deed), "variables": {"i": given}})
        except httpx2.TransportError:
            return None
        told = answer.json()
        if "errors" not in told:
            return _told(deed, told["data"]["done"])
        (error,) = told["errors"]
        if error["extensions"]["code"] != "UNAVAILABLE":
            return Told(error["extensions"]["code"])
        self.unavailable += 1
        return None if _says_all(answer, error) else Told(f"{answer.status_code} {error['message']}")


def _says_all(answer: httpx2.Response, error: dict[str, Any]) -> bool:
    """Whether who cannot be served is told so: by status and header, in our words and no others."""
    ours = message_of(Code.UNAVAILABLE, Language.EN)
    return answer.status_code == 503 and answer.headers.get("retry-after") == "1" and error["message"] == ours


def _told(deed: str, payload: dict[str, Any]) -> Told:
    if "code" in payload:
        return Told(payload["code"])
    order = payload.get("order") or {"id": None}
    return Told(payload["__typename"], payload[_SUBJECT.get(deed, "service")]["id"], order["id"])


def _something(fleet: Fleet) -> tuple[str, dict[str, Any]]:
    wishes: list[tuple[int, str, Callable[[Fleet], dict[str, Any]]]] = [
        (3, "add_user", lambda fleet: {"name": "Zoë", "email": f"z{next(_numbers)}@f.example"} | _at(fleet)),
        (2, "modify_user", lambda fleet: {"userId": _one(fleet.users), "name": f"Ada {next(_numbers)}"}),
        (3, "add_service", lambda fleet: {"userId": _one(fleet.users), "planId": fleet.plans[0], "simKind": "ESIM"}),
        (8, "modify_service", _modification),
        (2, "remove_service", lambda fleet: {"serviceId": _one(fleet.services)}),
    ]
    _, deed, wish = random.choices(wishes, [weight for weight, *_ in wishes])[0]
    return deed, wish(fleet)


def _at(fleet: Fleet) -> dict[str, Any]:
    return {"companyId": fleet.company}


def _modification(fleet: Fleet) -> dict[str, Any]:
    options = random.choice([[], [fleet.option]])
    return {"serviceId": _one(fleet.services), "planId": _one(fleet.plans), "optionIds": options}


def _one(ids: list[str]) -> str:
    return random.choice(ids)


def _learn(fleet: Fleet, deed: str, told: Told) -> None:
    if told.subject is None:
        return
    if deed == "add_user":
        fleet.users.append(told.subject)
    elif deed == "add_service":
        fleet.services.append(told.subject)
    elif deed == "remove_service":
        fleet.services.remove(told.subject)


def _document(deed: str) -> str:
    first, *others = deed.split("_")
    name = first + "".join(word.title() for word in others)
    input_ = name[0].upper() + name[1:] + "Input"
    success = "".join(reversed([_PAST[first], others[0].title()]))
    subject = _SUBJECT.get(deed, "service")
    order = "" if deed in _SUBJECT else " order { id }"
    shown = f"__typename ... on {success} {{ {subject} {{ id }}{order} }} ... on Error {{ code }}"
    return f"mutation($i: {input_}!) {{ done: {name}(input: $i) {{ {shown} }} }}"


_PAST = {"add": "Added", "modify": "Modified", "remove": "Removed"}
