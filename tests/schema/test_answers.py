"""What mutations and previews answer: success and each refusal, with all its figures."""

from datetime import timedelta
from typing import Any

from models import Contract, MobileService, PhoneNumber
from rules.lifecycle import OrderAction, OrderState, ServiceStatus
from tests.cast import TODAY, Cast
from tests.schema.conftest import Ask
from tests.stage import open_order, past_order

REFUSAL = """... on Error { __typename code message }
  ... on InvalidInput { fields { path message } }
  ... on NotAllowed { permission }
  ... on VersionConflict { current { __typename id } }
  ... on WrongState { status }
  ... on OrderInProgress { order { id number } }
  ... on ChangePending { pendingChange { plan { code } options { code } effectiveOn until } }
  ... on NoContractInForce { accountManager { name email } }
  ... on IncompatibleOptions { option { code } conflictsWith }
  ... on ChangeLimitReached { nextChangeOn }
  ... on QuotaExceeded { exceeded: removalQuota { percent base limit used remaining } accountManager { email } }
  ... on PreviewOutdated { preview { effectiveOn confirmationToken } }"""
PREVIEW = """... on ChangePreview {
  effectiveOn monthlyBefore { amount } monthlyAfter { amount currency } confirmationToken
  nextInvoice { issuedOn net { amount } vat { amount } gross { amount }
    lines { kind description days quantity unitPrice { amount } amount { amount } } }
  removalQuota { limit used remaining } planChanges { used limit nextChangeOn } }"""
SERVICE = """service { id status version msisdn plan { code } options { code } monthlyPrice { amount } openOrder { id }
  simCard { kind status iccid } user { id } activatedOn allowedActions { action allowed refusal { code } } }
  order { id number action state placedBy placedAt completedAt service { id } steps { name state } }"""


def refusals(*but: str) -> str:
    """The fragments without those on types that a result has not: they would be no valid GraphQL."""
    lines = [line for line in REFUSAL.splitlines() if not any(f"on {name} " in line for name in but)]
    return "\n".join(lines)


OF_ADD = refusals(
    "VersionConflict", "WrongState", "OrderInProgress", "ChangePending", "ChangeLimitReached", "QuotaExceeded"
)
OF_MODIFY = refusals("NoContractInForce", "QuotaExceeded")
OF_REMOVE = refusals("ChangePending", "IncompatibleOptions", "ChangeLimitReached")
QUOTA = "removalQuota { percent base limit used remaining periodEndsOn }"
ADD = f"mutation($i: AddServiceInput!) {{ addService(input: $i) {{ ... on ServiceAdded {{ {SERVICE} }} {OF_ADD} }} }}"
MODIFY = f"""mutation($i: ModifyServiceInput!) {{
  modifyService(input: $i) {{ ... on ServiceModified {{ {SERVICE} }} {OF_MODIFY} }} }}"""
REMOVE = f"""mutation($i: RemoveServiceInput!) {{
  removeService(input: $i) {{ ... on ServiceRemoved {{ {SERVICE} {QUOTA} }} {OF_REMOVE} }} }}"""
PREVIEW_ADD = f"query($i: AddServiceInput!) {{ previewAddService(input: $i) {{ {PREVIEW} {OF_ADD} }} }}"
PREVIEW_MODIFY = f"query($i: ModifyServiceInput!) {{ previewModifyService(input: $i) {{ {PREVIEW} {OF_MODIFY} }} }}"
PREVIEW_REMOVE = f"query($i: RemoveServiceInput!) {{ previewRemoveService(input: $i) {{ {PREVIEW} {OF_REMOVE} }} }}"


async def say(ask: Ask, cast: Cast, document: str, **given: Any) -> Any:
    (answer,) = (await ask(cast.fleet, document, i=given)).values()
    return answer


