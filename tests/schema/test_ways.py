"""Both ways to answer give the same bytes for everyone of the cast, whatever is asked of our schema."""

import asyncio
import re
import secrets
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import date
from typing import Any, TypeAlias
from uuid import uuid4

import orjson
import pytest
import strawberry
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

import clock
from models import OrderStep, PhoneNumber
from rules.lifecycle import NumberStatus, OrderAction, OrderState, StepName, StepState
from rules.names import Language
from schema import schema
from settings import Settings
from storage.catalog import keys_of_two
from storage.reader import Reader, reader_of
from tests import cast as people
from tests.cast import Cast
from tests.documents import EXAMPLES, SECONDS, Asked, mutations, queries
from tests.schema.fleet import LINES, USERS, assemble
from tests.stage import open_order, past_order
from web.context import RequestContext

pytestmark = [
    pytest.mark.timeout(SECONDS),
    pytest.mark.usefixtures("left_alone"),
    pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

ROLES = ["fleet", "portal", "insight", "manager", "operator", "stranger", "partner"]
OF_ACME = {"fleet", "portal", "insight", "partner"}
Who: TypeAlias = tuple[str, Language]
# What stands for an id or a cursor until the database is there.
STAND_INS = ["acme", "other", "line", "foreign_line", "ann", "eve", "small", "abroad", "order", "sim", "foreign_user"]
ITEMS = ["large", "data_only", "desk", "world", "roaming"]
CURSORS = ["after_user", "after_user_desc", "after_line", "after_line_desc"]
VALUES: dict[str, list[Any]] = {
    "id": [f"§{name}§" for name in STAND_INS] + ["nonsense", "msvc_none"],
    "companyId": ["§acme§", "§other§", "nonsense"],
    "serviceId": ["§line§", "§foreign_line§"],
    "userId": ["§ann§", "§ann§", "§eve§", "nonsense"],
    "planId": ["§small§", "§large§", "§data_only§", "§desk§"],
    "optionIds": ["§abroad§", "§world§", "§roaming§"],
    "expectedVersion": [1, 2],
    "idempotencyKey": ["§key§"],
    "startsOn": ["2026-01-16", "2026-01-17", "2026-03-10"],
    "until": ["2026-01-16", "2026-03-31", "2026-05-05"],
    "email": ["zoe@acme.example", "§key§@acme.example", "nothing"],
    "first": [0, 1, 2, 3, 5, 100, 101],
    "last": [0, 1, 2, 3, 5],
    "after": [f"§{name}§" for name in CURSORS] + ["nonsense"],
    "before": [f"§{name}§" for name in CURSORS],
    "search": ["zoe", "eric", "secret", "0470", "bob@", ""],
    "minMonthlyPrice": ["9.99", "25", "dear"],
    "maxMonthlyPrice": ["10.00", "25.00"],
    "costCentre": ["Ops", "Liège"],
    "String": ["Ops"],
    "Int": [0, 1],
    "Boolean": [True, False],
    "Date": ["2026-01-16", "2026-02-30"],
    "ID": ["§acme§"],
}


@pytest.fixture
async def reader(database: Settings) -> AsyncIterator[Reader]:
    reader = reader_of(database)
    reader.keys = await keys_of_two(reader)
    yield reader
    await asyncio.sleep(0.1)  # what graphql-core left alone may still be reading


@pytest.fixture
async def known(cast: Cast, reader: Reader, monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    """Every kind of row at both companies, and what the stand-ins stand for."""
    monkeypatch.setattr(secrets, "token_urlsafe", lambda _: "the same in every preview")
    await assemble(cast)
    for line, user in ((cast.line, cast.ann), (cast.foreign_line, cast.eve)):
        await past_order(line, OrderAction.REMOVE, OrderState.CANCELLED)
        order = await open_order(line, OrderAction.MODIFY)
        await OrderStep.create(
            company_id=line.company_id, order_id=order.id, name=StepName.MODIFY, position=1, state=StepState.PENDING
        )
        waits = await people.service(user, cast.large, (cast.roaming,))
        wanted = {"plan_id": cast.small.id, "options": [{"option_id": cast.world.id}]}
        await past_order(
            waits, OrderAction.MODIFY, OrderState.PENDING, clock.business_day(), wanted=wanted, until=date(2026, 6, 30)
        )
    for number in range(40):
        await PhoneNumber.create(msisdn=f"+32460{number:06d}", status=NumberStatus.AVAILABLE)
    ids = {name: getattr(cast, name).id for name in [*STAND_INS, *ITEMS] if hasattr(cast, name)}
    ids |= {"order": order.id, "sim": str(cast.line.sim_card_id), "foreign_user": cast.eve.id}
    return ids | await cursors(cast, reader)


async def cursors(cast: Cast, reader: Reader) -> dict[str, str]:
    context = RequestContext(cast.fleet, reader, Language.EN, clock.business_day())
    found: dict[str, str] = {}
    for name, document, order in (("user", USERS, "NAME"), ("line", LINES, "USER_NAME")):
        for suffix, way in (("", "ASC"), ("_desc", "DESC")):
            result = await schema.execute(document, {"order": f"{order}_{way}", "first": 3}, context)
            assert result.data
            [page] = result.data.values()
            found[f"after_{name}{suffix}"] = page["pageInfo"]["endCursor"]
    return found


def meant(asked: Asked, known: dict[str, str]) -> tuple[str, Any]:
    """With ids and cursors in the places of what stands for them."""

    def stands_for(match: re.Match[str]) -> str:
        return known[match[1]]

    variables = re.sub("§(\\w+)§", stands_for, orjson.dumps(asked.variables).decode())
    return re.sub("§(\\w+)§", stands_for, asked.text), orjson.loads(variables)


def examples(count: int) -> settings:
    checks = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large]
    return settings(max_examples=count, deadline=None, suppress_health_check=checks)


def context_of(cast: Cast, reader: Reader, who: Who) -> RequestContext:
    role, language = who
    return RequestContext(getattr(cast, role), reader, language, clock.business_day())


WHO = st.tuples(st.sampled_from(ROLES), st.sampled_from(Language))


@examples(EXAMPLES)
@given(asked=queries(schema._schema, VALUES), who=WHO)
async def test_the_same_bytes(cast: Cast, known: dict[str, str], reader: Reader, asked: Asked, who: Who) -> None:
    await compare(meant(asked, known | {"key": "k"}), context_of(cast, reader, who), who)


@examples(EXAMPLES // 2)
@given(
    asked=mutations(schema._schema, VALUES, always=frozenset({"idempotencyKey"})),
    who=st.one_of(WHO, st.tuples(st.sampled_from(["fleet", "portal", "partner"]), st.sampled_from(Language))),
)
async def test_the_same_payload(cast: Cast, known: dict[str, str], reader: Reader, asked: Asked, who: Who) -> None:
    """A deed is planned, and repeated the ordinary way with the same key: its payload is read again."""
    await compare(meant(asked, known | {"key": uuid4().hex}), context_of(cast, reader, who), who)


async def compare(document: tuple[str, Any], context: RequestContext, who: Who) -> None:
    before = schema.documents.counts.copy()
    planned = await schema.execute(*document, context)
    walked = await strawberry.Schema.execute(schema, *document, replace(context, loaders={}))
    event(" ".join(schema.documents.counts - before) or "wrong")
    if not planned.errors and document[0].startswith("mutation"):
        event(" ".join(sorted(each.get("__typename", "?") for each in (planned.data or {}).values())))
    assert bool(planned.errors) == bool(walked.errors), (planned.errors, walked.errors)
    if not walked.errors:
        assert orjson.dumps(planned.data) == orjson.dumps(walked.data)
    assert schema.documents.counts["surprises"] == 0
    assert who[0] not in OF_ACME or "Secret" not in str(planned.data)


def test_most_of_them_were_planned() -> None:
    counts = schema.documents.counts
    assert counts["planned"] > counts.total() / 3, counts
