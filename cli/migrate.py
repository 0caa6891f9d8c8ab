"""`flotte migrate`: bring the database to the schema of this version."""

import asyncio

from rich import print as say

from settings import read_settings
from storage.migrate import migrate as apply_pending


def migrate() -> None:
    """Create or migrate the database; an SQLite file is copied next to itself first."""
    names = asyncio.run(apply_pending(read_settings()))
    say(f"Applied {', '.join(names)}." if names else "Nothing to do: the database has the schema of this version.")
