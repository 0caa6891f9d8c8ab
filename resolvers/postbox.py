"""Sending e-mail, while nobody waits for it.

What is sent, and whether anything is, may depend on who somebody is: the caller's answer must not tell, nor its time.
"""

import asyncio
import logging
from collections.abc import Coroutine
from email.message import EmailMessage
from email.utils import format_datetime, make_msgid
from urllib.parse import unquote, urlsplit

import aiosmtplib

from clock import real_now
from settings import Settings

log = logging.getLogger("flotte.mail")

MOST_ERRANDS = 100
SECONDS = 20  # for the mail server to take a message
CLOSING_SECONDS = 5  # for errands under way when the process stops
SMTPS_PORT, SUBMISSION_PORT = 465, 587


class PostboxFull(Exception):
    """Too many errands are under way, as when the mail server does not answer."""


class Postbox:
    """The mail server of the settings, if there is one."""

    def __init__(self, settings: Settings) -> None:
        self._url = urlsplit(settings.smtp_url.get_secret_value()) if settings.smtp_url else None
        self._sender = settings.sender
        self.origin = settings.origin  # where links in messages lead
        self._errands: set[asyncio.Task[None]] = set()

    @property
    def is_there(self) -> bool:
        """Whether messages can be sent at all."""
        return self._url is not None

    def run(self, errand: Coroutine[None, None, None]) -> None:
        """Begin the errand, which looks up whom to write to and writes. Raises PostboxFull."""
        if len(self._errands) >= MOST_ERRANDS:
            errand.close()
            raise PostboxFull
        task = asyncio.create_task(_logged(errand))
        self._errands.add(task)
        task.add_done_callback(self._errands.discard)

    async def send(self, message: EmailMessage, *, name: str | None = None) -> None:
        """Hand a message with recipient, subject and content to the mail server, if there is one.

        With a `name`, which is this message's alone, one that was sent twice is known to be the same. Raises what
        aiosmtplib does.
        """
        if self._url is None:
            return
        message["From"] = self._sender
        message["Date"] = format_datetime(real_now())
        domain = self._sender.rpartition("@")[2]
        message["Message-ID"] = f"<{name}@{domain}>" if name else make_msgid(domain=domain)
        message["Auto-Submitted"] = "auto-generated"
        is_smtps = self._url.scheme == "smtps"
        await aiosmtplib.send(
            message,
            hostname=self._url.hostname,
            port=self._url.port or (SMTPS_PORT if is_smtps else SUBMISSION_PORT),
            username=unquote(self._url.username) if self._url.username else None,
            password=unquote(self._url.password) if self._url.password else None,
            use_tls=is_smtps,
            # A password goes over TLS; without one, TLS is used where the server offers it.
            start_tls=True if self._url.username and not is_smtps else None,
            timeout=SECONDS,
        )

    async def close(self) -> None:
        """Wait for the errands under way, then leave them."""
        if self._errands:
            _, unfinished = await asyncio.wait(self._errands, timeout=CLOSING_SECONDS)
            for task in unfinished:
                task.cancel()


async def _logged(errand: Coroutine[None, None, None]) -> None:
    try:
        await errand
    except Exception as failure:
        # Neither the address nor what the server says of it belongs into a log.
        log.error("a message was not sent: %s", type(failure).__name__)  # noqa: TRY400
