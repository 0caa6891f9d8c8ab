"""Proving once more who one is, before something that a stolen session must not do.

WrongPassword     it is another one
WrongCode         the login has a second factor, and this is no code of it
TooManyAttempts   as at the sign-in, with which the attempts are counted together
"""

import logging

from models import Login
from resolvers import passwords
from resolvers.codes import WrongCode, has_second_factor, use_code
from resolvers.sessions import Browser
from resolvers.sign_in import per_account_and_subnet
from resolvers.throttle import account_and_subnet, slow_down
from settings import SealingKey

log = logging.getLogger("flotte.security")


class WrongPassword(Exception):
    """Not the password of whoever has signed in."""


async def prove(login: Login, *, password: str, code: str | None, browser: Browser, sealing_key: SealingKey) -> None:
    """Return if it is his password, and a code where he has a second factor.

    Raises WrongPassword, WrongCode, TooManyAttempts.
    """
    await check_password(login, password, browser)
    if await has_second_factor(login.id):
        if code is None:
            raise WrongCode
        await use_code(login, code, browser=browser, sealing_key=sealing_key)


async def check_password(login: Login, password: str, browser: Browser) -> None:
    """Return if it is his password. Raises WrongPassword, TooManyAttempts."""
    key = account_and_subnet(login.email, browser.subnet)
    await slow_down((per_account_and_subnet, key))
    if not await passwords.matches(login.password_hash, password):
        log.warning("a password was refused: %s", login.id)
        raise WrongPassword
    per_account_and_subnet.forgive(key)
