"""`flotte keys`: which keys the secrets at rest are sealed with, and sealing them with the present one."""

import typer
from rich.console import Console
from rich.table import Table

from cli.failed import Failed
from cli.operator import in_database
from cli.progress import Progress
from resolvers.rotate_keys import Rotation, rotate_keys, secrets_by_key
from resolvers.sealing import key_ids
from settings import Settings

keys = typer.Typer(help="The keys of FLOTTE_ENCRYPTION_KEY.")
console = Console(highlight=False, soft_wrap=True)


@keys.command()
def status() -> None:
    """Say how many secrets each key opens, and which keys can go."""

    async def work(settings: Settings) -> None:
        counts = await secrets_by_key(settings.sealing_key)
        present, *former = key_ids(settings.sealing_key)
        table = Table("key", "", "secrets")
        table.add_row(present, "seals", str(counts[present]))
        for id_ in former:
            table.add_row(id_, "is still needed" if counts[id_] else "can go", str(counts[id_]))
        console.print(table)
        _check_none_is_lost(counts[None])

    in_database(work)


@keys.command()
def rotate() -> None:
    """Seal every secret with the first key. Others may work meanwhile; stopped, it goes on where it was."""

    async def work(settings: Settings) -> Rotation:
        with Progress() as progress:
            progress.begin("secrets", None)
            return await rotate_keys(settings.sealing_key, progress.advance)

    rotation = in_database(work)
    console.print(f"{rotation.sealed} secrets were sealed with the present key.")
    if rotation.held:
        raise Failed(f"{rotation.held} secrets were in use all the time: run it again")
    _check_none_is_lost(rotation.lost)


def _check_none_is_lost(lost: int) -> None:
    if lost:
        raise Failed(f"{lost} secrets open with none of the keys: add the key that is missing to FLOTTE_ENCRYPTION_KEY")
