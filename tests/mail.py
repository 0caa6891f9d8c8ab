"""A mail server in this process, which keeps what it is given."""

import asyncio
import ssl
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult

from resolvers.postbox import Postbox

SECONDS = 20


@dataclass
class Mailbox:
    """What arrived, in order, and where to send more."""

    port: int = 0
    messages: list[EmailMessage] = field(default_factory=list)
    recipients: list[str] = field(default_factory=list)
    refuses: bool = False
    seconds: float = 0  # until it says that it has a message
    _news: asyncio.Condition = field(default_factory=asyncio.Condition)

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802  aiosmtpd's name
        if self.refuses:
            return "554 no"
        message: Any = message_from_bytes(envelope.content, policy=policy.default)
        self.messages.append(message)
        self.recipients += envelope.rcpt_tos
        async with self._news:
            self._news.notify_all()
        await asyncio.sleep(self.seconds)
        return "250 kept"

    @property
    def url(self) -> str:
        return f"smtp://127.0.0.1:{self.port}"

    async def arrived(self, count: int = 1) -> list[EmailMessage]:
        """As soon as there are so many."""
        async with asyncio.timeout(SECONDS), self._news:
            await self._news.wait_for(lambda: len(self.messages) >= count)
        return self.messages


@asynccontextmanager
async def mail_server(tls: ssl.SSLContext | None = None) -> AsyncIterator[Mailbox]:
    """Open on a free port of this machine; it believes every password, also without TLS."""
    mailbox = Mailbox()
    loop = asyncio.get_running_loop()

    def speaking() -> SMTP:
        anybody = lambda *_: AuthResult(success=True)  # noqa: E731
        return SMTP(
            mailbox, hostname="localhost", loop=loop, authenticator=anybody, auth_require_tls=False, tls_context=tls
        )

    server = await loop.create_server(speaking, "127.0.0.1", 0)
    mailbox.port = server.sockets[0].getsockname()[1]
    try:
        yield mailbox
    finally:
        server.close()


class Unsent(Postbox):
    """Takes every message, and sends none: for who looks at the rows that a deed leaves, and at nothing else."""

    is_there = True  # pyright: ignore[reportAssignmentType]

    def run(self, errand: Coroutine[None, None, None]) -> None:
        errand.close()


def link_in(message: EmailMessage, origin: str) -> str:
    """The path of the link in the plain text."""
    part: Any = message.get_body(("plain",))
    (line,) = [line for line in part.get_content().splitlines() if line.startswith(origin)]
    return line.removeprefix(origin)
