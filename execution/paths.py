"""Paths over Tortoise's metadata: `"user.cost_centre"` is a column of the row to which the relation `user` leads."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from tortoise import Model
from tortoise.fields.relational import BackwardFKRelation, BackwardOneToOneRelation, ForeignKeyFieldInstance

from execution.errors import Misdeclared


@dataclass(frozen=True, slots=True)
class Step:
    """One relation: the rows of `model` whose `to_column` equals the `from_column` of where one stands."""

    name: str
    model: type[Model]
    from_field: str
    from_column: str
    to_column: str
    many: bool
    nullable: bool


@dataclass(frozen=True, slots=True)
class Path:
    """Steps, and a column of the row where they end."""

    steps: tuple[Step, ...]
    column: str
    field: Any

    @property
    def many(self) -> bool:
        """Whether one row can have several values."""
        return any(step.many for step in self.steps)

    @property
    def nullable(self) -> bool:
        """Whether a row can be without a value."""
        return bool(self.field.null) or any(step.nullable for step in self.steps)


@lru_cache(maxsize=4096)
def path(model: type[Model], text: str) -> Path:
    """`path(MobileService, "user.cost_centre")`; raises Misdeclared where the models know no such thing."""
    *names, column = text.split(".")
    way = steps(model, ".".join(names)) if names else ()
    end = way[-1].model if way else model
    meta = meta_of(end)
    if column not in meta.fields_db_projection:
        raise Misdeclared(f"{end.__name__} has no column {column!r} (in {text!r})")
    return Path(way, meta.fields_db_projection[column], meta.fields_map[column])


@lru_cache(maxsize=4096)
def steps(model: type[Model], text: str) -> tuple[Step, ...]:
    """The relations of `"service_options.option"`, in order."""
    way: list[Step] = []
    for name in text.split("."):
        way.append(_step(way[-1].model if way else model, name))
    return tuple(way)


def _step(model: type[Model], name: str) -> Step:
    field = meta_of(model).fields_map.get(name)
    if isinstance(field, ForeignKeyFieldInstance):
        return _forward(model, name, field)
    if isinstance(field, BackwardFKRelation):
        return _backward(name, field)
    raise Misdeclared(f"{model.__name__} has no relation {name!r}: a foreign key or the way back over one")


def _forward(model: type[Model], name: str, field: Any) -> Step:
    key = str(field.source_field)
    return Step(
        name=name,
        model=field.related_model,
        from_field=key,
        from_column=meta_of(model).fields_db_projection[key],
        to_column=_column(field.to_field_instance),
        many=False,
        nullable=field.null,
    )


def _backward(name: str, field: Any) -> Step:
    return Step(
        name=name,
        model=field.related_model,
        from_field=field.to_field_instance.model_field_name,
        from_column=_column(field.to_field_instance),
        to_column=field.relation_source_field,
        many=not isinstance(field, BackwardOneToOneRelation),
        nullable=True,
    )


def _column(field: Any) -> str:
    return field.source_field or field.model_field_name


def meta_of(model: type[Model]) -> Any:
    """Tortoise's description of a model (`tortoise.models.MetaInfo`, whose own types are incomplete)."""
    return model._meta  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]


def table(model: type[Model]) -> str:
    """The name of the model's table."""
    return meta_of(model).db_table


def key(model: type[Model]) -> str:
    """The name of the field that is the primary key."""
    return meta_of(model).pk_attr
