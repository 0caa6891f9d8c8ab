"""Lists as files: `/export/users.csv`, `/export/mobile-services.xlsx`, with the filters of the list, streamed."""

from collections.abc import AsyncGenerator, Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum, StrEnum
from typing import Any, TypeVar

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse

from execution import pages
from rules.lifecycle import ServiceStatus, UserStatus
from rules.names import Language
from rules.permissions import Permission
from schema.mobile_service import MobileService, MobileServiceFilter, MobileServiceOrder
from schema.user import User, UserFilter, UserOrder
from web.admission import Admission
from web.body import without_nul
from web.context import RequestContext, context_of
from web.export_columns import OF_MOBILE_SERVICES, OF_USERS, Cell, Column
from web.refusals import Code, Refusal
from web.sheets import Sheet, csv_sheet, xlsx_sheet

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
SHEETS: dict[str, tuple[Sheet, str]] = {"csv": (csv_sheet, "text/csv; charset=utf-8"), "xlsx": (xlsx_sheet, XLSX)}
ALWAYS = frozenset({"companyId", "search", "orderBy", "direction", "language"})
E_ = TypeVar("E_", bound=StrEnum)


@dataclass(frozen=True)
class List:
    """One list that can be exported; `filter_of` reads the parameters named in `filters`.

    `also` is what one must be allowed to read besides the list itself, for columns that tell of something else.
    """

    declared: type
    columns: Sequence[Column]
    order: type[Enum]
    filters: frozenset[str]
    filter_of: Callable[[QueryParams], object]
    also: frozenset[Permission] = frozenset()


class Export:
    """The endpoint. What is wrong with the request is said before the first byte."""

    def __init__(self, admission: Admission) -> None:
        self._admission = admission

    async def file(self, request: Request) -> Response:
        """The list of the path."""
        name, ending = request.path_params["name"], request.path_params["ending"]
        listed, (sheet, media_type) = _named(name, ending)
        asked = _checked(request.query_params, listed)
        context = _in_wanted_language(_narrowed(context_of(request), listed.also), asked)
        admitted = self._admission.export(context.actor)
        header = [column.header.of(context.language) for column in listed.columns]
        rows = await _begun(self._paid(_rows(listed, asked, context), context))
        headers = {
            "Cache-Control": "no-store",
            "Content-Disposition": f'attachment; filename="{name}.{ending}"',
            **admitted.headers,
        }
        return StreamingResponse(sheet(header, rows, context.language), 200, headers, media_type)

    async def _paid(self, rows: AsyncGenerator[list[Cell]], context: RequestContext) -> AsyncGenerator[list[Cell]]:
        async for row in rows:
            self._admission.owe(context.actor, 1)
            yield row


def _named(name: str, ending: str) -> tuple[List, tuple[Sheet, str]]:
    if name not in LISTS or ending not in SHEETS:
        raise Refusal(Code.NOT_FOUND)
    return LISTS[name], SHEETS[ending]


def _checked(asked: QueryParams, listed: List) -> QueryParams:
    # A filter that is misspelt must not export everything.
    if set(asked) - ALWAYS - listed.filters:
        raise Refusal(Code.BAD_USER_INPUT)
    for _, value in asked.multi_items():
        without_nul(value)
    return asked


def _narrowed(context: RequestContext, also: frozenset[Permission]) -> RequestContext:
    """Within the companies in which he has all of these permissions; raises NotPermitted when there are none."""
    for permission in also:
        context.scope(permission)
    actor = context.actor
    grants = {company_id: granted for company_id, granted in actor.grants.items() if also <= granted}
    everywhere = actor.everywhere if also <= actor.everywhere else frozenset[Permission]()
    return replace(context, actor=replace(actor, grants=grants, everywhere=everywhere))


def _in_wanted_language(context: RequestContext, asked: QueryParams) -> RequestContext:
    # A link sends the browser's language, which need not be the portal's.
    wanted = asked.get("language")
    return replace(context, language=_member(Language, wanted)) if wanted else context


async def _rows(listed: List, asked: QueryParams, context: RequestContext) -> AsyncGenerator[list[Cell]]:
    language = context.language
    found = pages(
        listed.declared,
        context,
        columns=[column.path.format(language=language) for column in listed.columns],
        tenant=asked.get("companyId"),
        search=asked.get("search"),
        filter=listed.filter_of(asked),
        order=_order(listed.order, asked),
    )
    async for row in found:
        yield [column.show(value, language) for column, value in zip(listed.columns, row, strict=True)]


async def _begun(rows: AsyncGenerator[list[Cell]]) -> AsyncGenerator[list[Cell]]:
    """The same rows, the first of them already read: whatever is refused has been raised."""
    first = await anext(rows, None)

    async def all_of_them() -> AsyncGenerator[list[Cell]]:
        if first is not None:
            yield first
        async for row in rows:
            yield row

    return all_of_them()


def _order(order: type[Enum], asked: QueryParams) -> Enum | None:
    if not asked.get("orderBy"):
        return None
    try:
        return order[f"{asked['orderBy']}_{asked.get('direction') or 'ASC'}"]
    except KeyError:
        raise Refusal(Code.BAD_USER_INPUT) from None


def _of_users(asked: QueryParams) -> UserFilter:
    return UserFilter(status=_members(UserStatus, asked), cost_centre=_several(asked, "costCentre"))


def _of_mobile_services(asked: QueryParams) -> MobileServiceFilter:
    plan_ids: Any = _several(asked, "planId")
    return MobileServiceFilter(
        status=_members(ServiceStatus, asked),
        plan_id=plan_ids,
        cost_centre=_several(asked, "costCentre"),
        min_monthly_price=asked.get("minMonthlyPrice"),
        max_monthly_price=asked.get("maxMonthlyPrice"),
    )


def _members(enum: type[E_], asked: QueryParams) -> list[E_] | None:
    words = _several(asked, "status")
    return None if words is None else [_member(enum, word) for word in words]


def _member(enum: type[E_], word: str) -> E_:
    try:
        return enum(word)
    except ValueError:
        raise Refusal(Code.BAD_USER_INPUT) from None


def _several(asked: QueryParams, name: str) -> list[str] | None:
    return asked.getlist(name) or None


LISTS = {
    "users": List(User, OF_USERS, UserOrder, frozenset({"status", "costCentre"}), _of_users),
    "mobile-services": List(
        MobileService,
        OF_MOBILE_SERVICES,
        MobileServiceOrder,
        frozenset({"status", "planId", "costCentre", "minMonthlyPrice", "maxMonthlyPrice"}),
        _of_mobile_services,
        also=frozenset({Permission.USERS_READ}),  # their names, addresses and cost centres
    ),
}
