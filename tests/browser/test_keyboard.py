"""Without a mouse: sign in, find a user, look at the removal of his service, and leave it."""

from playwright.async_api import Page, expect

from tests.browser import facts
from tests.browser.people import PASSWORD, Door, fleet_of
from tests.browser.words import Words

FOCUSED = r"""() => {
  const one = document.activeElement;
  const style = getComputedStyle(one);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
  const name = (one.getAttribute("aria-label") || one.textContent).replace(/\s/g, " ");  // a number has no-break spaces
  return { name, seen: outlined || one.tagName === "INPUT" };
}"""
MOST_STEPS = 60


async def tab_to(page: Page, name: str) -> None:
    """Press Tab until what has the focus is called so; on the way, every stop shows that it has it."""
    for _ in range(MOST_STEPS):
        await page.keyboard.press("Tab")
        focused = await page.evaluate(FOCUSED)
        assert focused["seen"], focused
        if name in focused["name"]:
            return
    raise AssertionError(f"Tab does not lead to {name}")


async def test_a_removal_looked_at_and_left(door: Door, words: Words) -> None:
    visit = await door.stranger(words)
    page, keys = visit.page, visit.page.keyboard
    await visit.goto("/")
    await visit.heading(words.sign_in)
    await visit.field(words.email).focus()
    await keys.type(fleet_of(words))
    await keys.press("Tab")
    await keys.type(PASSWORD)
    await keys.press("Enter")
    await visit.heading(words.quota)
    one = await facts.service(visit)
    number = facts.readable(one["msisdn"])

    await keys.press("Tab")
    await expect(page.get_by_role("link", name=words.skip)).to_be_focused()
    await tab_to(page, words.manage_users)
    await keys.press("Enter")
    await visit.heading(words.manage_users)
    await expect(page.get_by_role("main")).to_be_focused()
    await tab_to(page, words.search)
    await keys.type(one["user"]["email"])
    await expect(page.get_by_text(words.count("user", 1), exact=True)).to_be_visible()
    await tab_to(page, one["user"]["name"])
    await keys.press("Enter")
    await visit.heading(one["user"]["name"])

    await tab_to(page, number)
    await keys.press("Enter")
    dialog = visit.dialog()
    await expect(dialog.get_by_role("table")).to_be_visible()
    for _ in range(6):
        await keys.press("Tab")
        assert await dialog.evaluate("one => one.contains(document.activeElement)")
    await dialog.get_by_role("button", name=words.cancel).focus()
    await keys.press("Enter")
    await expect(dialog).to_have_count(0)
    await expect(page.get_by_role("button", name=number)).to_be_focused()
    assert await facts.service(visit, lambda service: service["id"] == one["id"]) == one
