"""The single files import downward only: import-linter follows packages, and takes these for somebody else's."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FILES = {"server", "settings", "clock", "log_fields"}
OURS = {path.name for path in ROOT.iterdir() if (path / "__init__.py").exists()} | FILES
MAY_IMPORT = {name: set[str]() for name in FILES} | {"server": OURS - {"server", "cli", "tests"}}


@pytest.mark.parametrize("name", sorted(FILES))
def test_a_single_file_imports_what_lies_below_it(name: str) -> None:
    tree = ast.parse((ROOT / f"{name}.py").read_text("utf-8"))
    modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    modules += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    assert modules
    assert {module.partition(".")[0] for module in modules} & OURS <= MAY_IMPORT[name]
