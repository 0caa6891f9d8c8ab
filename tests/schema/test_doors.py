"""No mutation without `@requires`, no preview without `@previews`, and no refusal that its union does not name."""

from collections.abc import Callable, Iterator
from inspect import isclass, isfunction, ismodule
from types import CodeType, FunctionType
from typing import Any

import pytest
from strawberry.utils.str_converters import to_camel_case

import schema.mutation
import schema.query
from rules.errors import Refusal
from rules.permissions import Permission
from schema import schema as flotte
from tests.schema.test_core import signature

MUTATIONS = sorted(flotte._schema.mutation_type.fields)
PREVIEWS = sorted(name for name in flotte._schema.query_type.fields if name.startswith("preview"))
OURS = ("resolvers.", "rules.", "clock")
PERMISSIONS = {
    "addUser": Permission.USERS_WRITE,
    "modifyUser": Permission.USERS_WRITE,
    "addService": Permission.SERVICES_ADD,
    "modifyService": Permission.SERVICES_MODIFY,
    "removeService": Permission.SERVICES_REMOVE,
    "retryOrder": Permission.SERVICES_MODIFY,
    "cancelOrder": Permission.SERVICES_MODIFY,
    "suspendService": Permission.SERVICES_MODIFY,
    "resumeService": Permission.SERVICES_MODIFY,
    "blockSim": Permission.SIMS_BLOCK,
    "unblockSim": Permission.SIMS_BLOCK,
    "replaceSim": Permission.SIMS_BLOCK,
    "revealPuk": Permission.SIMS_REVEAL,
    "revealActivationCode": Permission.SIMS_REVEAL,
    "fileRemovalRequest": Permission.REMOVAL_REQUESTS_FILE,
    "withdrawRemovalRequest": Permission.REMOVAL_REQUESTS_FILE,
    "decideRemovalRequest": Permission.REMOVAL_REQUESTS_DECIDE,
    "resendActivationLink": Permission.SERVICES_ADD,
    "revokeActivationLink": Permission.SERVICES_ADD,
    "activateService": Permission.SERVICES_ADD,
    "importSimCards": Permission.STOCK_WRITE,
    "previewAddService": Permission.SERVICES_ADD,
    "previewModifyService": Permission.SERVICES_MODIFY,
    "previewRemoveService": Permission.SERVICES_REMOVE,
}

# What stands within another refusal, a service each.
WITHIN = {
    "fileRemovalRequest": {"WrongState", "OrderInProgress", "RemovalRequested"},
    "decideRemovalRequest": {"WrongState", "OrderInProgress"},
}


def called_by(field: str) -> list[FunctionType]:
    """The resolvers that the field's method calls."""
    kind, module = ("Mutation", schema.mutation) if field in MUTATIONS else ("Query", schema.query)
    definition: Any = flotte.get_type_by_name(kind)
    (method,) = [each for each in definition.fields if to_camel_case(each.python_name) == field]
    function = method.base_resolver.wrapped_func
    return [each for name in function.__code__.co_names if isfunction(each := vars(module).get(name)) if _is_ours(each)]


def _is_ours(function: FunctionType) -> bool:
    return function.__module__.startswith(OURS)


@pytest.mark.parametrize("field", [*MUTATIONS, *PREVIEWS])
def test_the_one_resolver_says_who_may(field: str) -> None:
    (resolver,) = called_by(field)
    assert getattr(resolver, "permission", None) is PERMISSIONS[field]


def reached(start: Callable[..., Any]) -> set[str]:
    """The refusals that are named in `start` or in anything of ours that it may call."""
    found: set[str] = set()
    seen: set[Any] = set()
    todo: list[Any] = [start]
    while todo:
        each = todo.pop()
        if each in seen:
            continue
        seen.add(each)
        if isclass(each) and issubclass(each, Refusal):
            found.add(each.__name__)
        elif isclass(each):
            todo += [member for member in vars(each).values() if isfunction(member)]
            todo += [member.fget for member in vars(each).values() if isinstance(member, property)]
        else:
            todo += _mentioned(each)
    return found - {"Refusal"}


def _mentioned(function: FunctionType) -> Iterator[Any]:
    names = set(_names(function.__code__))
    known = [function.__globals__[name] for name in names & function.__globals__.keys()]
    inside = [vars(module)[name] for module in known if ismodule(module) for name in names & vars(module).keys()]
    closed = [cell.cell_contents for cell in function.__closure__ or ()]
    for each in (*known, *inside, *closed):
        if (isfunction(each) or isclass(each)) and each.__module__.startswith(OURS):
            yield each


def _names(code: CodeType) -> Iterator[str]:
    yield from code.co_names
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _names(constant)


@pytest.mark.parametrize("field", MUTATIONS)
def test_the_union_names_what_the_mutation_can_refuse(field: str) -> None:
    (resolver,) = called_by(field)
    within = WITHIN.get(field, set())
    assert within <= reached(resolver)
    assert reached(resolver) - within == refusals_named_by(field)


@pytest.mark.parametrize("field", PREVIEWS)
def test_the_union_names_what_the_preview_can_refuse(field: str) -> None:
    (resolver,) = called_by(field)
    mutation = field.removeprefix("preview")
    assert reached(resolver) <= refusals_named_by(field) == refusals_named_by(mutation)


def refusals_named_by(field: str) -> set[str]:
    union = flotte._schema.type_map[f"{field[0].upper()}{field[1:]}Result"]
    return {name for name in signature(union) if name in {each.__name__ for each in Refusal.__subclasses__()}}


def test_every_refusal_can_come_from_somewhere() -> None:
    assert set().union(*map(refusals_named_by, MUTATIONS), *WITHIN.values()) == {
        each.__name__ for each in Refusal.__subclasses__()
    }
