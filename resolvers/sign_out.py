"""Signing out: a session ends on the server, not only in the browser.

At once in this process; another one asks the database again within `actors.REMEMBERED_SECONDS`.
"""

from tortoise.backends.base.client import BaseDBAsyncClient

from models import PendingSignIn, Session
from resolvers.actors import forget, forget_all
from resolvers.tokens import digest
from storage.transaction import transaction


async def sign_out(secret: str) -> None:
    """End the session behind that cookie, if there is one."""
    await Session.filter(token_hash=digest(secret)).delete()
    forget(secret)


async def end_session(login_id: str, session_id: str) -> None:
    """End one session of that login. What is not his does not exist: nothing happens."""
    await Session.filter(id=session_id, login_id=login_id).delete()
    forget_all()


async def sign_out_everywhere(login_id: str) -> None:
    """End all sessions of that login, and the sign-ins that still wait for a code."""
    await _end_all(login_id)
    forget_all()


async def end_all_in(tx: BaseDBAsyncClient, login_id: str, *, but: Session | None = None) -> None:
    """The same as part of a transaction, perhaps all but one session; call `actors.forget_all` after it."""
    # The sign-ins first: one that is being completed has made its session by the time its row can be had.
    await PendingSignIn.filter(login_id=login_id).using_db(tx).delete()
    sessions = Session.filter(login_id=login_id).using_db(tx)
    await (sessions.exclude(id=but.id) if but else sessions).delete()


@transaction
async def _end_all(tx: BaseDBAsyncClient, login_id: str) -> None:
    await end_all_in(tx, login_id)
