"""The page on OWASP ASVS 5.0 has every requirement of levels 1 and 2 once, and the tests that it names are there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.docs.pages import ROOT

PAGE = ROOT / "docs" / "asvs.md"
NUMBERS = (Path(__file__).parent / "asvs.txt").read_text("utf-8").split()
ROW = re.compile(r"^\| ([\d., ]+) \| (.+) \| (.+) \|$", re.MULTILINE)
NAMED = re.compile(r"`((?:frontend/)?tests/[\w/.]+)((?:::\w+)*)`")
FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)
SAYS = re.compile(r"`(?:frontend/)?tests/|^in code \(|^not covered: |^in part: |^said in ")


def rows(heading: str) -> list[tuple[str, str, str]]:
    """The rows below `## heading`."""
    section = PAGE.read_text("utf-8").partition(f"\n## {heading}\n")[2].partition("\n## ")[0]
    return ROW.findall(section)


def numbers(heading: str) -> list[str]:
    return [number.strip() for row in rows(heading) for number in row[0].split(",")]


def named() -> list[tuple[str, str]]:
    """Every test on the page: its file, and what stands behind it."""
    return sorted(set(NAMED.findall(PAGE.read_text("utf-8"))))


@cache
def names_in(path: Path) -> frozenset[str]:
    """`::test_it` and `::TestThis::test_it`."""
    found: set[str] = set()
    for node in ast.parse(path.read_text("utf-8")).body:
        if isinstance(node, ast.ClassDef):
            found |= {f"::{node.name}::{each.name}" for each in node.body if isinstance(each, FUNCTIONS)}
        elif isinstance(node, FUNCTIONS):
            found.add(f"::{node.name}")
    return frozenset(found)


def test_every_requirement_stands_there_once() -> None:
    told = numbers("What applies") + numbers("What does not apply")
    assert sorted(told) == sorted(NUMBERS)


def test_every_row_says_how_it_stands() -> None:
    assert [row for row in rows("What applies") if not SAYS.search(row[2])] == []


@pytest.mark.parametrize(("path", "name"), named())
def test_what_is_named_is_there(path: str, name: str) -> None:
    assert (ROOT / path).exists()
    assert not name or name in names_in(ROOT / path)


def test_it_counts_right() -> None:
    """The sums in the first paragraph."""
    stands = [row[2] for row in rows("What applies") for _ in row[0].split(",")]
    gaps = sum(text.startswith("not covered") for text in stands)
    parts = sum(text.startswith("in part") for text in stands)
    untested = sum(text.startswith(("in code", "said in")) for text in stands)
    said = re.search(
        r"Of (\d+) requirements (\d+) apply; (\d+) are met and tested, (\d+) met without a test, "
        r"(\d+) in part, (\d+) not at all",
        " ".join(PAGE.read_text("utf-8").split()),
    )
    assert said
    tested = len(stands) - gaps - parts - untested
    assert tuple(map(int, said.groups())) == (len(NUMBERS), len(stands), tested, untested, parts, gaps)
