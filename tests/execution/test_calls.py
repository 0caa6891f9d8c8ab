"""Root fields with a resolver: planned, and called exactly once whatever becomes of the plan."""

from collections import Counter
from dataclasses import dataclass
from enum import Enum
from typing import Annotated, Any

import pytest
import strawberry
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types.graphql import OperationType

from execution import Schema, calls, column, computed, reads, relation
from tests.execution.rows import ANIMALS, MINE, OTHERS
from tests.execution.zoo import Animal, Keeper
from tests.execution.zoo_request import Request

OURS = next(each for each in ANIMALS if each["zoo_id"] == MINE and each["keeper_id"])
THEIRS = next(each for each in ANIMALS if each["zoo_id"] == OTHERS)
calls_of: Counter[str] = Counter()
broken: set[str] = set()


class Closed(Exception):
    """A refusal that becomes a member of the result."""

    def __init__(self, until: str) -> None:
        super().__init__(until)
        self.until = until


@dataclass(frozen=True)
class Stroke:
    animal_id: str
    count: int
    by: str


@dataclass(frozen=True)
class Refusal:
    until: str


def fragile(by: str) -> str:
    if by in broken:
        broken.remove(by)
        raise LookupError(by)
    return by


def calls_so_far(_: int) -> int:
    return calls_of.total()


@reads(Stroke)
class Stroked:
    """The animal was stroked."""

    animal: Animal = relation("Which.")
    count: int = column("The how many-eth call this was.")
    by: str = computed("Who did it.", fragile, "by")
    so_far: int = computed("All calls until this was read.", calls_so_far, "count")


@reads(Refusal)
class Shut:
    """The zoo is shut."""

    until: str = column("Till when.")


StrokeResult = Annotated[Stroked | Shut, strawberry.union("StrokeResult")]


@strawberry.enum
class Side(Enum):
    LEFT = "l"
    RIGHT = "r"


@strawberry.input
class How:
    animal: strawberry.ID
    side: Side = Side.LEFT
    by: str = "hand"


async def stroke(info: strawberry.Info, how: How) -> Any:
    request: Request = info.context
    calls_of[how.animal] += 1
    if how.animal == "shut":
        raise Closed("May")
    if how.animal == "bites":
        raise OSError("it bit")
    assert (info.field_name, info.path.prev, info.context) == ("stroke", None, request)
    return Stroke(how.animal, calls_of[how.animal], f"{how.by} {how.side.value}")


def shout(words: Annotated[list[str], strawberry.argument(description="What.")]) -> str | None:
    calls_of["shout"] += 1
    if not words:
        raise OSError("silence")
    return " ".join(words)


def nobody() -> Keeper | None:
    return None


def at_root(root: Any) -> str:
    return f"root is {root}"


class Closing(strawberry.schema.ExceptionHandler[Closed, Shut]):
    def handle(self, exception: Closed, **_: Any) -> Any:
        return Refusal(exception.until)


@strawberry.type
class Query:
    stroke: StrokeResult = calls("Would it like that?", stroke)
    a_row: Keeper | None = calls("A row.", nobody)
    root: str = calls("Needs the root.", at_root)


@strawberry.type
class Mutation:
    stroke: StrokeResult = calls("Stroke it.", stroke)
    shout: str | None = calls("Shout.", shout)


schema = Schema(Query, mutation=Mutation, exception_handlers=[Closing()])
PAYLOAD = """{ __typename ... on Stroked { ...S } ... on Shut { until } }"""
FRAGMENT = "fragment S on Stroked { count by animal { id tag } }"
ONE = f'mutation ($a: ID!, $by: String = "brush") {{ stroke(how: {{animal: $a, by: $by}}) {PAYLOAD} }} {FRAGMENT}'


async def answered(request: Any, document: str = ONE, **variables: Any) -> tuple[Any, Any, dict[str, int]]:
    """Data, errors, and the ways of counting that rose."""
    calls_of.clear()
    before = schema.documents.counts.copy()
    result = await schema.execute(document, variables, request)
    return result.data, result.errors, dict(schema.documents.counts - before)


def stroked(by: str = "brush l", count: int = 1) -> dict[str, Any]:
    animal = {"id": OURS["id"], "tag": OURS["tag"]}
    return {"__typename": "Stroked", "count": count, "by": by, "animal": animal}


async def test_a_success_is_planned(request_of: Any) -> None:
    request = request_of()
    for _ in range(2):
        data, errors, ways = await answered(request, a=OURS["id"])
        assert (data, errors, ways) == ({"stroke": stroked()}, None, {"planned": 1})
    assert calls_of == {OURS["id"]: 1}
    assert len(request.reader.statements) == 2
    walked = await strawberry.Schema.execute(schema, ONE, {"a": OURS["id"]}, request)
    assert walked.data == {"stroke": stroked(count=2)}


async def test_a_handled_exception_is_planned(request_of: Any) -> None:
    data, errors, ways = await answered(request_of(), a="shut")
    assert (data, errors, ways) == ({"stroke": {"__typename": "Shut", "until": "May"}}, None, {"planned": 1})
    assert calls_of == {"shut": 1}


