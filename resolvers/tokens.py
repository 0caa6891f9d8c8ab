"""API tokens and other secrets that are shown once: `flt_` + 30 random characters + 6 of checksum.

The checksum tells a mistyped or truncated token from a real one before the database is asked, and lets scanners of
leaked secrets recognise ours.
"""

import hashlib
import secrets
import zlib

PREFIX = "flt_"
_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_RANDOM = 30  # characters: 178 bits
_CHECKSUM = 6  # characters: enough for 32 bits


def new_token() -> str:
    """A fresh token, 40 characters."""
    random = "".join(secrets.choice(_ALPHABET) for _ in range(_RANDOM))
    return PREFIX + random + _checksum(random)


def is_well_formed(token: str) -> bool:
    """Whether the text can be one of ours at all."""
    random, checksum = token[len(PREFIX) : -_CHECKSUM], token[-_CHECKSUM:]
    return token.startswith(PREFIX) and len(random) == _RANDOM and checksum == _checksum(random)


def digest(secret: str) -> str:
    """What is kept of a secret with full entropy: its SHA-256, 64 hexadecimal digits."""
    return hashlib.sha256(secret.encode()).hexdigest()


def _checksum(random: str) -> str:
    number = zlib.crc32(random.encode())
    digits = ""
    for _ in range(_CHECKSUM):
        number, digit = divmod(number, len(_ALPHABET))
        digits = _ALPHABET[digit] + digits
    return digits
