"""Signing in with e-mail and password.

WrongCredentials   says neither which of the two was wrong nor whether the login exists
TooManyAttempts    from this address: try again in `seconds`; other addresses are not concerned
"""

from dataclasses import dataclass

from models import Login
from resolvers import passwords, sessions
from resolvers.sessions import Browser
from resolvers.throttle import Throttle, slow_down

per_account_and_address = Throttle(burst=5, seconds=2.0)
per_address = Throttle(burst=60, seconds=0.5)


class WrongCredentials(Exception):
    """No login has this e-mail and this password."""


@dataclass(frozen=True)
class SignedIn:
    """The secret for the cookie, and who signed in."""

    secret: str
    login: Login


async def sign_in(*, email: str, password: str, browser: Browser) -> SignedIn:
    """Begin a session. Raises WrongCredentials, TooManyAttempts."""
    email = canonical(email)
    key = account_and_address(email, browser)
    await slow_down((per_address, browser.address), (per_account_and_address, key))
    login = await Login.get_or_none(email=email)
    fits = await passwords.matches(login.password_hash if login else None, password)
    if login is None or login.disabled_at or not fits:
        raise WrongCredentials
    per_account_and_address.forgive(key)
    return SignedIn(await sessions.begin(login, browser), login)


def canonical(email: str) -> str:
    """As the e-mail of a login is kept: people do not remember how they capitalised it."""
    return email.strip().lower()


def account_and_address(email: str, browser: Browser) -> str:
    """The key of `per_account_and_address`."""
    return f"{browser.address} {email[:254]}"
