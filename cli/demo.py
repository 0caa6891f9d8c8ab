"""`flotte demo`: fill a new database with an invented operator, its customers and their people."""

import asyncio
from datetime import date, datetime, time
from typing import Annotated

import typer
from argon2 import PasswordHasher
from rich import print as say
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.transactions import in_transaction

import clock
from cli.demo_data.accounts import PASSWORD
from cli.demo_data.companies import NAMED, Plain, TooLarge, companies
from cli.demo_data.history import Requested
from cli.demo_data.ids import SeededIds
from cli.demo_data.sheets import Demo
from cli.failed import Failed
from cli.progress import Progress
from models import Company, Login, MobileService, RemovalRequest, RequestedRemoval
from resolvers.import_folder import import_sheets
from resolvers.importing.verdicts import Outcome, Report, Verdict
from rules.lifecycle import RemovalRequestState, RequestedRemovalState
from settings import Settings, read_settings
from storage.database import opened
from storage.migrate import migrate

SEED = 1
# The same salt each time, so that the same seed gives the same bytes. No other password is hashed with it.
_SALT = b"flotte-demo-salt"


def demo(
    number: Annotated[int, typer.Option("--companies", help="How many companies in all.")] = len(NAMED),
    users: Annotated[int | None, typer.Option(help="How many users in all.")] = None,
    services: Annotated[int | None, typer.Option(help="How many live mobile services in all.")] = None,
    seed: Annotated[int, typer.Option(help="Another seed, other people.")] = SEED,
) -> None:
    """Fill a new database with demo data, which is the same for the same seed and day."""
    settings = read_settings()
    if settings.public_url:
        raise Failed("demo data does not go with FLOTTE_PUBLIC_URL: this looks like a real installation")
    asyncio.run(_fill(settings, _sizes(number, users, services), seed))
    say(f"Done. Everybody in the demo signs in with the password {PASSWORD}.")


async def load_demo(settings: Settings, sizes: list[Plain] | None = None, seed: int = SEED) -> None:
    """Write the demo into the open database, which must be empty; all or nothing."""
    first_day = clock.business_day(settings.clock_start)
    made = Demo(sizes or list(NAMED), seed, first_day)
    report, new_id = Report(_must_be_added), SeededIds(seed, first_day)
    with Progress() as progress:
        async with in_transaction("default") as tx:
            await import_sheets(
                made.sheets(),
                sealing_key=settings.sealing_key,
                report=report,
                watch=progress,
                at=_midnight(first_day),
                new_id=new_id,
            )
            for email, request in made.requests():
                await _file(tx, email, request, new_id)
            password_hash = PasswordHasher().hash(PASSWORD, salt=_SALT)
            await Login.all().using_db(tx).update(password_hash=password_hash)


async def _file(tx: BaseDBAsyncClient, email: str, requested: Requested, new_id: SeededIds) -> None:
    """Write down what `file_removal_request` would have, before the trail of the company begins with its import."""
    filer = await Login.get(email=email, using_db=tx)
    numbers = [line.msisdn for line in requested.lines]
    services = await MobileService.filter(msisdn__in=numbers).using_db(tx).order_by("id")
    request = RemovalRequest(
        id=new_id("RemovalRequest"),
        company_id=services[0].company_id,
        state=RemovalRequestState.OPEN,
        note=requested.note,
        filed_at=requested.filed_at,
        filed_by=filer.name,
        filed_by_id=filer.id,
    )
    await request.save(using_db=tx, force_create=True)
    for service in services:
        removal = RequestedRemoval(
            id=new_id("RequestedRemoval"),
            company_id=request.company_id,
            request_id=request.id,
            service_id=service.id,
            state=RequestedRemovalState.OPEN,
        )
        await removal.save(using_db=tx, force_create=True)


async def _fill(settings: Settings, sizes: list[Plain], seed: int) -> None:
    await migrate(settings)
    async with opened(settings):
        if await Company.exists() or await Login.exists():
            raise Failed("the database is not empty: demo data goes into a new one")
        await load_demo(settings, sizes, seed)


def _sizes(number: int, users: int | None, services: int | None) -> list[Plain]:
    """What is not said is as much as each further company needs to have somebody in it."""
    users = sum(company.users for company in NAMED) + number - len(NAMED) if users is None else users
    services = sum(company.services for company in NAMED) if services is None else services
    try:
        return companies(number, users, services)
    except TooLarge as reason:
        raise Failed(str(reason)) from None


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(0, 10), clock.BUSINESS_ZONE)


def _must_be_added(verdict: Verdict) -> None:
    if verdict.outcome is not Outcome.ADDED:
        raise AssertionError(f"the demo does not pass the import: {verdict}")
