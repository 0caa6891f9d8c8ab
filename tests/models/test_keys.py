"""Nothing of a company points into another: a key over both columns forbids it, on both databases."""

from typing import Any

import pytest
from tortoise import Model
from tortoise.connection import get_connection
from tortoise.exceptions import IntegrityError
from tortoise.fields.relational import ForeignKeyFieldInstance
from tortoise.migrations.api import migrate as migrate_to

import clock
import models
from models import (
    ActivationLink,
    MobileService,
    Order,
    OrderStep,
    PortIn,
    RemovalRequest,
    RequestedRemoval,
    ServiceOption,
    SimCard,
    SimDelivery,
    UcService,
)
from resolvers.mandates import upload_mandate
from rules.lifecycle import (
    DeliveryState,
    OrderAction,
    PortInState,
    PortKind,
    RemovalRequestState,
    RequestedRemovalState,
    ServiceStatus,
    SimKind,
    SimStatus,
    StepName,
    StepState,
)
from rules.names import Language
from settings import Settings
from storage.catalog import keys_of_two
from storage.database import close, opened, tortoise_config
from storage.migrate import migrate
from storage.reader import Reader, reader_of
from tests import cast as people
from tests.cast import Cast
from tests.porting import PDF, foreign_number
from tests.stage import past_order
from tests.storage.test_migrate import DROPPED
from tests.younger_columns import younger_columns


@pytest.fixture
async def reader(database: Settings) -> Reader:
    return reader_of(database)


def relations_in_a_company() -> set[tuple[str, str, str]]:
    """Table, column and the table it points to, where the rows of both belong to a company."""
    found: set[tuple[str, str, str]] = set()
    for model in (getattr(models, name) for name in models.__all__):
        for name in _meta(model).fk_fields if "company_id" in _meta(model).fields_map else ():
            field: ForeignKeyFieldInstance[Any] = _meta(model).fields_map[name]
            if "company_id" in _meta(field.related_model).fields_map:
                found.add((_meta(model).db_table, str(field.source_field), _meta(field.related_model).db_table))
    return found


def _meta(model: type[Model]) -> Any:
    return model._meta


async def test_every_relation_in_a_company_has_such_a_key(reader: Reader) -> None:
    relations = relations_in_a_company()
    assert ("order_step", "order_id", "order") in relations
    assert len(relations) >= 6
    assert await keys_of_two(reader) == {
        (table, "company_id", column, parent, "company_id", "id") for table, column, parent in relations
    }


async def _rows(cast: Cast) -> dict[str, tuple[Any, str, str]]:
    """Rows of Acme by the relation that they have, and the id of Other's row that they must not point to."""
    order, theirs = await past_order(cast.line, OrderAction.ADD), await past_order(cast.foreign_line, OrderAction.ADD)
    step = await OrderStep.create(
        company_id=cast.acme.id, order_id=order.id, position=0, name=StepName.MODIFY, state=StepState.PENDING
    )
    fixed = await UcService.create(
        company_id=cast.acme.id,
        user_id=cast.bob.id,
        plan_id=cast.desk.id,
        status=ServiceStatus.ACTIVE,
        monthly_price_cents=0,
    )
    option = await ServiceOption.get(service_id=cast.line.id)
    return {
        "mobile_service.user_id": (cast.line, "user_id", cast.eve.id),
        "mobile_service.sim_card_id": (cast.line, "sim_card_id", await _card(cast.other.id)),
        "service_option.service_id": (option, "service_id", cast.foreign_line.id),
        "uc_service.user_id": (fixed, "user_id", cast.eve.id),
        "order.service_id": (order, "service_id", cast.foreign_line.id),
        "order_step.order_id": (step, "order_id", theirs.id),
    }


async def _requested(cast: Cast) -> dict[str, tuple[Any, str, str]]:
    """The same of tables that are younger than the keys."""
    order, theirs = (
        await past_order(cast.line, OrderAction.REMOVE),
        await past_order(cast.foreign_line, OrderAction.ADD),
    )
    now = clock.real_now()
    requests = [
        await RemovalRequest.create(
            company_id=company.id, state=RemovalRequestState.OPEN, filed_at=now, filed_by="Fleet", filed_by_id="lgn_x"
        )
        for company in (cast.acme, cast.other)
    ]
    sent = await SimDelivery.create(
        company_id=cast.acme.id,
        order_id=order.id,
        sim_card_id=cast.line.sim_card_id,
        state=DeliveryState.REQUESTED,
        recipient="Bob",
        street="Rue de la Loi 1",
        postcode="1000",
        city="Bruxelles",
        requested_at=now,
    )
    removal = await RequestedRemoval.create(
        company_id=cast.acme.id,
        request_id=requests[0].id,
        service_id=cast.line.id,
        state=RequestedRemovalState.APPROVED,
        order_id=order.id,
    )
    link = await ActivationLink.create(
        company_id=cast.acme.id,
        order_id=order.id,
        token_hash="x",
        language=Language.FR,
        created_at=now,
        expires_on=now.date(),
    )
    return {
        "activation_link.order_id": (link, "order_id", theirs.id),
        "requested_removal.request_id": (removal, "request_id", requests[1].id),
        "requested_removal.service_id": (removal, "service_id", cast.foreign_line.id),
        "requested_removal.order_id": (removal, "order_id", theirs.id),
        "sim_delivery.order_id": (sent, "order_id", theirs.id),
    }


