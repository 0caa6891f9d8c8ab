"""Kills, contended removals and broken databases, as often as one likes: the tests of docs/survival.md.

`python -m bench.faults --kills 500 --rounds 500` prints what each did; it ends by itself. Half of the kills are on
SQLite, half on PostgreSQL; so many rounds are on each.
"""

import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
KILLS, ROUNDS = 500, 500
TESTS = ("tests/survival", "tests/quota")


def main() -> int:
    """pytest's exit code."""
    parser = argparse.ArgumentParser(prog="python -m bench.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=KILLS, help="of servers and workers in the middle of a load")
    parser.add_argument("--rounds", type=int, default=ROUNDS, help="of 96 removals at once for three slots")
    parser.add_argument("--only", choices=["sqlite", "postgresql"], help="one of the two databases")
    asked = parser.parse_args()
    often = {"FLOTTE_KILLS": str(asked.kills), "FLOTTE_ROUNDS": str(asked.rounds)}
    chosen = ["-k", asked.only] if asked.only else []
    command = [sys.executable, "-m", "pytest", "-q", "-s", *TESTS, *chosen]
    return subprocess.run(command, cwd=ROOT, env=os.environ | often, check=False).returncode  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
