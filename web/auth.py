"""Signing in and out, and setting a password: `/auth/…`, JSON in and out."""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from resolvers.actors import actor_of_session
from resolvers.forgotten_password import send_password_link
from resolvers.postbox import Postbox
from resolvers.security_notice import Notice, notify
from resolvers.set_password import set_password
from resolvers.sign_in import CodeNeeded, SignedIn, complete_sign_in, sign_in
from resolvers.sign_out import sign_out
from settings import Settings
from web.authentication import clear_cookie, session_secret, set_cookie
from web.form import browser_of, done, refusing, texts
from web.refusals import Code, Refusal


class Auth:
    """The routes."""

    def __init__(self, settings: Settings, postbox: Postbox) -> None:
        self._settings = settings
        self._postbox = postbox

    def routes(self) -> list[Route]:
        """To be put among the others."""
        return [
            Route("/auth/session", self.session, methods=["GET"]),
            Route("/auth/sign-in", self.sign_in, methods=["POST"]),
            Route("/auth/sign-in/code", self.complete_sign_in, methods=["POST"]),
            Route("/auth/sign-out", self.sign_out, methods=["POST"]),
            Route("/auth/options", self.options, methods=["GET"]),
            Route("/auth/password/forgotten", self.forgotten_password, methods=["POST"]),
            Route("/auth/password", self.password, methods=["POST"]),
        ]

    async def session(self, request: Request) -> Response:
        """Whether the cookie opens /graphql: the portal asks before it does, for a browser reports every 401."""
        secret = session_secret(request, self._settings)
        return done({"signedIn": secret is not None and await actor_of_session(secret) is not None})

    async def sign_in(self, request: Request) -> Response:
        """`{"email", "password"}`: a session in a cookie; or `{"token"}`, with which a code is sent in five minutes."""
        email, password = await texts(request, "email", "password")
        with refusing():
            outcome = await sign_in(email=email, password=password, browser=browser_of(request, self._settings))
        return (
            done({"token": outcome.token}) if isinstance(outcome, CodeNeeded) else await self._begun(request, outcome)
        )

    async def complete_sign_in(self, request: Request) -> Response:
        """`{"token", "code"}`: a session in a cookie."""
        token, code = await texts(request, "token", "code")
        browser = browser_of(request, self._settings)
        with refusing():
            signed_in = await complete_sign_in(
                token=token, code=code, browser=browser, sealing_key=self._settings.sealing_key
            )
        return await self._begun(request, signed_in)

    async def _begun(self, request: Request, signed_in: SignedIn) -> Response:
        """The session before, if this browser had one, ends."""
        if before := session_secret(request, self._settings):
            await sign_out(before)
        login = signed_in.login
        response = done({"id": login.id, "name": login.name, "email": login.email})
        set_cookie(response, signed_in.secret, self._settings)
        return response

    async def sign_out(self, request: Request) -> Response:
        """Nothing in: the session of the cookie ends. Repeated, it answers the same."""
        if secret := session_secret(request, self._settings):
            await sign_out(secret)
        response = done({})
        clear_cookie(response, self._settings)
        return response

    async def password(self, request: Request) -> Response:
        """`{"token", "password"}`: the one-time link is used up, and he signs in with his new password."""
        token, password = await texts(request, "token", "password")
        with refusing():
            login = await set_password(token=token, password=password)
        browser = browser_of(request, self._settings)
        notify(login, Notice.PASSWORD_CHANGED, browser=browser, postbox=self._postbox)
        return done({})

    async def options(self, request: Request) -> Response:  # noqa: ARG002  the same for everybody
        """What the pages before the sign-in may offer."""
        offered = {
            "sendsMail": self._postbox.is_there,
            "provider": self._settings.oidc_issuer is not None,
            "simulatedNetwork": self._settings.network_url is None,
        }
        return done(offered)

    async def forgotten_password(self, request: Request) -> Response:
        """`{"email"}`: whoever signs in with it gets a link. Anybody gets the same answer, and no sooner."""
        if not self._postbox.is_there:
            raise Refusal(Code.NOT_FOUND)
        (email,) = await texts(request, "email")
        browser = browser_of(request, self._settings)
        with refusing():
            await send_password_link(email=email, browser=browser, origin=self._settings.origin, postbox=self._postbox)
        return done({})
