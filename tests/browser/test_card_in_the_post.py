"""A SIM card is stolen, and found, while another one is in the post: each story in one language."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.async_api import Locator, expect

from tests.browser import facts
from tests.browser.people import Door, Visit
from tests.browser.running import Server, running
from tests.browser.words import Words
from tests.provisioning.simulator import TOKEN, Simulator, simulating

REPLACE = """
mutation ($input: ReplaceSimInput!) { replaceSim(input: $input) { ... on SimReplaced { order { id } } } }
"""
BLOCK = "mutation ($input: BlockSimInput!) { blockSim(input: $input) { ... on SimBlocked { order { id } } } }"
TO = {"recipient": "Ann Dubois", "street": "Rue de la Loi 1", "postcode": "1000", "city": "Bruxelles"}


@pytest.fixture(scope="module")
def simulator() -> Iterator[Simulator]:
    with simulating(seconds=0.3) as simulator:
        yield simulator


@pytest.fixture(scope="module")
def server(template: Path, tmp_path_factory: pytest.TempPathFactory, simulator: Simulator) -> Iterator[Server]:
    """A server whose network sends cards as slowly as a story needs."""
    network = {"FLOTTE_NETWORK_URL": simulator.url, "FLOTTE_NETWORK_TOKEN": TOKEN}
    with running(template, tmp_path_factory.mktemp("server"), **network) as server:
        yield server


async def in_the_post(door: Door, language: str, **blocks: str) -> tuple[Visit, facts.Found, str]:
    """The page of a service whose card is being replaced by post, and the order."""
    visit = await door.fleet(Words(language))
    one = await facts.service(visit, lambda service: service["simCard"]["kind"] == "PHYSICAL")
    given = {"serviceId": one["id"], "simKind": "PHYSICAL", "delivery": TO} | blocks
    answer = await visit.ask(BLOCK if blocks else REPLACE, input=given)
    [placed] = answer.values()
    return visit, one, placed["order"]["id"]


async def seen(visit: Visit, one: facts.Found) -> Locator:
    """The part of the service's page that is about its card."""
    await visit.goto(f"/services/{one['id']}")
    return visit.page.get_by_role("region", name=visit.words.sim_card)


async def joined(visit: Visit, deed: str, order_id: str) -> Locator:
    """Confirm in the dialog, and be led to the order under way; its steps."""
    await visit.dialog().get_by_role("button", name=deed).click()
    await visit.page.wait_for_url(f"**/orders/{order_id}")
    return visit.page.get_by_role("main").get_by_role("listitem")


async def test_stolen_and_found_before_the_other_card_arrives(door: Door, simulator: Simulator) -> None:
    simulator.fail({"kind": "delay", "seconds": 30.0, "step": "SEND_CARD"})
    visit, one, order_id = await in_the_post(door, "fr")
    words = visit.words
    section = await seen(visit, one)
    await expect(section.get_by_role("button", name=words.replace_sim)).to_have_count(0)
    await visit.press(words.block_sim)
    await expect(visit.dialog()).to_contain_text(words.in_the_post)
    await expect(visit.dialog().get_by_text(words.replacement)).to_have_count(0)
    await visit.dialog().get_by_label(words.stolen).check()
    steps = await joined(visit, words.block_sim, order_id)
    await expect(steps).to_have_count(4)
    await expect(steps.nth(1)).to_contain_text(words.step_blocked)
    await expect(steps.nth(1)).to_contain_text(words.done)
    await expect(steps.nth(2)).to_contain_text(words.step_sent)
    section = await seen(visit, one)
    await expect(section).to_contain_text(words.blocked)
    await visit.press(words.unblock_sim)
    await expect(visit.dialog()).to_contain_text(words.in_the_post)
    steps = await joined(visit, words.unblock_sim, order_id)
    await expect(steps).to_have_count(5)
    await expect(steps.nth(2)).to_contain_text(words.step_unblocked)
    await expect(visit.page.get_by_role("status")).to_have_text(words.completed, timeout=60_000)
    assert (await facts.services(visit, search=one["msisdn"]))["nodes"][0]["simCard"]["iccid"] != one["simCard"][
        "iccid"
    ]


async def test_what_was_blocked_with_its_replacement_is_found_and_lost_again(door: Door, simulator: Simulator) -> None:
    simulator.fail({"kind": "delay", "seconds": 60.0, "step": "SEND_CARD"})
    visit, one, order_id = await in_the_post(door, "nl", reason="LOST")
    words = visit.words
    await visit.goto(f"/orders/{order_id}")
    await expect(visit.page.get_by_role("main").get_by_role("listitem").first).to_contain_text(words.done)
    section = await seen(visit, one)
    await expect(section).to_contain_text(words.blocked)
    await visit.press(words.unblock_sim)
    await expect(visit.dialog()).to_contain_text(words.in_the_post)
    steps = await joined(visit, words.unblock_sim, order_id)
    await expect(steps.nth(2)).to_contain_text(words.done)
    await seen(visit, one)
    await visit.press(words.block_sim)
    steps = await joined(visit, words.block_sim, order_id)
    await expect(steps).to_have_count(6)
    for place, name in enumerate((words.step_blocked, None, words.step_unblocked, words.step_blocked, words.step_sent)):
        await expect(steps.nth(place)).to_contain_text(name or "")
    await expect(steps.nth(3)).to_contain_text(words.done)


async def test_a_block_that_the_network_refuses_is_told(door: Door, simulator: Simulator) -> None:
    simulator.fail(
        {"kind": "delay", "seconds": 60.0, "step": "SEND_CARD"}, {"kind": "refuse", "times": 1, "step": "BLOCK_SIM"}
    )
    visit, one, order_id = await in_the_post(door, "en")
    words = visit.words
    await seen(visit, one)
    await visit.press(words.block_sim)
    steps = await joined(visit, words.block_sim, order_id)
    told = visit.page.get_by_role("status").filter(has_text=words.refuses_to_block)
    await expect(told).to_be_visible()
    await told.get_by_role("link").click()
    await visit.press(words.block_sim)
    steps = await joined(visit, words.block_sim, order_id)
    await expect(steps).to_have_count(5)
    await expect(steps.nth(2)).to_contain_text(words.done)
    await expect(told).to_have_count(0)
