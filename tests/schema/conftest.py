"""`ask(actor, document, **variables)`: the schema as the endpoint calls it, on both databases."""

from typing import Any

import pytest
from strawberry.types import ExecutionResult

import clock
from execution import context
from resolvers import confirmation
from rules.names import Language
from rules.permissions import Actor
from schema import schema
from settings import Settings
from storage.catalog import keys_of_two
from storage.reader import reader_of
from web.context import RequestContext
from web.graphql_errors import coded


class Ask:
    """Documents, asked in `language`."""

    def __init__(self, reader: context.Reader) -> None:
        self.language = Language.EN
        self.reader = reader

    async def __call__(self, actor: Actor, document: str, **variables: Any) -> Any:
        """The data; there are no errors."""
        result = await self.run(actor, document, **variables)
        assert not result.errors, result.errors
        return result.data

    async def errors(self, actor: Actor, document: str, **variables: Any) -> list[str]:
        """The codes of the top-level errors."""
        result = await self.run(actor, document, **variables)
        return [coded(error, self.language)["extensions"]["code"] for error in result.errors or ()]

    async def run(self, actor: Actor, document: str, **variables: Any) -> ExecutionResult:
        request = RequestContext(actor, self.reader, self.language, clock.business_day())
        result = await schema.execute(document, variable_values=variables, context_value=request)
        assert isinstance(result, ExecutionResult)
        return result


@pytest.fixture(scope="session", autouse=True)
def _signing_key() -> None:
    """What the process sets at its start."""
    confirmation.sign_with(b"a key for tests, at least 32 characters")


@pytest.fixture
async def ask(database: Settings) -> Ask:
    reader = reader_of(database)
    reader.keys = await keys_of_two(reader)
    schema.verify()
    return Ask(reader)
