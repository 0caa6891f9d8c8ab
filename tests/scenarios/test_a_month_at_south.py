"""January 2026 at south.example, nine services and two removals: from the first look to the removal that is refused."""

from typing import Any

from tests.scenarios.documents import (
    ADD,
    ADD_USER,
    FLEET,
    MODIFY,
    PREVIEW_ADD,
    PREVIEW_REMOVE,
    QUOTA,
    REMOVE,
    SERVICE,
)
from tests.scenarios.stories import Person, South, carry_out, kept, on


async def test_a_month_at_south(fleet: Person, south: South) -> None:
    on(2)
    assert await quota(fleet) == {"limit": 2, "used": 0, "remaining": 2}
    seen = await fleet.ask(FLEET)
    assert (seen["users"]["totalCount"], seen["mobileServices"]["totalCount"]) == (10, 9)
    assert seen["mobileServices"]["totalMonthlyPrice"] == {"amount": "135.00"}
    user_id = await a_new_colleague(fleet, south)
    await a_larger_plan(fleet, south)
    await a_removal(fleet, south)
    await an_addition_taken_back(fleet, south, user_id)
    await the_last_removal(fleet, south)
    await one_too_many(fleet, south)


async def a_new_colleague(fleet: Person, south: South) -> str:
    """On the 5th a new colleague gets a service."""
    on(5)
    user = (await fleet.ask(ADD_USER, i={"name": "Zoë Müller", "email": "zoe@south.example"}))["user"]
    assert user["status"] == "INACTIVE"
    wanted = {"userId": user["id"], "planId": south.cast.small.id, "simKind": "ESIM"}
    shown = await fleet.ask(PREVIEW_ADD, i=wanted)
    assert shown["nextInvoice"]["net"] == {"amount": "18.39"}  # 10.00 / 31 * 26 and a month
    added = await fleet.ask(ADD, i=wanted | {"confirmationToken": shown["confirmationToken"]})
    assert (await service(fleet, added["service"]["id"]))["status"] == "RESERVED"
    await carry_out()
    new = await service(fleet, added["service"]["id"])
    assert (new["status"], new["activatedOn"], new["openOrder"]) == ("ACTIVE", "2026-01-05", None)
    assert (new["simCard"]["kind"], new["simCard"]["status"], new["user"]["status"]) == ("ESIM", "ACTIVE", "ACTIVE")
    assert new["simCard"]["iccid"].startswith("8932")
    return user["id"]


async def a_larger_plan(fleet: Person, south: South) -> None:
    """On the 8th a line gets a larger plan."""
    on(8)
    changed = await fleet.ask(MODIFY, i={"serviceId": south.lines[0].id, "planId": south.cast.large.id})
    assert changed["order"]["state"] == "ACKNOWLEDGED"
    await carry_out()
    line = await service(fleet, south.lines[0].id)
    assert (line["plan"]["code"], line["monthlyPrice"]["amount"], line["version"]) == ("large", "90.00", 2)
    assert [option["code"] for option in line["options"]] == ["abroad"]


async def a_removal(fleet: Person, south: South) -> None:
    """On the 12th the first service is removed."""
    on(12)
    removed = await fleet.ask(REMOVE, i={"serviceId": south.lines[1].id})
    assert removed["removalQuota"] == {"used": 1, "remaining": 1}
    assert (await service(fleet, south.lines[1].id))["status"] == "ACTIVE"
    await carry_out()
    gone = await service(fleet, south.lines[1].id)
    assert (gone["status"], gone["user"]["status"]) == ("TERMINATED", "INACTIVE")


async def an_addition_taken_back(fleet: Person, south: South, user_id: str) -> None:
    """On the 14th an addition is taken back at once, which uses no removal."""
    on(14)
    wanted = {"userId": user_id, "planId": south.cast.small.id, "simKind": "PHYSICAL"}
    added = await fleet.ask(ADD, i=wanted)
    cancelled = await fleet.ask(REMOVE, i={"serviceId": added["service"]["id"]})
    assert cancelled["removalQuota"] == {"used": 1, "remaining": 1}
    await carry_out()
    orders = (await service(fleet, added["service"]["id"]))["orders"]["nodes"]
    assert [(order["action"], order["state"]) for order in orders] == [("REMOVE", "COMPLETED"), ("ADD", "CANCELLED")]


async def the_last_removal(fleet: Person, south: South) -> None:
    """On the 20th the second service is removed."""
    on(20)
    assert (await fleet.ask(REMOVE, i={"serviceId": south.lines[2].id}))["removalQuota"]["remaining"] == 0
    await carry_out()


async def one_too_many(fleet: Person, south: South) -> None:
    """On the 25th the third removal is refused, and everything says so."""
    on(25)
    actions = (await service(fleet, south.lines[3].id))["allowedActions"]
    assert [(each["action"], each["allowed"]) for each in actions[:2]] == [("MODIFY", True), ("REMOVE", False)]
    assert (await fleet.ask(PREVIEW_REMOVE, i={"serviceId": south.lines[3].id}))["code"] == "QUOTA_EXCEEDED"
    before = await kept()
    refused = await fleet.ask(REMOVE, i={"serviceId": south.lines[3].id})
    assert refused["code"] == "QUOTA_EXCEEDED" == actions[1]["refusal"]["code"]
    assert refused["message"] == actions[1]["refusal"]["message"]
    assert refused["removalQuota"] == {"limit": 2, "used": 2, "remaining": 0, "periodEndsOn": "2029-01-01"}
    assert refused["accountManager"] == {"name": "Manager", "email": "manager@operator.example"}
    assert await kept() == before
    seen = await fleet.ask(FLEET)
    assert seen["mobileServices"] == {"totalCount": 8, "totalMonthlyPrice": {"amount": "190.00"}}


async def quota(person: Person) -> dict[str, int]:
    return (await person.ask(QUOTA))["company"]["contract"]["removalQuota"]


async def service(person: Person, service_id: str) -> dict[str, Any]:
    return await person.ask(SERVICE, id=service_id)
