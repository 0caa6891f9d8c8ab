"""The single files import downward only: import-linter follows packages, and takes these for somebody else's."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
OURS = {path.name for path in ROOT.iterdir() if (path / "__init__.py").exists()} | {"server", "settings", "clock"}
MAY_IMPORT = {"server": OURS - {"server", "cli", "tests"}, "settings": set[str](), "clock": set[str]()}


@pytest.mark.parametrize("name", MAY_IMPORT)
def test_a_single_file_imports_what_lies_below_it(name: str) -> None:
    tree = ast.parse((ROOT / f"{name}.py").read_text("utf-8"))
    modules = [node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
    modules += [alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names]
    assert modules
    assert {module.partition(".")[0] for module in modules} & OURS <= MAY_IMPORT[name]
