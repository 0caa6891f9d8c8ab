"""How the value of a column is written in an answer."""

from datetime import date
from typing import Any

from graphql import GraphQLLeafType
from tortoise.fields import CharField, DateField, IntField, SmallIntField, TextField
from tortoise.fields.data import CharEnumFieldInstance

from execution.context import Dialect
from execution.shape import Convert
from execution.values import decoder

# What the answer has for such a scalar is what the driver gives for such a column (None), or a function makes of it
# in a tenth of the time that Tortoise's and GraphQL's own take.
WRITTEN: dict[tuple[str, str], dict[type, Convert]] = {
    ("sqlite", "ID"): {CharField: None},
    ("sqlite", "String"): {CharField: None, TextField: None},
    ("sqlite", "Int"): {IntField: None, SmallIntField: None},
    ("sqlite", "Date"): {DateField: None},
    ("postgresql", "ID"): {CharField: None},
    ("postgresql", "String"): {CharField: None, TextField: None},
    ("postgresql", "Int"): {IntField: None, SmallIntField: None},
    ("postgresql", "Date"): {DateField: date.isoformat},
}


def written(column: Any, type_: GraphQLLeafType, dialect: Dialect) -> Convert:
    """What makes a scalar or an enum of the driver's value; None where the value is one already."""
    decode, write = decoder(column), type_.coerce_output_value
    if isinstance(column, CharEnumFieldInstance):
        return {member.value: write(member) for member in column.enum_type}
    known = WRITTEN.get((dialect, type_.name), {})
    if type(column) in known:
        return known[type(column)]
    return (lambda value: write(decode(value))) if decode else write