async def _brought_along(cast: Cast) -> dict[str, tuple[Any, str, str]]:
    """A number from another operator."""
    order = await past_order(cast.line, OrderAction.ADD)
    theirs = await past_order(cast.foreign_line, OrderAction.ADD)
    mandates = [await upload_mandate(actor, company_id=None, content=PDF) for actor in (cast.fleet, cast.stranger)]
    port = await PortIn.create(
        company_id=cast.acme.id,
        order_id=order.id,
        mandate_id=mandates[0],
        msisdn=foreign_number(),
        kind=PortKind.SIMPLE,
        donor="Donor Mobile",
        reference_encrypted=b"sealed",
        reference_ending="567",
        state=PortInState.SUBMITTED,
        requested_on=clock.business_day(),
        submitted_at=clock.real_now(),
    )
    return {
        "port_in.order_id": (port, "order_id", theirs.id),
        "port_in.mandate_id": (port, "mandate_id", mandates[1]),
    }


async def _card(company_id: str | None) -> str:
    card = await SimCard.create(company_id=company_id, kind=SimKind.ESIM, status=SimStatus.RESERVED)
    return card.id


async def test_a_row_that_points_into_another_company_is_refused(cast: Cast) -> None:
    rows = await _rows(cast) | await _requested(cast) | await _brought_along(cast)
    assert rows.keys() == {f"{table}.{column}" for table, column, _ in relations_in_a_company()}
    for row, column, theirs in rows.values():
        for values in ({column: theirs}, {column: "none"}, {"company_id": cast.other.id}):
            with pytest.raises(IntegrityError):
                await type(row).filter(id=row.id).update(**values)


async def test_what_points_nowhere_is_fine(cast: Cast) -> None:
    order = await past_order(cast.line, OrderAction.ADD)
    await Order.filter(id=order.id).update(service_id=None)
    await MobileService.filter(id=cast.line.id).update(sim_card_id=None)


async def test_a_card_in_the_operators_stock_is_nobodys(cast: Cast) -> None:
    with pytest.raises(IntegrityError):
        await MobileService.filter(id=cast.line.id).update(sim_card_id=await _card(None))
    with pytest.raises(IntegrityError):
        await SimCard.filter(id=cast.line.sim_card_id).update(company_id=None)


async def test_what_is_pointed_to_stays(cast: Cast) -> None:
    rows = await _rows(cast) | await _requested(cast)
    for row, column, _ in rows.values():
        relation: Any = _meta(type(row)).fields_map[column.removesuffix("_id")]
        with pytest.raises(IntegrityError):
            await relation.related_model.filter(id=getattr(row, column)).delete()


async def test_a_filled_database_gets_the_keys_and_keeps_its_rows(empty: Settings, business_time: None) -> None:
    try:
        await migrate_to(config=tortoise_config(empty), target="models.0002_guards")
    finally:
        await close()
    async with opened(empty):
        async with younger_columns():
            await _rows(await people.assemble())
        before, kept = await _stored(), await _constraints()
    await migrate(empty)
    async with opened(empty) as reader:
        after = await _stored()
        assert {table: _as_before(after[table], rows) for table, rows in before.items()} == before
        assert {name for name, _ in kept - await _constraints()} == DROPPED
        assert len(await keys_of_two(reader)) == len(relations_in_a_company())


Rows = list[dict[str, Any]]


async def _stored() -> dict[str, Rows]:
    """Every row of every table there is: later migrations add tables and columns, which the models know already."""
    client: Any = get_connection("default")
    if client.capabilities.dialect == "sqlite":
        of = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'"
    else:
        of = "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
    names = [row["name"] for row in await client.execute_query_dict(of) if row["name"] != "tortoise_migrations"]
    assert {"mobile_service", "order_step"} <= set(names)
    return {name: await client.execute_query_dict(f'SELECT * FROM "{name}" ORDER BY id') for name in names}


def _as_before(after: Rows, before: Rows) -> Rows:
    """The rows without the columns that there were not before."""
    known = set(before[0]) if before else set[str]()
    return [{column: value for column, value in row.items() if column in known} for row in after]


async def _constraints() -> set[tuple[str, str]]:
    """The indexes and checks there are, by name."""
    client: Any = get_connection("default")
    if client.capabilities.dialect == "sqlite":
        found = await client.execute_query_dict("SELECT name, sql FROM sqlite_master WHERE type = 'index'")
        return {(row["name"], row["sql"]) for row in found}
    indexes = await client.execute_query_dict("SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'")
    checks = await client.execute_query_dict(
        "SELECT conname, pg_get_constraintdef(oid) AS text FROM pg_constraint WHERE contype <> 'f'"
    )
    return {(row["indexname"], row["indexdef"]) for row in indexes} | {(row["conname"], row["text"]) for row in checks}
