"""The shape of a connection: edges, nodes, where the page stands, and figures of the whole list."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from graphql import GraphQLField, GraphQLObjectType
from graphql.execution.collect_fields import FieldDetails

from execution.cells import Loaded, first, last
from execution.errors import NotPlanned
from execution.lists import Figure, Pages
from execution.roots import Total
from execution.shape import Call, Many, One, Shape, Slot, Source
from execution.steps import Level
from execution.types import object_type, type_of
from execution.window import cursor

if TYPE_CHECKING:
    from execution.planner import Planner

Details = Sequence[FieldDetails]


def page_shape(planner: "Planner", step: Pages, type_: GraphQLObjectType, details: Details, level: Level) -> Shape:
    """The connection that a step loads."""
    fields = _PageFields(planner, step, level)
    return planner.fields(type_, details, fields.planned)


@dataclass(frozen=True, slots=True)
class _PageFields:
    """The fields of a page, for the row or object that the list belongs to."""

    planner: "Planner"
    step: Pages
    level: Level

    def loaded(self, number: int, otherwise: str) -> Shape:
        """What a step has for that row or object, or as a whole."""
        return Loaded(number, self.step.parent, otherwise) if self.step.parent else Slot(number)

    def planned(self, definition: GraphQLField, field: Any, details: Details) -> Shape:
        if isinstance(field, Total):
            total = Call(field.function, (self._figure(field.summed),))
            return self.planner.objects.complete(type_of(definition), details, total, None)
        match field.python_name:
            case "total_count":
                return self._figure(None)
            case "nodes":
                return Many(self._rows(), self.planner.rows(self.step, definition, details))
            case "edges":
                return Many(self._rows(), self.planner.fields(object_type(definition), details, self._edge))
            case "page_info":
                self.step.looked_at = True
                return self.planner.fields(object_type(definition), details, self._page_info)
            case _:
                raise NotPlanned("field", f"{field.python_name} of a page")

    def _rows(self) -> Shape:
        self.step.looked_at = True
        return self._of_page("rows")

    def _of_page(self, name: str) -> Shape:
        return _Of(self.loaded(self.step.number, "None"), name)

    def _figure(self, column: str | None) -> Shape:
        figure = self.planner.shared(
            self.level,
            lambda step: isinstance(step, Figure) and step.of is self.step and step.column == column,
            lambda: Figure(self.step, column),
        )
        return self.loaded(figure.number, "0")

    def _edge(self, definition: GraphQLField, field: Any, details: Details) -> Shape:
        if field.python_name == "cursor":
            return _Cursor(self.step)
        if field.python_name == "node":
            return self.planner.rows(self.step, definition, details)
        raise NotPlanned("field", f"{field.python_name} of an edge")

    def _page_info(self, _: GraphQLField, field: Any, __: Details) -> Shape:
        match field.python_name:
            case "has_next_page" | "has_previous_page":
                return self._of_page(field.python_name)
            case "start_cursor" | "end_cursor":
                end = first if field.python_name == "start_cursor" else last
                return One(Call(end, (self._of_page("rows"),)), _Cursor(self.step), required=False)
            case _:
                raise NotPlanned("field", f"{field.python_name} of a page's place")


@dataclass(frozen=True, slots=True)
class _Of:
    """An attribute of a value."""

    value: Shape
    name: str

    def code(self, source: Source, item: str) -> str:
        return f"{self.value.code(source, item)}.{self.name}"


@dataclass(frozen=True, slots=True)
class _Cursor:
    """Where a row stands in the list of its step, in the order that was asked for."""

    step: Pages

    def code(self, source: Source, item: str) -> str:
        return f"{source.bind(cursor)}(s{self.step.number}.sort, {item}[{self.step.select.width}:])"
