"""Adding users."""

from typing import Any

from models import AuditEntry, User
from resolvers.add_user import add_user
from rules.errors import InvalidField, InvalidInput, NotAllowed, NotFound, Problem
from rules.lifecycle import UserStatus
from rules.permissions import Permission
from tests.cast import Cast
from tests.stage import refusal

ZOE = {"name": "Zoë Müller", "email": "zoe@acme.example"}
WRONG: list[tuple[dict[str, Any], str, Problem]] = [
    ({"name": ""}, "name", Problem.REQUIRED),
    ({"name": " \n "}, "name", Problem.REQUIRED),
    ({"name": "x" * 201}, "name", Problem.TOO_LONG),
    ({"name": "ß" * 101}, "name", Problem.TOO_LONG),
    ({"name": "\ufdfa" * 20}, "name", Problem.TOO_LONG),
    ({"name": "Zo\0"}, "name", Problem.CHARACTER_NOT_ALLOWED),
    ({"name": "Zo\u202e"}, "name", Problem.CHARACTER_NOT_ALLOWED),
    ({"email": ""}, "email", Problem.EMAIL_INVALID),
    ({"email": "zoe"}, "email", Problem.EMAIL_INVALID),
    ({"email": "zoe@acme.example, bob@acme.example"}, "email", Problem.EMAIL_INVALID),
    ({"email": f"{'z' * 400}@acme.example"}, "email", Problem.EMAIL_INVALID),
    ({"email": "zo\0@acme.example"}, "email", Problem.EMAIL_INVALID),
    ({"email": "bob.peeters@acme.example"}, "email", Problem.TAKEN),
    ({"cost_centre": "x" * 61}, "costCentre", Problem.TOO_LONG),
    ({"cost_centre": "ß" * 31}, "costCentre", Problem.TOO_LONG),
    ({"cost_centre": "a\0"}, "costCentre", Problem.CHARACTER_NOT_ALLOWED),
]


async def test_a_user_is_inactive_until_he_has_a_service(cast: Cast) -> None:
    outcome = await add_user(cast.fleet, **ZOE, cost_centre="Liège")
    user = await User.get(id=outcome.user_id)
    assert (user.company_id, user.name, user.email, user.cost_centre) == (cast.acme.id, *ZOE.values(), "Liège")
    assert (user.name_folded, user.search_text) == ("zoe muller", " zoe muller zoe acme example liege")
    assert (user.status, user.version) == (UserStatus.INACTIVE, 1)


async def test_the_audit_trail_tells_who_added_him(cast: Cast) -> None:
    outcome = await add_user(cast.fleet, **ZOE)
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id, entry.actor_id) == ("add_user", outcome.user_id, cast.fleet.id)


async def test_spaces_are_made_one_and_an_empty_cost_centre_is_none(cast: Cast) -> None:
    outcome = await add_user(cast.fleet, name="  Zoë \t Müller ", email=" zoe@acme.example ", cost_centre=" ")
    user = await User.get(id=outcome.user_id)
    assert (user.name, user.email, user.cost_centre) == ("Zoë Müller", "zoe@acme.example", None)


async def test_a_wrong_field_is_named(cast: Cast) -> None:
    for given, path, problem in WRONG:
        refused = await refusal(add_user(cast.fleet, **ZOE | given))
        assert isinstance(refused, InvalidInput), given
        assert [(field.path, field.problem) for field in refused.fields] == [((path,), problem)], given


async def test_the_longest_name_there_is(cast: Cast) -> None:
    words = " ".join(["ab"] * 67)[:200]
    email = f"{'a.' * 31}a@{'b.' * 90}example"
    outcome = await add_user(cast.fleet, name=words, email=email, cost_centre="c d " * 15)
    assert (await User.get(id=outcome.user_id)).name == words


async def test_an_address_is_taken_in_one_company_only(cast: Cast) -> None:
    await add_user(cast.stranger, name="Bob", email="bob.peeters@acme.example")
    assert await User.filter(email="bob.peeters@acme.example").count() == 2


async def test_who_has_one_company_need_not_name_it(cast: Cast) -> None:
    named = await add_user(cast.portal, **ZOE, company_id=cast.acme.id)
    assert (await User.get(id=named.user_id)).company_id == cast.acme.id


async def test_another_company_does_not_exist(cast: Cast) -> None:
    for company_id in (cast.other.id, "co_unknown", cast.ann.id, "", "x" * 41):
        assert await refusal(add_user(cast.fleet, **ZOE, company_id=company_id)) == NotFound()


async def test_who_may_only_look(cast: Cast) -> None:
    for actor in (cast.insight, cast.manager, cast.partner):
        refused = await refusal(add_user(actor, **ZOE, company_id=cast.acme.id))
        assert refused == NotAllowed(Permission.USERS_WRITE)


async def test_the_permission_is_asked_before_the_fields(cast: Cast) -> None:
    assert await refusal(add_user(cast.insight, name="", email="")) == NotAllowed(Permission.USERS_WRITE)


async def test_the_text_of_a_wrong_field_comes_back(cast: Cast) -> None:
    expected = InvalidInput((InvalidField(("email",), Problem.TAKEN, "ann.dubois@acme.example"),))
    assert await refusal(add_user(cast.fleet, name="Ann", email="ann.dubois@acme.example")) == expected


async def test_who_has_several_companies_must_name_one(cast: Cast) -> None:
    refused = await refusal(add_user(cast.operator, **ZOE))
    assert refused == InvalidInput((InvalidField(("companyId",), Problem.REQUIRED),))
