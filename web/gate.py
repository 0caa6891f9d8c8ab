"""What is turned away before any route sees it: unknown hosts, other sites' requests, bodies that are no JSON.

At `/mandates` a body is a PDF, which no form of another site can send either.

Authorisation never reads `request.url`: a Host header is checked here and then only compared with Origin.
"""

from functools import lru_cache
from urllib.parse import urlsplit

from starlette.types import ASGIApp, Receive, Scope, Send

from settings import Settings
from web.header import header
from web.media import PDF, media_type_at
from web.refusals import Code, Refusal

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
MAX_HOST = 300  # characters
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_SITE = frozenset({"same-origin", "none"})
# Load balancers and monitoring ask for these by address.
ANY_HOST = frozenset({"/healthz", "/readyz", "/metrics"})


class Gate:
    """Raises Refusal for what must not come in."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._scheme = urlsplit(settings.origin).scheme
        self._netloc = urlsplit(settings.public_url).netloc.lower() if settings.public_url else None
        self._hosts = LOOPBACK | {settings.host.lower()}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] in {"http", "websocket"}:
            self._check(scope)
        await self._app(scope, receive, send)

    def _check(self, scope: Scope) -> None:
        host = (header(scope, b"host") or "").lower()
        if scope["path"] not in ANY_HOST and not self._is_ours(host):
            raise Refusal(Code.UNKNOWN_HOST)
        if scope["type"] == "websocket":  # a browser lets any site open one, cookie and all
            self._check_origin(scope, host)
        elif scope["method"] not in SAFE_METHODS:
            self._check_origin(scope, host)
            _check_media_type(scope)

    def _is_ours(self, host: str) -> bool:
        return host == self._netloc if self._netloc else _name_of(host) in self._hosts

    def _check_origin(self, scope: Scope, host: str) -> None:
        # Browsers send both with every request that changes something; programs send neither.
        origin = header(scope, b"origin")
        if origin is not None and origin.lower() != f"{self._scheme}://{host}":
            raise Refusal(Code.FOREIGN_ORIGIN)
        site = header(scope, b"sec-fetch-site")
        if site is not None and site not in OWN_SITE:
            raise Refusal(Code.FOREIGN_ORIGIN)


@lru_cache(maxsize=256)
def _name_of(host: str) -> str | None:
    """`"localhost:8000"` -> `"localhost"`."""
    try:
        return urlsplit(f"//{host}").hostname if len(host) <= MAX_HOST else None
    except ValueError:
        return None


def _check_media_type(scope: Scope) -> None:
    has_body = (header(scope, b"content-length") or "0") != "0" or header(scope, b"transfer-encoding") is not None
    media_type = (header(scope, b"content-type") or "").partition(";")[0].strip().lower()
    wanted = media_type_at(scope["path"])
    if has_body and media_type != wanted:
        raise Refusal(Code.NOT_A_PDF if wanted == PDF else Code.UNSUPPORTED_MEDIA_TYPE)
