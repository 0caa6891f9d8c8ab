"""Reading a JSON body, checked before anybody works with it; and a PDF, of which only the size is.

orjson refuses bad UTF-8, lone surrogates, nesting beyond 1,024 and numbers beyond a double; the rest is here.
"""

import asyncio
import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Any, cast

import orjson
from starlette.requests import Request

from web.header import header
from web.media import PDF
from web.refusals import Code, Refusal

MAX_BYTES = 256 * 1024
MAX_NESTING = 32
MAX_MEDIA_TYPE = 300  # characters
SECONDS = 15  # for the whole body to arrive
PDF_SECONDS = 29  # the connection itself waits for 30
# PostgreSQL stores no NUL; as \u0000 it also hides in strings of a GraphQL document, there as \u{0} too.
_NUL = re.compile(rb"\\u(0000|\{0+\})|\0")


async def json_object(request: Request) -> dict[str, Any]:
    """The body, a JSON object. Raises Refusal."""
    return parsed(await json_bytes(request))


async def json_bytes(request: Request) -> bytes:
    """The body as it came, said to be JSON. Raises Refusal."""
    if not _is_json((header(request.scope, b"content-type") or "")[:MAX_MEDIA_TYPE]):
        raise Refusal(Code.UNSUPPORTED_MEDIA_TYPE)
    return await _in_time(request, MAX_BYTES, SECONDS)


async def pdf_bytes(request: Request, most: int) -> bytes:
    """The body as it came, said to be a PDF of at most so many bytes. Raises Refusal."""
    media_type = (header(request.scope, b"content-type") or "")[:MAX_MEDIA_TYPE]
    if media_type.partition(";")[0].strip().lower() != PDF:
        raise Refusal(Code.NOT_A_PDF)
    return await _in_time(request, most, PDF_SECONDS)


def parsed(raw: bytes) -> dict[str, Any]:
    """What the bytes say, a JSON object. Raises Refusal(BAD_USER_INPUT)."""
    _refuse_nul(raw)
    try:
        value = orjson.loads(raw)
    except orjson.JSONDecodeError:
        raise Refusal(Code.BAD_USER_INPUT) from None
    if not isinstance(value, dict) or _is_too_deep(raw, cast("dict[str, Any]", value)):
        raise Refusal(Code.BAD_USER_INPUT)
    return cast("dict[str, Any]", value)


def without_nul(text: str) -> str:
    """The text itself. Raises Refusal(BAD_USER_INPUT)."""
    _refuse_nul(text.encode())
    return text


def _refuse_nul(raw: bytes) -> None:
    if (b"\0" in raw or b"\\u" in raw) and _NUL.search(raw):
        raise Refusal(Code.BAD_USER_INPUT)


@lru_cache(maxsize=256)
def _is_json(media_type: str) -> bool:
    name, *parameters = (part.strip().lower() for part in media_type.split(";"))
    charsets = [parameter.partition("=")[2].strip('"') for parameter in parameters if parameter.startswith("charset=")]
    return name == "application/json" and all(charset in {"utf-8", "utf8"} for charset in charsets)


async def _in_time(request: Request, most: int, seconds: float) -> bytes:
    try:
        return await _read(request, most, seconds)
    except TimeoutError:
        raise Refusal(Code.TIMEOUT, Connection="close") from None


async def _read(request: Request, most: int, seconds: float) -> bytes:
    length = header(request.scope, b"content-length") or "0"
    if not length.isdecimal() or int(length[:20]) > most:
        raise Refusal(Code.TOO_LARGE)
    raw = bytearray()
    more = True
    async with asyncio.timeout(seconds):
        while more:
            message = await request.receive()
            if message["type"] == "http.disconnect":
                raise TimeoutError
            raw += message.get("body", b"")
            more = message.get("more_body", False)
            if len(raw) > most:
                raise Refusal(Code.TOO_LARGE)
    return bytes(raw)


def _is_too_deep(raw: bytes, value: dict[str, Any]) -> bool:
    if raw.count(b"{") + raw.count(b"[") <= MAX_NESTING:
        return False
    level: list[Any] = [value]
    for _ in range(MAX_NESTING):
        level = [child for parent in level for child in _children(parent)]
    return bool(level)


def _children(value: object) -> Iterable[Any]:
    if isinstance(value, dict):
        return cast("dict[str, Any]", value).values()
    return cast("list[Any]", value) if isinstance(value, list) else ()
