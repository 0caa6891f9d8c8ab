"""`flotte access`: let a person sign in, also one who has lost the second factor."""

from typing import Annotated

import typer
from rich.console import Console

from cli.failed import Failed
from cli.operator import OPERATOR, company_id, in_database
from models import Login
from resolvers import second_factor
from resolvers.grant_access import GrantedAccess, grant_access
from resolvers.sign_in import canonical
from rules.names import Language
from rules.permissions import RoleName
from settings import Settings

access = typer.Typer(help="People who sign in.")


@access.command()
def grant(
    email: Annotated[str, typer.Argument(help="What the person signs in with.")],
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
def forget_second_factor(email: Annotated[str, typer.Argument(help="What the person signs in with.")]) -> None:
    """Let a person who has lost app and recovery codes sign in with the password alone. Ask first who it is."""

    async def work(_: Settings) -> None:
        login = await Login.get_or_none(email=canonical(email))
        if login is None:
            raise Failed(f"nobody signs in as {email}")
        await second_factor.forget_second_factor(login)

    in_database(work)
