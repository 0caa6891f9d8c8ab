"""Signing in with e-mail and password, and with a code where the login has a second factor.

WrongCredentials   says neither which of the two was wrong nor whether the login exists
SignInOver         the code comes too late, or after another one: begin with the password again
WrongCode          neither a code of the app that was not used before, nor a recovery code
TooManyAttempts    from this address: try again in `seconds`; other addresses are not concerned
"""

import logging
import secrets
from dataclasses import dataclass
from datetime import timedelta

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import Login, PendingSignIn
from resolvers import passwords, sessions
from resolvers.codes import has_second_factor, use_code
from resolvers.locked_login import locked_login
from resolvers.sessions import Browser
from resolvers.throttle import Throttle, account_and_subnet, slow_down
from resolvers.tokens import digest
from settings import SealingKey
from storage.transaction import transaction

log = logging.getLogger("flotte.security")  # ids of logins, and nothing else about anybody

CODE_WITHIN = timedelta(minutes=5)
per_account_and_subnet = Throttle(burst=5, seconds=2.0)
per_subnet = Throttle(burst=60, seconds=0.5)


class WrongCredentials(Exception):
    """No login has this e-mail and this password."""


class SignInOver(Exception):
    """No sign-in waits for a code under this token."""


@dataclass(frozen=True)
class SignedIn:
    """The secret for the cookie, and who signed in."""

    secret: str
    login: Login


@dataclass(frozen=True)
class CodeNeeded:
    """The password was right. `token` and a code complete the sign-in within `CODE_WITHIN`; it opens nothing else."""

    token: str


async def sign_in(*, email: str, password: str, browser: Browser) -> SignedIn | CodeNeeded:
    """Begin a session, or ask for a code. Raises WrongCredentials, TooManyAttempts."""
    email = canonical(email)
    key = account_and_subnet(email, browser.subnet)
    await slow_down((per_subnet, browser.subnet), (per_account_and_subnet, key))
    login = await Login.get_or_none(email=email)
    fits = await passwords.matches(login.password_hash if login else None, password)
    if login is None or login.disabled_at or not fits:
        log.warning("a sign-in was refused: %s", login.id if login else "no such login")
        raise WrongCredentials
    per_account_and_subnet.forgive(key)
    await _renew_hash(login, password)
    outcome = await _go_on(login, browser)
    _log(outcome, login)
    return outcome


async def sign_in_by_provider(*, email: str, browser: Browser) -> SignedIn | CodeNeeded:
    """The same for whom a provider of identities vouches, who has verified the e-mail. Raises WrongCredentials."""
    login = await Login.get_or_none(email=canonical(email))
    if login is None:
        raise WrongCredentials
    outcome = await _go_on(login, browser)
    _log(outcome, login)
    return outcome


async def complete_sign_in(*, token: str, code: str, browser: Browser, sealing_key: SealingKey) -> SignedIn:
    """Begin the session for which the password was given. Raises SignInOver, WrongCode, TooManyAttempts."""
    pending = await PendingSignIn.get_or_none(
        token_hash=digest(token), expires_at__gt=real_now(), login__disabled_at__isnull=True
    ).select_related("login")
    if pending is None:
        raise SignInOver
    await use_code(pending.login, code, browser=browser, sealing_key=sealing_key)
    outcome = SignedIn(await _complete(pending, browser), pending.login)
    _log(outcome, pending.login)
    return outcome


def canonical(email: str) -> str:
    """As the e-mail of a login is kept: people do not remember how they capitalised it."""
    return email.strip().lower()


def _log(outcome: SignedIn | CodeNeeded, login: Login) -> None:
    log.info("%s: %s", "signed in" if isinstance(outcome, SignedIn) else "a code is asked for", login.id)


async def _renew_hash(login: Login, password: str) -> None:
    """The password is known at this moment alone."""
    before = login.password_hash
    if not before or not passwords.is_outdated(before):
        return
    login.password_hash = await passwords.hashed(password)
    if not await Login.filter(id=login.id, password_hash=before).update(password_hash=login.password_hash):
        # What was set meanwhile stays: another password, or the same one made anew by another sign-in.
        await login.refresh_from_db(fields=["password_hash"])
        if not await passwords.matches(login.password_hash, password):
            raise WrongCredentials


@transaction
async def _go_on(tx: BaseDBAsyncClient, login: Login, browser: Browser) -> SignedIn | CodeNeeded:
    # Comparing takes its while: whoever changed the password meanwhile has ended all that began with the one before.
    now = await locked_login(login.id, tx)
    if now.password_hash != login.password_hash or now.disabled_at:
        raise WrongCredentials
    if await has_second_factor(login.id, tx):
        return CodeNeeded(await _wait_for_code(login, tx))
    return SignedIn(await sessions.begin(login, browser, tx), login)


async def _wait_for_code(login: Login, tx: BaseDBAsyncClient) -> str:
    token, now = secrets.token_urlsafe(32), real_now()
    await PendingSignIn.filter(login_id=login.id, expires_at__lte=now).using_db(tx).delete()
    expires_at = now + CODE_WITHIN
    await PendingSignIn.create(using_db=tx, login_id=login.id, token_hash=digest(token), expires_at=expires_at)
    return token


@transaction
async def _complete(tx: BaseDBAsyncClient, pending: PendingSignIn, browser: Browser) -> str:
    await locked_login(pending.login_id, tx)
    # Gone, when it was completed meanwhile or the password is another one now.
    if not await PendingSignIn.filter(id=pending.id).using_db(tx).delete():
        raise SignInOver
    return await sessions.begin(pending.login, browser, tx)
