"""Adding services: what the mutation and its preview refuse, in the same words, with nothing changed."""

from datetime import date, timedelta
from typing import Any

from models import (
    Company,
    Contract,
    PhoneNumber,
    Price,
    SimCard,
)
from resolvers.add_service import add_service, preview_add_service
from rules.contract import AccountManager
from rules.errors import (
    IncompatibleOptions,
    InvalidField,
    InvalidInput,
    NoContractInForce,
    NotAllowed,
    NotFound,
    Problem,
    Refusal,
)
from rules.lifecycle import (
    NumberStatus,
    SimKind,
)
from rules.permissions import Permission
from tests import cast as people
from tests.cast import TODAY, Cast
from tests.porting import Asked
from tests.resolvers.test_add_service import asked
from tests.stage import answer, refusal

MANAGER = AccountManager("Manager", "manager@operator.example")


async def refused(cast: Cast, **given: Any) -> Refusal:
    """What the mutation refuses, the preview refuses in the same words."""
    told = await refusal(add_service(cast.fleet, **asked(cast, **given)))
    assert await refusal(preview_add_service(cast.fleet, **asked(cast, **given))) == told
    return told


async def test_wrong_input_changes_nothing(cast: Cast) -> None:
    used = (await SimCard.get(id=cast.line.sim_card_id)).iccid or ""
    foreign = (await SimCard.get(id=cast.foreign_line.sim_card_id)).iccid or ""
    unknown = people.iccid()
    digit = unknown[:-1] + str((int(unknown[-1]) + 1) % 10)
    cases: list[tuple[dict[str, Any], str, Problem]] = [
        ({"plan_id": cast.desk.id}, "planId", Problem.NOT_A_MOBILE_PLAN),
        ({"option_ids": [cast.abroad.id, cast.abroad.id]}, "optionIds", Problem.DUPLICATE),
        ({"starts_on": date(2027, 1, 17)}, "startsOn", Problem.DATE_TOO_FAR),
        ({"starts_on": TODAY - timedelta(days=1)}, "startsOn", Problem.DATE_IN_THE_PAST),
        ({"iccid": unknown}, "iccid", Problem.NOT_EXPECTED),
        ({"iccid": ""}, "iccid", Problem.NOT_EXPECTED),
        ({"sim_kind": SimKind.PHYSICAL, "iccid": ""}, "iccid", Problem.ICCID_INVALID),
        ({"sim_kind": SimKind.PHYSICAL, "iccid": "x" * 1000}, "iccid", Problem.ICCID_INVALID),
        ({"sim_kind": SimKind.PHYSICAL, "iccid": digit}, "iccid", Problem.ICCID_INVALID),
        ({"sim_kind": SimKind.PHYSICAL, "iccid": unknown}, "iccid", Problem.ICCID_UNKNOWN),
        ({"sim_kind": SimKind.PHYSICAL, "iccid": used}, "iccid", Problem.ICCID_IN_USE),
        ({"sim_kind": SimKind.PHYSICAL, "iccid": foreign}, "iccid", Problem.ICCID_UNKNOWN),
    ]
    for given, path, problem in cases:
        told = await refused(cast, **given)
        assert isinstance(told, InvalidInput), given
        assert [(field.path, field.problem) for field in told.fields] == [((path,), problem)], given


async def test_every_wrong_field_is_named(cast: Cast) -> None:
    given = {"starts_on": TODAY - timedelta(days=1), "iccid": "1", "port_in": Asked("0470")}
    told = await refused(cast, **given)
    assert isinstance(told, InvalidInput)
    assert [field.path for field in told.fields] == [
        ("startsOn",),
        ("iccid",),
        *(("portIn", name) for name in ("msisdn", "mandateId")),
    ]


async def test_what_does_not_go_together(cast: Cast) -> None:
    told = await refused(cast, option_ids=[cast.world.id, cast.abroad.id])
    assert isinstance(told, IncompatibleOptions)
    assert {told.option.id, told.conflicts_with.id} == {cast.world.id, cast.abroad.id}
    told = await refused(cast, option_ids=[cast.roaming.id])
    assert isinstance(told, IncompatibleOptions)
    assert (told.option.id, told.conflicts_with.id) == (cast.roaming.id, cast.small.id)


