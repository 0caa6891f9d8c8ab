"""Pins are exact, complete, and name no registry; writing them touches nothing else."""

import re
import tomllib
from importlib.machinery import SourceFileLoader
from importlib.util import module_from_spec, spec_from_loader
from itertools import chain
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
TEXT = (ROOT / "pyproject.toml").read_text("utf-8")
PROJECT = tomllib.loads(TEXT)
EXACT = re.compile(r"^([a-z0-9-]+)==[\w.]+( ; .+)?$")


def script() -> Any:
    """`scripts/lock`, which has no ending."""
    loader = SourceFileLoader("lock", str(ROOT / "scripts" / "lock"))
    spec = spec_from_loader("lock", loader)
    assert spec
    module = module_from_spec(spec)
    loader.exec_module(module)
    return module


def names(pins: list[str]) -> set[str]:
    found = [EXACT.match(pin) for pin in pins]
    assert all(found), pins
    return {pin[1] for pin in found if pin}


def test_everything_that_is_asked_for_is_pinned() -> None:
    groups = PROJECT["dependency-groups"]
    extras = PROJECT["project"]["optional-dependencies"].values()
    asked = [*PROJECT["project"]["dependencies"], *chain(*extras), *groups["dev"], *groups["lint"]]
    pinned = names(PROJECT["tool"]["uv"]["constraint-dependencies"])
    assert {re.split(r"[\[ ;<>=]", name)[0] for name in asked} - {"flotte"} <= pinned
    assert set(PROJECT["build-system"]["requires"]) <= names(PROJECT["tool"]["uv"]["build-constraint-dependencies"])


def test_no_registry_is_named() -> None:
    assert "://" not in TEXT
    assert not {"index", "index-url", "find-links", "sources"} & set(PROJECT["tool"]["uv"])


def test_linters_are_not_installed_to_run_flotte() -> None:
    assert "default-groups" not in PROJECT["tool"]["uv"]  # uv's own default is the group dev
    assert not set(PROJECT["dependency-groups"]["lint"]) & set(PROJECT["dependency-groups"]["dev"])


def test_writing_pins() -> None:
    lock = script()
    bare = lock.with_pins(TEXT, project=[], build=[])
    settings = tomllib.loads(bare)["tool"]["uv"]
    assert settings["constraint-dependencies"] == settings["build-constraint-dependencies"] == []
    pins = PROJECT["tool"]["uv"]
    again = lock.with_pins(bare, project=pins["constraint-dependencies"], build=pins["build-constraint-dependencies"])
    assert again == TEXT


def test_a_pin_for_each_fork() -> None:
    package = {
        "name": "x",
        "version": "1",
        "resolution-markers": ["python_version < '3.12'", "sys_platform == 'win32'"],
    }
    assert script().pin(package) == "x==1 ; (python_version < '3.12') or (sys_platform == 'win32')"
    assert script().pin({"name": "x", "version": "1"}) == "x==1"
