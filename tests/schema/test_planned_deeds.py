"""Mutations and previews are answered by plans, with the bytes of the ordinary executor: successes and refusals."""

import secrets
from dataclasses import replace
from datetime import timedelta
from itertools import count
from typing import Any

import orjson
import pytest
import strawberry
from strawberry.schema.exceptions import InvalidOperationTypeError
from strawberry.types.graphql import OperationType

import clock
from models import Contract, MobileService, Order, PhoneNumber
from rules.lifecycle import OrderAction, OrderState, ServiceStatus
from rules.names import Language
from rules.permissions import Actor, Permission
from schema import schema
from settings import Settings
from storage.catalog import keys_of_two
from storage.reader import reader_of
from tests.cast import TODAY, Cast
from tests.schema.test_answers import PREVIEW, QUOTA, SERVICE, refusals
from tests.stage import everything, open_order, past_order
from web.context import RequestContext

USER = "user { id name email costCentre status version company { name } mobileServices { id plan { code } } }"
# What a plan leaves: the object as it is now may be of any type.
OF_ANY = "... on VersionConflict { current { __typename id } }"
IN_ALL = ("VersionConflict", "WrongState", "OrderInProgress")
OF = {
    "User": refusals("WrongState", "OrderInProgress", "ChangePending", "NoContractInForce", "IncompatibleOptions",
                     "ChangeLimitReached", "QuotaExceeded", "PreviewOutdated"),
    "AddService": refusals(*IN_ALL, "ChangePending", "ChangeLimitReached", "QuotaExceeded"),
    "ModifyService": refusals("NoContractInForce", "QuotaExceeded"),
    "RemoveService": refusals("ChangePending", "IncompatibleOptions", "ChangeLimitReached"),
}  # fmt: skip
OF = {name: text.replace(OF_ANY, "") for name, text in OF.items()}
PAYLOADS = {
    "addUser": f"... on UserAdded {{ {USER} }} {OF['User']}",
    "modifyUser": f"... on UserModified {{ {USER} }} {OF['User']}",
    "addService": f"... on ServiceAdded {{ {SERVICE} }} {OF['AddService']}",
    "modifyService": f"... on ServiceModified {{ {SERVICE} }} {OF['ModifyService']}",
    "removeService": f"... on ServiceRemoved {{ {SERVICE} {QUOTA} }} {OF['RemoveService']}",
}
PREVIEWED = {f"preview{name}": f"{PREVIEW} {OF[name]}" for name in ("AddService", "ModifyService", "RemoveService")}
keys = count(1)


class Both:
    """One way, then the other."""

    def __init__(self, context: RequestContext) -> None:
        self.context = context

    async def __call__(self, field: str, actor: Actor | None = None, **given: Any) -> Any:
        """What both answer; a deed has a key, with which its repetition answers the same."""
        context = replace(self.context, actor=actor or self.context.actor)
        document, given = document_of(field), {"idempotencyKey": f"k{next(keys)}"} | given
        before, planned_before = schema.documents.counts.copy(), await everything()
        planned = await schema.execute(document, {"i": given}, context)
        assert dict(schema.documents.counts - before) == {"planned": 1}, schema.documents.known((document, None))
        after = await everything()
        walked = await strawberry.Schema.execute(schema, document, {"i": given}, replace(context, loaders={}))
        assert not planned.errors
        assert not walked.errors
        assert orjson.dumps(planned.data) == orjson.dumps(walked.data)
        assert await everything() == after
        [answer] = (planned.data or {}).values()
        assert (after == planned_before) == ("code" in answer or field in PREVIEWED)
        return answer


def document_of(field: str) -> str:
    type_ = field.removeprefix("preview")
    kind = "query" if field in PREVIEWED else "mutation"
    payload = (PREVIEWED | PAYLOADS)[field]
    return f"{kind} ($i: {type_[0].upper()}{type_[1:]}Input!) {{ {field}(input: $i) {{ {payload} }} }}"


@pytest.fixture
async def both(cast: Cast, database: Settings, monkeypatch: pytest.MonkeyPatch) -> Both:
    monkeypatch.setattr(secrets, "token_urlsafe", lambda _: "the same in every preview")
    reader = reader_of(database)
    reader.keys = await keys_of_two(reader)
    return Both(RequestContext(cast.fleet, reader, Language.FR, clock.business_day()))


async def test_users(cast: Cast, both: Both) -> None:
    user = (await both("addUser", name="Zoë", email="zoe@acme.example"))["user"]
    assert (await both("addUser", name="Zoë", email="zoe@acme.example"))["code"] == "INVALID_INPUT"
    assert (await both("addUser", cast.insight, name="A", email="a@acme.example"))["code"] == "NOT_ALLOWED"
    assert (await both("modifyUser", userId=user["id"], costCentre="Ops"))["user"]["costCentre"] == "Ops"
    assert (await both("modifyUser", userId=user["id"]))["code"] == "NOTHING_TO_CHANGE"
    assert (await both("modifyUser", userId=cast.eve.id, name="E"))["code"] == "NOT_FOUND"
    assert (await both("modifyUser", userId=user["id"], name="Z", expectedVersion=1))["code"] == "VERSION_CONFLICT"
    twice = {"idempotencyKey": "the same"}
    await both("modifyUser", userId=user["id"], name="Z", **twice)
    assert (await both("modifyUser", userId=user["id"], name="Y", **twice))["code"] == "IDEMPOTENCY_CONFLICT"