async def test_a_preview_of_an_addition_in_figures(cast: Cast, ask: Ask) -> None:
    given = {"userId": cast.ann.id, "planId": cast.small.id, "optionIds": [cast.abroad.id], "simKind": "ESIM"}
    shown = await say(ask, cast, PREVIEW_ADD, **given)
    assert (shown["effectiveOn"], shown["nextInvoice"]["issuedOn"]) == ("2026-01-16", "2026-02-01")
    assert (shown["monthlyBefore"]["amount"], shown["monthlyAfter"]) == ("0.00", {"amount": "15.00", "currency": "EUR"})
    assert (shown["removalQuota"], shown["planChanges"]) == (None, None)
    assert [tuple(line.values()) for line in shown["nextInvoice"]["lines"]] == [
        ("PRORATA", "small en: rest of the month", 15, 1, {"amount": "10.00"}, {"amount": "4.84"}),
        ("PRORATA", "abroad en: rest of the month", 15, 1, {"amount": "5.00"}, {"amount": "2.42"}),
        ("RECURRING", "small en: per month", None, 1, {"amount": "10.00"}, {"amount": "10.00"}),
        ("RECURRING", "abroad en: per month", None, 1, {"amount": "5.00"}, {"amount": "5.00"}),
    ]
    sums = {name: shown["nextInvoice"][name]["amount"] for name in ("net", "vat", "gross")}
    assert sums == {"net": "22.26", "vat": "4.67", "gross": "26.93"}


async def test_an_addition(cast: Cast, ask: Ask) -> None:
    given = {"userId": cast.ann.id, "planId": cast.small.id, "optionIds": [cast.abroad.id], "simKind": "ESIM"}
    added = await say(ask, cast, ADD, **given)
    service, order = added["service"], added["order"]
    assert (service["status"], service["version"], service["user"]) == ("RESERVED", 1, {"id": cast.ann.id})
    assert (service["plan"], service["options"]) == ({"code": "small"}, [{"code": "abroad"}])
    assert (service["monthlyPrice"], service["activatedOn"]) == ({"amount": "15.00"}, None)
    assert service["simCard"] == {"kind": "ESIM", "status": "RESERVED", "iccid": None}
    assert (service["openOrder"], order["service"]) == ({"id": order["id"]}, {"id": service["id"]})
    assert (order["number"], order["action"], order["state"]) == ("2026-000001", "ADD", "ACKNOWLEDGED")
    assert (order["placedBy"], order["completedAt"]) == ("Fleet", None)
    assert order["placedAt"].startswith("2026-01-16T09:00")
    assert [step["state"] for step in order["steps"]] == ["DONE", "DONE", "PENDING", "PENDING"]
    assert service["allowedActions"][:2] == [
        {"action": "MODIFY", "allowed": False, "refusal": {"code": "WRONG_STATE"}},
        {"action": "REMOVE", "allowed": True, "refusal": None},
    ]


async def test_a_modification_and_its_preview(cast: Cast, ask: Ask) -> None:
    given = {"serviceId": cast.line.id, "planId": cast.large.id, "expectedVersion": 1}
    shown = await say(ask, cast, PREVIEW_MODIFY, **given)
    assert shown["planChanges"] == {"used": 0, "limit": 1, "nextChangeOn": None}
    assert (shown["monthlyBefore"]["amount"], shown["monthlyAfter"]["amount"]) == ("15.00", "90.00")
    assert [line["amount"]["amount"] for line in shown["nextInvoice"]["lines"]] == ["-4.84", "41.13", "85.00"]
    modified = await say(ask, cast, MODIFY, **given, confirmationToken=shown["confirmationToken"])
    assert (modified["service"]["plan"], modified["service"]["version"]) == ({"code": "small"}, 2)
    assert modified["service"]["allowedActions"][0]["refusal"] == {"code": "ORDER_IN_PROGRESS"}
    assert modified["order"]["steps"] == [{"name": "MODIFY", "state": "PENDING"}]


