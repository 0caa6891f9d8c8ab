"""What a change will do, shown before the decision, and the token that binds the decision to what was shown."""

import base64
import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from rules.billing import InvoiceLine, NextInvoice
from rules.canonical import canonical_json
from rules.changes import PlanChanges
from rules.quota import RemovalQuota


@dataclass(frozen=True)
class Return:
    """The end of a temporary change: the first day of what was before, the price per month then, and its lines."""

    effective_on: date
    monthly_after_cents: int
    next_invoice: NextInvoice


@dataclass(frozen=True)
class Preview:
    """One change, not made: its day, the service's price per month before and after, its lines, the counts it uses."""

    effective_on: date
    monthly_before_cents: int
    monthly_after_cents: int
    next_invoice: NextInvoice
    quota: RemovalQuota | None
    changes: PlanChanges | None
    confirmation_token: str = ""
    comes_back: Return | None = None
    cancelled_order_ids: tuple[str, ...] = ()


def confirmation_token(
    preview: Preview,
    *,
    company_id: str,
    given: Mapping[str, object],
    service_version: int | None,
    key: bytes,
    nonce: str,
) -> str:
    """`<nonce>.<base64url HMAC-SHA256>` over all that was shown and may not move until it is done.

    `given` is the input without its idempotency key, token and expected version, `nonce` random URL-safe text. What
    colleagues use up in between (`used`) and translated text are left out: they must not outdate a preview.
    """
    shown = {
        "purpose": "confirmation",
        "nonce": nonce,
        "company": company_id,
        "input": dict(given),
        "service_version": service_version,
        "effective_on": preview.effective_on,
        "monthly": [preview.monthly_before_cents, preview.monthly_after_cents],
        "issued_on": preview.next_invoice.issued_on,
        "lines": [_figures(line) for line in preview.next_invoice.lines],
        "quota": preview.quota and [preview.quota.percent, preview.quota.base, preview.quota.limit],
        "changes": preview.changes and [preview.changes.limit],
        **_of_return(preview.comes_back),
    }
    digest = hmac.new(key, canonical_json(shown), hashlib.sha256).digest()
    return f"{nonce}.{base64.urlsafe_b64encode(digest).rstrip(b'=').decode()}"


def matches(
    token: str,
    preview: Preview,
    *,
    company_id: str,
    given: Mapping[str, object],
    service_version: int | None,
    key: bytes,
) -> bool:
    """Whether `token` was given out for exactly this change, in a time independent of where it differs."""
    nonce = token.partition(".")[0]
    expected = confirmation_token(
        preview, company_id=company_id, given=given, service_version=service_version, key=key, nonce=nonce
    )
    return hmac.compare_digest(expected.encode(errors="replace"), token.encode(errors="replace"))


def _of_return(comes_back: Return | None) -> dict[str, object]:
    if comes_back is None:
        return {}
    lines = [_figures(line) for line in comes_back.next_invoice.lines]
    return {"returns_on": comes_back.effective_on, "returned": [comes_back.monthly_after_cents, *lines]}


def _figures(line: InvoiceLine) -> list[object]:
    return [line.kind, line.item.id, line.days, line.quantity, line.unit_cents, line.amount_cents]
