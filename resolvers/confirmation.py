"""Confirmation tokens: what was shown is what is executed, or the caller is shown what it would be now."""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace

from rules.errors import PreviewOutdated, Refused
from rules.preview import Preview, confirmation_token, matches

_key = b""


def sign_with(key: bytes) -> None:
    """Set the process's key; every process of an installation has the same."""
    global _key  # noqa: PLW0603  one process has one key
    _key = key


@dataclass(frozen=True)
class Proposal:
    """A change that nothing refuses: `given` is what was asked for, with nothing left to defaults."""

    company_id: str
    deed: str
    given: Mapping[str, object]
    service_version: int | None
    preview: Preview

    def shown(self) -> Preview:
        """The preview with a fresh token."""
        token = confirmation_token(
            self.preview,
            company_id=self.company_id,
            given=self._input,
            service_version=self.service_version,
            key=_signing_key(),
            nonce=secrets.token_urlsafe(16),
        )
        return replace(self.preview, confirmation_token=token)

    def confirm(self, token: str | None) -> None:
        """Go on when no token was quoted, or one for this very change. Refused: PreviewOutdated, with the new one."""
        if token is not None and not self._is_quoted_by(token):
            raise Refused(PreviewOutdated(self.shown()))

    def _is_quoted_by(self, token: str) -> bool:
        return matches(
            token,
            self.preview,
            company_id=self.company_id,
            given=self._input,
            service_version=self.service_version,
            key=_signing_key(),
        )

    @property
    def _input(self) -> dict[str, object]:
        return {"deed": self.deed, **self.given}


def _signing_key() -> bytes:
    if not _key:
        raise RuntimeError("confirmation.sign_with was not called at start")
    return _key
