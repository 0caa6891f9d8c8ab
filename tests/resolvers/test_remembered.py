"""Repeated keys and confirmation tokens: the same answer and no second effect."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

import clock
from clock import real_now
from models import Consent, Contract, IdempotencyRecord, MobileService, Order, Price, User
from resolvers.add_service import add_service, preview_add_service
from resolvers.add_user import add_user
from resolvers.modify_service import modify_service, preview_modify_service
from resolvers.modify_user import modify_user
from resolvers.outcomes import Outcome
from resolvers.remembered import KEPT_FOR
from resolvers.remove_service import preview_remove_service, remove_service
from rules.errors import (
    IdempotencyConflict,
    InvalidField,
    InvalidInput,
    NotAllowed,
    NotFound,
    PreviewOutdated,
    Problem,
)
from rules.lifecycle import OrderAction, SimKind
from rules.permissions import Actor, Permission
from rules.preview import Preview
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.stage import answer, everything, past_order, refusal

Deed = Callable[..., Awaitable[Any]]


def deeds(cast: Cast) -> list[tuple[Deed, dict[str, Any], dict[str, Any]]]:
    """Each mutation with an input, and another one."""
    esim = {"plan_id": cast.small.id, "sim_kind": SimKind.ESIM}
    ann = {"name": "Ann", "email": "ann@acme.example"}
    return [
        (add_user, ann, ann | {"cost_centre": "Ops"}),
        (modify_user, {"user_id": cast.bob.id, "name": "Rob"}, {"user_id": cast.bob.id, "cost_centre": None}),
        (add_service, {"user_id": cast.ann.id} | esim, {"user_id": cast.bob.id} | esim),
        (modify_service, {"service_id": cast.line.id, "plan_id": cast.large.id}, {"service_id": cast.line.id}),
        (remove_service, {"service_id": cast.line.id}, {"service_id": "msvc_unknown"}),
    ]


async def test_the_same_key_and_input_answer_the_same_once(cast: Cast) -> None:
    await Contract.all().update(plan_changes_per_month=None)
    for number, (deed, given, _) in enumerate(deeds(cast)):
        await Order.all().update(state="COMPLETED")
        await MobileService.all().update(open_order_id=None)
        first = await deed(cast.fleet, **given, idempotency_key=f"key {number}")
        before = await everything()
        stale = {} if deed in {add_user, add_service} else {"expected_version": 99}
        assert await deed(cast.fleet, **given, **stale, idempotency_key=f"key {number}") == first, deed
        assert await everything() == before, deed


async def test_the_same_key_with_another_input_is_a_conflict_before_all_else(cast: Cast) -> None:
    for number, (deed, given, other) in enumerate(deeds(cast)):
        await Order.all().update(state="COMPLETED")
        await Order.filter(action=OrderAction.MODIFY).update(counted_on=None)
        await MobileService.all().update(open_order_id=None)
        await deed(cast.fleet, **given, idempotency_key=f"key {number}")
        told = await refusal(deed(cast.fleet, **other, idempotency_key=f"key {number}"))
        assert told == IdempotencyConflict(), deed
    for deed, given, _ in deeds(cast)[1:]:
        assert await refusal(deed(cast.fleet, **given, idempotency_key="key 0")) == IdempotencyConflict(), deed


async def test_a_conflict_even_where_nothing_is_found(cast: Cast) -> None:
    await modify_user(cast.fleet, user_id=cast.bob.id, name="Rob", idempotency_key="k")
    foreign = modify_user(cast.fleet, user_id=cast.eve.id, name="Rob", idempotency_key="k")
    assert await refusal(foreign) == IdempotencyConflict()


async def test_a_key_belongs_to_its_actor(cast: Cast) -> None:
    one = await modify_user(cast.fleet, user_id=cast.bob.id, name="Rob", idempotency_key="k")
    two = await modify_user(cast.portal, user_id=cast.bob.id, name="Robby", idempotency_key="k")
    assert one == two
    assert (await User.get(id=cast.bob.id)).version == 3


async def test_the_fields_of_a_repeated_answer_are_read_anew(cast: Cast) -> None:
    await modify_user(cast.fleet, user_id=cast.bob.id, name="Rob", idempotency_key="k")
    await modify_user(cast.fleet, user_id=cast.bob.id, name="Bob")
    outcome = await modify_user(cast.fleet, user_id=cast.bob.id, name="Rob", idempotency_key="k")
    assert (await User.get(id=outcome.user_id)).name == "Bob"


async def test_a_key_is_forgotten_after_thirty_days(cast: Cast) -> None:
    await modify_user(cast.fleet, user_id=cast.bob.id, name="Rob", idempotency_key="k")
    day = timedelta(days=1)
    assert 30 * day == KEPT_FOR
    await IdempotencyRecord.all().update(created_at=real_now() - KEPT_FOR + day)
    await modify_user(cast.fleet, user_id=cast.bob.id, name="Rob", idempotency_key="k")
    assert (await User.get(id=cast.bob.id)).version == 2
    await IdempotencyRecord.all().update(created_at=real_now() - KEPT_FOR)
    await modify_user(cast.fleet, user_id=cast.bob.id, name="Robby", idempotency_key="k")
    assert (await User.get(id=cast.bob.id)).version == 3
    assert await IdempotencyRecord.all().count() == 1


async def test_a_refusal_is_not_remembered(cast: Cast) -> None:
    asked = {"service_id": cast.line.id, "idempotency_key": "k"}
    await Contract.all().update(removal_quota_percent=0)
    assert (await refusal(remove_service(cast.fleet, **asked))).code == "QUOTA_EXCEEDED"
    await Contract.all().update(removal_quota_percent=30)
    await remove_service(cast.fleet, **asked)


async def test_a_token_must_send_a_key(cast: Cast) -> None:
    required = InvalidInput((InvalidField(("idempotencyKey",), Problem.IDEMPOTENCY_KEY_REQUIRED),))
    await Consent.all().update(api_token_id=cast.partner.id)
    powerful = replace(cast.partner, grants={cast.acme.id: frozenset(Permission)})
    for deed, given, _ in deeds(cast):
        assert await refusal(deed(powerful, **given)) == required, deed
    outcome = await remove_service(powerful, service_id=cast.line.id, idempotency_key="k")
    assert (await Order.get(id=outcome.order_id)).placed_by == "Partner"


async def test_a_missing_key_is_told_after_what_is_not_found_or_not_allowed(cast: Cast) -> None:
    esim = {"user_id": cast.ann.id, "plan_id": "plan_unknown", "sim_kind": SimKind.ESIM}
    assert await refusal(add_service(cast.partner, **esim)) == NotFound()
    assert await refusal(add_user(cast.partner, name="", email="")) == NotAllowed(Permission.USERS_WRITE)


async def test_a_key_has_at_most_255_characters(cast: Cast) -> None:
    too_long = InvalidInput((InvalidField(("idempotencyKey",), Problem.TOO_LONG),))
    asked = {"service_id": cast.line.id}
    for length in (256, 9999):
        assert await refusal(remove_service(cast.fleet, **asked, idempotency_key="é" * length)) == too_long
    await remove_service(cast.fleet, **asked, idempotency_key="é" * 255)
    await remove_service(cast.fleet, **asked, idempotency_key="é" * 255)


@pytest.mark.parametrize(
    ("key", "problem"),
    [("", Problem.REQUIRED), ("a\x00b", Problem.CHARACTER_NOT_ALLOWED), ("\n", Problem.CHARACTER_NOT_ALLOWED)],
)
async def test_a_key_that_cannot_be_kept(cast: Cast, key: str, problem: Problem) -> None:
    told = await refusal(remove_service(cast.fleet, service_id=cast.line.id, idempotency_key=key))
    assert told == InvalidInput((InvalidField(("idempotencyKey",), problem),))


async def test_who_no_longer_sees_the_company_finds_nothing(cast: Cast) -> None:
    await remove_service(cast.fleet, service_id=cast.line.id, idempotency_key="k")
    gone = replace(cast.fleet, grants={cast.other.id: frozenset(Permission)})
    assert await refusal(remove_service(gone, service_id=cast.line.id, idempotency_key="k")) == NotFound()


Shown = tuple[Deed, Deed, dict[str, Any]]


def previews(cast: Cast) -> list[Shown]:
    esim = {"user_id": cast.ann.id, "plan_id": cast.small.id, "option_ids": [cast.abroad.id], "sim_kind": SimKind.ESIM}
    return [
        (preview_add_service, add_service, esim),
        (preview_modify_service, modify_service, {"service_id": cast.line.id, "plan_id": cast.large.id}),
        (preview_remove_service, remove_service, {"service_id": cast.line.id}),
    ]


@pytest.fixture(params=range(3), ids=["add", "modify", "remove"])
def shown(request: pytest.FixtureRequest, cast: Cast) -> Shown:
    return previews(cast)[request.param]


async def test_what_was_shown_is_done_once_whoever_quotes_it(cast: Cast, shown: Shown) -> None:
    preview, deed, given = shown
    token = (await preview(cast.fleet, **given)).confirmation_token
    first = await deed(cast.fleet, **given, confirmation_token=token)
    before = await everything()
    assert await deed(cast.fleet, **given, confirmation_token=token) == first
    assert await everything() == before
    assert await deed(cast.portal, **given, confirmation_token=token, idempotency_key="k") == first
    assert await IdempotencyRecord.filter(actor_id=cast.portal.id).delete() == 1
    assert await everything() == before


async def test_what_a_token_was_answered_is_known_by_the_key_beside_it(cast: Cast, shown: Shown) -> None:
    """And the other way round: a program that repeats its request drops neither."""
    preview, deed, given = shown
    tokens = [(await preview(cast.fleet, **given)).confirmation_token for _ in range(2)]
    first = await deed(cast.fleet, **given, confirmation_token=tokens[0], idempotency_key="k1")
    for again in (
        {"confirmation_token": tokens[0], "idempotency_key": "k2"},
        {"idempotency_key": "k2"},
        {"confirmation_token": tokens[1], "idempotency_key": "k2"},
        {"confirmation_token": tokens[1]},
    ):
        assert await deed(cast.fleet, **given, **again) == first, again
    assert await Order.all().count() == 1


async def test_two_previews_are_two_decisions(cast: Cast) -> None:
    preview, deed, given = previews(cast)[0]
    tokens = [(await preview(cast.fleet, **given)).confirmation_token for _ in range(2)]
    assert len({(await deed(cast.fleet, **given, confirmation_token=token)).order_id for token in tokens}) == 2


async def test_a_token_that_is_not_for_this_change(cast: Cast, shown: Shown) -> None:
    preview, deed, given = shown
    token = (await preview(cast.fleet, **given)).confirmation_token
    nonce, _, mac = token.partition(".")
    others = [
        (await each(cast.fleet, **asked)).confirmation_token for each, _, asked in previews(cast) if each != preview
    ]
    for wrong in ("", ".", "x", nonce, f"x{token}", f"{nonce}.{mac[::-1]}", f"é.{mac}", "x" * 9999, *others):
        outdated = await refusal(deed(cast.fleet, **given, confirmation_token=wrong))
        assert isinstance(outdated, PreviewOutdated), wrong
    await deed(cast.fleet, **given, confirmation_token=outdated.preview.confirmation_token)


async def test_a_token_of_one_input_does_not_do_another(cast: Cast) -> None:
    preview, deed, given = previews(cast)[0]
    token = (await preview(cast.fleet, **given)).confirmation_token
    for other in (
        {"user_id": cast.bob.id},
        {"sim_kind": SimKind.PHYSICAL},
        {"plan_id": cast.large.id},
        {"option_ids": []},
    ):
        assert isinstance(await refusal(deed(cast.fleet, **given | other, confirmation_token=token)), PreviewOutdated)
    await deed(cast.fleet, **given, confirmation_token=token)
    used = deed(cast.fleet, **given | {"user_id": cast.bob.id}, confirmation_token=token)
    assert await refusal(used) == IdempotencyConflict()


async def _price(cast: Cast) -> None:
    for item in ({"plan_id": cast.small.id}, {"plan_id": cast.large.id}):
        await Price.create(**item, starts_on=TODAY, monthly_cents=777)


async def _rule(cast: Cast) -> None:
    await Contract.all().update(removal_quota_percent=31, plan_changes_per_month=2)


async def _service(cast: Cast) -> None:
    await MobileService.filter(id=cast.line.id).update(version=2)


async def _day(cast: Cast) -> None:
    clock.start_at(datetime(2026, 1, 17, 0, 0, 1, tzinfo=clock.BUSINESS_ZONE))


async def _count(cast: Cast) -> None:
    """A colleague removes, adds and changes something else; the contract allows two changes a month."""
    line = await people.service(cast.ann, cast.small)
    await past_order(line, OrderAction.REMOVE, counted_on=TODAY)
    await past_order(cast.line, OrderAction.MODIFY, counted_on=TODAY)


# An addition uses no rule's number; a line that goes is credited at the price that it had.
UNCONCERNED = {(add_service, _service), (add_service, _rule), (remove_service, _price)}


async def outdated(cast: Cast, shown: Shown, moved: Callable[[Cast], Awaitable[None]]) -> Preview | None:
    """The new preview when what was shown is outdated once something moved."""
    preview, deed, given = shown
    token = (await preview(cast.fleet, **given)).confirmation_token
    await moved(cast)
    told = await answer(deed(cast.fleet, **given, confirmation_token=token))
    assert isinstance(told, PreviewOutdated | Outcome), told
    return told.preview if isinstance(told, PreviewOutdated) else None


@pytest.mark.parametrize("moved", [_price, _day, _service, _rule])
async def test_what_moved_since_is_shown_anew(
    cast: Cast, shown: Shown, moved: Callable[[Cast], Awaitable[None]]
) -> None:
    _, deed, given = shown
    new = await outdated(cast, shown, moved)
    assert (new is None) == ((deed, moved) in UNCONCERNED)
    if new:
        await deed(cast.fleet, **given, confirmation_token=new.confirmation_token)


async def test_what_others_used_up_outdates_nothing(cast: Cast, shown: Shown) -> None:
    await Contract.all().update(plan_changes_per_month=2)
    assert await outdated(cast, shown, _count) is None


async def test_a_partner_quotes_what_a_person_was_shown(cast: Cast) -> None:
    preview, deed, given = previews(cast)[2]
    token = (await preview(cast.fleet, **given)).confirmation_token
    actors: list[Actor] = [cast.partner, cast.fleet]
    outcomes = [await deed(actor, **given, confirmation_token=token, idempotency_key="k") for actor in actors]
    assert outcomes[0] == outcomes[1]
    assert await Order.all().count() == 1
