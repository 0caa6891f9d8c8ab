"""Changing users."""

from typing import Any

from models import AuditEntry, MobileService, User
from resolvers.modify_user import modify_user
from rules.errors import InvalidField, InvalidInput, NotAllowed, NotFound, NothingToChange, Problem, VersionConflict
from rules.permissions import Permission
from tests import cast as people
from tests.cast import Cast
from tests.stage import refusal

WRONG: list[tuple[dict[str, Any], str, Problem]] = [
    ({"name": " "}, "name", Problem.REQUIRED),
    ({"name": "ß" * 101}, "name", Problem.TOO_LONG),
    ({"email": "bob"}, "email", Problem.EMAIL_INVALID),
    ({"email": "ann.dubois@acme.example"}, "email", Problem.TAKEN),
    ({"cost_centre": "x" * 61}, "costCentre", Problem.TOO_LONG),
]


async def test_what_is_given_is_set_and_the_rest_stays(cast: Cast) -> None:
    await modify_user(cast.fleet, user_id=cast.bob.id, cost_centre="Ops")
    await modify_user(cast.fleet, user_id=cast.bob.id, email="bob@acme.example", expected_version=2)
    bob = await User.get(id=cast.bob.id)
    assert (bob.name, bob.email, bob.cost_centre, bob.version) == ("Bob Peeters", "bob@acme.example", "Ops", 3)
    assert bob.search_text == " bob peeters bob acme example ops"


async def test_a_cost_centre_of_null_is_none(cast: Cast) -> None:
    await modify_user(cast.fleet, user_id=cast.bob.id, cost_centre="Ops")
    await modify_user(cast.fleet, user_id=cast.bob.id, cost_centre=None)
    assert (await User.get(id=cast.bob.id)).cost_centre is None


async def test_his_services_are_sorted_under_the_new_name(cast: Cast) -> None:
    await modify_user(cast.fleet, user_id=cast.bob.id, name="Élodie Peeters")
    line, foreign = await MobileService.get(id=cast.line.id), await MobileService.get(id=cast.foreign_line.id)
    assert (line.user_name_folded, foreign.user_name_folded) == ("elodie peeters", cast.eve.name_folded)
    assert line.version == 1


async def test_the_audit_trail_tells_what_changed(cast: Cast) -> None:
    await modify_user(cast.fleet, user_id=cast.bob.id, name="Bob", email=cast.bob.email)
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id, entry.details) == ("modify_user", cast.bob.id, {"changed": ["name"]})


async def test_a_stale_version(cast: Cast) -> None:
    await modify_user(cast.fleet, user_id=cast.bob.id, name="Bob")
    stale = modify_user(cast.fleet, user_id=cast.bob.id, name="Rob", expected_version=1)
    assert await refusal(stale) == VersionConflict(cast.bob.id)


async def test_what_changes_nothing(cast: Cast) -> None:
    same: list[dict[str, Any]] = [{}, {"name": "Bob  Peeters"}, {"cost_centre": None}, {"cost_centre": " "}]
    for given in same:
        assert await refusal(modify_user(cast.fleet, user_id=cast.bob.id, **given)) == NothingToChange(), given


async def test_a_wrong_field_comes_before_the_version(cast: Cast) -> None:
    for given, path, problem in WRONG:
        refused = await refusal(modify_user(cast.fleet, user_id=cast.bob.id, expected_version=9, **given))
        assert isinstance(refused, InvalidInput), given
        assert [(field.path, field.problem) for field in refused.fields] == [((path,), problem)], given


async def test_the_version_comes_before_nothing_to_change(cast: Cast) -> None:
    assert await refusal(modify_user(cast.fleet, user_id=cast.bob.id, expected_version=9)) == VersionConflict(
        cast.bob.id
    )


async def test_an_address_that_another_company_knows(cast: Cast) -> None:
    await modify_user(cast.fleet, user_id=cast.bob.id, email=cast.eve.email)
    assert (await User.get(id=cast.bob.id)).email == cast.eve.email


async def test_an_address_of_a_colleague(cast: Cast) -> None:
    given = await people.user(cast.acme, "Carl")
    refused = await refusal(modify_user(cast.fleet, user_id=cast.bob.id, email=given.email))
    assert refused == InvalidInput((InvalidField(("email",), Problem.TAKEN, given.email),))


async def test_who_does_not_exist_for_the_actor(cast: Cast) -> None:
    for user_id in (cast.eve.id, "usr_unknown", cast.line.id, cast.acme.id, "", "x" * 41):
        assert await refusal(modify_user(cast.fleet, user_id=user_id, name="X")) == NotFound()


async def test_who_may_only_look(cast: Cast) -> None:
    for actor in (cast.insight, cast.manager, cast.operator, cast.partner):
        refused = await refusal(modify_user(actor, user_id=cast.bob.id, name="X"))
        assert refused == NotAllowed(Permission.USERS_WRITE)
