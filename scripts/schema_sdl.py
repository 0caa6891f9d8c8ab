"""Print the public contract into schema.graphql, or compare it: `python scripts/schema_sdl.py [--check]`."""

import sys
from pathlib import Path

from graphql import lexicographic_sort_schema, print_schema

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from schema import schema  # noqa: E402  the path comes first

SDL = ROOT / "schema.graphql"


def main() -> int:
    """0, or 1 when `--check` finds that the committed file is not what the code says."""
    # Sorted here and not by Strawberry: its own sorting breaks unions at run time.
    core = schema._schema  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  the only way there
    text = print_schema(lexicographic_sort_schema(core)) + "\n"
    if "--check" not in sys.argv:
        SDL.write_text(text)
        return 0
    if SDL.read_text() == text:
        return 0
    print("schema.graphql is not what the code says: run `python scripts/schema_sdl.py`")
    return 1


if __name__ == "__main__":
    sys.exit(main())
