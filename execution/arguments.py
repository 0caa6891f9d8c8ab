"""The arguments of a list, and what they ask: tenant, search, filter, order and window."""

from collections.abc import Mapping
from typing import Any, Optional

import strawberry
from strawberry.annotation import StrawberryAnnotation
from strawberry.types.arguments import StrawberryArgument

from execution.asked import NOTHING, Asked
from execution.conditions import filtered
from execution.context import Context
from execution.declare import Reads
from execution.limits import Limit
from execution.order import Sort, sort
from execution.paths import key
from execution.window import DEFAULT_SIZE, LARGEST_SIZE, Window, window

WINDOW = {
    "first": (
        int,
        f"The size of a page from the beginning, at most {LARGEST_SIZE}; without it {DEFAULT_SIZE}.",
    ),
    "after": (str, "The cursor after which the page begins."),
    "last": (int, f"The size of a page from the end, at most {LARGEST_SIZE}."),
    "before": (str, "The cursor before which the page ends."),
}


def list_arguments(reads: Reads, *, narrowed: bool) -> list[StrawberryArgument]:
    """The arguments of a connection of this type; `narrowed` adds the one that names a single tenant."""
    arguments: dict[str, tuple[Any, str]] = {}
    if narrowed and isinstance(reads.scope, str) and reads.scope != key(reads.model):
        arguments[reads.scope] = (strawberry.ID, "Only of this one; without it, of all that one may see.")
    if reads.search:
        arguments["search"] = (str, "Words: each must begin a word of the item, or be the beginning of its number.")
    if reads.filter:
        arguments["filter"] = (reads.filter, "Only what is like this.")
    if reads.order:
        arguments["order_by"] = (reads.order, "The order of the list.")
    return [_argument(name, *said) for name, said in (arguments | WINDOW).items()]


def _argument(name: str, type_: Any, description: str) -> StrawberryArgument:
    return StrawberryArgument(name, None, StrawberryAnnotation(Optional[type_]), description=description)  # noqa: UP045


def asked_by(context: Context, reads: Reads, given: Mapping[str, Any]) -> Asked:
    """Scope, search and filter; raises BadUserInput, and what `Context.scope` raises."""
    return Limit(reads).asked(context, wanted_tenant(reads, given)) + narrowed_by(reads, given)


def wanted_tenant(reads: Reads, given: Mapping[str, Any]) -> object:
    """The one tenant whose rows are asked for, if only one's are."""
    return given.get(reads.scope) if isinstance(reads.scope, str) else None


def narrowed_by(reads: Reads, given: Mapping[str, Any]) -> Asked:
    """Search and filter; raises BadUserInput."""
    search, filter_ = given.get("search"), given.get("filter")
    asked = reads.search.asked(search) if reads.search and search else NOTHING
    return asked if filter_ is None else asked + filtered(filter_)


def sort_of(reads: Reads, given: Mapping[str, Any], said: str | None = None) -> Sort:
    """The order that was asked for, or that of the field, or the type's own, or by key."""
    if given.get("order_by") is not None:
        return sort(str(given["order_by"].value))
    first = next(iter(reads.order)).value if reads.order else None
    return sort(said or reads.sort or first or key(reads.model))


def window_of(context: Context, reads: Reads, order: Sort, given: Mapping[str, Any]) -> Window:
    """The window that was asked for; raises BadUserInput."""
    return window(order, reads.model, context.reader.dialect, **{name: given.get(name) for name in WINDOW})
