"""The page on operations names every setting, every column and every command there is, and no other."""

import re
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from cli.main import app
from resolvers.importing.columns import FILES
from settings import Settings

PAGE = (Path(__file__).parents[2] / "docs" / "operations.md").read_text(encoding="utf-8")
ROW = re.compile(r"^\| (?:\*\*)?`(\w+)`(?:\*\*)? \| (.*?) \|", re.MULTILINE)


def section(title: str) -> str:
    level = title.partition(" ")[0]
    return re.split(rf"^#{{2,{len(level)}}} ", PAGE.partition(f"\n{title}\n")[2], maxsplit=1, flags=re.MULTILINE)[0]


def test_every_setting() -> None:
    documented = ROW.findall(section("## Settings"))
    assert {name for name, _ in documented} == {f"FLOTTE_{name.upper()}" for name in Settings.model_fields}


def test_defaults_of_settings() -> None:
    for name, default in ROW.findall(section("## Settings")):
        field = Settings.model_fields[name.removeprefix("FLOTTE_").lower()]
        assert (default == f"`{field.default}`") or not field.default, name


@pytest.mark.parametrize("file", FILES)
def test_every_column(file: str) -> None:
    documented = ROW.findall(section(f"### {file}"))
    assert [name for name, _ in documented] == [column.name for column in FILES[file]]
    assert {name for name, default in documented if default == "required"} == {
        column.name for column in FILES[file] if column.required
    }


def test_every_file() -> None:
    assert set(re.findall(r"^### (\w+)$", section("## Importing your own data"), re.MULTILINE)) == set(FILES)


def test_every_command() -> None:
    command: Any = get_command(app)
    documented = set(re.findall(r"`flotte (\w+)", section("## Commands")))
    assert documented == set(command.commands)
