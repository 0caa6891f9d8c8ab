"""Asking for the password once more, before something that a stolen session must not do.

WrongPassword     it is another one
TooManyAttempts   as at the sign-in, with which the attempts are counted together
"""

from models import Login
from resolvers import passwords
from resolvers.sessions import Browser
from resolvers.sign_in import per_account_and_address
from resolvers.throttle import account_and_address, slow_down


class WrongPassword(Exception):
    """Not the password of whoever has signed in."""


async def check_password(login: Login, password: str, browser: Browser) -> None:
    """Return if it is his password. Raises WrongPassword, TooManyAttempts."""
    key = account_and_address(login.email, browser.address)
    await slow_down((per_account_and_address, key))
    if not await passwords.matches(login.password_hash, password):
        raise WrongPassword
    per_account_and_address.forgive(key)
