"""What comes of a change: the present state at once, then every change, read anew, to those who may see it."""

import asyncio
from collections.abc import AsyncIterator

from models import ApiToken, Order
from models.ids import new_id
from resolvers import actors, news
from resolvers.block_sim import block_sim
from resolvers.job import Job
from resolvers.modify_service import modify_service
from resolvers.record_step import record_step
from resolvers.take_order import take_order
from resolvers.unblock_sim import unblock_sim
from rules.lifecycle import StepName
from tests.cast import Cast
from tests.live.talk import Served, bearer
from tests.provisioning.orders import SEALING_KEY, modified
from tests.provisioning.post import LOST, in_the_post, leased
from tests.stage import open_order

ORDER = "id number state placedBy completedAt steps { name state attempts } service { id status openOrder { id } }"
SERVICE = (
    "id status version monthlyPrice { amount } plan { code } options { code } openOrder { id state }"
    " allowedActions { action allowed refusal { code } } user { name }"
)
ONE_ORDER = f"subscription($id: ID, $co: ID) {{ orderProgressed(orderId: $id, companyId: $co) {{ {ORDER} }} }}"
ONE_SERVICE = f"subscription($id: ID) {{ mobileServiceChanged(serviceId: $id) {{ {SERVICE} }} }}"
ALL_ORDERS = "subscription($co: ID) { orderProgressed(companyId: $co) { id state } }"
READ_ORDER = f"query($id: ID!) {{ order(id: $id) {{ {ORDER} }} }}"
READ_SERVICE = f"query($id: ID!) {{ mobileService(id: $id) {{ {SERVICE} }} }}"
MODIFY = """mutation($i: ModifyServiceInput!) {
  modifyService(input: $i) { __typename ... on ServiceModified { order { id } } ... on Error { code } }
}"""


async def carried_out() -> AsyncIterator[Job]:
    """What a worker does with an order, step by step."""
    job = await take_order()
    while job:
        yield job
        job = await record_step(job, None, SEALING_KEY)


async def test_an_order_from_its_place_to_its_end(served: Served, partner: dict[str, str], cast: Cast) -> None:
    """Each event is what the query says at that moment."""
    order = await modified(cast, cast.line, plan_id=cast.large.id)
    async with served.talk(partner) as talk:
        await talk.ask("o", ONE_ORDER, id=order.id)
        await talk.ask("s", ONE_SERVICE, id=cast.line.id)
        first = {(await talk.hear())["id"] for _ in range(2)}
        assert first == {"o", "s"}
        async for _ in carried_out():
            pass
        ended = await talk.until("o", lambda data: data["orderProgressed"]["state"] == "COMPLETED")
        read = await talk_apart(served, partner, READ_ORDER, order.id)
        assert ended["orderProgressed"] == read["order"]
        assert ended["orderProgressed"]["steps"] == [{"name": StepName.MODIFY, "state": "DONE", "attempts": 1}]
    async with served.talk(partner) as talk:  # who comes late sees how it is now
        await talk.ask("s", ONE_SERVICE, id=cast.line.id)
        now = (await talk.next("s"))["mobileServiceChanged"]
        assert now == (await talk_apart(served, partner, READ_SERVICE, cast.line.id))["mobileService"]
        assert (now["plan"]["code"], now["openOrder"]) == ("large", None)


async def test_a_block_that_joins_an_order(served: Served, partner: dict[str, str], cast: Cast) -> None:
    order = await in_the_post(cast)
    async with served.talk(partner) as talk:
        await talk.ask("o", ONE_ORDER, id=order.id)
        assert len((await talk.next("o"))["orderProgressed"]["steps"]) == 3
        await block_sim(cast.fleet, service_id=cast.line.id, **LOST)
        told = await talk.until("o", lambda data: len(data["orderProgressed"]["steps"]) == 4)
        assert told["orderProgressed"]["steps"][1] == {"name": "BLOCK_SIM", "state": "PENDING", "attempts": 0}
    async with served.talk(partner) as talk:
        await talk.ask("s", ONE_SERVICE, id=cast.line.id)
        before = (await talk.next("s"))["mobileServiceChanged"]["version"]
        await record_step(await leased(), None, SEALING_KEY)
        await unblock_sim(cast.fleet, service_id=cast.line.id)
        await talk.until("s", lambda data: data["mobileServiceChanged"]["version"] == before + 1)


async def talk_apart(served: Served, headers: dict[str, str], query: str, id_: str) -> dict[str, object]:
    async with served.talk(headers) as talk:
        return await talk.answer("q", query, id=id_)


async def test_every_step_is_told(served: Served, partner: dict[str, str], cast: Cast) -> None:
    order = await modified(cast, cast.line, plan_id=cast.large.id)
    async with served.talk(partner) as talk:
        await talk.ask("o", ONE_ORDER, id=order.id)
        seen = [(await talk.next("o"))["orderProgressed"]["state"]]
        seen += [(await talk.next("o"))["orderProgressed"]["steps"][0]["state"] async for _ in carried_out()]
        seen.append((await talk.next("o"))["orderProgressed"]["state"])
        assert seen == ["ACKNOWLEDGED", "RUNNING", "COMPLETED"]
        assert await talk.is_silent()


