"""Sessions of signed-in browsers: kept on the server, known by the SHA-256 of their cookie. Real time.

One ends `LASTS` after it began, whatever happens, and earlier when nobody used it for `IDLE`.
"""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from ipaddress import IPv6Address, ip_network

from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from clock import MACHINES_DIFFER, real_now
from models import Login, Session
from resolvers.last_use import write_last_use
from resolvers.tokens import digest

LASTS = timedelta(days=7)
IDLE = timedelta(hours=12)
SEEN_EVERY = timedelta(minutes=1)
MAX_ADDRESS = 64
MAX_USER_AGENT = 200


@dataclass(frozen=True)
class Browser:
    """Where somebody sits, and what he recognises a session by."""

    address: str
    user_agent: str = ""

    @property
    def subnet(self) -> str:
        """What is slowed down: the address, and of IPv6 the /64 that every line has for itself (RFC 6177)."""
        try:
            address = IPv6Address(self.address.partition("%")[0])
        except ValueError:
            return self.address
        return str(address.ipv4_mapped or ip_network((address, 64), strict=False))


async def begin(login: Login, browser: Browser | None = None, tx: BaseDBAsyncClient | None = None) -> str:
    """A new session of that login; answers the secret for the cookie."""
    secret, now = secrets.token_urlsafe(32), real_now()
    over = Q(expires_at__lte=now) | Q(last_seen_at__lte=now - IDLE) | Q(created_at__gt=now + MACHINES_DIFFER)
    await Session.filter(over, login_id=login.id).using_db(tx).delete()
    await Session.create(
        using_db=tx,
        login_id=login.id,
        token_hash=digest(secret),
        created_at=now,
        last_seen_at=now,
        expires_at=now + LASTS,
        address=browser.address[:MAX_ADDRESS] if browser else None,
        user_agent=_shortened(browser.user_agent) if browser else None,
    )
    return secret


async def found(token_hash: str, *, used: bool = True) -> Session | None:
    """The live session with its login, or None when it is unknown, over, idle for too long, or its login disabled."""
    now = real_now()
    session = await _live(now).get_or_none(token_hash=token_hash).select_related("login")
    if used and session and session.last_seen_at < now - SEEN_EVERY:
        await write_last_use(session, last_seen_at=now)
    return session


async def of_login(login_id: str) -> list[Session]:
    """The live ones of that login, the one used last first."""
    return await _live(real_now()).filter(login_id=login_id).order_by("-last_seen_at", "-id")


def _live(now: datetime) -> QuerySet[Session]:
    return Session.filter(
        # One that a wrong clock began ahead of time would outlive the others by as much.
        created_at__lte=now + MACHINES_DIFFER,
        expires_at__gt=now,
        last_seen_at__gt=now - IDLE,
        login__disabled_at__isnull=True,
    )


def _shortened(user_agent: str) -> str:
    return "".join(filter(str.isprintable, user_agent))[:MAX_USER_AGENT]
