"""Signing in by a provider of identities: `/auth/provider/…`, which browsers are sent to and come back to."""

import logging
from urllib.parse import quote

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from resolvers.identity_provider import ERRAND_LASTS, IdentityProvider, ProviderRefused
from resolvers.sign_in import CodeNeeded, WrongCredentials, sign_in_by_provider
from resolvers.sign_out import sign_out
from settings import Settings
from web.authentication import cookie_name, session_secret, set_cookie
from web.form import browser_of
from web.refusals import Code, Refusal

log = logging.getLogger("flotte.web")

MAX_LENGTH = 4_000  # characters of what comes back
REFUSED = "/sign-in?refused=provider"


class Provider:
    """The endpoints, see `web.late`; without a provider in the settings they are not there."""

    def __init__(self, settings: Settings, callback: str) -> None:
        self._settings = settings
        self._provider = IdentityProvider(settings, settings.origin + callback)
        self._cookie = f"{cookie_name(settings)}-provider"

    async def begin(self, request: Request) -> Response:
        """`?next=/path`: to the provider, with a sealed errand in a cookie."""
        self._check_there()
        try:
            address, errand = await self._provider.begin(_safe(request.query_params.get("next", "/")))
        except ProviderRefused as refused:
            return self._refused(refused)
        response = _to(address)
        self._keep(response, errand, ERRAND_LASTS)
        return response

    async def back(self, request: Request) -> Response:
        """`?code&state`: a session in a cookie; or to the page that asks for a code; or to the sign-in."""
        self._check_there()
        try:
            return await self._signed_in(request)
        except (ProviderRefused, WrongCredentials) as refused:
            return self._refused(refused)

    async def _signed_in(self, request: Request) -> Response:
        given = request.query_params
        state, code = given.get("state", "")[:MAX_LENGTH], given.get("code", "")[:MAX_LENGTH]
        if given.get("iss", self._settings.oidc_issuer) != self._settings.oidc_issuer or not code:
            raise ProviderRefused
        errand = self._provider.errand(request.cookies.get(self._cookie, "")[:MAX_LENGTH], state)
        email = await self._provider.verified_email(errand, code)
        outcome = await sign_in_by_provider(email=email, browser=browser_of(request, self._settings))
        if isinstance(outcome, CodeNeeded):
            # Behind the "#", which is sent to no server and stands in no log.
            return self._done(f"/sign-in?next={quote(errand.next, safe='')}#{outcome.token}")
        if before := session_secret(request, self._settings):
            await sign_out(before)
        response = self._done(errand.next)
        set_cookie(response, outcome.secret, self._settings)
        return response

    def _check_there(self) -> None:
        if self._settings.oidc_issuer is None:
            raise Refusal(Code.NOT_FOUND)

    def _refused(self, refused: Exception) -> Response:
        # Which of the reasons it was is for the log: the page says the same for all.
        log.warning("a sign-in by the provider was refused: %s", type(refused.__cause__ or refused).__name__)
        return self._done(REFUSED)

    def _done(self, address: str) -> Response:
        response = _to(address)
        self._keep(response, "", 0)
        return response

    def _keep(self, response: Response, errand: str, seconds: int) -> None:
        secure = self._settings.uses_https
        response.set_cookie(
            self._cookie, errand, max_age=seconds, path="/", secure=secure, httponly=True, samesite="lax"
        )


def _to(address: str) -> Response:
    return RedirectResponse(address, 303, headers={"Cache-Control": "no-store"})


def _safe(path: str) -> str:
    """A path of ours; anything else, another host above all, becomes the home page."""
    is_ours = path.startswith("/") and not path.startswith(("//", "/\\")) and path.isprintable()
    return path if is_ours and len(path) <= MAX_LENGTH // 4 else "/"