async def test_what_is_the_same_is_not_sent_again(served: Served, partner: dict[str, str], cast: Cast) -> None:
    """The order moves, and what was asked for of the service does not."""
    order = await modified(cast, cast.line, plan_id=cast.large.id)
    async with served.talk(partner) as talk:
        await talk.ask(
            "s", "subscription($id: ID) { mobileServiceChanged(serviceId: $id) { id version } }", id=cast.line.id
        )
        await talk.next("s")
        await talk.ask("o", ONE_ORDER, id=order.id)
        await talk.next("o")
        async for _ in carried_out():
            await talk.next("o")
        assert (await talk.next("o"))["orderProgressed"]["state"] == "COMPLETED"
        assert await talk.is_silent()


async def test_all_of_a_company_and_nothing_of_another(served: Served, partner: dict[str, str], cast: Cast) -> None:
    async with served.talk(partner) as talk:
        await talk.ask("all", ALL_ORDERS)
        await talk.ask("ours", ALL_ORDERS, co=cast.acme.id)
        await talk.ask("theirs", ALL_ORDERS, co=cast.other.id)
        await talk.ask("nobody's", ALL_ORDERS, co=new_id("Company"))
        assert await talk.is_silent()
        await modify_service(cast.stranger, service_id=cast.foreign_line.id, plan_id=cast.large.id)
        order = await modified(cast, cast.line, plan_id=cast.large.id)
        heard = [await talk.hear() for _ in range(2)]
        assert {message["id"] for message in heard} == {"all", "ours"}
        for message in heard:
            assert message["payload"]["data"]["orderProgressed"] == {"id": order.id, "state": "ACKNOWLEDGED"}
        assert await talk.is_silent()


async def test_a_foreign_id_is_like_one_that_is_not_there(served: Served, partner: dict[str, str], cast: Cast) -> None:
    theirs = await open_order(cast.foreign_line, "MODIFY")
    ours = await open_order(cast.line, "MODIFY")
    asked = [(ONE_ORDER, {"id": id_}) for id_ in (theirs.id, new_id("Order"), "ord_nonsense", "", cast.line.id)]
    asked += [(ONE_SERVICE, {"id": id_}) for id_ in (cast.foreign_line.id, new_id("MobileService"), theirs.id)]
    asked += [(ONE_ORDER, {"id": ours.id, "co": company}) for company in (cast.other.id, new_id("Company"), "")]
    answers: list[object] = []
    async with served.talk(partner) as talk:
        for query, variables in asked:
            await talk.ask("1", query, **variables)
            data = await talk.next("1")
            answers.append(next(iter(data.values())))
            assert await talk.hear() == {"type": "complete", "id": "1"}
        assert answers == [None] * len(asked)
        await talk.ask("2", ONE_ORDER, id=ours.id, co=cast.acme.id)
        assert (await talk.next("2"))["orderProgressed"]["id"] == ours.id


async def test_without_the_permission_it_is_refused(served: Served, cast: Cast) -> None:
    await ApiToken.filter(id=cast.partner.id).update(scopes=["services:read"])
    order = await open_order(cast.line, "MODIFY")
    actors.forget_all()
    async with served.talk(bearer(cast.partner_token)) as talk:
        for variables in ({"id": order.id}, {"id": new_id("Order")}, {}):
            await talk.ask("1", ONE_ORDER, **variables)
            told = await talk.hear()
            assert told["payload"]["data"] == {"orderProgressed": None}
            assert [each["extensions"]["code"] for each in told["payload"]["errors"]] == ["NOT_ALLOWED"]
            assert await talk.hear() == {"type": "complete", "id": "1"}


async def test_a_mutation_over_a_socket(served: Served, partner: dict[str, str], cast: Cast) -> None:
    """Once, whoever asks again; a token's needs its key; it is done though nobody waits for the answer."""
    asked = {"serviceId": cast.line.id, "planId": cast.large.id}
    async with served.talk(partner) as talk:
        refused = await talk.answer("1", MODIFY, i=asked)
        assert refused == {"modifyService": {"__typename": "InvalidInput", "code": "INVALID_INPUT"}}
        first = await talk.answer("1", MODIFY, i=asked | {"idempotencyKey": "k"})
        assert await talk.answer("2", MODIFY, i=asked | {"idempotencyKey": "k"}) == first
    assert await Order.filter(service_id=cast.line.id).count() == 1
    async with served.talk(partner) as talk:
        await talk.ask("3", MODIFY, i={"serviceId": cast.line.id, "planId": cast.small.id, "idempotencyKey": "m"})
    async with served.talk(partner) as talk:
        again = await talk.answer("4", MODIFY, i=asked | {"idempotencyKey": "k"})
        assert again == first


async def test_who_no_longer_listens_is_forgotten(served: Served, partner: dict[str, str], cast: Cast) -> None:
    async with served.talk(partner) as talk:
        await talk.ask("s", ONE_SERVICE, id=cast.line.id)
        await talk.ask("all", ALL_ORDERS)
        await talk.next("s")
        assert len(news._ears) == 2
        await talk.say(type="complete", id="all")
        assert await talk.is_silent()
        async with asyncio.timeout(10):
            while len(news._ears) > 1:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
    async with asyncio.timeout(10):
        while news._ears:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
