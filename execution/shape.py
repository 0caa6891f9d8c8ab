"""The answer as a tree, and the Python source that is generated from it: one expression that makes plain data of rows.

Each part writes itself, given the name of the variable that holds the row or object where it stands.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from execution.errors import Absent

Convert = Callable[[Any], Any] | Mapping[Any, Any] | None


class Source:
    """Source text in the making: names for the values it refers to, and for its variables."""

    def __init__(self) -> None:
        self.names: dict[str, Any] = {"absent": absent, "unknown": unknown}
        self.lines: list[str] = []
        self._known: dict[int, str] = {}
        self._variables = 0

    def bind(self, value: Any) -> str:
        """The name under which the source finds the value."""
        if id(value) not in self._known:
            self._known[id(value)] = f"c{len(self._known)}"
            self.names[self._known[id(value)]] = value
        return self._known[id(value)]

    def prepared(self, value: str) -> str:
        """The name of a value that is made before the answer."""
        name = f"m{len(self.lines)}"
        self.lines.append(f"    {name} = {value}\n")
        return name

    def variable(self) -> str:
        """A name that nothing else has."""
        self._variables += 1
        return f"v{self._variables}"

    def converted(self, convert: Convert, value: str) -> str:
        """The value, called or looked up."""
        if convert is None:
            return value
        return f"{self.bind(convert)}[{value}]" if isinstance(convert, Mapping) else f"{self.bind(convert)}({value})"


class Shape(Protocol):
    """A part of the answer, or a value that one is made of."""

    def code(self, source: Source, item: str) -> str: ...


def absent() -> Any:
    """Null where the schema promises a value: the ordinary executor says so to the client."""
    raise Absent


def unknown(value: object) -> Any:
    """An object that no type of the schema reads."""
    raise TypeError(f"{type(value).__name__} is no member of the abstract type")


@dataclass(frozen=True, slots=True)
class Constant:
    """The same in every answer."""

    value: str | bool | None

    def code(self, source: Source, item: str) -> str:  # noqa: ARG002
        return repr(self.value)


@dataclass(frozen=True, slots=True)
class Slot:
    """What a step of the plan loaded."""

    number: int

    def code(self, source: Source, item: str) -> str:  # noqa: ARG002
        return f"s{self.number}"


@dataclass(frozen=True, slots=True)
class Call:
    """What a function makes of values, and of values of the request by name."""

    function: Callable[..., Any]
    values: tuple[Shape, ...]
    given: tuple[str, ...] = ()

    def code(self, source: Source, item: str) -> str:
        values = [value.code(source, item) for value in self.values]
        given = [f"{name}=given[{name!r}]" for name in self.given]
        return f"{source.bind(self.function)}({', '.join(values + given)})"


@dataclass(frozen=True, slots=True)
class Leaf:
    """A scalar or an enum. `nullable`: the value may be None; `required`: the schema promises one.

    A value of the class `as_it_is` is its own way to be written.
    """

    value: Shape
    convert: Convert
    nullable: bool
    required: bool
    as_it_is: str = ""

    def code(self, source: Source, item: str) -> str:
        value = self.value.code(source, item)
        if not self.nullable or (self.convert is None and not self.required):
            return source.converted(self.convert, value)
        variable = source.variable()
        if self.as_it_is:
            convert = source.bind(self._unless_as_it_is())
            return f"({variable} if ({variable} := {value}).__class__ is {self.as_it_is} else {convert}({variable}))"
        return unless_none(variable, value, source.converted(self.convert, variable), required=self.required)

    def _unless_as_it_is(self) -> Callable[[Any], Any]:
        convert: Any = self.convert
        null = absent if self.required else lambda: None
        return lambda value: null() if value is None else convert(value)


@dataclass(frozen=True, slots=True)
class Object:
    """An object of the answer, of the row or object where one stands."""

    fields: tuple[tuple[str, Shape], ...]

    def code(self, source: Source, item: str) -> str:
        return "{" + ", ".join(f"{name!r}: {shape.code(source, item)}" for name, shape in self.fields) + "}"


@dataclass(frozen=True, slots=True)
class When:
    """The shape, of the row where one stands, when there is a value."""

    value: Shape
    shape: Shape
    required: bool

    def code(self, source: Source, item: str) -> str:
        there = self.shape.code(source, item)
        return f"({'absent()' if self.required else None} if {self.value.code(source, item)} is None else {there})"


@dataclass(frozen=True, slots=True)
class One:
    """The shape of the value, when there is one."""

    value: Shape
    shape: Shape
    required: bool

    def code(self, source: Source, item: str) -> str:
        variable, value = source.variable(), self.value.code(source, item)
        return unless_none(variable, value, self.shape.code(source, variable), required=self.required)


@dataclass(frozen=True, slots=True)
class Many:
    """The shape of each of the values. `nullable`: there may be no list at all."""

    values: Shape
    shape: Shape
    nullable: bool = False
    required: bool = True

    def code(self, source: Source, item: str) -> str:
        values, each = self.values.code(source, item), source.variable()
        shaped = self.shape.code(source, each)
        if not self.nullable:
            return f"[{shaped} for {each} in {values}]"
        variable = source.variable()
        return unless_none(variable, values, f"[{shaped} for {each} in {variable}]", required=self.required)


@dataclass(frozen=True, slots=True)
class Typed:
    """The shape that belongs to the class of the object where one stands."""

    cases: tuple[tuple[type, Shape], ...]

    def code(self, source: Source, item: str) -> str:
        chain = [f"{shape.code(source, item)} if type({item}) is {source.bind(cls)}" for cls, shape in self.cases]
        return "(" + " else ".join([*chain, f"unknown({item})"]) + ")"


def unless_none(variable: str, value: str, there: str, *, required: bool) -> str:
    """`there`, which speaks of the variable, or null, or an error where null is not allowed."""
    return f"({'absent()' if required else None} if ({variable} := {value}) is None else {there})"


Shaper = Callable[[list[Any], Mapping[str, Any]], dict[str, Any]]


def compiled(shape: Shape, slots: int) -> tuple[str, Shaper]:
    """The source, and its function of slots and of what the request gives."""
    source = Source()
    expression = shape.code(source, "_")
    unpacked = f"    [{', '.join(f's{number}' for number in range(slots))}] = slots\n" if slots else ""
    text = f"def shaped(slots, given):\n{unpacked}{''.join(source.lines)}    return {expression}\n"
    exec(compile(text, "<plan>", "exec"), source.names)  # noqa: S102  written above, of names and literals alone
    return text, source.names["shaped"]
