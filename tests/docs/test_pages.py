"""What the documents name exists: linked pages, files, commands and their options."""

import json
import os
import re
import shlex
from pathlib import Path
from typing import Any

import pytest
from typer.main import get_command

from cli.main import app
from tests.docs.pages import PAGES, ROOT, anchors, commands, links, spans

FLOTTE = re.compile(r"^(?:[A-Z_]+=\S+ )*(?:uv run (?:--\S+ )*)?flotte( .*)?$")
SCRIPT = re.compile(r"(?:^|\s)(scripts/[\w.]+|\.ci/run)(?=\s|$)")
NPM = re.compile(r"^npm (?:run )?(\S+)")
NPM_OWN = {"ci", "install", "--prefix"}
PATH = re.compile(r"^[\w.\-]+(?:/[\w.\-]+)*/?$")
# The example of CONTRIBUTING.md is still to be written, by whoever follows it; `data/` comes with the first start.
NOT_THERE_YET = {"block_sim", "data"}

pages = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))


@pages
def test_links_lead_somewhere(page: Path) -> None:
    for address in links(page):
        if re.match(r"[a-z]+:", address):
            continue
        path, _, anchor = address.partition("#")
        target = (page.parent / path).resolve() if path else page
        assert target.exists(), address
        assert not anchor or anchor in anchors(target), address


@pages
def test_named_files_are_there(page: Path) -> None:
    tops = {path.name for path in ROOT.iterdir()}
    for span in spans(page):
        top, *below = span.rstrip("/").split("/")
        if not PATH.match(span) or top not in tops or any(name in span for name in NOT_THERE_YET):
            continue
        assert (ROOT / top / "/".join(below)).exists(), span


@pages
def test_flotte_knows_its_commands(page: Path) -> None:
    for line in commands(page):
        if found := FLOTTE.match(line):
            words = shlex.split(re.sub(r"[()\[\]|…]", " ", found[1] or ""))
            assert not unknown(words), line


@pages
def test_scripts_are_there(page: Path) -> None:
    for line in commands(page):
        for script in SCRIPT.findall(line):
            assert (ROOT / script).is_file(), script
            assert Path(script).suffix or os.access(ROOT / script, os.X_OK), f"{script} cannot be run"


@pages
def test_npm_knows_its_scripts(page: Path) -> None:
    known = json.loads((ROOT / "frontend" / "package.json").read_text("utf-8"))["scripts"]
    for line in commands(page):
        if found := NPM.match(line):
            assert found[1] in known or found[1] in NPM_OWN, line


def test_the_two_commands_stand_first() -> None:
    readme = ROOT / "README.md"
    first = [line for line in commands(readme) if line.startswith(("pip", "uv"))][:4]
    assert first == ["pip install uv", "uv run flotte", "pip install uv", "uv run pytest"]


def unknown(words: list[str]) -> list[str]:
    """The words after `flotte` that are no command of it, and the options that the command does not have."""
    command: Any = get_command(app)
    while words and words[0] in getattr(command, "commands", {}):
        command = command.commands[words.pop(0)]
    options = {name for parameter in command.params for name in (*parameter.opts, *parameter.secondary_opts)}
    given = [word for word in words if word.startswith("--")]
    strangers = [word for word in words[:1] if getattr(command, "commands", {}) and not word.startswith("-")]
    return strangers + [option for option in given if option.partition("=")[0] not in options | {"--help"}]


@pytest.mark.parametrize("words", [["frobnicate"], ["serve", "--frobnicate"], ["token", "frobnicate"]])
def test_it_would_notice(words: list[str]) -> None:
    assert unknown(words)
