"""What a page must never do: complain in the console, raise an error, or ask another host."""

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.async_api import BrowserContext, ConsoleMessage, Request, WebError


@dataclass
class Watch:
    """Listens to every page of a browser context. `expected` are parts of the complaints that a test provokes."""

    origin: str
    expected: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)
    hosts: set[str] = field(default_factory=set)

    def listen(self, context: BrowserContext) -> None:
        """From now on."""
        context.on("console", self._on_console)
        context.on("weberror", self._on_error)
        context.on("request", self._on_request)

    def expect(self, *parts: str) -> None:
        """A browser reports every refused request, also one that a test means to be refused."""
        self.expected.extend(parts)

    def check(self) -> None:
        """Nothing was said but what was expected, and nobody else was asked."""
        unexpected = [text for text in self.complaints if not any(part in text for part in self.expected)]
        assert unexpected == []
        assert self.hosts <= {urlsplit(self.origin).netloc}

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.complaints.append(f"{message.text} ({message.location.get('url', '')})")

    def _on_error(self, error: WebError) -> None:
        self.complaints.append(str(error.error))

    def _on_request(self, request: Request) -> None:
        parts = urlsplit(request.url)
        if parts.scheme not in {"data", "blob"}:
            self.hosts.add(parts.netloc)
