"""Filing and withdrawing a removal request."""

from typing import Any

import pytest

from models import AuditEntry, MobileService, RemovalRequest, RequestedRemoval
from resolvers.decide_removal_request import decide_removal_request
from resolvers.file_removal_request import file_removal_request
from resolvers.remove_service import remove_service
from resolvers.withdraw_removal_request import withdraw_removal_request
from rules.errors import (
    InvalidField,
    InvalidInput,
    NotAllowed,
    NotFound,
    OrderInProgress,
    Problem,
    RefusedService,
    RemovalRequestClosed,
    RemovalRequested,
    ServicesNotRemovable,
    WrongState,
)
from rules.lifecycle import OrderAction, RemovalRequestState, ServiceStatus
from rules.permissions import Actor, ActorKind, Permission
from rules.removal_requests import MOST_SERVICES
from tests.cast import Cast
from tests.resolvers.removal_request import filed, lines_of, states
from tests.stage import open_order, refusal


async def test_it_waits_for_the_account_manager_and_nothing_ends(cast: Cast) -> None:
    lines = await lines_of(cast, 2)
    request = await filed(cast, [*lines, lines[0]])
    assert (request.state, request.is_open, request.note) == (RemovalRequestState.OPEN, True, "They have left.")
    assert (request.company_id, request.filed_by, request.filed_by_id) == (cast.acme.id, "Fleet", cast.fleet.id)
    removals = await RequestedRemoval.filter(request_id=request.id).order_by("id")
    assert [(each.service_id, each.order_id) for each in removals] == [(line.id, None) for line in lines]
    line = await MobileService.get(id=lines[0].id)
    assert (line.version, line.open_order_id) == (1, None)
    entry = await AuditEntry.get(company_id=cast.acme.id)
    assert (entry.deed, entry.subject_id) == ("file_removal_request", request.id)


async def test_a_note_of_several_lines_or_none(cast: Cast) -> None:
    for line, (note, kept) in zip(
        await lines_of(cast, 3), [(" a \r\n b ", "a\nb"), (" \n ", None), (None, None)], strict=True
    ):
        outcome = await file_removal_request(cast.fleet, service_ids=[line.id], note=note)
        assert (await RemovalRequest.get(id=outcome.request_id)).note == kept


async def test_every_service_that_cannot_end_is_told(cast: Cast) -> None:
    fine, ended, busy, asked = await lines_of(cast, 4)
    await MobileService.filter(id=ended.id).update(status=ServiceStatus.TERMINATED)
    order = await open_order(busy, OrderAction.MODIFY)
    earlier = await filed(cast, [asked])
    told = await refusal(file_removal_request(cast.fleet, service_ids=[fine.id, ended.id, busy.id, asked.id]))
    assert told == ServicesNotRemovable(
        (
            RefusedService(ended.id, WrongState(ServiceStatus.TERMINATED)),
            RefusedService(busy.id, OrderInProgress(order.id)),
            RefusedService(asked.id, RemovalRequested(earlier.id)),
        )
    )


@pytest.mark.parametrize(
    ("given", "field", "problem"),
    [
        ({"service_ids": []}, "serviceIds", Problem.REQUIRED),
        ({"note": "x" * 1001}, "note", Problem.TOO_LONG),
        ({"note": "a\0b"}, "note", Problem.CHARACTER_NOT_ALLOWED),
        ({"idempotency_key": "k" * 256}, "idempotencyKey", Problem.TOO_LONG),
    ],
)
async def test_what_is_wrong_with_the_input(cast: Cast, given: dict[str, Any], field: str, problem: Problem) -> None:
    told = await refusal(file_removal_request(cast.fleet, **{"service_ids": [cast.line.id]} | given))
    assert isinstance(told, InvalidInput)
    assert [(each.path, each.problem) for each in told.fields] == [((field,), problem)]


async def test_too_many_at_once(cast: Cast) -> None:
    lines = await lines_of(cast, MOST_SERVICES + 1)
    told = await refusal(file_removal_request(cast.fleet, service_ids=[line.id for line in lines]))
    assert told == InvalidInput((InvalidField(("serviceIds",), Problem.TOO_MANY),))
    assert len(await states(await filed(cast, lines[1:]))) == MOST_SERVICES


async def test_services_of_two_companies_are_no_request(cast: Cast) -> None:
    may = frozenset({Permission.REMOVAL_REQUESTS_FILE})
    both = Actor("lgn_x", "Both", None, ActorKind.LOGIN, {cast.acme.id: may, cast.other.id: may})
    ids = [cast.line.id, cast.foreign_line.id]
    told = await refusal(file_removal_request(both, service_ids=ids))
    assert told == InvalidInput((InvalidField(("serviceIds",), Problem.NOT_OF_ONE_COMPANY),))
    told = await refusal(file_removal_request(both, service_ids=[]))
    assert told == InvalidInput((InvalidField(("serviceIds",), Problem.REQUIRED),))


async def test_who_may(cast: Cast) -> None:
    ids = [cast.line.id]
    for actor in (cast.insight, cast.manager, cast.operator, cast.partner):
        told = await refusal(file_removal_request(actor, service_ids=ids, idempotency_key="k"))
        assert told == NotAllowed(Permission.REMOVAL_REQUESTS_FILE)
    for ids in ([cast.line.id], [cast.line.id, cast.foreign_line.id], [cast.foreign_line.id, "nonsense"]):
        assert await refusal(file_removal_request(cast.stranger, service_ids=ids)) == NotFound()
    assert (
        await refusal(file_removal_request(cast.fleet, service_ids=[cast.line.id, cast.foreign_line.id])) == NotFound()
    )


async def test_a_repeated_key_files_once(cast: Cast) -> None:
    for _ in range(2):
        await file_removal_request(cast.fleet, service_ids=[cast.line.id], idempotency_key="k")
    assert await RemovalRequest.all().count() == 1


async def test_a_withdrawn_request_is_closed_and_its_services_are_free(cast: Cast) -> None:
    lines = await lines_of(cast, 2)
    request = await filed(cast, lines)
    await withdraw_removal_request(cast.portal, request_id=request.id)
    await request.refresh_from_db()
    assert (request.state, request.is_open, request.closed_by) == (RemovalRequestState.WITHDRAWN, False, "Portal")
    assert await states(request) == ["WITHDRAWN", "WITHDRAWN"]
    closed = RemovalRequestClosed(RemovalRequestState.WITHDRAWN)
    assert await refusal(withdraw_removal_request(cast.fleet, request_id=request.id)) == closed
    again = await filed(cast, lines)
    assert again.id != request.id
    told = await refusal(
        decide_removal_request(cast.manager, request_id=request.id, approved_service_ids=[lines[0].id], reason="late")
    )
    assert told == closed


async def test_who_may_withdraw(cast: Cast) -> None:
    request = await filed(cast, [cast.line])
    assert await refusal(withdraw_removal_request(cast.stranger, request_id=request.id)) == NotFound()
    told = await refusal(withdraw_removal_request(cast.manager, request_id=request.id))
    assert told == NotAllowed(Permission.REMOVAL_REQUESTS_FILE)


async def test_what_was_requested_may_still_be_removed_within_the_quota(cast: Cast) -> None:
    request = await filed(cast, [cast.line])
    await remove_service(cast.fleet, service_id=cast.line.id)
    assert await states(request) == ["OPEN"]
