"""Passwords at rest."""

import argon2

from resolvers import passwords


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
