"""A document of several operations needs the name of the one that is meant."""

import strawberry

from execution import Schema

TWO = "query a { one } query b { two: one }"


@strawberry.type
class Query:
    @strawberry.field
    def one(self) -> int:
        return 1


schema = Schema(query=Query)


async def test_the_operation_that_is_named_runs():
    result = await schema.execute(TWO, operation_name="b")
    assert result.data == {"two": 1}


async def test_without_a_name_nothing_runs():
    result = await schema.execute(TWO)
    assert result.data is None
    assert result.errors
    assert "several operations" in result.errors[0].message


async def test_a_single_operation_needs_no_name():
    result = await schema.execute("query a { one }")
    assert result.data == {"one": 1}
