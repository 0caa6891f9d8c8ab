"""The commands by name. One is imported when it is looked up: a server that starts needs no spreadsheets, no demo."""

import gc
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from types import ModuleType
from typing import Any

import typer
from typer.core import TyperGroup
from typer.main import get_command

COMMANDS = {
    "serve": "cli.serve:serve",
    "migrate": "cli.migrate:migrate",
    "demo": "cli.demo:demo",
    "import": "cli.import_folder:import_command",
    "worker": "cli.worker:worker",
    "simulator": "cli.simulator:simulator",
    "token": "cli.token:token",
    "access": "cli.access:access",
    "audit": "cli.audit:audit",
    "keys": "cli.keys:keys",
    "backup": "cli.backup:backup",
    "restore": "cli.backup:restore",
}


class Commands(TyperGroup):
    """The group of all commands, in the order of the table."""

    def __init__(self, **attributes: Any) -> None:
        super().__init__(**attributes)
        self.commands: Any = _Found()


class _Found(Mapping[str, Any]):
    def __getitem__(self, name: str) -> Any:
        module, _, attribute = COMMANDS[name].partition(":")
        return _command(name, getattr(_imported(module), attribute))

    def __iter__(self) -> Iterator[str]:
        return iter(COMMANDS)

    def __len__(self) -> int:
        return len(COMMANDS)


def _imported(module: str) -> ModuleType:
    """Classes and functions are no garbage: nobody looks for it among them, neither now nor while requests wait."""
    if module in sys.modules:
        return sys.modules[module]
    gc.disable()
    try:
        return import_module(module)
    finally:
        gc.enable()
        gc.freeze()


def _command(name: str, found: Any) -> Any:
    """What typer makes of a function, or of a group of its own such as `flotte token`."""
    app = typer.Typer(add_completion=False)
    if not isinstance(found, typer.Typer):
        app.command(name)(found)
        return get_command(app)
    app.add_typer(found, name=name)
    group: Any = get_command(app)
    return group.commands[name]
