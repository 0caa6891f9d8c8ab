"""A person with an authenticator app, whose clock stands until it is moved."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import pytest
from pyotp.totp import TOTP

from models import Login, Session
from resolvers import codes, passwords, second_factor, sessions, sign_in
from resolvers.sessions import Browser
from resolvers.tokens import digest
from settings import SealingKey

PASSWORD, KEY = "correct horse", SealingKey(b"k" * 40)
HERE, ELSEWHERE = Browser("192.0.2.1", "Firefox"), Browser("192.0.2.2", "Chrome")
THROTTLES = (sign_in.per_account_and_subnet, sign_in.per_subnet, codes.per_account_and_subnet, codes.per_account)


@dataclass
class Time:
    """What `codes` takes for now."""

    now: datetime = field(default_factory=lambda: datetime(2026, 1, 16, 10, tzinfo=UTC))

    def pass_(self, seconds: int) -> None:
        self.now += timedelta(seconds=seconds)


@dataclass
class Person:
    """Whoever it is, with the secret in his app and the recovery codes on his paper."""

    login: Login
    time: Time
    secret: str = ""
    paper: list[str] = field(default_factory=list)

    def code(self, steps: int = 0) -> str:
        """What the app shows, `steps` times 30 seconds from now."""
        return TOTP(self.secret).generate_otp(TOTP(self.secret).timecode(self.time.now) + steps)

    async def session(self) -> Session:
        """A new one of his."""
        secret = await sessions.begin(self.login, HERE)
        return await Session.get(token_hash=digest(secret)).select_related("login")

    async def set_up(self) -> None:
        enrolment = await second_factor.set_up(self.login, password=PASSWORD, browser=HERE, sealing_key=KEY)
        self.secret = enrolment.secret

    async def turn_on(self) -> None:
        """Two codes later nothing that was used for it is in the way."""
        await self.set_up()
        self.paper = await second_factor.confirm(await self.session(), self.code(), browser=HERE, sealing_key=KEY)
        self.time.pass_(60)


async def with_password(login_id: str) -> Login:
    """The login, which may sign in with PASSWORD now."""
    await Login.filter(id=login_id).update(password_hash=await passwords.hashed(PASSWORD))
    return await Login.get(id=login_id)


def forget_attempts() -> None:
    for throttle in THROTTLES:
        throttle.clear()


def without_patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """However slow the machine is, no allowance comes back during the test."""
    monkeypatch.setattr("resolvers.throttle.PATIENCE", 0.0)
    for throttle in THROTTLES:
        monkeypatch.setattr(throttle, "seconds", 600.0)
