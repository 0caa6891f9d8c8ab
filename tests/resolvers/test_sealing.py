"""What is sealed opens with its key, in its place, unchanged, and not otherwise."""

import os

import pytest
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from resolvers import sealing
from resolvers.sealing import is_up_to_date, key_ids, seal, sealed_under, unseal
from settings import SealingKey

KEY, OTHER_KEY = SealingKey(b"k" * 40), SealingKey(b"o" * 40)
BOTH = SealingKey(OTHER_KEY.present, (KEY.present,))
CODE = "LPA:1$smdp.example.net$ABC-123"


def sealed_of_old(key: SealingKey, plaintext: str, context: str, nonce: bytes | None = None) -> bytes:
    """As it was written before keys had ids."""
    nonce = nonce or os.urandom(12)
    cipher = AESGCM(HKDF(hashes.SHA256(), 32, salt=None, info=b"flotte sealing 1").derive(key.present))
    return nonce + cipher.encrypt(nonce, plaintext.encode(), context.encode())


def test_it_opens_in_its_place() -> None:
    assert unseal(KEY, seal(KEY, CODE, "sim_1:activation_code"), "sim_1:activation_code") == CODE


@pytest.mark.parametrize(("key", "context"), [(OTHER_KEY, "sim_1"), (KEY, "sim_2")])
@pytest.mark.parametrize("seal", [seal, sealed_of_old])
def test_it_opens_nowhere_else(seal: object, key: SealingKey, context: str) -> None:
    with pytest.raises(InvalidTag):
        unseal(key, seal(KEY, CODE, "sim_1"), context)  # type: ignore[operator]


def test_it_does_not_open_when_a_bit_was_changed() -> None:
    sealed = seal(KEY, CODE, "sim_1")
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(InvalidTag):
            unseal(KEY, bytes(changed), "sim_1")


@pytest.mark.parametrize("length", range(40))
def test_what_was_cut_off_does_not_open(length: int) -> None:
    with pytest.raises(InvalidTag):
        unseal(BOTH, seal(KEY, CODE, "sim_1")[:length], "sim_1")


def test_it_never_looks_the_same_twice_nor_like_the_secret() -> None:
    first, second = seal(KEY, CODE, "sim_1"), seal(KEY, CODE, "sim_1")
    assert first != second
    assert CODE.encode() not in first


class TestSeveralKeys:
    def test_the_first_one_seals_and_the_others_open(self) -> None:
        before, after = seal(KEY, CODE, "sim_1"), seal(BOTH, CODE, "sim_1")
        assert unseal(BOTH, before, "sim_1") == unseal(BOTH, after, "sim_1") == CODE
        assert unseal(OTHER_KEY, after, "sim_1") == CODE
        with pytest.raises(InvalidTag):
            unseal(KEY, after, "sim_1")

    def test_it_is_known_which_one_sealed(self) -> None:
        present, former = key_ids(BOTH)
        before, after = seal(KEY, CODE, "sim_1"), seal(BOTH, CODE, "sim_1")
        assert (sealed_under(BOTH, before, "sim_1"), sealed_under(BOTH, after, "sim_1")) == (former, present)
        assert sealed_under(OTHER_KEY, before, "sim_1") is None
        assert (is_up_to_date(BOTH, before), is_up_to_date(BOTH, after)) == (False, True)

    def test_an_id_tells_nothing_of_its_key(self) -> None:
        assert all(id_.encode() not in KEY.present and len(id_) == 8 for id_ in key_ids(BOTH))
        assert "kkkk" not in repr(BOTH)


class TestWithoutAKeysId:
    def test_it_opens_and_is_not_up_to_date(self) -> None:
        old = sealed_of_old(KEY, CODE, "sim_1")
        assert unseal(KEY, old, "sim_1") == unseal(BOTH, old, "sim_1") == CODE
        assert not is_up_to_date(KEY, old)

    def test_a_nonce_that_looks_like_a_head(self) -> None:
        head = sealing._MARK + bytes.fromhex(key_ids(KEY)[0])
        assert unseal(KEY, sealed_of_old(KEY, CODE, "sim_1", head + os.urandom(6)), "sim_1") == CODE


def test_keys_are_separated_by_commas_or_lines() -> None:
    assert SealingKey.of("a,b\nc\n") == SealingKey(b"a", (b"b", b"c"))
