"""Secrets at rest: AES-256-GCM, bound to the place where they are kept, under a key that can be exchanged.

What is sealed begins with a mark and the id of its key, so that it is known which keys are still needed. What was
sealed before keys had ids has neither; it is opened all the same.
"""

import os
from dataclasses import dataclass
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from settings import SealingKey

_MARK = b"\xf1\x02"
_ID_BYTES = 4
_HEAD_BYTES = len(_MARK) + _ID_BYTES
_NONCE_BYTES = 12

_process_key = SealingKey(b"")


def seal_with(key: SealingKey) -> None:
    """Set the process's key; every process of an installation has the same."""
    global _process_key  # noqa: PLW0603  one process has one key
    _process_key = key


def process_key() -> SealingKey:
    """What a use case seals with that is not handed a key."""
    if not _process_key.present:
        raise RuntimeError("sealing.seal_with was not called at start")
    return _process_key


@dataclass(frozen=True)
class _Key:
    id: bytes
    cipher: AESGCM


def seal(key: SealingKey, plaintext: str, context: str) -> bytes:
    """Mark, id of the key, nonce and ciphertext. `context` names the row and column: elsewhere it does not open."""
    return seal_bytes(key, plaintext.encode(), context)


def seal_bytes(key: SealingKey, plaintext: bytes, context: str) -> bytes:
    """The same for what is no text."""
    present = _derived(key.present)
    nonce = os.urandom(_NONCE_BYTES)
    return _MARK + present.id + nonce + present.cipher.encrypt(nonce, plaintext, context.encode())


def unseal(key: SealingKey, sealed: bytes, context: str) -> str:
    """What was sealed; raises `cryptography.exceptions.InvalidTag` for other keys or contexts, or changed bytes."""
    return unseal_bytes(key, sealed, context).decode()


def unseal_bytes(key: SealingKey, sealed: bytes, context: str) -> bytes:
    """The same for what is no text."""
    return _opened(key, sealed, context)[0]


def sealed_under(key: SealingKey, sealed: bytes, context: str) -> str | None:
    """The id of the key that opens it, None when it is none of these."""
    try:
        return _opened(key, sealed, context)[1].id.hex()
    except InvalidTag:
        return None


def is_up_to_date(key: SealingKey, sealed: bytes) -> bool:
    """Whether it says that it was sealed with the present key; what has no key's id is not."""
    return sealed.startswith(_MARK + _derived(key.present).id)


def key_ids(key: SealingKey) -> list[str]:
    """The ids of the keys, the present one first. A key cannot be found from its id."""
    return [_derived(each).id.hex() for each in (key.present, *key.former)]


def _opened(key: SealingKey, sealed: bytes, context: str) -> tuple[bytes, _Key]:
    for each in map(_derived, (key.present, *key.former)):
        for start in _starts(sealed, each):
            nonce, ciphertext = sealed[start : start + _NONCE_BYTES], sealed[start + _NONCE_BYTES :]
            try:
                return each.cipher.decrypt(nonce, ciphertext, context.encode()), each
            except (InvalidTag, ValueError):  # ValueError: too short for a nonce
                continue
    raise InvalidTag


def _starts(sealed: bytes, key: _Key) -> tuple[int, ...]:
    """Where the nonce may begin: one that was drawn before keys had ids may look like the head of today."""
    return (_HEAD_BYTES, 0) if sealed.startswith(_MARK + key.id) else (0,)


@lru_cache(maxsize=16)
def _derived(key: bytes) -> _Key:
    id_ = HKDF(hashes.SHA256(), _ID_BYTES, salt=None, info=b"flotte sealing key id").derive(key)
    return _Key(id_, AESGCM(HKDF(hashes.SHA256(), 32, salt=None, info=b"flotte sealing 1").derive(key)))
