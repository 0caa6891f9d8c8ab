"""`flotte audit`: whether the audit trail is what was written."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import orjson
import typer
from rich.console import Console

from cli.failed import Failed
from cli.operator import in_database
from models import AuditEntry, Company
from resolvers.verify_trail import Anchor, Wrong, anchors, verify_trails
from settings import Settings

BROKEN = 1
WORDS = {
    Wrong.ENTRY: "entry {sequence} is missing, or is not what was written",
    Wrong.END: "the trail ends at entry {sequence}, and the company's row says that it does not",
    Wrong.ANCHOR: "entry {sequence} is not the one that was anchored",
}

audit = typer.Typer(help="The audit trail.")
console = Console(soft_wrap=True, highlight=False)


@audit.command()
def anchor() -> None:
    """Print the end of every trail, a line of JSON each: keep them out of the reach of who can write the database."""

    async def work(_: Settings) -> list[Anchor]:
        return await anchors()

    for each in in_database(work):
        console.print(orjson.dumps(asdict(each)).decode(), markup=False)


@audit.command()
def verify(
    kept: Annotated[
        list[Path] | None,
        typer.Option("--anchors", help="What `flotte audit anchor` printed; may be given several times."),
    ] = None,
) -> None:
    """Read all trails again. Exit code 1 when one of them is not what was written."""
    known = [each for path in kept or () for each in anchors_in(path, path.read_bytes())]
    in_database(lambda _: verify_all(known))


async def verify_all(known: Sequence[Anchor]) -> None:
    """Say what the trails of the open database are. Ends with exit code 1 where one is not what was written."""
    names: dict[str, str] = dict(await Company.all().values_list("id", "name"))  # pyright: ignore[reportAssignmentType]
    broken = [each async for each in verify_trails(known) if each]
    if not broken:
        console.print(f"{await AuditEntry.all().count()} entries of {len(names)} companies are what was written.")
        return
    for each in broken:
        name, said = names.get(each.company_id, "a company that is gone"), WORDS[each.wrong]
        console.print(f"{name} ({each.company_id}): {said.format(sequence=each.sequence)}", markup=False)
    raise typer.Exit(BROKEN)


def anchors_in(path: Path, text: bytes) -> Iterator[Anchor]:
    """The anchors that a file tells, one a line."""
    for number, line in enumerate(text.splitlines(), start=1):
        try:
            anchor = Anchor(**orjson.loads(line))
        except (TypeError, orjson.JSONDecodeError):
            anchor = None
        if anchor is None or [type(value) for value in asdict(anchor).values()] != [str, int, str]:
            raise Failed(f"{path}, line {number}: not a line of `flotte audit anchor`")
        yield anchor
