"""The page on permissions is what the table says, and the check notices when it is not."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def run(root: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    script = root / "scripts" / "permissions_doc.py"
    return subprocess.run(  # noqa: S603  our own script
        [sys.executable, str(script), *arguments], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A project of its own that holds the rules, the script and the page."""
    shutil.copytree(ROOT / "rules", tmp_path / "rules", ignore=shutil.ignore_patterns("__pycache__"))
    for file in ("scripts/permissions_doc.py", "docs/permissions.md"):
        (tmp_path / file).parent.mkdir()
        shutil.copy(ROOT / file, tmp_path / file)
    return tmp_path


def test_the_committed_page_is_what_the_table_says() -> None:
    checked = run(ROOT, "--check")
    assert (checked.returncode, checked.stderr) == (0, "")


def test_a_page_that_was_edited_is_noticed_and_written_anew(copy: Path) -> None:
    page = copy / "docs" / "permissions.md"
    written = page.read_text("utf-8")
    page.write_text(written.replace("| `audit:read` |", "| `audit:write` |"), "utf-8")
    checked = run(copy, "--check")
    assert checked.returncode == 1
    assert "out of date" in checked.stderr
    assert run(copy).returncode == 0
    assert page.read_text("utf-8") == written


def test_a_table_that_changed_is_noticed(copy: Path) -> None:
    table = copy / "rules" / "permissions.py"
    before = table.read_text("utf-8")
    table.write_text(before.replace("RoleName.INSIGHT: _READ,", "RoleName.INSIGHT: _READ | _FILE,"), "utf-8")
    assert table.read_text("utf-8") != before
    assert run(copy, "--check").returncode == 1


def test_a_missing_page_is_noticed(copy: Path) -> None:
    (copy / "docs" / "permissions.md").unlink()
    assert run(copy, "--check").returncode == 1


def test_an_unknown_argument_is_refused(copy: Path) -> None:
    assert run(copy, "--chek").returncode == 2


@pytest.mark.parametrize(
    "row",
    [
        "| `users:read` | yes | yes | yes | own customers | yes |",
        "| `services:remove` | yes | yes | | with consent | |",
        "| `removal_requests:file` | yes | yes | | | |",
        "| `access:manage` | | yes | | | |",
        "| `staff:manage` | | | | | yes |",
    ],
)
def test_rows_of_the_page(row: str) -> None:
    assert row in (ROOT / "docs" / "permissions.md").read_text("utf-8").splitlines()