async def test_a_removal_and_its_preview(cast: Cast, ask: Ask) -> None:
    shown = await say(ask, cast, PREVIEW_REMOVE, serviceId=cast.line.id)
    assert shown["removalQuota"] == {"limit": 3, "used": 0, "remaining": 3}
    sums = {name: shown["nextInvoice"][name]["amount"] for name in ("net", "vat", "gross")}
    assert sums == {"net": "-7.26", "vat": "-1.52", "gross": "-8.78"}
    removed = await say(ask, cast, REMOVE, serviceId=cast.line.id, confirmationToken=shown["confirmationToken"])
    quota = {"percent": 30, "base": 10, "limit": 3, "used": 1, "remaining": 2, "periodEndsOn": "2029-01-01"}
    assert removed["removalQuota"] == quota
    again = await say(ask, cast, REMOVE, serviceId=cast.line.id, confirmationToken=shown["confirmationToken"])
    assert again == removed


async def test_users(cast: Cast, ask: Ask) -> None:
    fields = "user { id name email costCentre status version company { id } mobileServices { id } }"
    add = f"""mutation($i: AddUserInput!) {{
      addUser(input: $i) {{ ... on UserAdded {{ {fields} }} ... on Error {{ code }} }} }}"""
    modify = f"""mutation($i: ModifyUserInput!) {{ modifyUser(input: $i) {{ ... on UserModified {{ {fields} }}
      ... on Error {{ code }} ... on VersionConflict {{ current {{ __typename id }} }} }} }}"""
    user = (await say(ask, cast, add, name="Zoë", email="zoe@acme.example"))["user"]
    assert (user["status"], user["version"], user["costCentre"]) == ("INACTIVE", 1, None)
    assert (user["company"], user["mobileServices"]) == ({"id": cast.acme.id}, [])
    changed = (await say(ask, cast, modify, userId=user["id"], costCentre="Ops"))["user"]
    assert changed == user | {"costCentre": "Ops", "version": 2}
    assert (await say(ask, cast, modify, userId=user["id"], costCentre=None))["user"]["costCentre"] is None
    assert (await say(ask, cast, modify, userId=user["id"]))["code"] == "NOTHING_TO_CHANGE"
    stale = await say(ask, cast, modify, userId=user["id"], name="Z", expectedVersion=1)
    assert stale == {"code": "VERSION_CONFLICT", "current": {"__typename": "User", "id": user["id"]}}


async def test_every_refusal_of_a_removal(cast: Cast, ask: Ask) -> None:
    line = {"serviceId": cast.line.id}
    manager = {"name": "Manager", "email": "manager@operator.example"}
    for document in (REMOVE, PREVIEW_REMOVE):
        told = await say(ask, cast, document, **line, expectedVersion=7)
        assert told["current"] == {"__typename": "MobileService", "id": cast.line.id}
        order = await open_order(cast.line, OrderAction.MODIFY)
        assert (await say(ask, cast, document, **line))["order"] == {"id": order.id, "number": order.number}
        await order.delete()
        await MobileService.filter(id=cast.line.id).update(open_order_id=None, status=ServiceStatus.TERMINATED)
        assert (await say(ask, cast, document, **line))["status"] == "TERMINATED"
        await MobileService.filter(id=cast.line.id).update(status=ServiceStatus.ACTIVE)
        await Contract.all().update(removal_quota_percent=0)
        told = await say(ask, cast, document, **line)
        assert told["exceeded"] == {"percent": 0, "base": 10, "limit": 0, "used": 0, "remaining": 0}
        assert told["accountManager"] == {"email": "manager@operator.example"}
        await Contract.all().update(removal_quota_percent=30, starts_on=TODAY + timedelta(days=1))
        assert (await say(ask, cast, document, **line))["accountManager"] == manager
        await Contract.all().update(starts_on=TODAY)
    told = await say(ask, cast, REMOVE, **line, confirmationToken="wrong")
    assert told["code"] == "PREVIEW_OUTDATED"
    done = await say(ask, cast, REMOVE, **line, confirmationToken=told["preview"]["confirmationToken"])
    assert done["removalQuota"]["used"] == 1


