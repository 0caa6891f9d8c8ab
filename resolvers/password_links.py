"""One-time links to the page where a password is set."""

import secrets
from datetime import timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import PasswordLink
from resolvers.tokens import digest


async def new_link(login_id: str, *, lasts: timedelta, tx: BaseDBAsyncClient | None = None) -> str:
    """A fresh link's path; only the SHA-256 of its token is kept."""
    token = secrets.token_urlsafe(32)
    expires_at = real_now() + lasts
    await PasswordLink.create(using_db=tx, login_id=login_id, token_hash=digest(token), expires_at=expires_at)
    return f"/set-password#{token}"  # behind the "#", which is sent to no server and stands in no log


async def end_links(tx: BaseDBAsyncClient, login_id: str) -> None:
    """Use up all that are still about: they would set a password behind his back."""
    await PasswordLink.filter(login_id=login_id, used_at__isnull=True).using_db(tx).update(used_at=real_now())
