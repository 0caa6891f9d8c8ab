"""Signing in with e-mail and password.

WrongCredentials   says neither which of the two was wrong nor whether the login exists
TooManyAttempts    from this address: try again in `seconds`; other addresses are not concerned
"""

import asyncio
import math
from dataclasses import dataclass

from models import Login
from resolvers import passwords, sessions
from resolvers.throttle import Throttle

PATIENCE = 4.0  # seconds that an attempt is held before it is turned away
per_account_and_address = Throttle(burst=5, seconds=2.0)
per_address = Throttle(burst=60, seconds=0.5)


class WrongCredentials(Exception):
    """No login has this e-mail and this password."""


class TooManyAttempts(Exception):
    """The caller must wait `seconds`."""

    def __init__(self, seconds: int) -> None:
        super().__init__()
        self.seconds = seconds


@dataclass(frozen=True)
class SignedIn:
    """The secret for the cookie, and who signed in."""

    secret: str
    login: Login


async def sign_in(*, email: str, password: str, address: str) -> SignedIn:
    """Begin a session. `address` is where the attempt comes from. Raises WrongCredentials, TooManyAttempts."""
    email = canonical(email)
    await _slow_down(email, address)
    login = await Login.get_or_none(email=email)
    fits = await passwords.matches(login.password_hash if login else None, password)
    if login is None or login.disabled_at or not fits:
        raise WrongCredentials
    per_account_and_address.forgive(_key(email, address))
    return SignedIn(await sessions.begin(login), login)


def canonical(email: str) -> str:
    """As the e-mail of a login is kept: people do not remember how they capitalised it."""
    return email.strip().lower()


async def _slow_down(email: str, address: str) -> None:
    wait = per_address.wait(address, patience=PATIENCE)
    if wait <= PATIENCE:
        wait = max(wait, per_account_and_address.wait(_key(email, address), patience=PATIENCE))
    if wait > PATIENCE:
        raise TooManyAttempts(math.ceil(wait))
    await asyncio.sleep(wait)


def _key(email: str, address: str) -> str:
    return f"{address} {email[:254]}"