async def test_another_exception_is_the_answer_of_one_call(request_of: Any) -> None:
    data, errors, ways = await answered(request_of(), a="bites")
    assert (data, ways, calls_of) == (None, {"failed": 1}, {"bites": 1})
    [error] = errors
    walked = await strawberry.Schema.execute(schema, ONE, {"a": "bites"}, request_of())
    assert walked.errors
    assert (error.message, error.path) == (walked.errors[0].message, walked.errors[0].path) == ("it bit", ["stroke"])
    assert isinstance(error.original_error, OSError)


async def test_one_call_where_the_payload_breaks_the_plan(request_of: Any) -> None:
    broken.add("brush l")
    data, errors, ways = await answered(request_of(), a=OURS["id"])
    assert (data, errors, ways) == ({"stroke": stroked()}, None, {"failed": 1, "surprises": 1})
    assert calls_of == {OURS["id"]: 1}


async def test_one_call_where_the_payload_is_out_of_scope(request_of: Any) -> None:
    data, errors, ways = await answered(request_of(), a=THEIRS["id"])
    assert (data, ways, calls_of) == (None, {"failed": 1}, {THEIRS["id"]: 1})
    assert [error.path for error in errors] == [["stroke", "animal"]]


async def test_one_call_where_the_plan_declines(request_of: Any) -> None:
    data, errors, ways = await answered(request_of({"staff": frozenset({MINE})}), a=OURS["id"])
    assert (data, ways, calls_of) == (None, {"declined": 1}, {OURS["id"]: 1})
    assert [error.path for error in errors] == [["stroke", "animal"]]


async def test_no_call_for_wrong_variables(request_of: Any) -> None:
    data, errors, ways = await answered(request_of(), by="hand")
    assert (data, ways, calls_of) == (None, {"declined": 1}, {})
    assert errors


async def test_deeds_are_done_one_after_the_other(request_of: Any) -> None:
    """Each payload is read before the next deed; what follows a failed one is not done."""
    alias = '{name}: stroke(how: {{animal: "{animal}", side: RIGHT}}) ' + PAYLOAD.replace("{", "{{").replace("}", "}}")
    one, two = (alias.format(name=name, animal=OURS["id"]) for name in ("one", "two"))
    wrong = alias.format(name="wrong", animal=THEIRS["id"])
    data, _, ways = await answered(request_of(), f'mutation {{ {one} {two} shout(words: "hush") }} {FRAGMENT}')
    assert ways == {"planned": 1}
    assert list(data.items()) == [("one", stroked("hand r")), ("two", stroked("hand r", 2)), ("shout", "hush")]
    data, _, ways = await answered(request_of(), f"mutation {{ {one} {wrong} {two} }} {FRAGMENT}")
    assert (data, ways, calls_of) == (None, {"failed": 1}, {OURS["id"]: 1, THEIRS["id"]: 1})


async def test_what_was_answered_stays_when_a_later_deed_fails(request_of: Any) -> None:
    document = f"""mutation {{ stroke(how: {{animal: "{OURS["id"]}"}}) {{ ... on Stroked {{ soFar }} }}
      none: shout(words: []) last: shout(words: ["a", "b"]) }}"""
    data, errors, ways = await answered(request_of(), document)
    assert data == {"stroke": {"soFar": 1}, "none": None, "last": "a b"}
    assert [error.path for error in errors] == [["none"]]
    assert (ways, calls_of) == ({"failed": 1}, {OURS["id"]: 1, "shout": 2})


async def test_a_query_of_resolvers(request_of: Any) -> None:
    other = 'other: stroke(how: {animal: "shut"}) { __typename }'
    document = f"query ($a: ID!) {{ stroke(how: {{animal: $a}}) {PAYLOAD} {other} }} {FRAGMENT}"
    data, _, ways = await answered(request_of(), document, a=OURS["id"])
    assert (data, ways) == ({"stroke": stroked("hand l"), "other": {"__typename": "Shut"}}, {"planned": 1})
    broken.add("hand l")
    data, _, ways = await answered(request_of(), document, a=OURS["id"])
    assert (data["stroke"], ways) == (stroked("hand l"), {"failed": 1, "surprises": 1})
    assert calls_of == {OURS["id"]: 1, "shut": 1}


async def test_what_plans_leave_of_resolvers(request_of: Any) -> None:
    assert await answered(request_of(), "{ aRow { name } }") == ({"aRow": None}, None, {"refused": 1})
    assert await answered(request_of(), "{ root }") == ({"root": "root is None"}, None, {"refused": 1})


async def test_no_mutation_where_only_queries_may_run(request_of: Any) -> None:
    for _ in range(2):
        calls_of.clear()
        with pytest.raises(InvalidOperationTypeError):
            await schema.execute(ONE, {"a": OURS["id"]}, request_of(), allowed_operation_types=[OperationType.QUERY])
        assert not calls_of
        await schema.execute(ONE, {"a": OURS["id"]}, request_of())
        assert calls_of == {OURS["id"]: 1}
