"""Stories in which the day decides: what is credited, and when a change is allowed again."""

from tests.cast import Cast
from tests.scenarios.documents import ADD, MODIFY, PREVIEW_MODIFY, PREVIEW_REMOVE, REMOVE, SERVICE
from tests.scenarios.stories import Person, South, carry_out, on


async def test_a_line_of_85_removed_on_16_january(fleet: Person, south: South, cast: Cast) -> None:
    on(5)
    added = await fleet.ask(ADD, i={"userId": cast.ann.id, "planId": cast.large.id, "simKind": "ESIM"})
    await carry_out()
    on(16)
    asked = {"serviceId": added["service"]["id"]}
    shown = await fleet.ask(PREVIEW_REMOVE, i=asked)
    assert shown["effectiveOn"] == "2026-01-16"
    assert shown["nextInvoice"] == {
        "issuedOn": "2026-02-01",
        "net": {"amount": "-41.13"},
        "vat": {"amount": "-8.64"},
        "gross": {"amount": "-49.77"},
        "lines": [
            {"kind": "CREDIT", "days": 15, "unitPrice": {"amount": "85.00"}, "amount": {"amount": "-41.13"}},
        ],
    }
    removed = await fleet.ask(REMOVE, i=asked | {"confirmationToken": shown["confirmationToken"]})
    assert removed["order"]["state"] == "ACKNOWLEDGED"
    on(17)  # the network is late; the day of the order counts
    await carry_out()
    assert (await fleet.ask(SERVICE, id=added["service"]["id"]))["status"] == "TERMINATED"


async def test_what_was_shown_yesterday_is_shown_anew_today(fleet: Person, south: South, cast: Cast) -> None:
    on(16, hour=23)
    asked = {"serviceId": south.lines[0].id}
    token = (await fleet.ask(PREVIEW_REMOVE, i=asked))["confirmationToken"]
    on(17, hour=0)
    assert (await fleet.ask(REMOVE, i=asked | {"confirmationToken": token}))["code"] == "PREVIEW_OUTDATED"
    on(16, hour=23)
    assert (await fleet.ask(REMOVE, i=asked | {"confirmationToken": token}))["order"]["number"] == "2026-000001"


async def test_a_second_change_waits_for_the_next_month(fleet: Person, south: South, cast: Cast) -> None:
    line = south.lines[0].id
    on(16)
    await fleet.ask(MODIFY, i={"serviceId": line, "planId": cast.large.id})
    again = {"serviceId": line, "planId": cast.small.id}
    assert (await fleet.ask(MODIFY, i=again))["code"] == "ORDER_IN_PROGRESS"
    await carry_out()
    for day in (16, 31):
        on(day, hour=23)
        refused = await fleet.ask(MODIFY, i=again)
        assert (refused["code"], refused["nextChangeOn"]) == ("CHANGE_LIMIT_REACHED", "2026-02-01")
    on(1, month=2, hour=0)
    shown = await fleet.ask(PREVIEW_MODIFY, i=again)
    assert shown["monthlyAfter"] == {"amount": "15.00"}
    await fleet.ask(MODIFY, i=again | {"confirmationToken": shown["confirmationToken"]})
    await carry_out()
    seen = await fleet.ask(SERVICE, id=line)
    assert (seen["plan"]["code"], seen["version"]) == ("small", 3)
    assert (await fleet.ask(MODIFY, i={"serviceId": line, "optionIds": []}))["nextChangeOn"] == "2026-03-01"
