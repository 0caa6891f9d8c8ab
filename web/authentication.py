"""Who asks: the session cookie of the portal, or `Authorization: Bearer flt_…`."""

from collections.abc import Awaitable, Callable
from functools import partial

from starlette.requests import HTTPConnection
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from resolvers.actors import actor_of_session, actor_of_token, still_of_session, still_of_token
from resolvers.sessions import LASTS
from rules.permissions import Actor
from settings import Settings
from web.header import header
from web.refusals import Code, Refusal

MAX_SECRET = 200  # characters; ours are shorter
Asks = Callable[[str], Awaitable[Actor | None]]


class SignedIn:
    """Lets through whom it knows, as `actor_in(scope)`; anybody else gets 401 before his body is read."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        actor = await actor_of(HTTPConnection(scope), self._settings)
        if actor is None:
            raise Refusal(Code.UNAUTHENTICATED, WWW_Authenticate="Bearer")
        scope["user"] = actor
        await self._app(scope, receive, send)


def actor_in(scope: Scope) -> Actor:
    """Whom `SignedIn` let through."""
    return scope["user"]


async def actor_of(request: HTTPConnection, settings: Settings) -> Actor | None:
    """The actor, or None. Whoever sends an Authorization header is judged by that alone."""
    return await _asked(request, settings, of_session=actor_of_session, of_token=actor_of_token)


async def still_actor_of(request: HTTPConnection, settings: Settings, *, within: float) -> Actor | None:
    """The same for a connection that lasts, by what is known for no longer than `within` seconds."""
    still = {"of_session": partial(still_of_session, within=within), "of_token": partial(still_of_token, within=within)}
    return await _asked(request, settings, **still)


async def _asked(request: HTTPConnection, settings: Settings, *, of_session: Asks, of_token: Asks) -> Actor | None:
    if authorization := header(request.scope, b"authorization"):
        scheme, _, token = authorization.partition(" ")
        is_token = scheme.lower() == "bearer" and len(token) <= MAX_SECRET
        return await of_token(token.strip()) if is_token else None
    secret = session_secret(request, settings)
    return await of_session(secret) if secret else None


def session_secret(request: HTTPConnection, settings: Settings) -> str | None:
    """What the session cookie holds."""
    secret = request.cookies.get(cookie_name(settings))
    return secret if secret and len(secret) <= MAX_SECRET else None


def cookie_name(settings: Settings) -> str:
    """Browsers let nobody but this very host set a `__Host-` cookie, and only over https."""
    return "__Host-flotte" if settings.uses_https else "flotte"


def set_cookie(response: Response, secret: str, settings: Settings) -> None:
    """Remember the session in the browser."""
    response.set_cookie(
        cookie_name(settings),
        secret,
        max_age=int(LASTS.total_seconds()),
        path="/",
        secure=settings.uses_https,
        httponly=True,
        samesite="lax",
    )


def clear_cookie(response: Response, settings: Settings) -> None:
    """Let the browser forget the session."""
    response.delete_cookie(cookie_name(settings), path="/", secure=settings.uses_https, httponly=True, samesite="lax")
