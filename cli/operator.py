"""Who acts on the command line, and in which database."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from cli.failed import Failed
from models import Company
from rules import identifiers
from rules.identifiers import InvalidIdentifier
from rules.permissions import Actor, ActorKind
from settings import Settings, read_settings
from storage.database import opened
from storage.migrate import pending

Answer = TypeVar("Answer")

OPERATOR = Actor(id="cli", name="flotte on the command line", email=None, kind=ActorKind.SYSTEM)


def in_database(work: Callable[[Settings], Awaitable[Answer]], *, serving: bool = False) -> Answer:
    """Run `work` with the database of the settings open; it must have been migrated."""
    return asyncio.run(_in_database(read_settings(), work, serving=serving))


async def check_migrated(settings: Settings) -> None:
    """Raises Failed, with the command to run."""
    if names := await pending(settings):
        raise Failed(f"the database lacks {', '.join(names)}: run `flotte migrate` with the same FLOTTE_ variables")


async def company_id(text: str) -> str:
    """The id of the company with that id, company number or name; raises Failed."""
    found = await Company.filter(id=text) or await Company.filter(company_number=_number(text))
    found = found or await Company.filter(name=text)
    if len(found) != 1:
        raise Failed(f"{'no company' if not found else 'several companies'} with the id, number or name {text!r}")
    return found[0].id


async def _in_database(settings: Settings, work: Callable[[Settings], Awaitable[Answer]], *, serving: bool) -> Answer:
    await check_migrated(settings)
    async with opened(settings, serving=serving):
        return await work(settings)


def _number(text: str) -> str:
    try:
        return identifiers.company_number(text)
    except InvalidIdentifier:
        return ""