async def test_an_addition(cast: Cast, both: Both) -> None:
    wanted = {"userId": cast.ann.id, "planId": cast.small.id, "simKind": "ESIM"}
    for field in ("previewAddService", "addService"):
        assert (await both(field, **wanted | {"planId": cast.desk.id}))["code"] == "INVALID_INPUT"
        together = {"optionIds": [cast.abroad.id, cast.world.id]}
        assert (await both(field, **wanted | together))["code"] == "INCOMPATIBLE_OPTIONS"
        assert (await both(field, cast.stranger, **wanted))["code"] == "NOT_FOUND"
        assert (await both(field, cast.insight, **wanted))["code"] == "NOT_ALLOWED"
    assert (await both("addService", **wanted, confirmationToken="wrong"))["code"] == "PREVIEW_OUTDATED"
    shown = await both("previewAddService", **wanted)
    done = await both("addService", **wanted, confirmationToken=shown["confirmationToken"])
    assert done["service"]["status"] == "RESERVED"
    await PhoneNumber.all().delete()
    for field in ("previewAddService", "addService"):
        assert (await both(field, **wanted))["code"] == "OUT_OF_STOCK"


async def test_a_modification(cast: Cast, both: Both) -> None:
    line = {"serviceId": cast.line.id}
    for field in ("previewModifyService", "modifyService"):
        assert (await both(field, **line))["code"] == "NOTHING_TO_CHANGE"
        assert (await both(field, **line, planId=cast.data_only.id))["code"] == "INCOMPATIBLE_OPTIONS"
        assert (await both(field, **line, planId=cast.desk.id))["code"] == "INVALID_INPUT"
        later = await past_order(cast.line, OrderAction.MODIFY, OrderState.PENDING, TODAY + timedelta(days=9))
        assert (await both(field, **line, planId=cast.large.id))["code"] == "CHANGE_PENDING"
        await later.delete()
        counted = await past_order(cast.line, OrderAction.MODIFY, counted_on=TODAY)
        assert (await both(field, **line, planId=cast.large.id))["code"] == "CHANGE_LIMIT_REACHED"
        await counted.delete()
    shown = await both("previewModifyService", **line, planId=cast.large.id)
    token = {"confirmationToken": shown["confirmationToken"]}
    assert (await both("modifyService", **line, planId=cast.large.id, **token))["order"]["state"] == "ACKNOWLEDGED"


async def test_a_removal(cast: Cast, both: Both) -> None:
    line = {"serviceId": cast.line.id}
    for field in ("previewRemoveService", "removeService"):
        assert (await both(field, **line, expectedVersion=7))["code"] == "VERSION_CONFLICT"
        order = await open_order(cast.line, OrderAction.MODIFY)
        assert (await both(field, **line))["order"]["id"] == order.id
        await order.delete()
        await MobileService.filter(id=cast.line.id).update(open_order_id=None, status=ServiceStatus.TERMINATED)
        assert (await both(field, **line))["code"] == "WRONG_STATE"
        await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.ACTIVE)
        await Contract.all().update(removal_quota_percent=0)
        assert (await both(field, **line))["code"] == "QUOTA_EXCEEDED"
        await Contract.all().update(removal_quota_percent=30, starts_on=TODAY + timedelta(days=1))
        assert (await both(field, **line))["code"] == "NO_CONTRACT_IN_FORCE"
        await Contract.all().update(starts_on=TODAY)
    shown = await both("previewRemoveService", **line)
    done = await both("removeService", **line, confirmationToken=shown["confirmationToken"])
    assert done["removalQuota"]["used"] == 1


async def test_what_plans_leave(cast: Cast, both: Both) -> None:
    before = schema.documents.counts.copy()
    payload = f"... on UserModified {{ user {{ name version }} }} {OF_ANY}"
    document = f"mutation ($i: ModifyUserInput!) {{ modifyUser(input: $i) {{ {payload} }} }}"
    for version, answer in ((1, "user"), (1, "current")):
        given = {"userId": cast.ann.id, "name": "Ann D", "expectedVersion": version}
        result = await schema.execute(document, {"i": given}, both.context)
        assert result.data
        assert list(result.data["modifyUser"]) == [answer]
    assert dict(schema.documents.counts - before) == {"refused": 2}


async def test_a_payload_that_may_not_be_read_is_declined_before_the_deed(cast: Cast, both: Both) -> None:
    """The ordinary executor does it, once, and tells where the answer ends."""
    granted = cast.fleet.grants[cast.acme.id] - {Permission.ORDERS_READ}
    context = replace(both.context, actor=replace(cast.fleet, grants={cast.acme.id: granted}))
    before = schema.documents.counts.copy()
    payload = "... on ServiceRemoved { order { id } }"
    document = f"mutation ($id: ID!) {{ removeService(input: {{serviceId: $id}}) {{ {payload} }} }}"
    result = await schema.execute(document, {"id": cast.line.id}, context)
    assert result.data is None
    assert [error.path for error in result.errors or ()] == [["removeService", "order"]]
    assert dict(schema.documents.counts - before) == {"declined": 1}
    assert await Order.filter(service_id=cast.line.id).count() == 1


async def test_a_get_never_changes_anything(cast: Cast, both: Both) -> None:
    document, given = document_of("modifyUser"), {"i": {"userId": cast.ann.id, "name": "Once"}}
    assert not (await schema.execute(document, given, both.context)).errors
    before = await everything()
    with pytest.raises(InvalidOperationTypeError):
        await schema.execute(
            document,
            {"i": {"userId": cast.ann.id, "name": "Twice"}},
            both.context,
            allowed_operation_types=[OperationType.QUERY],
        )
    assert await everything() == before
