"""`flotte`: what each command is called, and what is said when one cannot do its work."""

import sqlite3
import sys
import traceback
from pathlib import Path
from typing import Any

import asyncpg
import typer
from rich.console import Console
from tortoise.exceptions import BaseORMException
from typer.main import get_command

from cli.access import access
from cli.audit import audit
from cli.demo import demo
from cli.failed import Failed
from cli.import_folder import import_command
from cli.migrate import migrate
from cli.serve import serve
from cli.simulator import simulator
from cli.token import token
from cli.worker import worker
from rules.errors import Refused
from rules.names import Language
from schema.messages import say
from settings import BadSetting
from storage.migrate import BrokenReferences, Unreachable

BAD_USE = 2
INTERRUPTED = 130

app = typer.Typer(
    help="The self-service portal for mobile fleets.", add_completion=False, pretty_exceptions_enable=False
)
app.command()(serve)
app.command()(migrate)
app.command()(demo)
app.command(name="import")(import_command)
app.command()(worker)
app.command()(simulator)
app.add_typer(token, name="token")
app.add_typer(access, name="access")
app.add_typer(audit, name="audit")


@app.callback(invoke_without_command=True)
def by_default(context: typer.Context) -> None:
    """Serve portal and API when no command is named."""
    if context.invoked_subcommand is None:
        serve()


def main() -> None:
    """The console script. Whatever goes wrong is one line on stderr and exit code 2."""
    command: Any = get_command(app)
    try:
        code = command.main(prog_name="flotte", standalone_mode=False)
    except KeyboardInterrupt:
        code = INTERRUPTED
    except Exception as error:
        Console(stderr=True, highlight=False, soft_wrap=True).print(f"flotte: {_words(error)}", markup=False)
        code = BAD_USE
    sys.exit(code or 0)


def _words(error: Exception) -> str:
    match error:
        case Refused(refusal=refusal):
            return _of_refusal(refusal)
        case typer.TyperException():
            return _one_line(error.format_message())
        case Failed() | BadSetting() | Unreachable() | BrokenReferences() | OSError():
            return _one_line(str(error))
        case BaseORMException() | sqlite3.Error() | asyncpg.PostgresError():
            return f"the database says: {_one_line(str(error))}"
        case _:
            return _of_defect(error)


def _of_refusal(refusal: Any) -> str:
    fields = getattr(refusal, "fields", ())
    said = [f"{field.path[-1]}: {say(field.problem.value, Language.EN)} {field.value}".strip() for field in fields]
    return "; ".join(said) or refusal.code.replace("_", " ").lower()


def _of_defect(error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    return f"a defect: {type(error).__name__}: {_one_line(str(error))} ({Path(place.filename).name}:{place.lineno})"


def _one_line(text: str) -> str:
    return " ".join(text.split())


if __name__ == "__main__":
    main()
