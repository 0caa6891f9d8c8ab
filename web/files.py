"""Static files, kept in memory, zipped when first asked for: HTML is never cached, hashed files for ever."""

import gzip
import hashlib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from starlette.responses import Response
from starlette.types import Scope

from web.header import header

FOREVER = "public, max-age=31536000, immutable"
NEVER = "no-store"
ASK = "no-cache"
TEXT = frozenset({".css", ".html", ".ico", ".js", ".json", ".svg", ".txt", ".webmanifest"})
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
    is_text: bool
    media_type: str
    etag: str
    caching: str

    @cached_property
    def zipped(self) -> bytes | None:
        """Of text; all else is small already."""
        return gzip.compress(self.plain, mtime=0) if self.is_text else None


def read_folder(folder: Path, prefix: str = "") -> dict[str, File]:
    """Every file below the folder by its path on the server: `"/assets/main-Ab12.js"`, after `prefix`."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {f"{prefix}/{path.relative_to(folder).as_posix()}": _read(path) for path in paths}


def answer(file: File, scope: Scope) -> Response:
    """The file, or 304 when the caller has it, zipped when he takes that."""
    sent = {"Cache-Control": file.caching, **VARY}
    if file.caching != NEVER:
        sent["ETag"] = file.etag
        if header(scope, b"if-none-match") == file.etag:
            return Response(status_code=304, headers=sent)
    if "gzip" in (header(scope, b"accept-encoding") or "") and (zipped := file.zipped):
        return Response(zipped, headers={**sent, "Content-Encoding": "gzip"}, media_type=file.media_type)
    return Response(file.plain, headers=sent, media_type=file.media_type)


def _read(path: Path) -> File:
    plain = path.read_bytes()
    return File(
        plain=plain,
        is_text=path.suffix in TEXT,
        media_type=MEDIA_TYPES.get(path.suffix, "application/octet-stream"),
        etag=f'"{hashlib.sha256(plain).hexdigest()[:32]}"',
        caching=_caching(path),
    )


def _caching(path: Path) -> str:
    if path.suffix == ".html":
        return NEVER
    return FOREVER if path.parent.name == "assets" else ASK
