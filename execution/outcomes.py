"""What the resolvers of one request returned or raised: none is called twice, whichever way the answer is made."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from strawberry.utils.await_maybe import await_maybe


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one call."""

    value: Any = None
    error: Exception | None = None

    def given(self) -> Any:
        """The value; raises the error."""
        if self.error is not None:
            raise self.error
        return self.value


class Outcomes:
    """The root value of a request: a root field with a resolver asks here first.

    `finished` are the fields of a mutation that a plan had answered in full before it failed.
    """

    def __init__(self) -> None:
        self._kept: dict[object, Outcome] = {}
        self.finished: dict[str, Any] = {}

    def __bool__(self) -> bool:
        return bool(self._kept)

    async def once(self, key: object, call: Callable[[], Any]) -> Any:
        """What the call returned or raised for the field with this response key; it is made only the first time."""
        if key not in self._kept:
            self._kept[key] = await _outcome(call)
        return self._kept[key].given()

    def put_into(self, result: Any) -> None:
        """Let fields that were answered before the next deed stay as they were then."""
        if result.data is not None:
            wrong = {error.path[0] for error in result.errors or () if error.path}
            result.data |= {name: value for name, value in self.finished.items() if name not in wrong}


async def _outcome(call: Callable[[], Any]) -> Outcome:
    try:
        return Outcome(await await_maybe(call()))
    except Exception as error:  # it is raised again for whoever asks
        return Outcome(error=error)
