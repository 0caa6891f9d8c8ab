"""One's own second factor: `/auth/second-factor…`, JSON in and out, by the session cookie alone."""

import segno
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from models import Session
from resolvers import second_factor
from resolvers.postbox import Postbox
from resolvers.security_notice import Notice, notify
from settings import Settings
from web.account import session_of
from web.form import browser_of, done, refusing, texts


class SecondFactor:
    """The routes."""

    def __init__(self, settings: Settings, postbox: Postbox) -> None:
        self._settings = settings
        self._postbox = postbox

    def routes(self) -> list[Route]:
        """To be put among the others."""
        return [
            Route("/auth/second-factor", self.standing, methods=["GET"]),
            Route("/auth/second-factor/set-up", self.set_up, methods=["POST"]),
            Route("/auth/second-factor/confirm", self.confirm, methods=["POST"]),
            Route("/auth/second-factor/recovery-codes", self.renew_recovery_codes, methods=["POST"]),
            Route("/auth/second-factor/off", self.turn_off, methods=["POST"]),
        ]

    async def standing(self, request: Request) -> Response:
        """Whether it is on, and how many recovery codes are left."""
        session = await session_of(request, self._settings)
        standing = await second_factor.standing(session.login)
        return done({"on": standing.is_on, "recoveryCodesLeft": standing.recovery_codes_left})

    async def set_up(self, request: Request) -> Response:
        """`{"password"}`: the secret for the app, as text and as a picture."""
        session = await session_of(request, self._settings)
        (password,) = await texts(request, "password")
        with refusing():
            enrolment = await second_factor.set_up(
                session.login,
                password=password,
                browser=browser_of(request, self._settings),
                sealing_key=self._settings.sealing_key,
            )
        return done({"secret": enrolment.secret, "uri": enrolment.uri, "picture": _picture(enrolment.uri)})

    async def confirm(self, request: Request) -> Response:
        """`{"code"}`: it is on, all other sessions are over, and the recovery codes are shown, once."""
        session = await session_of(request, self._settings)
        (code,) = await texts(request, "code")
        with refusing():
            codes = await second_factor.confirm(
                session,
                code,
                browser=browser_of(request, self._settings),
                sealing_key=self._settings.sealing_key,
            )
        self._notify(session, Notice.SECOND_FACTOR_ON, request)
        return done({"recoveryCodes": codes})

    async def renew_recovery_codes(self, request: Request) -> Response:
        """`{"password", "code"}`: ten others, shown once."""
        session = await session_of(request, self._settings)
        password, code = await texts(request, "password", "code")
        with refusing():
            codes = await second_factor.renew_recovery_codes(
                session.login,
                password=password,
                code=code,
                browser=browser_of(request, self._settings),
                sealing_key=self._settings.sealing_key,
            )
        self._notify(session, Notice.RECOVERY_CODES_RENEWED, request)
        return done({"recoveryCodes": codes})

    async def turn_off(self, request: Request) -> Response:
        """`{"password", "code"}`: the password alone is enough from now on."""
        session = await session_of(request, self._settings)
        password, code = await texts(request, "password", "code")
        with refusing():
            await second_factor.turn_off(
                session.login,
                password=password,
                code=code,
                browser=browser_of(request, self._settings),
                sealing_key=self._settings.sealing_key,
            )
        self._notify(session, Notice.SECOND_FACTOR_OFF, request)
        return done({})

    def _notify(self, session: Session, notice: Notice, request: Request) -> None:
        notify(session.login, notice, browser=browser_of(request, self._settings), postbox=self._postbox)


def _picture(uri: str) -> str:
    """A QR code as the address of an image; on white, whatever colours the page has."""
    return segno.make(uri, error="m").svg_data_uri(omitsize=True, border=4, dark="#000", light="#fff")
