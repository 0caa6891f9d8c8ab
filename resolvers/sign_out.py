"""Signing out: a session ends on the server, not only in the browser.

At once in this process; another one asks the database again within `actors.REMEMBERED_SECONDS`.
"""

from models import Session
from resolvers.actors import forget, forget_all
from resolvers.tokens import digest


async def sign_out(secret: str) -> None:
    """End the session behind that cookie, if there is one."""
    await Session.filter(token_hash=digest(secret)).delete()
    forget(secret)


async def end_session(login_id: str, session_id: str) -> None:
    """End one session of that login. What is not his does not exist: nothing happens."""
    await Session.filter(id=session_id, login_id=login_id).delete()
    forget_all()


async def sign_out_everywhere(login_id: str) -> None:
    """End all sessions of that login."""
    await Session.filter(login_id=login_id).delete()
    forget_all()
