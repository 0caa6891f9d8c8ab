"""The rules depend on nothing but the standard library, identifier libraries, and each other."""

import ast
import sys
from pathlib import Path

import pytest

import rules

PACKAGE = Path(rules.__file__).parent
ALLOWED = {"rules", "stdnum", "email_validator"}
IMPURE = {"asyncio", "io", "os", "random", "secrets", "socket", "sqlite3", "subprocess", "threading", "time", "uuid"}
FORBIDDEN_CALLS = {"now", "today", "utcnow", "open", "print", "input"}


def modules() -> list[Path]:
    return sorted(PACKAGE.glob("*.py"))


def imported(tree: ast.AST) -> set[str]:
    names = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    names |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    return {name.partition(".")[0] for name in names}


@pytest.mark.parametrize("path", modules(), ids=lambda path: path.stem)
def test_a_rule_has_no_clock_random_or_io(path: Path) -> None:
    tree = ast.parse(path.read_text("utf-8"))
    assert imported(tree) <= (ALLOWED | sys.stdlib_module_names) - IMPURE
    called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
    names = {func.attr if isinstance(func, ast.Attribute) else getattr(func, "id", "") for func in called}
    assert not names & FORBIDDEN_CALLS
    assert not any(isinstance(node, ast.AsyncFunctionDef | ast.Await) for node in ast.walk(tree))
