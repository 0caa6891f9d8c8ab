"""`flotte import FOLDER`: load an operator's own data."""

import csv
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Annotated

import typer
from rich.console import Console
from rich.table import Table
from tortoise.exceptions import IntegrityError

from cli.failed import Failed
from cli.operator import in_database
from cli.progress import Progress
from resolvers.import_folder import import_folder
from resolvers.importing.verdicts import Outcome, Report, Verdict, Wrong
from settings import Settings

SHOWN = 50  # rejected rows on the terminal; the report has all

console = Console(highlight=False, soft_wrap=True)


def import_command(
    folder: Annotated[Path, typer.Argument(help="The folder with the CSV and XLSX files.")],
    *,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would happen.")] = False,
    report: Annotated[Path | None, typer.Option(help="Write the verdict on every row to this CSV file.")] = None,
) -> None:
    """Load catalogue, companies, contracts, users, services and stock; all or nothing, safe to run twice."""
    with _verdicts(report) as verdicts:

        async def work(settings: Settings) -> bool:
            with Progress() as progress:
                return await import_folder(
                    folder, sealing_key=settings.sealing_key, report=verdicts, watch=progress, dry_run=dry_run
                )

        try:
            written = in_database(work)
        except Wrong as wrong:
            raise Failed(str(wrong)) from None
        except IntegrityError as error:
            raise Failed(f"the data changed in the meantime, nothing was written: run it again ({error})") from None
    _show_counts(verdicts)
    if verdicts.rejected:
        raise Failed(f"{verdicts.rejected} rows are rejected, nothing was written")
    console.print("Everything was written." if written else "A dry run: nothing was written.")


@contextmanager
def _verdicts(path: Path | None) -> Generator[Report]:
    """A report that prints the first rejected rows and writes every verdict to the file, if there is one."""
    if path is None:
        yield Report(_printing())
        return
    with path.open("w", encoding="utf-8", newline="") as file:
        writer, printed = csv.writer(file), _printing()
        writer.writerow(["file", "line", "verdict", "reason"])

        def tell(verdict: Verdict) -> None:
            writer.writerow([verdict.file, verdict.line, verdict.outcome.value, verdict.reason])
            printed(verdict)

        yield Report(tell)


class _printing:  # noqa: N801  a function that counts
    def __init__(self) -> None:
        self._left = SHOWN

    def __call__(self, verdict: Verdict) -> None:
        if verdict.outcome is Outcome.REJECTED and self._left:
            self._left -= 1
            console.print(f"{verdict.file} line {verdict.line}: {verdict.reason}", markup=False)
            if not self._left:
                console.print("… --report FILE writes them all")


def _show_counts(report: Report) -> None:
    table = Table("file", *(outcome.value for outcome in Outcome))
    for file, counts in report.counts.items():
        table.add_row(file, *(str(counts[outcome] or "") for outcome in Outcome))
    console.print(table)
