"""The portal's files, from memory: HTML is never cached, files with a hash in their name for ever.

A path without an extension is a page of the portal and gets index.html; the routes of the API stand before this one,
and what is unknown below them is never answered with HTML.
"""

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from web.refusals import Code, Refusal

OF_THE_API = frozenset({"graphql", "auth", "export", "graphiql", "healthz", "readyz", "metrics"})
FOREVER = "public, max-age=31536000, immutable"
NEVER = "no-store"
ASK = "no-cache"
COMPRESSIBLE = frozenset({".css", ".html", ".ico", ".js", ".json", ".svg", ".txt", ".webmanifest"})
VARY = {"Vary": "Accept-Encoding"}
# Said here, because what a system registers for these differs.
MEDIA_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".ico": "image/x-icon",
    ".js": "text/javascript",
    ".json": "application/json",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".txt": "text/plain",
    ".webmanifest": "application/manifest+json",
    ".woff2": "font/woff2",
}


@dataclass(frozen=True)
class File:
    """One file, with what is sent along with it."""

    plain: bytes
    zipped: bytes | None
    media_type: str
    etag: str
    caching: str


class Portal:
    """Serves what the folder held when the server started."""

    def __init__(self, folder: Path) -> None:
        paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
        self._files = {f"/{path.relative_to(folder).as_posix()}": _read(path) for path in paths}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if _is_of_the_api(scope["path"]):
            raise Refusal(Code.NOT_FOUND)
        if scope["method"] not in {"GET", "HEAD"}:
            raise Refusal(Code.METHOD_NOT_ALLOWED, Allow="GET, HEAD")
        file = self._files.get(scope["path"]) or self._page(scope["path"])
        if file is None:
            raise Refusal(Code.NOT_FOUND)
        await _answer(file, Headers(scope=scope))(scope, receive, send)

    def _page(self, path: str) -> File | None:
        return None if PurePosixPath(path).suffix else self._files.get("/index.html")


def _is_of_the_api(path: str) -> bool:
    return path.split("/")[1] in OF_THE_API


def _answer(file: File, headers: Headers) -> Response:
    sent = {"Cache-Control": file.caching, **VARY}
    if file.caching != NEVER:
        sent["ETag"] = file.etag
        if headers.get("if-none-match") == file.etag:
            return Response(status_code=304, headers=sent)
    if file.zipped and "gzip" in headers.get("accept-encoding", ""):
        return Response(file.zipped, headers={**sent, "Content-Encoding": "gzip"}, media_type=file.media_type)
    return Response(file.plain, headers=sent, media_type=file.media_type)


def _read(path: Path) -> File:
    plain = path.read_bytes()
    return File(
        plain=plain,
        zipped=gzip.compress(plain, mtime=0) if path.suffix in COMPRESSIBLE else None,
        media_type=MEDIA_TYPES.get(path.suffix, "application/octet-stream"),
        etag=f'"{hashlib.sha256(plain).hexdigest()[:32]}"',
        caching=_caching(path),
    )


def _caching(path: Path) -> str:
    if path.suffix == ".html":
        return NEVER
    return FOREVER if path.parent.name == "assets" else ASK
