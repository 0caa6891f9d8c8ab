"""One-time links to the page where a password is set."""

import secrets
from datetime import datetime, timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import MACHINES_DIFFER, real_now
from models import PasswordLink
from resolvers.tokens import digest

LONGEST = timedelta(days=7)


async def new_link(login_id: str, *, lasts: timedelta, tx: BaseDBAsyncClient | None = None) -> str:
    """A fresh link's path, good for `LONGEST` at most; only the SHA-256 of its token is kept."""
    token = secrets.token_urlsafe(32)
    expires_at = real_now() + lasts
    await PasswordLink.create(using_db=tx, login_id=login_id, token_hash=digest(token), expires_at=expires_at)
    return f"/set-password#{token}"  # behind the "#", which is sent to no server and stands in no log


def is_of_now(expires_at: datetime) -> bool:
    """Whether a link that ends then can be good: not over, nor of a clock that was ahead."""
    return timedelta(0) < expires_at - real_now() <= LONGEST + MACHINES_DIFFER


async def end_links(tx: BaseDBAsyncClient, login_id: str) -> None:
    """Use up all that are still about: they would set a password behind his back."""
    await PasswordLink.filter(login_id=login_id, used_at__isnull=True).using_db(tx).update(used_at=real_now())
