"""Passwords: argon2id in a thread, two at a time, and the same work whether or not there is a hash to compare with."""

import asyncio
import re
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from zxcvbn_rs_py import zxcvbn

from models import Login

MIN_LENGTH = 10
MAX_LENGTH = 200
MIN_GUESSES = 10**8
PRODUCT = ("flotte",)
_LOOKED_AT = 72  # characters: more would hold the event loop up, and these are enough to be safe

_hasher = PasswordHasher()
# Each hash takes 64 MiB and a core for its while: the requests of everybody else must not wait for many of them.
_threads = ThreadPoolExecutor(max_workers=2, thread_name_prefix="password")


class PasswordUnsuited(Exception):
    """Outside of MIN_LENGTH to MAX_LENGTH characters."""


class PasswordGuessable(Exception):
    """Found within MIN_GUESSES: a leaked password, a word, a name, a row of keys, or little more than one of those."""


def check_suited(password: str, *, of: Login) -> None:
    """What is known of its owner is guessed first. Raises PasswordUnsuited, PasswordGuessable."""
    if not MIN_LENGTH <= len(password) <= MAX_LENGTH:
        raise PasswordUnsuited
    if zxcvbn(password[:_LOOKED_AT], [*PRODUCT, *_words_about(of)]).guesses < MIN_GUESSES:
        raise PasswordGuessable


async def hashed(password: str) -> str:
    """What is kept of the password."""
    return await asyncio.get_running_loop().run_in_executor(_threads, _hasher.hash, password)


async def matches(password_hash: str | None, password: str) -> bool:
    """Whether it is the password; without a hash, False after the same time."""
    fits = await asyncio.get_running_loop().run_in_executor(_threads, _verify, password_hash, password)
    return fits and password_hash is not None


def is_outdated(password_hash: str) -> bool:
    """Made with less work than is asked for now."""
    return _hasher.check_needs_rehash(password_hash)


def _words_about(login: Login) -> list[str]:
    told = f"{login.email} {login.name}".lower()
    return [login.email, *re.findall(r"[^\W_]{3,}", told)]


def _verify(password_hash: str | None, password: str) -> bool:
    nobodys = _nobodys_hash()  # always, so that the first one in a process tells nothing either
    try:
        return _hasher.verify(password_hash or nobodys, password)
    except (VerificationError, InvalidHashError):
        return False


@lru_cache(maxsize=1)
def _nobodys_hash() -> str:
    return _hasher.hash("nobody has this password")
