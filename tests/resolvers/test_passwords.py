"""Passwords at rest."""

from collections.abc import Iterator
from unittest import mock

import argon2
import pytest

from models import Login
from resolvers import passwords
from resolvers.passwords import PasswordGuessable, check_suited


@pytest.fixture(autouse=True)
def _real_work() -> Iterator[None]:
    passwords._nobodys_hash.cache_clear()
    with mock.patch.object(passwords, "_hasher", argon2.PasswordHasher()):
        yield
    passwords._nobodys_hash.cache_clear()


async def test_argon2id_with_the_recommended_work() -> None:
    kept = await passwords.hashed("correct horse")
    parameters = argon2.extract_parameters(kept)
    assert parameters.type is argon2.Type.ID
    assert (parameters.memory_cost, parameters.time_cost) >= (19 * 1024, 2)
    assert kept != await passwords.hashed("correct horse")


async def test_matching() -> None:
    kept = await passwords.hashed("correct horse")
    assert await passwords.matches(kept, "correct horse")
    assert not await passwords.matches(kept, "Correct horse")
    assert not await passwords.matches("no hash at all", "correct horse")


async def test_without_a_hash_nothing_matches_and_the_work_is_done_all_the_same() -> None:
    assert not await passwords.matches(None, "nobody has this password")
    nobodys, somebodys = passwords._nobodys_hash(), await passwords.hashed("correct horse")
    assert argon2.extract_parameters(nobodys) == argon2.extract_parameters(somebodys)


async def test_matching_looks_at_every_character() -> None:
    """Nothing is cut off, trimmed, made small, or written otherwise."""
    password = " Crème\tbrûlée 🍮 " * 12 + "é"
    kept = await passwords.hashed(password)
    assert await passwords.matches(kept, password)
    for other in (password[:-1], password.strip(), password.lower(), password.replace("é", "e\u0301")):
        assert not await passwords.matches(kept, other)


FLEET = Login(name="Françoise Vandenbroucke", email="f.vandenbroucke@acme-logistics.example")


@pytest.mark.parametrize(
    "password",
    [
        *("qwertyuiop", "1q2w3e4r5t", "password123", "1234567890", "azertyuiop", "manchester", "terminator"),  # leaked
        *("P@ssw0rd1234", "drowssap123", "aaaaaaaaaaaaaaaa", "abcdefghijkl", "abcabcabcabc", "21/07/1984 "),
        *("motdepasse", "wachtwoord1", "flotte-demo", "Flotte2026!", "FLOTTE123456"),
        *("vandenbroucke", "Françoise1", "Logistics2026", "f.vandenbroucke@acme-logistics.example"),  # his own
        "password" * 25,
    ],
)
def test_what_is_guessed_first(password: str) -> None:
    with pytest.raises(PasswordGuessable):
        check_suited(password, of=FLEET)


@pytest.mark.parametrize(
    "password",
    [
        "correct horse",
        "battery staple",
        "purple-otter",
        "8301 5549 2067",
        "ééàüñßøłđž",
        "日本語のパスワードです",
        "x9" + "kV7#pw-2Zq" * 19,
    ],
)
def test_any_composition_will_do(password: str) -> None:
    check_suited(password, of=FLEET)
