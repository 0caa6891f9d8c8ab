"""What is sealed opens with its key, in its place, unchanged, and not otherwise."""

import pytest
from cryptography.exceptions import InvalidTag

from resolvers.sealing import seal, unseal

KEY, OTHER_KEY = b"k" * 40, b"o" * 40
CODE = "LPA:1$smdp.example.net$ABC-123"


def test_it_opens_in_its_place() -> None:
    assert unseal(KEY, seal(KEY, CODE, "sim_1:activation_code"), "sim_1:activation_code") == CODE


@pytest.mark.parametrize(("key", "context"), [(OTHER_KEY, "sim_1"), (KEY, "sim_2")])
def test_it_opens_nowhere_else(key: bytes, context: str) -> None:
    with pytest.raises(InvalidTag):
        unseal(key, seal(KEY, CODE, "sim_1"), context)


def test_it_does_not_open_when_a_bit_was_changed() -> None:
    sealed = bytearray(seal(KEY, CODE, "sim_1"))
    sealed[-1] ^= 1
    with pytest.raises(InvalidTag):
        unseal(KEY, bytes(sealed), "sim_1")


def test_it_never_looks_the_same_twice_nor_like_the_secret() -> None:
    first, second = seal(KEY, CODE, "sim_1"), seal(KEY, CODE, "sim_1")
    assert first != second
    assert CODE.encode() not in first
