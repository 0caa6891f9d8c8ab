"""The French of letters, of HTTP's refusals and of the schema, as it is printed."""

from collections.abc import Iterable, Iterator
from enum import Enum
from types import ModuleType
from typing import Any, cast

import pytest

from resolvers import (
    activation_letter,
    activation_notice,
    letter,
    password_letter,
    removal_request_letters,
    security_notice,
)
from rules.names import Names
from schema.messages import fr
from web import refusals

LETTERS = (
    activation_letter,
    activation_notice,
    letter,
    password_letter,
    removal_request_letters,
    security_notice,
    refusals,
)


@pytest.mark.parametrize("module", LETTERS)
def test_no_apostrophe_is_straight(module: ModuleType) -> None:
    texts = [names.fr for names in names_in(vars(module).values())]
    assert texts
    assert [text for text in texts if "'" in text] == []


def test_nor_in_the_catalogue() -> None:
    assert [text for text in fr.MESSAGES.values() if "'" in text] == []


def names_in(values: Iterable[Any]) -> Iterator[Names]:
    """Those of a module: constants, values of tables, members of enumerations."""
    for value in values:
        if isinstance(value, Names):
            yield value
        elif isinstance(value, dict):
            yield from names_in(cast("dict[Any, Any]", value).values())
        elif isinstance(value, type) and issubclass(value, Enum):
            yield from names_in(member.value for member in value)
