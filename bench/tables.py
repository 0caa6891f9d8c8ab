"""How the results name things, and tables in Markdown."""

from collections.abc import Iterable, Sequence

from settings import Dialect

FLOTTE = "flotte"
PEERS = {
    "raw": "hand-written SQL",
    "mercurius": "mercurius-jit",
    "postgraphile": "PostGraphile",
    "strawberry": "Strawberry's executor",
}
NAMES = {FLOTTE: "Flotte"} | PEERS
DATABASES: dict[Dialect, str] = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table; each cell as `str` writes it."""
    lines = [head, ["---"] * len(head), *rows]
    return "\n".join("| " + " | ".join(map(str, line)) + " |" for line in lines)


def clients(number: int) -> str:
    """The head of a column."""
    return "1 client" if number == 1 else f"{number} clients"
