"""What a signed-in person does with his own sign-in: `/auth/…`, JSON in and out, by the session cookie alone."""

from typing import Any

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models import Session
from resolvers import sessions
from resolvers.change_password import change_password
from resolvers.postbox import Postbox
from resolvers.security_notice import Notice, notify
from resolvers.sign_out import end_session, sign_out_everywhere
from resolvers.tokens import digest
from settings import Settings
from web.authentication import clear_cookie, session_secret, set_cookie
from web.form import browser_of, done, refusing, texts
from web.header import header
from web.refusals import Code, Refusal


class Account:
    """The routes."""

    def __init__(self, settings: Settings, postbox: Postbox) -> None:
        self._settings = settings
        self._postbox = postbox

    def routes(self) -> list[Route]:
        """To be put among the others."""
        return [
            Route("/auth/sessions", self.sessions, methods=["GET"]),
            Route("/auth/sessions/end", self.end, methods=["POST"]),
            Route("/auth/sessions/end-all", self.end_all, methods=["POST"]),
            Route("/auth/password/change", self.change_password, methods=["POST"]),
        ]

    async def sessions(self, request: Request) -> Response:
        """His live sessions, the one used last first."""
        session = await session_of(request, self._settings)
        return done({"sessions": [_told(one, session) for one in await sessions.of_login(session.login_id)]})

    async def end(self, request: Request) -> Response:
        """`{"id"}`: that session ends, if it is one of his."""
        session = await session_of(request, self._settings)
        (session_id,) = await texts(request, "id")
        await end_session(session.login_id, session_id)
        return done({})

    async def end_all(self, request: Request) -> Response:
        """Nothing in: all his sessions end, this one too."""
        session = await session_of(request, self._settings)
        await sign_out_everywhere(session.login_id)
        response = done({})
        clear_cookie(response, self._settings)
        return response

    async def change_password(self, request: Request) -> Response:
        """`{"current", "password"}`: all his sessions end, and a new one begins here."""
        session = await session_of(request, self._settings)
        current, password = await texts(request, "current", "password")
        browser = browser_of(request, self._settings)
        with refusing():
            secret = await change_password(session.login, current=current, password=password, browser=browser)
        notify(session.login, Notice.PASSWORD_CHANGED, browser=browser, postbox=self._postbox)
        response = done({})
        set_cookie(response, secret, self._settings)
        return response


async def session_of(request: Request, settings: Settings) -> Session:
    """The live session of the cookie, read anew. Raises Refusal; a program with a token has no session."""
    secret = session_secret(request, settings)
    session = await sessions.found(digest(secret)) if secret and not header(request.scope, b"authorization") else None
    if session is None:
        raise Refusal(Code.UNAUTHENTICATED)
    return session


def _told(session: Session, current: Session) -> dict[str, Any]:
    return {
        "id": session.id,
        "userAgent": session.user_agent,
        "address": session.address,
        "since": session.created_at.isoformat(),
        "lastUsed": session.last_seen_at.isoformat(),
        "current": session.id == current.id,
    }
