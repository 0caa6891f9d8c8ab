"""A second factor for one's own login: set up, confirmed, given new recovery codes, turned off.

WrongPassword     asked for before all but the confirmation
WrongCode         of the app while it is set up; of the app or for recovery afterwards
WrongStanding     it is on already, or not on, or was not begun: the page is out of date
TooManyAttempts   at passwords or at codes
"""

from dataclasses import dataclass

from pyotp import random_base32
from pyotp.totp import TOTP
from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import Login, PendingSignIn, RecoveryCode, SecondFactor, Session
from resolvers.actors import forget_all
from resolvers.codes import (
    WrongCode,
    forgive,
    has_second_factor,
    hold_back,
    new_recovery_codes,
    secret_context,
    step_of,
)
from resolvers.locked_login import locked_login
from resolvers.reauthenticate import check_password, prove
from resolvers.sealing import seal
from resolvers.sessions import Browser
from resolvers.sign_out import end_all_in
from settings import SealingKey
from storage.transaction import transaction

ISSUER = "Flotte"


class WrongStanding(Exception):
    """Not as the caller believes."""


@dataclass(frozen=True)
class Standing:
    """Whether a code is asked for, and how many recovery codes were not used."""

    is_on: bool
    recovery_codes_left: int


@dataclass(frozen=True)
class Enrolment:
    """What the app is given: the secret to be typed, and the address that holds it for a picture."""

    secret: str
    uri: str


async def standing(login: Login) -> Standing:
    """How it stands."""
    left = await RecoveryCode.filter(login_id=login.id, used_at__isnull=True).count()
    return Standing(await has_second_factor(login.id), left)


async def set_up(login: Login, *, password: str, browser: Browser, sealing_key: SealingKey) -> Enrolment:
    """A new secret, which counts once it is confirmed. Raises WrongPassword, WrongStanding, TooManyAttempts."""
    await check_password(login, password, browser)
    secret = random_base32()
    await _set_up(login, secret, sealing_key)
    return Enrolment(secret, TOTP(secret).provisioning_uri(name=login.email, issuer_name=ISSUER))


async def confirm(session: Session, code: str, *, browser: Browser, sealing_key: SealingKey) -> list[str]:
    """Turn it on, end all other sessions, and tell the recovery codes.

    Raises WrongCode, WrongStanding, TooManyAttempts.
    """
    await hold_back(session.login, browser)
    codes = await _confirm(session, code, sealing_key)
    forgive(session.login, browser)
    forget_all()
    return codes


async def renew_recovery_codes(
    login: Login, *, password: str, code: str, browser: Browser, sealing_key: SealingKey
) -> list[str]:
    """Other recovery codes. Raises WrongPassword, WrongCode, WrongStanding, TooManyAttempts."""
    await _prove(login, password, code, browser, sealing_key)
    return await _renew(login)


async def turn_off(login: Login, *, password: str, code: str, browser: Browser, sealing_key: SealingKey) -> None:
    """Ask for the password alone from now on. Raises WrongPassword, WrongCode, WrongStanding, TooManyAttempts."""
    await _prove(login, password, code, browser, sealing_key)
    await forget_second_factor(login)


@transaction
async def forget_second_factor(tx: BaseDBAsyncClient, login: Login) -> None:
    """As if there had never been one; also for the command line, when somebody has lost app and codes."""
    await locked_login(login.id, tx)
    for table in (PendingSignIn, RecoveryCode, SecondFactor):
        await table.filter(login_id=login.id).using_db(tx).delete()


@transaction
async def _set_up(tx: BaseDBAsyncClient, login: Login, secret: str, sealing_key: SealingKey) -> None:
    await locked_login(login.id, tx)
    of_his = SecondFactor.filter(login_id=login.id).using_db(tx)
    if await of_his.filter(confirmed_at__isnull=False).exists():
        raise WrongStanding
    await of_his.delete()
    factor = SecondFactor(login_id=login.id, created_at=real_now())
    factor.secret_encrypted = seal(sealing_key, secret, secret_context(factor.id))
    await factor.save(using_db=tx, force_create=True)


@transaction
async def _confirm(tx: BaseDBAsyncClient, session: Session, code: str, sealing_key: SealingKey) -> list[str]:
    await locked_login(session.login_id, tx)
    factor = await SecondFactor.get_or_none(login_id=session.login_id, confirmed_at__isnull=True, using_db=tx)
    if factor is None:
        raise WrongStanding
    step = step_of(factor, code, sealing_key)
    if step is None:
        raise WrongCode
    await SecondFactor.filter(id=factor.id).using_db(tx).update(confirmed_at=real_now(), last_step=step)
    # They began without it.
    await end_all_in(tx, session.login_id, but=session)
    return await new_recovery_codes(tx, session.login_id)


async def _prove(login: Login, password: str, code: str, browser: Browser, sealing_key: SealingKey) -> None:
    await prove(login, password=password, code=code, browser=browser, sealing_key=sealing_key)
    if not await has_second_factor(login.id):
        raise WrongStanding


@transaction
async def _renew(tx: BaseDBAsyncClient, login: Login) -> list[str]:
    await locked_login(login.id, tx)
    return await new_recovery_codes(tx, login.id)
