"""Signing in and out, and setting a password: `/auth/…`, JSON in and out."""

from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from resolvers import set_password as links
from resolvers.actors import actor_of_session
from resolvers.sign_in import TooManyAttempts, WrongCredentials, sign_in
from resolvers.sign_out import sign_out
from settings import Settings
from web.addresses import client_address
from web.authentication import clear_cookie, session_secret, set_cookie
from web.body import json_object
from web.refusals import Code, Refusal


class Auth:
    """The routes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def routes(self) -> list[Route]:
        """To be put among the others."""
        return [
            Route("/auth/session", self.session, methods=["GET"]),
            Route("/auth/sign-in", self.sign_in, methods=["POST"]),
            Route("/auth/sign-out", self.sign_out, methods=["POST"]),
            Route("/auth/password", self.password, methods=["POST"]),
        ]

    async def session(self, request: Request) -> Response:
        """Whether the cookie opens /graphql: the portal asks before it does, for a browser reports every 401."""
        secret = session_secret(request, self._settings)
        return _done({"signedIn": secret is not None and await actor_of_session(secret) is not None})

    async def sign_in(self, request: Request) -> Response:
        """`{"email", "password"}`: a session in a cookie."""
        email, password = _texts(await json_object(request), "email", "password")
        address = client_address(request.scope, self._settings.trusted_proxies)
        try:
            signed_in = await sign_in(email=email, password=password, address=address)
        except WrongCredentials:
            raise Refusal(Code.WRONG_CREDENTIALS) from None
        except TooManyAttempts as attempts:
            raise Refusal(Code.THROTTLED, Retry_After=str(attempts.seconds)) from None
        if before := session_secret(request, self._settings):
            await sign_out(before)
        login = signed_in.login
        response = _done({"id": login.id, "name": login.name, "email": login.email})
        set_cookie(response, signed_in.secret, self._settings)
        return response

    async def sign_out(self, request: Request) -> Response:
        """Nothing in: the session of the cookie ends. Repeated, it answers the same."""
        if secret := session_secret(request, self._settings):
            await sign_out(secret)
        response = _done({})
        clear_cookie(response, self._settings)
        return response

    async def password(self, request: Request) -> Response:
        """`{"token", "password"}`: the one-time link is used up, and he signs in with his new password."""
        token, password = _texts(await json_object(request), "token", "password")
        try:
            await links.set_password(token=token, password=password)
        except links.LinkInvalid:
            raise Refusal(Code.LINK_INVALID) from None
        except links.PasswordUnsuited:
            raise Refusal(Code.PASSWORD_UNSUITED) from None
        return _done({})


def _texts(body: dict[str, Any], *names: str) -> tuple[str, ...]:
    values = tuple(body.get(name) for name in names)
    if not all(isinstance(value, str) and value for value in values):
        raise Refusal(Code.BAD_USER_INPUT)
    return values  # pyright: ignore[reportReturnType]  all are text, as was just checked


def _done(body: dict[str, Any]) -> Response:
    return JSONResponse(body, headers={"Cache-Control": "no-store"})
