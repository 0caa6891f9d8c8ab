"""`flotte token issue`: a key for a partner's program."""

from datetime import UTC, datetime, time
from typing import Annotated

import typer
from rich import print as say

from cli.operator import OPERATOR, company_id, in_database
from resolvers.issue_token import GRANTABLE, IssuedToken, issue_token
from settings import Settings

token = typer.Typer(help="Tokens for programs.", no_args_is_help=False)

SCOPES = f"What it may do, separated by commas or spaces: {', '.join(sorted(GRANTABLE))}."


@token.callback()
def _tokens() -> None:  # pyright: ignore[reportUnusedFunction]  without it, typer would drop the word "issue"
    """Tokens for programs."""


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
            expires_at=_end_of(expires),
        )

    say(in_database(work).token)


def _end_of(day: datetime | None) -> datetime | None:
    return datetime.combine(day, time.max, UTC) if day else None
