"""Plant faults, one at a time, in a copy of the tree, and run the tests that must notice against each.

`plant_faults.py` tries all of `scripts/faults.py`, or only those whose name has the words that are given; `--table`
prints Markdown. Exits 1 if the tests pass over any of them, and 2 where a fault no longer fits the source.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from pathlib import Path

from scripts.faults import FAULTS, Fault

ROOT = Path(__file__).resolve().parent.parent
STORIES = "300"
FAILED_A_TEST = {1, 2}  # pytest's own exit codes, 2 where it stopped at the first; others are no test that failed


class Moved(Exception):
    """The text that a fault changes does not stand there exactly once."""


def main(arguments: Sequence[str] | None = None) -> int:
    """The exit code."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("words", nargs="*", help="only faults whose name has all of these")
    parser.add_argument("--table", action="store_true", help="print a table in Markdown")
    asked = parser.parse_args(arguments)
    chosen = [fault for fault in FAULTS if all(word in fault.name for word in asked.words)]
    if not chosen:
        parser.error("no fault has all these words")
    with copied() as tree:
        try:
            check(tree, FAULTS)
        except Moved as moved:
            print(moved, file=sys.stderr)
            return 2
        caught = {fault.name: noticed(tree, fault) for fault in chosen}
    report(caught, table=asked.table)
    return 0 if all(caught.values()) else 1


@contextmanager
def copied() -> Generator[Path]:
    """A copy of what is under version control, as it stands."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    with tempfile.TemporaryDirectory(prefix="flotte-faults") as folder:
        for name in listed.stdout.splitlines():
            if (ROOT / name).is_file() and not name.startswith("frontend/"):
                target = Path(folder) / name
                target.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(ROOT / name, target)
        yield Path(folder)


def check(tree: Path, faults: Sequence[Fault]) -> None:
    """Every fault still fits; raises Moved."""
    for fault in faults:
        for edit in fault.edits:
            found = (tree / edit.file).read_text("utf-8").count(edit.old)
            if found != 1:
                raise Moved(f"{fault.name}: {edit.file} has {found} times, not once: {edit.old.strip()}")


def noticed(tree: Path, fault: Fault) -> str:
    """The test that failed with the fault in the tree; empty when none did. The fault is gone afterwards."""
    before = {edit.file: (tree / edit.file).read_text("utf-8") for edit in fault.edits}
    try:
        for edit in fault.edits:
            text = (tree / edit.file).read_text("utf-8")
            (tree / edit.file).write_text(text.replace(edit.old, edit.new), "utf-8")
        began = time.monotonic()
        failed = _failing_test(tree, fault)
    finally:
        for file, text in before.items():
            (tree / file).write_text(text, "utf-8")
    print(
        f"{'caught  ' if failed else 'SURVIVED'} {fault.name} ({time.monotonic() - began:.0f} s) {failed}", flush=True
    )
    return failed


def _failing_test(tree: Path, fault: Fault) -> str:
    """On SQLite: what the database makes of it is the same."""
    found = _run(tree, fault.first)
    return found if found or fault.suite == fault.first else _run(tree, fault.suite, f"--ignore={fault.first}")


def _run(tree: Path, *what: str) -> str:
    ran = subprocess.run(
        [sys.executable, "-B", "-m", "pytest", "-x", "-q", "-k", "not postgresql", *what],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
        # Any story that fails will do; what takes a rare one is found among more than the ordinary run plays.
        env=os.environ | {"FLOTTE_SHRINK": "0", "FLOTTE_EXAMPLES": STORIES},
    )
    names = [line.split(" - ")[0].partition("::")[2] for line in ran.stdout.splitlines() if line.startswith("FAILED")]
    if ran.returncode not in {0, *FAILED_A_TEST} or (ran.returncode and not names):
        print(f"The tests did not run:\n{ran.stdout[-3000:]}{ran.stderr[-3000:]}", file=sys.stderr)
        return ""
    return names[0] if names else ""


def report(caught: dict[str, str], *, table: bool) -> None:
    """How many were noticed, and by which test."""
    if table:
        print("| fault | caught by |\n| --- | --- |")
        for name, test in caught.items():
            by = test.partition("[")[0]
            print(f"| {name} | {f'`{by}`' if by else '**nothing**'} |")
    print(f"{sum(map(bool, caught.values()))} of {len(caught)} faults were caught.")


if __name__ == "__main__":
    sys.exit(main())
