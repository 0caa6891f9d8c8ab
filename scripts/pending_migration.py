"""Fail when the models ask for a migration that is not there; exits 1 and prints it.

Tortoise's `makemigrations` exits 0 either way and writes into the tree: it runs in a copy, and we look what it wrote.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
MODELS_AND_BELOW = ["models", "storage", "rules", "settings.py", "clock.py"]
COMMAND = ["-m", "tortoise", "-c", "storage.migrate.CONFIG", "makemigrations"]


def main() -> int:
    """The exit code."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder)
        for name in MODELS_AND_BELOW:
            _copy(ROOT / name, copy / name)
        before = _migrations(copy)
        made = subprocess.run(
            [sys.executable, *COMMAND],
            cwd=copy,
            env={**os.environ, "PYTHONPATH": folder},
            capture_output=True,
            text=True,
            check=False,
        )
        pending = {path: text for path, text in _migrations(copy).items() if before.get(path) != text}
    if made.returncode:
        print(made.stdout + made.stderr, file=sys.stderr)
    for path, text in pending.items():
        print(f"{path} is missing; write it with `tortoise -c storage.migrate.CONFIG makemigrations`:\n{text}")
    return 1 if pending or made.returncode else 0


def _copy(source: Path, target: Path) -> None:
    if source.is_dir():
        shutil.copytree(source, target, ignore=shutil.ignore_patterns("__pycache__"))
    else:
        shutil.copy(source, target)


def _migrations(folder: Path) -> dict[str, str]:
    return {path.name: path.read_text("utf-8") for path in (folder / "models" / "migrations").glob("*.py")}


if __name__ == "__main__":
    sys.exit(main())
