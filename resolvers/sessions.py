"""Sessions of signed-in browsers: kept on the server, known by the SHA-256 of their cookie. Real time."""

import secrets
from datetime import timedelta

from clock import real_now
from models import Login, Session
from resolvers.tokens import digest

LASTS = timedelta(days=7)
IDLE = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=1)


async def begin(login: Login) -> str:
    """A new session of that login; answers the secret for the cookie."""
    secret, now = secrets.token_urlsafe(32), real_now()
    await Session.filter(login_id=login.id, expires_at__lte=now).delete()
    await Session.create(
        login_id=login.id, token_hash=digest(secret), created_at=now, last_seen_at=now, expires_at=now + LASTS
    )
    return secret


async def found(token_hash: str) -> Session | None:
    """The live session with its login, or None when it is unknown, over, idle for too long, or its login disabled."""
    now = real_now()
    session = await Session.get_or_none(
        token_hash=token_hash, expires_at__gt=now, last_seen_at__gt=now - IDLE, login__disabled_at__isnull=True
    ).select_related("login")
    if session and session.last_seen_at < now - SEEN_EVERY:
        await Session.filter(id=session.id).update(last_seen_at=now)
    return session
