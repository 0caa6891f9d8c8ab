"""`flotte token`: keys for partners' programs."""

from datetime import datetime
from typing import Annotated

import typer
from rich import print as say

from cli.operator import OPERATOR, company_id, in_database
from resolvers.issue_token import GRANTABLE, IssuedToken, issue_token
from resolvers.revoke_token import revoke_token_everywhere
from settings import Settings

token = typer.Typer(help="Tokens for programs.")

SCOPES = f"What it may do, separated by commas or spaces: {', '.join(sorted(GRANTABLE))}."


@token.command()
def issue(
    company: Annotated[list[str], typer.Option(help="Id, number or name of a company; may be given several times.")],
    scopes: Annotated[str, typer.Option(help=SCOPES)],
    name: Annotated[str, typer.Option(help="Whose it is: order and audit entries carry the name.")],
    expires: Annotated[
        datetime | None, typer.Option(formats=["%Y-%m-%d"], help="The last day on which it is good.")
    ] = None,
) -> None:
    """Print a new token. It is shown this once; only its SHA-256 is kept."""

    async def work(_: Settings) -> IssuedToken:
        return await issue_token(
            OPERATOR,
            company_ids=[await company_id(text) for text in company],
            scopes=scopes.replace(",", " ").split(),
            name=name,
            last_day=expires.date() if expires else None,
        )

    say(in_database(work).token)


@token.command()
def revoke(token_id: Annotated[str, typer.Argument(help="The id, `tok_…`, as the audit trail has it.")]) -> None:
    """End a token in all companies that let it in."""

    async def work(_: Settings) -> None:
        await revoke_token_everywhere(OPERATOR, token_id=token_id)

    in_database(work)
