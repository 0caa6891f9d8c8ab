"""The columns of every file: what `docs/operations.md` describes, and how each cell is read."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from resolvers.importing import cells
from resolvers.importing.sheets import Sheet
from resolvers.importing.verdicts import Row, Wrong
from rules.lifecycle import (
    NumberStatus,
    OrderAction,
    OrderState,
    PlanKind,
    ServiceStatus,
    SimKind,
    SimStatus,
)
from rules.names import Language
from rules.permissions import RoleName


@dataclass(frozen=True)
class Column:
    """`default` stands for an empty cell and for a column that is not there; a required one allows neither."""

    name: str
    read: Callable[[str], Any]
    required: bool = False
    default: Any = None


def needed(name: str, read: Callable[[str], Any]) -> Column:
    """A column with a value in every row."""
    return Column(name, read, required=True)


_NAMES = tuple(needed(f"name_{language}", cells.text(200)) for language in Language)
_COMPANY = needed("company_number", cells.company_number)

FILES: Mapping[str, tuple[Column, ...]] = {
    "plans": (
        needed("code", cells.code),
        needed("kind", cells.one_of(PlanKind)),
        *_NAMES,
        Column("options", cells.codes, default=()),
    ),
    "options": (needed("code", cells.code), needed("group", cells.code), *_NAMES),
    "option_exclusions": (needed("option_code", cells.code), needed("excludes_code", cells.code)),
    "prices": (
        Column("plan_code", cells.code),
        Column("option_code", cells.code),
        needed("starts_on", cells.day),
        needed("monthly", cells.cents),
        Column("one_time", cells.cents, default=0),
    ),
    "companies": (
        _COMPANY,
        needed("name", cells.text(200)),
        Column("account_manager_email", cells.email),
        Column("account_manager_consent", cells.yes_or_no, default=False),
    ),
    "logins": (
        needed("email", cells.email),
        needed("name", cells.text(200)),
        Column("language", cells.language(Language), default=Language.FR),
        Column("role", cells.one_of(RoleName)),
        Column("company_number", cells.company_number),
    ),
    "contracts": (
        _COMPANY,
        needed("number", cells.text(40)),
        needed("signed_on", cells.day),
        Column("starts_on", cells.day),
        Column("ends_on", cells.day),
        Column("term_months", cells.whole_number(1, 120)),
        Column("activated_on", cells.day),
        Column("cancelled_on", cells.day),
        needed("contracted_services", cells.whole_number(0)),
        Column("removal_quota_percent", cells.limit(0, 100), default=...),
        Column("plan_changes_per_month", cells.limit(1, 1000), default=...),
        Column("removals_per_action", cells.whole_number(1, 1000)),
    ),
    "users": (
        _COMPANY,
        needed("name", cells.text(200)),
        needed("email", cells.email),
        Column("cost_centre", cells.text(60)),
    ),
    "sim_cards": (
        needed("iccid", cells.iccid),
        Column("company_number", cells.company_number),
        Column("kind", cells.one_of(SimKind), default=SimKind.PHYSICAL),
        Column("status", cells.one_of(SimStatus), default=SimStatus.IN_STOCK),
        Column("puk", cells.puk),
        Column("activation_code", cells.activation_code),
    ),
    "phone_numbers": (
        needed("msisdn", cells.msisdn),
        Column("status", cells.one_of(NumberStatus), default=NumberStatus.AVAILABLE),
    ),
    "mobile_services": (
        _COMPANY,
        needed("user_email", cells.email),
        needed("msisdn", cells.msisdn),
        needed("plan_code", cells.code),
        Column("plan_price", cells.cents),
        Column("options", cells.priced_codes, default={}),
        Column("status", cells.one_of(ServiceStatus), default=ServiceStatus.ACTIVE),
        Column("iccid", cells.iccid),
        Column("activated_on", cells.day),
        Column("terminated_on", cells.day),
    ),
    "uc_services": (
        _COMPANY,
        needed("user_email", cells.email),
        needed("plan_code", cells.code),
        Column("number", cells.text(20)),
        Column("status", cells.one_of(ServiceStatus), default=ServiceStatus.ACTIVE),
        Column("monthly_price", cells.cents),
    ),
    "orders": (
        _COMPANY,
        needed("number", cells.text(20)),
        needed("msisdn", cells.msisdn),
        Column("terminated_on", cells.day),
        needed("action", cells.one_of(OrderAction)),
        needed("state", cells.one_of(OrderState)),
        needed("placed_at", cells.instant),
        needed("placed_by", cells.text(200)),
        Column("completed_at", cells.instant),
        Column("counted_on", cells.day),
        Column("plan_code", cells.code),
        Column("options", cells.codes),
        Column("previous_plan_code", cells.code),
        Column("previous_options", cells.codes),
        Column("failure", cells.text(500)),
    ),
}


class Reading:
    """How the rows of one sheet are read; raises Wrong when its columns are not those of the file."""

    def __init__(self, sheet: Sheet) -> None:
        columns = FILES[sheet.name]
        _check_columns(sheet, columns)
        self._places = [(column, _place(sheet, column)) for column in columns]

    def row(self, line: int, texts: Sequence[str]) -> Row:
        """The row's values; raises Wrong for the first cell that cannot be read."""
        values: dict[str, Any] = {}
        for column, place in self._places:
            text = texts[place].strip() if place is not None and place < len(texts) else ""
            if text:
                try:
                    values[column.name] = column.read(text)
                except Wrong as wrong:
                    raise Wrong(f"{column.name}: {wrong}") from None
            elif column.required:
                raise Wrong(f"{column.name} is empty")
            else:
                values[column.name] = column.default
        return Row(line, values)


def _check_columns(sheet: Sheet, columns: Sequence[Column]) -> None:
    given, known = [name for name in sheet.columns if name], [column.name for column in columns]
    if unknown := [name for name in given if name not in known]:
        raise Wrong(f"unknown column {unknown[0]!r}; the columns are {', '.join(known)}")
    if missing := [column.name for column in columns if column.required and column.name not in given]:
        raise Wrong(f"no column {missing[0]!r}")
    if twice := [name for name in given if given.count(name) > 1]:
        raise Wrong(f"column {twice[0]!r} is there twice")


def _place(sheet: Sheet, column: Column) -> int | None:
    return sheet.columns.index(column.name) if column.name in sheet.columns else None
