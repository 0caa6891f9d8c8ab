"""Signing out: the session ends on the server, not only in the browser."""

from models import Session
from resolvers.actors import forget
from resolvers.tokens import digest


async def sign_out(secret: str) -> None:
    """End the session behind that cookie, if there is one."""
    await Session.filter(token_hash=digest(secret)).delete()
    forget(secret)
