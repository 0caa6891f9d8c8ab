"""What breaks a client is found, unless its last day is over or somebody wrote it down."""

import shutil
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from graphql import build_schema

from scripts.api_changes import breaks

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = (ROOT / "scripts" / "api_changes.py").read_text("utf-8")
SETTINGS = ["user.name=t", "user.email=t@t.example", "commit.gpgsign=false", "core.hooksPath=/dev/null"]
TODAY = date(2026, 11, 23)
OLD = """
type Query { user(id: ID, name: String): User @deprecated(reason: "Use X. Removed after 2026-11-22") plans: [Plan] }
type User { id: ID! nick: String @deprecated(reason: "Use name. Removed after 2026-11-23") }
type Plan { kind: Kind }
enum Kind { MOBILE UC }
"""


@pytest.mark.parametrize(
    ("told", "meant", "lost"),
    [
        ("user(id: ID, name: String): User", "employee: User", []),
        ("kind: Kind", "kind: Kind price: String", []),
        ("MOBILE UC", "MOBILE UC FIXED", []),
        ("nick: String", "name: String", ["Field User.nick was removed."]),
        ("plans: [Plan]", "plans(kind: Kind!): [Plan]", ["A required argument Query.plans(kind:) was added."]),
        ("MOBILE UC", "MOBILE", ["Enum value Kind.UC was removed."]),
    ],
)
def test_breaks(told: str, meant: str, lost: list[str]) -> None:
    assert told in OLD
    found = breaks(OLD, build_schema(OLD.replace(told, meant)), TODAY)
    assert found == lost


@pytest.mark.skipif(not shutil.which("git"), reason="needs git")
class TestHistory:
    """A repository with a script, a change log, and a schema that grows."""

    @pytest.fixture
    def root(self, tmp_path: Path) -> Path:
        (tmp_path / "scripts").mkdir()
        (tmp_path / "scripts" / "api_changes.py").write_text(SCRIPT, "utf-8")
        (tmp_path / "CHANGELOG.md").write_text("", "utf-8")
        git(tmp_path, "init", "--quiet")
        for sdl in ("type Query { a: Int }", "type Query { a: Int b: Int }", "type Query { a: Int b: Int c: Int }"):
            commit(tmp_path, sdl)
        return tmp_path

    def test_what_only_grew_is_well(self, root: Path) -> None:
        assert run(root).returncode == 0

    def test_a_break_is_found_two_commits_later(self, root: Path) -> None:
        commit(root, "type Query { a: Int c: Int }")
        commit(root, "type Query { a: Int c: Int d: Int }")
        assert run(root).returncode == 1
        assert "Query.b was removed" in run(root).stdout

    def test_a_break_is_found_before_it_is_committed(self, root: Path) -> None:
        (root / "schema.graphql").write_text("type Query { b: Int c: Int }", "utf-8")
        assert "Query.a was removed" in run(root).stdout

    def test_what_was_decided_passes(self, root: Path) -> None:
        commit(root, "type Query { a: Int b: Int }")
        told = run(root).stdout.partition(" (It")[0]
        (root / "CHANGELOG.md").write_text(f"- {told} Nobody used it.", "utf-8")
        assert run(root).returncode == 0


def commit(root: Path, sdl: str) -> None:
    (root / "schema.graphql").write_text(sdl, "utf-8")
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", sdl)


def git(root: Path, *arguments: str) -> None:
    mine = [word for setting in SETTINGS for word in ("-c", setting)]
    subprocess.run(["git", *mine, *arguments], cwd=root, check=True)  # noqa: S603, S607


def run(root: Path) -> subprocess.CompletedProcess[str]:
    script = root / "scripts" / "api_changes.py"
    return subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603