async def test_a_plan_that_has_no_price_yet(cast: Cast) -> None:
    await Price.filter(plan_id=cast.small.id).update(starts_on=TODAY + timedelta(days=1))
    assert await refused(cast) == InvalidInput((InvalidField(("planId",), Problem.NOT_ON_SALE, "small"),))


async def test_a_contract_must_be_signed_but_need_not_be_in_force(cast: Cast) -> None:
    day = timedelta(days=1)
    for changed, expected in (
        ({"signed_on": TODAY + day, "starts_on": TODAY + day}, NoContractInForce(MANAGER)),
        ({"signed_on": TODAY, "starts_on": TODAY + day}, None),
        (
            {"starts_on": date(2023, 1, 1), "ends_on": TODAY, "cancelled_on": date(2025, 9, 1)},
            NoContractInForce(MANAGER),
        ),
        ({"starts_on": date(2023, 1, 1), "ends_on": TODAY, "cancelled_on": None}, None),
        ({"starts_on": date(2023, 1, 1), "ends_on": TODAY + day, "cancelled_on": date(2025, 9, 1)}, None),
    ):
        await Contract.filter(id=cast.contract.id).update(**{"signed_on": date(2022, 1, 1)} | changed)
        told = await answer(preview_add_service(cast.fleet, **asked(cast)))
        assert (told if isinstance(told, Refusal) else None) == expected, changed
    await Contract.all().delete()
    assert await refused(cast) == NoContractInForce(MANAGER)
    await Company.filter(id=cast.acme.id).update(account_manager_id=None)
    assert await refused(cast) == NoContractInForce(None)


async def test_ids_that_name_nothing_for_the_actor(cast: Cast) -> None:
    for given in (
        {"user_id": cast.eve.id},
        {"user_id": "usr_unknown"},
        {"user_id": "x" * 41},
        {"user_id": cast.line.id},
        {"user_id": cast.small.id},
        {"plan_id": "plan_unknown"},
        {"plan_id": cast.abroad.id},
        {"plan_id": ""},
        {"plan_id": "x" * 41},
        {"option_ids": ["x" * 41]},
        {"option_ids": [cast.abroad.id, "opt_unknown"]},
        {"option_ids": [cast.small.id]},
        {"option_ids": [""]},
    ):
        assert await refused(cast, **given) == NotFound(), given


async def test_who_may_not(cast: Cast) -> None:
    for actor in (cast.insight, cast.manager, cast.operator):
        for deed in (add_service, preview_add_service):
            assert await refusal(deed(actor, **asked(cast))) == NotAllowed(Permission.SERVICES_ADD)
            assert await refusal(deed(actor, **asked(cast, plan_id="plan_unknown"))) == NotFound()


async def test_the_order_of_refusals(cast: Cast) -> None:
    """Everything is wrong; what is told is mended, and the next is told."""
    await Contract.all().delete()
    await PhoneNumber.all().delete()
    wrong: dict[str, Any] = {
        "plan_id": cast.desk.id,
        "option_ids": [cast.abroad.id, cast.world.id, "opt_unknown"],
        "confirmation_token": "wrong",
    }
    told: list[str] = []

    async def tell(actor: Any = cast.fleet) -> None:
        told.append((await refusal(add_service(actor, **asked(cast, **wrong)))).code)

    await tell(cast.insight)
    wrong["option_ids"].pop()
    await tell(cast.insight)
    await tell()
    wrong["plan_id"] = cast.small.id
    await tell()
    await people.contract(cast.acme, services=10)
    await tell()
    wrong["option_ids"].pop()
    await tell()
    await PhoneNumber.create(msisdn="+32470000000", status=NumberStatus.AVAILABLE)
    await tell()
    assert told == [
        "NOT_FOUND",
        "NOT_ALLOWED",
        "INVALID_INPUT",
        "NO_CONTRACT_IN_FORCE",
        "INCOMPATIBLE_OPTIONS",
        "OUT_OF_STOCK",
        "PREVIEW_OUTDATED",
    ]
