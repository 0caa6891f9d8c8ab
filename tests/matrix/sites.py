"""Every argument at every place where it can be given."""

from dataclasses import dataclass
from typing import Any

from graphql import GraphQLInputObjectType, GraphQLObjectType, get_nullable_type, is_list_type

from tests.matrix.walk import MUTATION, QUERY, SUBSCRIPTION, is_deed, named, objects


@dataclass(frozen=True)
class Site:
    """A place where a value can be given: an argument of the last field of `path`, or a field of its input."""

    path: tuple[tuple[GraphQLObjectType, str], ...]
    argument: str
    within: str | None = None

    @property
    def parent(self) -> GraphQLObjectType:
        """The type whose field has the argument."""
        return self.path[-1][0]

    @property
    def field(self) -> Any:
        """The field that has the argument."""
        return self.parent.fields[self.path[-1][1]]

    @property
    def given(self) -> Any:
        """The argument."""
        return self.field.args[self.argument]

    @property
    def value(self) -> Any:
        """What the value is given as: the argument, or the field of the input."""
        return named(self.given).fields[self.within] if self.within else self.given

    @property
    def name(self) -> str:
        """The name of the value: `costCentre`."""
        return self.within or self.argument

    @property
    def coordinates(self) -> tuple[str, ...]:
        """As the specification of GraphQL writes them."""
        whole = f"{self.parent.name}.{self.path[-1][1]}({self.argument}:)"
        return (whole, f"{named(self.given).name}.{self.within}") if self.within else (whole,)

    def __str__(self) -> str:
        way = ".".join(name for _, name in self.path)
        return f"{way}({self.argument}{'.' + self.within if self.within else ''}:)"

    def wrapped(self, value: Any) -> Any:
        """The value as the argument has it: in a list, in an input."""
        listed = [value] if is_list_type(get_nullable_type(self.value.type)) else value
        return {self.within: listed} if self.within else listed


def read_sites() -> list[Site]:
    """Every argument of every field that reads, once: at the root, or below an object that is found by its id."""
    found = [(each, (QUERY, name)) for name, each in QUERY.fields.items() if set(each.args) == {"id"}]
    ways = {named(each).name: way for each, way in reversed(found)}
    sites = [site for name in QUERY.fields if not is_deed(name, QUERY) for site in _of_field(((QUERY, name),))]
    sites += [site for name in SUBSCRIPTION.fields for site in _of_field(((SUBSCRIPTION, name),))]
    for type_ in objects():
        for name in type_.fields if type_ not in {QUERY, MUTATION, SUBSCRIPTION} else ():
            if type_.fields[name].args:
                sites += _of_field((ways[type_.name], (type_, name)))
    return sites


def deed_sites(parent: GraphQLObjectType, name: str) -> list[Site]:
    """Every field of the input of a mutation or preview."""
    return _of_field(((parent, name),))


def _of_field(path: tuple[tuple[GraphQLObjectType, str], ...]) -> list[Site]:
    parent, name = path[-1]
    sites: list[Site] = []
    for argument, each in parent.fields[name].args.items():
        type_ = named(each)
        if isinstance(type_, GraphQLInputObjectType):
            sites += [Site(path, argument, within) for within in type_.fields]
        else:
            sites.append(Site(path, argument))
    return sites
