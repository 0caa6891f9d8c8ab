"""How large a document may be, seen in one pass over its syntax tree, before any rule of validation looks at it.

Rules of validation compare fields in pairs and unfold fragments as often as they are spread: a document of a few
kilobytes keeps them busy for seconds. Here each fragment is looked at once, and what it holds is multiplied.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar, cast

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    GraphQLError,
    InlineFragmentNode,
    OperationDefinitionNode,
    SelectionNode,
    SelectionSetNode,
)

Definition = OperationDefinitionNode | FragmentDefinitionNode
D = TypeVar("D", OperationDefinitionNode, FragmentDefinitionNode)
Fragments = dict[str, FragmentDefinitionNode]
INTROSPECTION = frozenset({"__schema", "__type"})
READABLE = 10**9


@dataclass(frozen=True, slots=True)
class Bounds:
    """The most that a document may have. What a fragment holds counts as often as it is spread.

    `pairs` are fields that answer under one name in one place: what validation compares with each other. `values` are
    what its variables hold, in all lists and objects together.
    """

    tokens: int = 4_000
    operations: int = 10
    fragments: int = 50
    fields: int = 2_000
    depth: int = 15
    aliases: int = 60
    directives: int = 50
    pairs: int = 2_000
    values: int = 2_000


class TooComplex(GraphQLError):
    """The document is over a limit."""

    def __init__(self, message: str) -> None:
        super().__init__(message, extensions={"code": "TOO_COMPLEX"})


@dataclass(slots=True)
class Size:
    """What a selection has, with all that is below it and all that its fragments hold."""

    fields: int = 0
    depth: int = 0
    aliases: int = 0
    directives: int = 0

    def take_in(self, other: "Size") -> None:
        """The other stands beside it."""
        self.fields += other.fields
        self.depth = max(self.depth, other.depth)
        self.aliases += other.aliases
        self.directives += other.directives


def check_bounds(document: DocumentNode, bounds: Bounds) -> None:
    """Raise TooComplex, or another GraphQLError for a fragment that holds itself."""
    operations = definitions(document, OperationDefinitionNode)
    fragments = definitions(document, FragmentDefinitionNode)
    _check("operations", len(operations), bounds.operations)
    _check("fragments", len(fragments), bounds.fragments)
    named = {each.name.value: each for each in fragments}
    sizes = _Sizes(named)
    # Fragments that no operation spreads are validated as well.
    for some in (operations, fragments):
        _check_size(_measured(sizes, some, bounds), bounds)
        _check("pairs of fields of one name", sum(_pairs([each.selection_set], named) for each in some), bounds.pairs)
    for operation in operations:
        asked = roots(operation, named)
        if asked & INTROSPECTION and asked - INTROSPECTION - {"__typename"}:
            raise TooComplex("Ask for the schema in a document of its own.")


def check_values(variables: Mapping[str, Any] | None, bounds: Bounds) -> None:
    """Raise TooComplex where variables hold more than may be looked at one by one."""
    left: list[Any] = [variables] if variables else []
    there = 0
    while left:
        holder = left.pop()
        there += len(holder)
        _check("values in its variables", there, bounds.values)
        left += [each for each in _held(holder) if isinstance(each, (list, dict))]


def definitions(document: DocumentNode, kind: type[D]) -> list[D]:
    """The operations of a document, or its fragments."""
    return [each for each in document.definitions if isinstance(each, kind)]


def roots(operation: OperationDefinitionNode, fragments: Fragments) -> set[str]:
    """The names of the fields that an operation begins with. No fragment holds itself."""
    return {field.name.value for field in _unfolded([operation.selection_set], fragments)}


def _held(holder: Any) -> Iterable[Any]:
    return cast("Mapping[str, Any]", holder).values() if isinstance(holder, Mapping) else holder


def _measured(sizes: "_Sizes", some: Iterable[Definition], bounds: Bounds) -> Size:
    try:
        return sizes.together(some)
    except RecursionError:
        raise TooComplex(f"The document is too deep; {bounds.depth} levels are allowed.") from None


def _check_size(size: Size, bounds: Bounds) -> None:
    _check("levels", size.depth, bounds.depth)
    _check("fields", size.fields, bounds.fields)
    _check("aliases", size.aliases, bounds.aliases)
    _check("directives", size.directives, bounds.directives)


def _check(what: str, there: int, allowed: int) -> None:
    if there > allowed:
        shown = f"{there:,}" if there < READABLE else "far too many"
        raise TooComplex(f"The document has {shown} {what}; {allowed:,} are allowed.")


class _Sizes:
    """Looks at each fragment once, however often it is spread."""

    def __init__(self, fragments: Fragments) -> None:
        self.fragments = fragments
        self._known: dict[str, Size] = {}
        self._open: set[str] = set()

    def together(self, some: Iterable[Definition]) -> Size:
        """The size of all of them."""
        size = Size()
        for each in some:
            size.directives += len(each.directives or ())
            size.take_in(self._of(each.selection_set))
        return size

    def _of(self, selections: SelectionSetNode) -> Size:
        size = Size()
        for each in selections.selections:
            size.take_in(self._one(each))
        return size

    def _one(self, node: SelectionNode) -> Size:
        size = Size(directives=len(node.directives or ()))
        if isinstance(node, FragmentSpreadNode):
            size.take_in(self._fragment(node))
        elif isinstance(node, InlineFragmentNode):
            size.take_in(self._of(node.selection_set))
        elif isinstance(node, FieldNode):
            size.fields, size.aliases = 1, int(node.alias is not None)
            if node.selection_set:
                size.take_in(self._of(node.selection_set))
                size.depth += 1
        return size

    def _fragment(self, spread: FragmentSpreadNode) -> Size:
        name = spread.name.value
        if name in self._open:
            raise GraphQLError(f"The fragment '{name}' holds itself.", spread)
        if name not in self._known and name in self.fragments:
            self._open.add(name)
            self._known[name] = self._of(self.fragments[name].selection_set)
            self._open.remove(name)
        return self._known.get(name, Size())


def _pairs(selections: Sequence[SelectionSetNode], fragments: Fragments) -> int:
    """How many pairs of fields answer under one name, here and in what is below them, merged as the answer is."""
    by_name: dict[str, list[FieldNode]] = {}
    for field in _unfolded(selections, fragments):
        by_name.setdefault((field.alias or field.name).value, []).append(field)
    pairs = 0
    for same in by_name.values():
        below = [each.selection_set for each in same if each.selection_set]
        pairs += len(same) * (len(same) - 1) // 2 + (_pairs(below, fragments) if below else 0)
    return pairs


def _unfolded(selections: Sequence[SelectionSetNode], fragments: Fragments) -> Iterable[FieldNode]:
    left = list(selections)
    while left:
        for node in left.pop().selections:
            if isinstance(node, FieldNode):
                yield node
            elif isinstance(node, InlineFragmentNode):
                left.append(node.selection_set)
            elif isinstance(node, FragmentSpreadNode) and node.name.value in fragments:
                left.append(fragments[node.name.value].selection_set)
