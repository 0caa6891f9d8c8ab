"""Cells are asked many to a document, one alias each, in both ways of execution."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import orjson
import strawberry

import clock
from execution.context import Reader
from rules.names import Language
from rules.permissions import Actor
from schema import schema
from tests.matrix.values import Cell
from tests.matrix.walk import MUTATION, SUBSCRIPTION, leaves, named
from tests.matrix.world import SEALING_KEY
from web.context import RequestContext
from web.graphql_errors import coded

PLANNED, WALKED = "planned", "walked"
WAYS = (PLANNED, WALKED)
TOGETHER = 20
ID = re.compile(r"\b[a-z]{1,13}_[0-9a-z]{26}\b")
SECRET = re.compile(r'(?<="confirmationToken":")[^"]+')
ALIAS = re.compile(r"c\d+")
NOW = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:[0-9.+:]+Z?")


@dataclass(frozen=True)
class Answer:
    """What a cell was answered, as JSON: the data at its place, and the errors."""

    text: str
    codes: tuple[str, ...]

    def without(self, probe: str) -> "Answer":
        """Without what was asked for."""
        return Answer(self.text.replace(orjson.dumps(probe).decode()[1:-1], "§") if probe else self.text, self.codes)

    def new(self, known: str) -> "Answer":
        """Without what is new each time: ids that are not in `known`, instants, and tokens of previews."""
        text = ID.sub(lambda match: match[0] if match[0] in known else match[0].partition("_")[0] + "_new", self.text)
        return Answer(NOW.sub("now", SECRET.sub("token", text)), self.codes)


@dataclass(frozen=True)
class Asking:
    """Somebody who asks."""

    actor: Actor
    reader: Reader

    async def all_of(self, cells: Sequence[Cell], way: str, own: dict[str, str]) -> dict[str, Answer]:
        """The answers by cell, without what was asked for. Where one error hides others, each cell is asked alone.

        The cells are of one field. `own` has the id by which the object above it is found, by its type.
        """
        found: dict[str, Answer] = {}
        together_at_most = 1 if cells[0].site.parent is SUBSCRIPTION else TOGETHER  # it has one field, no more
        for start in range(0, len(cells), together_at_most):
            some = cells[start : start + together_at_most]
            together = await self._asked(some, way, own)
            if together is None:
                for cell in some:
                    found |= await self._asked([cell], way, own, alone=True) or {}
            else:
                found |= together
        broken = {name: answer.text for name, answer in found.items() if '"INTERNAL"' in answer.text}
        assert not broken, broken  # two that are alike, and yet no answer
        return found

    async def _asked(
        self, cells: Sequence[Cell], way: str, own: dict[str, str], *, alone: bool = False
    ) -> dict[str, Answer] | None:
        text, variables = document_of(cells, own)
        site = cells[0].site
        data, errors = await self.run(
            text, variables, way, about=own[named(site.field).name] if site.parent is SUBSCRIPTION else None
        )
        depth = len(cells[0].site.path) - 1
        if errors and not alone and not all(_is_below(error, data, depth) for error in errors):
            return None
        for step in cells[0].site.path[:-1]:
            data = (data or {}).get(step[1])
        return {str(cell): _answer(data, errors, f"c{n}").without(cell.probe) for n, cell in enumerate(cells)}

    async def run(
        self, text: str, variables: dict[str, Any], way: str, *, about: str | None = None
    ) -> tuple[Any, list[dict[str, Any]]]:
        """Data and errors, as they are sent; `about`: of which row there is news, for a subscription."""
        context = RequestContext(self.actor, self.reader, Language.EN, clock.business_day(), SEALING_KEY, about)
        if way == PLANNED:
            result = await schema.execute(text, variables, context)
        else:
            result = await strawberry.Schema.execute(schema, text, variables, context)
        return result.data, [coded(error, Language.EN) for error in result.errors or ()]


def _is_below(error: dict[str, Any], data: Any, depth: int) -> bool:
    """Whether the error hides nothing but the field that has it."""
    path = error.get("path") or []
    for step in path[:depth]:
        data = (data or {}).get(step)
    return len(path) > depth and isinstance(data, dict)


def _answer(data: Any, errors: list[dict[str, Any]], alias: str) -> Answer:
    mine = [error for error in errors if _concerns(error.get("path") or [], alias)]
    told = [{name: each for name, each in error.items() if name not in {"locations", "path"}} for error in mine]
    paths = [["it" if step == alias else step for step in error.get("path") or ()] for error in mine]
    value = data.get(alias) if isinstance(data, dict) else data
    text = orjson.dumps({"data": value, "errors": told, "paths": paths}).decode()
    return Answer(text, tuple(error["extensions"]["code"] for error in mine))


def _concerns(path: Sequence[str | int], alias: str) -> bool:
    """Whether the error is that of the alias, or of what stands above all of them."""
    return alias in path or not any(ALIAS.fullmatch(str(step)) for step in path)


def document_of(cells: Sequence[Cell], own: dict[str, str]) -> tuple[str, dict[str, Any]]:
    """One document for cells of one field, an alias each; what they hang on is found by its own id."""
    site = cells[0].site
    below = leaves(named(site.field))
    variables: dict[str, Any] = {}
    fields: list[str] = []
    for number, cell in enumerate(cells):
        variables[f"v{number}"] = cell.value
        fields.append(f"c{number}: {site.path[-1][1]}({cell.site.argument}: $v{number}) {below}")
    declared = [f"$v{number}: {cell.site.given.type}" for number, cell in enumerate(cells)]
    body = "{ " + " ".join(fields) + " }"
    if len(site.path) == 2:
        declared.append("$own: ID!")
        variables["own"] = own[named(site.path[0][0].fields[site.path[0][1]]).name]
        body = f"{{ {site.path[0][1]}(id: $own) {body} }}"
    kind = {MUTATION: "mutation", SUBSCRIPTION: "subscription"}.get(site.parent, "query")
    return f"{kind}({', '.join(declared)}) {body}", variables
