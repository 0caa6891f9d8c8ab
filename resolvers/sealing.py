"""Secrets at rest: AES-256-GCM, bound to the place where they are kept."""

import os

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

_NONCE_BYTES = 12
_PURPOSE = b"flotte sealing 1"


def seal(key: bytes, plaintext: str, context: str) -> bytes:
    """Nonce and ciphertext. `context` names the row and column: elsewhere the secret does not open."""
    nonce = os.urandom(_NONCE_BYTES)
    return nonce + _cipher(key).encrypt(nonce, plaintext.encode(), context.encode())


def unseal(key: bytes, sealed: bytes, context: str) -> str:
    """What was sealed; raises `cryptography.exceptions.InvalidTag` for another key or context, or changed bytes."""
    nonce, ciphertext = sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:]
    return _cipher(key).decrypt(nonce, ciphertext, context.encode()).decode()


def _cipher(key: bytes) -> AESGCM:
    return AESGCM(HKDF(hashes.SHA256(), 32, salt=None, info=_PURPOSE).derive(key))
