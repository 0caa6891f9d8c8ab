"""`uv run python -m bench`: Flotte beside its peers, as `bench/RESULTS.md` and `bench/results.svg`."""

import signal
import sys
from pathlib import Path
from typing import Annotated

import typer

from bench import cold, growth, mixed, trips
from bench import seed as seeds
from bench.chart import drawn
from bench.databases import Databases, running
from bench.load import WrongAnswers, check_wrk
from bench.machine import described
from bench.questions import CHANGES, READS
from bench.ratios import comparisons
from bench.report import Found, written
from bench.rounds import Extent, Match, Process, Sample
from bench.same import Different
from bench.seed import Size, seeded
from bench.servers import CONTENDERS, Contender, Missing, made_ready
from bench.tables import FLOTTE
from settings import Dialect

HERE = Path(__file__).parent
DIALECTS: list[Dialect] = ["sqlite", "postgresql"]
NAMES = {*DIALECTS, *READS, *CHANGES, *(each.name for each in CONTENDERS)}
SMOKE = Extent(rounds=1, seconds=0.05, clients=(4,), questions=READS + CHANGES)


def main(
    *,
    rounds: Annotated[int, typer.Option(min=1, help="How often everybody has his turn.")] = 5,
    seconds: Annotated[float, typer.Option(min=0.1, help="How long a turn lasts.")] = 0.3,
    only: Annotated[
        list[str] | None, typer.Option(help=f"May be given several times: {', '.join(sorted(NAMES))}.")
    ] = None,
    large: Annotated[bool, typer.Option(help="Reads of three million services too; this takes its time.")] = False,
    smoke: Annotated[bool, typer.Option(help="Little data, one short round, no Node: whether it runs.")] = False,
    data: Annotated[Path, typer.Option(help="Where the databases are kept.")] = Path("data/bench"),
    results: Annotated[Path, typer.Option(help="Where the results are written.")] = HERE,
) -> None:
    """Measure Flotte beside hand-written SQL, mercurius-jit, PostGraphile and Strawberry's executor."""
    # Ended by a signal, it ends what it started; a shell that starts it in the background has SIGINT ignored.
    for each in (signal.SIGINT, signal.SIGTERM):
        signal.signal(each, signal.default_int_handler)
    check_wrk()
    chosen = set(only or ())
    if unknown := chosen - NAMES:
        raise typer.BadParameter(f"unknown: {', '.join(sorted(unknown))}", param_hint="--only")
    extent = SMOKE if smoke else Extent(rounds, seconds, (1, 16, 64), _chosen(READS + CHANGES, chosen))
    contenders, left_out = _who_can(smoke=smoke, chosen=chosen)
    with running(data) as databases:
        found = Found(extent, described(databases), left_out)
        for dialect in DIALECTS:
            if dialect in _chosen(tuple(DIALECTS), chosen):
                _measure(databases, dialect, seeds.SMOKE if smoke else seeds.USUAL, contenders, found)
        if large:
            day = found.machine["date"]
            growth.keep([one for each in DIALECTS for one in growth.grown(databases, each, seconds, day, typer.echo)])
    _write(found, results)


def _measure(databases: Databases, dialect: Dialect, size: Size, contenders: list[Contender], found: Found) -> None:
    seed = seeded(databases, dialect, size, typer.echo)
    mine = [each for each in contenders if dialect in each.dialects]
    for one in Match(databases, dialect, seed, mine, found.extent).played(typer.echo):
        match one:
            case Sample():
                found.samples.append(one)
            case Process():
                found.processes.append(one)
    typer.echo(f"{dialect}: mixed load, unseen documents")
    longer = 4 * found.extent.seconds
    found.mixed_load += mixed.mixed(databases, dialect, seed, longer)
    found.unseen.append(cold.cold(databases, dialect, seed, longer))
    if dialect == "postgresql":
        found.round_trips = trips.trips(databases, seed, mine)


def _who_can(*, smoke: bool, chosen: set[str]) -> tuple[list[Contender], dict[str, str]]:
    wanted = [each for each in CONTENDERS if not (smoke and each.folder)]
    names = {FLOTTE, *_chosen(tuple(each.name for each in wanted if each.name != FLOTTE), chosen)}
    able: list[Contender] = []
    left_out: dict[str, str] = {}
    for contender in (each for each in wanted if each.name in names):
        try:
            made_ready(contender)
            able.append(contender)
        except Missing as reason:
            left_out[contender.name] = str(reason)
            typer.echo(f"{contender.name} is left out: {reason}")
    return able, left_out


def _chosen(all_: tuple[str, ...], chosen: set[str]) -> tuple[str, ...]:
    """Those that were named; all, if none of them was."""
    return tuple(each for each in all_ if each in chosen) or all_


def _write(found: Found, folder: Path) -> None:
    notes = HERE / "NOTES.md"
    page = written(found, notes.read_text("utf-8") if notes.exists() else "")
    (folder / "RESULTS.md").write_text(page, "utf-8")
    clients = found.extent.clients[len(found.extent.clients) // 2]
    (folder / "results.svg").write_text(drawn(comparisons(found.samples), clients), "utf-8")
    typer.echo(f"written: {folder / 'RESULTS.md'}")


if __name__ == "__main__":
    try:
        typer.run(main)
    except (Different, Missing, WrongAnswers) as reason:
        sys.exit(f"bench: {reason}")
