"""The steps of a plan: what is loaded, one statement for all parents, and where it is kept for the shape."""

from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from graphql.execution.values import VariableValues

from execution.cells import Access
from execution.context import Context
from execution.outcomes import Outcomes


@dataclass
class Run:
    """One request on its way through a plan: `asked` and `slots` have a place for each step."""

    context: Context
    values: VariableValues
    asked: list[Any]
    slots: list[Any]
    outcomes: Outcomes


class Step:
    """Something to load. `number` is its slot; `level` is what is loaded for what it loaded."""

    number: int = -1

    def __init__(self) -> None:
        self.level = Level()

    def prepare(self, run: Run) -> None:
        """Before the first statement: find out what is asked. Raises what the ordinary executor would answer."""

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        """Fill the slot, for these rows or objects, and what follows from it."""
        raise NotImplementedError

    def explained(self) -> Iterable[str]:
        """The statements that it has run so far."""
        return ()


@dataclass
class Level:
    """Rows or objects that stand at one place of the answer: what is loaded for them, and the objects within them."""

    steps: list[Step] = field(default_factory=list[Step])
    within: "list[tuple[Callable[[Sequence[Any]], list[Any]], Level]]" = field(
        default_factory=list[tuple[Callable[[Sequence[Any]], list[Any]], "Level"]]
    )

    @property
    def loads(self) -> bool:
        """Whether there is anything to do."""
        return bool(self.steps) or any(level.loads for _, level in self.within)

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        """Everything below, also when there are no items: the slots are filled then as well."""
        for step in self.steps:
            await step.load(run, items)
        for reach, level in self.within:
            if level.loads:
                await level.load(run, reach(items))


def keys_of(access: Access, items: Sequence[Any]) -> tuple[str, ...]:
    """The keys that items name, each once. An attribute may hold several, or none."""
    return tuple(dict.fromkeys(flat(access.values(items))))


def flat(values: Iterable[Any]) -> list[Any]:
    """Without None, and lists unfolded."""
    found: list[Any] = []
    for value in values:
        if type(value) is str:
            found.append(value)
        elif isinstance(value, (list, tuple)):
            found += flat(cast("list[Any]", value))
        elif value is not None:
            found.append(value)
    return found


class Once(Step):
    """What a function makes of values of the request: the source of a root field."""

    def __init__(self, function: Callable[..., Any], given: tuple[str, ...]) -> None:
        super().__init__()
        self.function = function
        self.given = given

    async def load(self, run: Run, items: Sequence[Any]) -> None:  # noqa: ARG002
        value = self.function(**{name: run.context.given[name] for name in self.given})
        run.slots[self.number] = value
        await self.level.load(run, flat([value]))


Batch = Callable[[Any, Sequence[str]], Awaitable[Sequence[Any]]]


class Batched(Step):
    """What a function of the application loads, by key."""

    def __init__(self, batch: Batch, key: Access) -> None:
        super().__init__()
        self.batch = batch
        self.key = key

    async def load(self, run: Run, items: Sequence[Any]) -> None:
        keys = keys_of(self.key, items)
        values: Sequence[Any] = await self.batch(run.context, keys) if keys else ()
        run.slots[self.number] = dict(zip(keys, values, strict=True))
        await self.level.load(run, list(values))
