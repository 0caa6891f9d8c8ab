"""One id per request, in the answer and in every line of the log: the proxy's, or one of ours."""

import re
import secrets
from collections.abc import Sequence
from itertools import count

from starlette.types import Scope

from settings import Network
from web.addresses import is_trusted
from web.header import header

HEADER = b"x-request-id"
_SANE = re.compile(r"[A-Za-z0-9._=+/-]{8,80}")
# Drawn once: to draw for each request takes longer than all else here, and an id is no secret.
_process = secrets.token_hex(4)
_numbers = count(1)


def request_id_of(scope: Scope, trusted: Sequence[Network]) -> str:
    """What a trusted proxy calls the request. What anybody else sends would only be words of his in our log."""
    if trusted and (given := header(scope, HEADER)) and _SANE.fullmatch(given):
        client = scope.get("client")
        if client and is_trusted(client[0], trusted):
            return given
    return f"{_process}{next(_numbers):08x}"
