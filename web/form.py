"""What the doors under `/auth/…` have in common: texts in, JSON out, and what their use cases raise in HTTP's words."""

from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from resolvers.activate_by_link import NotReadyYet, SimCardNotYours, WrongIccid
from resolvers.activation_links import ActivationLinkInvalid
from resolvers.codes import WrongCode
from resolvers.passwords import PasswordGuessable, PasswordUnsuited
from resolvers.postbox import PostboxFull
from resolvers.reauthenticate import WrongPassword
from resolvers.second_factor import WrongStanding
from resolvers.sessions import Browser
from resolvers.set_password import LinkInvalid
from resolvers.sign_in import SignInOver, WrongCredentials
from resolvers.throttle import TooManyAttempts
from rules import errors
from settings import Settings
from web.addresses import client_address
from web.body import json_object
from web.header import header
from web.refusals import Code, Refusal

CODES: dict[type[Exception], Code] = {
    ActivationLinkInvalid: Code.ACTIVATION_LINK_INVALID,
    NotReadyYet: Code.NOT_READY_YET,
    WrongIccid: Code.WRONG_ICCID,
    SimCardNotYours: Code.SIM_CARD_NOT_YOURS,
    LinkInvalid: Code.LINK_INVALID,
    PostboxFull: Code.UNAVAILABLE,
    PasswordGuessable: Code.PASSWORD_GUESSABLE,
    PasswordUnsuited: Code.PASSWORD_UNSUITED,
    SignInOver: Code.SIGN_IN_OVER,
    WrongCode: Code.WRONG_CODE,
    WrongCredentials: Code.WRONG_CREDENTIALS,
    WrongPassword: Code.WRONG_PASSWORD,
    WrongStanding: Code.WRONG_STANDING,
}
REFUSALS: dict[type[errors.Refusal], Code] = {
    errors.InvalidInput: Code.BAD_USER_INPUT,
    errors.NotAllowed: Code.NOT_ALLOWED,
    errors.NotFound: Code.NOT_FOUND,
}


async def texts(request: Request, *names: str) -> tuple[str, ...]:
    """The members of that name in the body, none of them empty. Raises Refusal."""
    return texts_in(await json_object(request), *names)


def texts_in(body: dict[str, Any], *names: str) -> tuple[str, ...]:
    """The same for a body that holds other things too."""
    values = tuple(body.get(name) for name in names)
    if not all(isinstance(value, str) and value for value in values):
        raise Refusal(Code.BAD_USER_INPUT)
    return values  # pyright: ignore[reportReturnType]  all are text, as was just checked


def done(body: dict[str, Any]) -> Response:
    """The answer, which nobody keeps."""
    return JSONResponse(body, headers={"Cache-Control": "no-store"})


@contextmanager
def refusing() -> Generator[None]:
    """What the use cases inside refuse is answered with its code."""
    try:
        yield
    except TooManyAttempts as attempts:
        raise Refusal(Code.THROTTLED, Retry_After=str(attempts.seconds)) from None
    except errors.Refused as refused:
        raise Refusal(REFUSALS[type(refused.refusal)]) from None
    except tuple(CODES) as refused:
        raise Refusal(CODES[type(refused)]) from None


def browser_of(request: Request, settings: Settings) -> Browser:
    """Where the request comes from."""
    address = client_address(request.scope, settings.trusted_proxies)
    return Browser(address, header(request.scope, b"user-agent") or "")
