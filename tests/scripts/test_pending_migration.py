"""A changed table without its migration is noticed, and nothing is written into the tree."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
NEEDED = ["scripts/pending_migration.py", "models", "storage", "rules", "settings.py", "clock.py"]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name in NEEDED:
        target = tmp_path / name
        target.parent.mkdir(exist_ok=True)
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, target, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, target)
    return tmp_path


def run(root: Path) -> subprocess.CompletedProcess[str]:
    script = root / "scripts" / "pending_migration.py"
    return subprocess.run([sys.executable, str(script)], capture_output=True, text=True, timeout=60, check=False)  # noqa: S603


def test_the_models_have_their_migrations(root: Path) -> None:
    done = run(root)
    assert (done.returncode, done.stdout) == (0, "")


def test_a_new_column_asks_for_one(root: Path) -> None:
    company = root / "models" / "company.py"
    text = company.read_text("utf-8")
    company.write_text(
        text.replace("    class Meta:", "    motto = fields.CharField(max_length=9, null=True)\n\n    class Meta:")
    )
    before = sorted((root / "models" / "migrations").iterdir())
    done = run(root)
    assert done.returncode == 1
    assert "motto" in done.stdout
    assert sorted((root / "models" / "migrations").iterdir()) == before
