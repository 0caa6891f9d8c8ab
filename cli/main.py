"""`flotte`: the console script, and what is done without a command."""

import sys
from typing import Any

import typer
from typer.main import get_command

from cli.commands import Commands

BAD_USE = 2
INTERRUPTED = 130

app = typer.Typer(
    cls=Commands,
    help="The self-service portal for mobile fleets.",
    add_completion=False,
    pretty_exceptions_enable=False,
)


@app.callback(invoke_without_command=True)
def by_default(context: typer.Context) -> None:
    """Serve portal and API when no command is named."""
    if context.invoked_subcommand is None:
        group: Any = context.command
        context.invoke(group.commands["serve"])


def main() -> None:
    """The console script. Whatever goes wrong is one line on stderr and exit code 2."""
    command: Any = get_command(app)
    try:
        code = command.main(prog_name="flotte", standalone_mode=False)
    except KeyboardInterrupt:
        code = INTERRUPTED
    except Exception as error:
        from cli.words import words  # noqa: PLC0415  it knows every error, and so imports nearly everything

        typer.echo(f"flotte: {words(error)}", err=True)
        code = BAD_USE
    sys.exit(code or 0)


if __name__ == "__main__":
    main()
