"""What is turned away before any route sees it: unknown hosts, other sites' requests, bodies that are no JSON.

Authorisation never reads `request.url`: a Host header is checked here and then only compared with Origin.
"""

from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from settings import Settings
from web.refusals import Code, Refusal

LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
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
        if scope["type"] == "http":
            self._check(scope)
        await self._app(scope, receive, send)

    def _check(self, scope: Scope) -> None:
        headers = Headers(scope=scope)
        host = headers.get("host", "").lower()
        if scope["path"] not in ANY_HOST and not self._is_ours(host):
            raise Refusal(Code.UNKNOWN_HOST)
        if scope["method"] not in SAFE_METHODS:
            self._check_origin(headers, host)
            _check_media_type(headers)

    def _is_ours(self, host: str) -> bool:
        if self._netloc:
            return host == self._netloc
        try:
            return urlsplit(f"//{host}").hostname in self._hosts
        except ValueError:
            return False

    def _check_origin(self, headers: Headers, host: str) -> None:
        # Browsers send both with every request that changes something; programs send neither.
        origin = headers.get("origin")
        if origin is not None and origin.lower() != f"{self._scheme}://{host}":
            raise Refusal(Code.FOREIGN_ORIGIN)
        if headers.get("sec-fetch-site", "none") not in OWN_SITE:
            raise Refusal(Code.FOREIGN_ORIGIN)


def _check_media_type(headers: Headers) -> None:
    has_body = headers.get("content-length", "0") != "0" or "transfer-encoding" in headers
    media_type = headers.get("content-type", "").partition(";")[0].strip().lower()
    if has_body and media_type != "application/json":
        raise Refusal(Code.UNSUPPORTED_MEDIA_TYPE)
