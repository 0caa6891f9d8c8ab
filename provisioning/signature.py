"""Who a notification is from: an HMAC over its id, time and bytes, as https://www.standardwebhooks.com has it."""

import hmac
from base64 import b64encode
from collections.abc import Mapping
from hashlib import sha256

ID, TIME, SIGNATURE = "webhook-id", "webhook-timestamp", "webhook-signature"
VERSION = "v1"
TOLERANCE = 300  # seconds between the two clocks, and for a message to be under way
MAX_TIME = 12  # digits


def signed(secret: bytes, id_: str, at: int, body: bytes) -> dict[str, str]:
    """The headers that prove it; `at` in seconds since 1970."""
    return {ID: id_, TIME: str(at), SIGNATURE: f"{VERSION},{_of(secret, id_, str(at), body)}"}


def is_genuine(secret: bytes, headers: Mapping[str, str], body: bytes, now: float) -> bool:
    """Whether whoever knows the secret sent it within the last minutes. Several signatures may be given, by spaces."""
    id_, at = headers.get(ID, ""), headers.get(TIME, "")
    if not at.isdecimal() or len(at) > MAX_TIME or abs(now - int(at)) > TOLERANCE:
        return False
    expected = f"{VERSION},{_of(secret, id_, at, body)}".encode()
    given = headers.get(SIGNATURE, "").split(" ")
    return any(hmac.compare_digest(expected, each.encode()) for each in given)


def _of(secret: bytes, id_: str, at: str, body: bytes) -> str:
    return b64encode(hmac.digest(secret, f"{id_}.{at}.".encode() + body, sha256)).decode()
