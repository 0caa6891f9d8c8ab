"""What is said when a command cannot do its work."""

import sqlite3
import traceback
from pathlib import Path
from typing import Any

import asyncpg
import typer
from tortoise.exceptions import BaseORMException

from cli.failed import Failed
from rules.errors import Refused
from rules.names import Language
from schema.messages import say
from settings import BadSetting
from storage.migrate import BrokenReferences, Unreachable
from storage.migrate_postgresql import LocksHeld


def words(error: Exception) -> str:
    """One line."""
    match error:
        case Refused(refusal=refusal):
            return _of_refusal(refusal)
        case typer.TyperException():
            return _one_line(error.format_message())
        case Failed() | BadSetting() | Unreachable() | BrokenReferences() | LocksHeld() | OSError():
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
