"""`flotte access`: let a person sign in, also one who has lost the second factor; sign him out; shut him out."""

from typing import Annotated

import typer
from rich.console import Console

from cli.failed import Failed
from cli.operator import OPERATOR, company_id, in_database
from models import Login
from resolvers import second_factor
from resolvers.disable_login import disable_login, enable_login
from resolvers.grant_access import GrantedAccess, grant_access
from resolvers.sign_in import canonical
from resolvers.sign_out import sign_out_everywhere
from rules.names import Language
from rules.permissions import RoleName
from settings import Settings

access = typer.Typer(help="People who sign in.")
Email = Annotated[str, typer.Argument(help="What the person signs in with.")]


@access.command()
def grant(
    email: Email,
    role: Annotated[RoleName, typer.Option(case_sensitive=False, help="What the person may do.")],
    company: Annotated[str | None, typer.Option(help="Id, number or name of the company.")] = None,
    *,
    operator: Annotated[bool, typer.Option("--operator", help="In the operator instead of a company.")] = False,
    name: Annotated[str | None, typer.Option(help="The person's name, for a new login.")] = None,
    language: Annotated[Language, typer.Option(help="For a new login.")] = Language.FR,
) -> None:
    """Give a person a role, and print a one-time link to set a password."""
    if operator is (company is not None):
        raise Failed("give either --company or --operator")

    async def work(settings: Settings) -> tuple[Settings, GrantedAccess]:
        where = await company_id(company) if company else None
        granted = await grant_access(OPERATOR, email=email, role=role, company_id=where, name=name, language=language)
        return settings, granted

    settings, granted = in_database(work)
    Console(soft_wrap=True, highlight=False).print(f"{settings.origin}{granted.path}", markup=False)


@access.command()
def forget_second_factor(email: Email) -> None:
    """Let a person who has lost app and recovery codes sign in with the password alone. Ask first who it is."""

    async def work(_: Settings) -> None:
        await second_factor.forget_second_factor(await _login(email))

    in_database(work)


@access.command()
def sign_out(email: Email) -> None:
    """End all sessions of a person, who may sign in again."""

    async def work(_: Settings) -> None:
        await sign_out_everywhere((await _login(email)).id)

    in_database(work)


@access.command()
def disable(email: Email) -> None:
    """Shut a person out: sessions and links end, and nothing lets him in until `enable`."""

    async def work(_: Settings) -> None:
        await disable_login(OPERATOR, await _login(email))

    in_database(work)


@access.command()
def enable(email: Email) -> None:
    """Let a person in again who was shut out."""

    async def work(_: Settings) -> None:
        await enable_login(OPERATOR, await _login(email))

    in_database(work)


async def _login(email: str) -> Login:
    login = await Login.get_or_none(email=canonical(email))
    if login is None:
        raise Failed(f"nobody signs in as {email}")
    return login
