"""A schema of its own for what HTTP promises about any schema."""

from typing import Annotated

import strawberry

from execution import Schema
from execution.errors import BadUserInput
from rules.permissions import Permission


@strawberry.type
class Query:
    @strawberry.field
    def who(self, info: strawberry.Info) -> str:
        return info.context.actor.id

    @strawberry.field
    def given(self, info: strawberry.Info) -> str:
        return f"{info.context.given['language']} {info.context.given['today']}"

    @strawberry.field
    def echo(self, text: str) -> str:
        return text

    @strawberry.field
    def scope(self, info: strawberry.Info) -> list[str]:
        return sorted(info.context.scope(Permission.SERVICES_READ))

    @strawberry.field
    def staff_only(self, info: strawberry.Info) -> list[str] | None:
        return sorted(info.context.scope(Permission.STAFF_MANAGE))

    @strawberry.field
    def breaks(self) -> str | None:
        raise ValueError("the password of the database is swordfish")

    @strawberry.field
    def unreachable(self) -> str | None:
        raise ConnectionRefusedError("10.0.0.7 port 5432")

    @strawberry.field
    def page(self, first: Annotated[int, strawberry.argument()] = 50) -> int | None:
        if first > 100:
            raise BadUserInput("first is at most 100")
        return first


@strawberry.type
class Mutation:
    @strawberry.mutation
    def touch(self) -> str:
        return "touched"


class QuietSchema(Schema):
    def process_errors(self, errors, execution_context=None) -> None:
        """What must be logged is logged where the answer is made."""


schema = QuietSchema(Query, mutation=Mutation)
