"""Ten times the rows in minutes: each company is copied with all that hangs from it, under other ids."""

from typing import Any

from tortoise import Model
from tortoise.transactions import in_transaction

import models
from execution.paths import meta_of, table
from models.ids import PREFIXES
from settings import Settings
from storage.database import opened

# Parents first. Neither logins nor tokens nor the audit trail: nobody asks for these.
COPIED: tuple[type[Model], ...] = (
    models.Company,
    models.Contract,
    models.User,
    models.SimCard,
    models.MobileService,
    models.ServiceOption,
    models.UcService,
    models.Order,
    models.OrderStep,
)
# What no two rows of the table share besides the id.
UNIQUE = {("company", "company_number"), ("contract", "number"), ("sim_card", "iccid"), ("mobile_service", "msisdn")}
# The second character of an id of our time, and what stands there in the copies, and in front of what is unique: no
# digit, for a number begins with one.
OURS, COPIES = "1", "abcdefghjkmnpqrs"


async def grow(settings: Settings, times: int) -> None:
    """So many times as many companies as there are; what one company has stays what it was."""
    async with opened(settings):
        for mark in COPIES[: times - 1]:
            async with in_transaction("default") as tx:
                for model in COPIED:
                    await tx.execute_script(_copying(model, mark))


def _copying(model: type[Model], mark: str) -> str:
    columns = list(meta_of(model).fields_db_projection.values())
    values = ", ".join(_value(model, column, mark) for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    second = len(PREFIXES[model.__name__]) + 3
    into = f'INSERT INTO "{table(model)}" ({names})'
    return f'{into} SELECT {values} FROM "{table(model)}" WHERE substr("id", {second}, 1) = \'{OURS}\''  # noqa: S608


def _value(model: type[Model], column: str, mark: str) -> str:
    if (table(model), column) in UNIQUE:
        return f"'{mark}' || substr(\"{column}\", 2)"
    if of := _ids(model).get(column):
        before = len(PREFIXES[of]) + 2
        return f'substr("{column}", 1, {before}) || \'{mark}\' || substr("{column}", {before + 2})'
    return f'"{column}"'


def _ids(model: type[Model]) -> dict[str, str]:
    """The columns that hold ids of what is copied, and of which model."""
    meta: Any = meta_of(model)
    foreign = {name: meta.fields_map[name] for name in meta.fk_fields}
    found = {str(field.source_field): field.related_model.__name__ for field in foreign.values()}
    found |= {"id": model.__name__, "open_order_id": "Order"}
    return {column: of for column, of in found.items() if of in {each.__name__ for each in COPIED}}
