"""Fail when schema.graphql breaks what a client may rely on: `python scripts/api_changes.py [GIT_REF]`.

Compares with GIT_REF, or with every version that was committed since this check exists (a shallow clone: with those
that it has). A break passes when the old element was deprecated with "Removed after YYYY-MM-DD" and that day is over,
or when the check's own words for it stand in CHANGELOG.md: then somebody decided it, and partners can read it.
"""

import re
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from graphql import (
    REMOVE,
    DirectiveNode,
    DocumentNode,
    EnumValueDefinitionNode,
    FieldDefinitionNode,
    GraphQLSchema,
    InputValueDefinitionNode,
    StringValueNode,
    Visitor,
    build_ast_schema,
    build_schema,
    parse,
    visit,
)
from graphql.utilities import find_breaking_changes

ROOT = Path(__file__).resolve().parent.parent
SDL = "schema.graphql"
SELF = "scripts/api_changes.py"
LAST_DAY = re.compile(r"Removed after (\d{4}-\d{2}-\d{2})")

Deprecable = FieldDefinitionNode | EnumValueDefinitionNode | InputValueDefinitionNode


def main(arguments: list[str]) -> int:
    """The exit code."""
    new = build_schema((ROOT / SDL).read_text("utf-8"))
    decided = (ROOT / "CHANGELOG.md").read_text("utf-8")
    refs = arguments or committed_versions()
    broken = {change: ref for ref in refs for change in breaks(sdl_at(ref), new) if change not in decided}
    for change, ref in broken.items():
        print(f"{change} (It stands in {SDL} of {ref}.)")
    print(f"{SDL}: compared with {len(refs)} committed versions, {len(broken)} breaking changes")
    return 1 if broken else 0


def breaks(old_sdl: str, new: GraphQLSchema, today: date | None = None) -> list[str]:
    """What a client of the old schema loses, but for what was announced in time."""
    document: DocumentNode = visit(parse(old_sdl), WithoutExpired(today or datetime.now(UTC).date()))
    return [change.description for change in find_breaking_changes(build_ast_schema(document), new)]


class WithoutExpired(Visitor):
    """Takes out what was deprecated until a day that is over."""

    def __init__(self, today: date) -> None:
        super().__init__()
        self._today = today

    def enter(self, node: Any, *_: Any) -> Any:
        """Remove the node, or go on."""
        return REMOVE if isinstance(node, Deprecable) and self._expired(node) else None

    def _expired(self, node: Deprecable) -> bool:
        found = [LAST_DAY.search(reason_of(directive)) for directive in node.directives or ()]
        return any(day and date.fromisoformat(day[1]) < self._today for day in found)


def reason_of(directive: DirectiveNode) -> str:
    """Why it is deprecated; empty for another directive, or without a reason."""
    values = [argument.value for argument in directive.arguments or () if directive.name.value == "deprecated"]
    return " ".join(value.value for value in values if isinstance(value, StringValueNode))


def committed_versions() -> list[str]:
    """The commits of this branch that changed the schema since this check exists, and the one it began with."""
    began = git("log", "--first-parent", "--diff-filter=A", "--format=%h", "--", SELF).split()
    if not began:
        return ["HEAD"] if git("ls-tree", "HEAD", "--", SDL) else []
    changed = git("log", "--first-parent", "--format=%h", f"{began[-1]}..HEAD", "--", SDL).split()
    return [*changed, began[-1]]


def sdl_at(ref: str) -> str:
    """The committed contract as it was."""
    return git("show", f"{ref}:{SDL}")


def git(*arguments: str) -> str:
    """What git prints; its complaints go to the terminal, and end the script."""
    done = subprocess.run(["git", *arguments], cwd=ROOT, stdout=subprocess.PIPE, text=True, check=False)
    if done.returncode:
        sys.exit(done.returncode)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
