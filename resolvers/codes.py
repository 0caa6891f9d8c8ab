"""Codes beside the password: those of an authenticator app (RFC 6238), and recovery codes for whoever has lost it.

WrongCode         neither of the two, or used before
TooManyAttempts   at codes: from this address, or of the app from anywhere. A recovery code is always heard

Six digits can be guessed from many addresses at once, so that codes of the app are slowed down for the whole account
too. A recovery code has 120 bits and cannot: whoever attacks an account does not keep its owner out.
"""

import logging
import re
import secrets
from hmac import compare_digest

from pyotp.totp import TOTP
from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import Login, RecoveryCode, SecondFactor
from resolvers.sealing import unseal
from resolvers.sessions import Browser
from resolvers.throttle import Throttle, account_and_subnet, slow_down
from resolvers.tokens import digest
from settings import SealingKey

log = logging.getLogger("flotte.security")

RECOVERY_CODES = 10
STEPS_OFF = 1  # 30 seconds that the app's clock may be before or behind ours
_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's: no letter that reads like another sign
_MISREAD = str.maketrans("oil", "011")
_LENGTH = 24  # 120 bits: from 112 on no slow hash is needed (ASVS 6.5.2)
_OF_THE_APP = re.compile(r"[0-9]{6}")

per_account_and_subnet = Throttle(burst=5, seconds=2.0)
per_account = Throttle(burst=10, seconds=30.0)


class WrongCode(Exception):
    """No code that counts."""


async def has_second_factor(login_id: str, tx: BaseDBAsyncClient | None = None) -> bool:
    """Whether a code is asked for beside the password."""
    return await SecondFactor.filter(login_id=login_id, confirmed_at__isnull=False).using_db(tx).exists()


async def use_code(login: Login, code: str, *, browser: Browser, sealing_key: SealingKey) -> None:
    """Use up a code of the login's app, or one of its recovery codes. Raises WrongCode, TooManyAttempts."""
    code = _canonical(code)
    is_of_the_app = _OF_THE_APP.fullmatch(code) is not None
    await hold_back(login, browser, is_of_the_app=is_of_the_app)
    good = await _use_of_app(login, code, sealing_key) if is_of_the_app else await _use_recovery(login, code)
    if not good:
        log.warning("a code was refused: %s", login.id)
        raise WrongCode
    log.info("a code was used: %s, %s", "of the app" if is_of_the_app else "for recovery", login.id)
    forgive(login, browser)


async def hold_back(login: Login, browser: Browser, *, is_of_the_app: bool = True) -> None:
    """Slow an attempt at a code down. Raises TooManyAttempts."""
    doors = [(per_account_and_subnet, account_and_subnet(login.email, browser.subnet))]
    await slow_down(*doors, *([(per_account, login.id)] if is_of_the_app else []))


def forgive(login: Login, browser: Browser) -> None:
    """The attempt was a good one."""
    per_account_and_subnet.forgive(account_and_subnet(login.email, browser.subnet))
    per_account.forgive(login.id)


def step_of(factor: SecondFactor, code: str, sealing_key: SealingKey) -> int | None:
    """The 30 seconds, counted from 1970, in which the app shows this code, if that is now."""
    code = _canonical(code)
    if not _OF_THE_APP.fullmatch(code):
        return None
    app = TOTP(unseal(sealing_key, factor.secret_encrypted, secret_context(factor.id)))
    now = app.timecode(real_now())
    steps = range(now - STEPS_OFF, now + STEPS_OFF + 1)
    return next((step for step in steps if compare_digest(app.generate_otp(step), code)), None)


def secret_context(factor_id: str) -> str:
    """Where the app's secret is kept, for the sealing."""
    return f"second_factor.secret:{factor_id}"


async def new_recovery_codes(tx: BaseDBAsyncClient, login_id: str) -> list[str]:
    """Codes that replace all of that login before; they are told now and never again."""
    await RecoveryCode.filter(login_id=login_id).using_db(tx).delete()
    codes = ["".join(secrets.choice(_ALPHABET) for _ in range(_LENGTH)) for _ in range(RECOVERY_CODES)]
    for code in codes:
        await RecoveryCode.create(using_db=tx, login_id=login_id, code_hash=_hash(login_id, code))
    return ["-".join(code[at : at + 4] for at in range(0, _LENGTH, 4)) for code in codes]


async def _use_of_app(login: Login, code: str, sealing_key: SealingKey) -> bool:
    factor = await SecondFactor.get_or_none(login_id=login.id, confirmed_at__isnull=False)
    step = step_of(factor, code, sealing_key) if factor else None
    if factor is None or step is None:
        return False
    # Whoever comes second with the same code, or with an older one, changes no row.
    return bool(await SecondFactor.filter(id=factor.id, last_step__lt=step).update(last_step=step))


async def _use_recovery(login: Login, code: str) -> bool:
    code_hash = _hash(login.id, code.translate(_MISREAD))
    unused = RecoveryCode.filter(login_id=login.id, code_hash=code_hash, used_at__isnull=True)
    return bool(await unused.update(used_at=real_now()))


def _canonical(code: str) -> str:
    return re.sub(r"[\s-]", "", code).lower()


def _hash(login_id: str, code: str) -> str:
    # 120 random bits are not found by trying: SHA-256 is enough. With argon2id, each attempt would cost ten of them.
    return digest(f"{login_id} {code}")
