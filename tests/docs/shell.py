"""Running the commands of a page as a reader would: in one shell, filling in what ends in `…`."""

import re
import shlex
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
BLOCK = re.compile(r"^```bash\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLACEHOLDER = re.compile(r"^(\w+)=\S*…$", re.MULTILINE)
# `uv run` would install what the tests run in already.
PRELUDE = f"""
set -euo pipefail
uv() {{ shift 2; PYTHONPATH={shlex.quote(str(ROOT))} {shlex.quote(sys.executable)} -m cli.main "$@"; }}
"""


def blocks(page: Path) -> list[str]:
    """The commands of a page, block by block."""
    return BLOCK.findall(page.read_text("utf-8"))


@dataclass
class Shell:
    """Variables and functions of one block are there in the next; `filled` is what the reader puts for a `…`."""

    folder: Path
    environment: dict[str, str]
    instead: dict[str, str]
    filled: dict[str, str] = field(default_factory=dict[str, str])
    _before: str = ""

    def run(self, block: str) -> str:
        """What the block prints; raises CalledProcessError when a command of it fails."""
        for told, meant in self.instead.items():
            block = block.replace(told, meant)
        block = PLACEHOLDER.sub(lambda found: f"{found[1]}={self.filled[found[1]]}", block)
        script = f"{PRELUDE}\n{self._before}\n{block}\ndeclare -p >variables; declare -f >functions"
        done = subprocess.run(  # noqa: S603  our own pages
            ["bash", "-c", script],  # noqa: S607  where it is, differs
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            text=True,
            timeout=60,
            check=True,
        )
        self._remember()
        return done.stdout

    def _remember(self) -> None:
        """Only what a page may define: plain variables in capitals, and functions."""
        lines = (self.folder / "variables").read_text("utf-8").splitlines()
        plain = [
            line for line in lines if re.match(r'declare -- [A-Z]+="', line) and not line.startswith("declare -- BASH")
        ]
        self._before = "\n".join([*plain, (self.folder / "functions").read_text("utf-8")])