async def test_every_refusal_of_a_modification(cast: Cast, ask: Ask) -> None:
    line = {"serviceId": cast.line.id}
    for document in (MODIFY, PREVIEW_MODIFY):
        assert (await say(ask, cast, document, **line))["code"] == "NOTHING_TO_CHANGE"
        told = await say(ask, cast, document, **line, planId=cast.data_only.id)
        assert (told["option"], told["conflictsWith"]) == ({"code": "abroad"}, "data_only en")
        told = await say(ask, cast, document, **line, planId=cast.desk.id, until="2026-02-01")
        assert told["fields"] == [{"path": ["planId"], "message": "This is not a mobile plan."}]
        assert told["message"] == "Some of the data is not right: planId: This is not a mobile plan."
        later = await past_order(cast.line, OrderAction.MODIFY, OrderState.PENDING, TODAY + timedelta(days=9))
        told = await say(ask, cast, document, **line, planId=cast.large.id)
        assert told["pendingChange"] == {
            "plan": {"code": "small"},
            "options": [],
            "effectiveOn": "2026-01-25",
            "until": None,
        }
        await later.delete()
        count = await past_order(cast.line, OrderAction.MODIFY, counted_on=TODAY)
        assert (await say(ask, cast, document, **line, planId=cast.large.id))["nextChangeOn"] == "2026-02-01"
        await count.delete()


async def test_out_of_stock(cast: Cast, ask: Ask) -> None:
    await PhoneNumber.all().delete()
    for document in (ADD, PREVIEW_ADD):
        told = await say(ask, cast, document, userId=cast.ann.id, planId=cast.small.id, simKind="ESIM")
        assert (told["__typename"], told["code"]) == ("OutOfStock", "OUT_OF_STOCK")


async def test_deeds_of_one_document_follow_each_other(cast: Cast, ask: Ask) -> None:
    """Each sees what the one before it did, in loaders too."""
    document = """mutation($u: ID!, $s: ID!) {
      one: modifyUser(input: {userId: $u, name: "One"}) { ... on UserModified { user { name version } } }
      two: modifyUser(input: {userId: $u, name: "Two"}) { ... on UserModified { user { name version } } }
      off: removeService(input: {serviceId: $s}) { ... on ServiceRemoved { removalQuota { used }
        service { allowedActions { refusal { code } } } } }
      again: removeService(input: {serviceId: $s}) { ... on OrderInProgress { order { number } } } }"""
    data = await ask(cast.fleet, document, u=cast.bob.id, s=cast.line.id)
    assert data["one"]["user"] == {"name": "One", "version": 2}
    assert data["two"]["user"] == {"name": "Two", "version": 3}
    assert data["off"]["removalQuota"] == {"used": 1}
    assert data["again"]["order"] == {"number": "2026-000001"}


async def test_inputs_that_graphql_itself_refuses(cast: Cast, ask: Ask) -> None:
    wrong: list[dict[str, Any]] = [
        {},
        {"serviceId": None},
        {"serviceId": cast.line.id, "expectedVersion": "1"},
        {"serviceId": cast.line.id, "expectedVersion": 2**31},
        {"serviceId": cast.line.id, "force": True},
        {"serviceId": ["x"]},
    ]
    for given in wrong:
        assert await ask.errors(cast.fleet, REMOVE, i=given) == ["BAD_USER_INPUT"], given
    for day in ("tomorrow", "2026-02-30", "", 5):
        given = {"serviceId": cast.line.id, "planId": cast.large.id, "startsOn": day}
        assert await ask.errors(cast.fleet, MODIFY, i=given) == ["BAD_USER_INPUT"], day
