"""Mandates: what an owner signs so that his number may leave its operator, as a PDF."""

from datetime import timedelta

MAX_BYTES = 5 * 1024 * 1024
KEPT_UNUSED = timedelta(days=1)
MOST_UNUSED = 20  # of one company
_TAIL = 1024  # bytes, within which a PDF says that it ends; programs append to it


def is_pdf(content: bytes) -> bool:
    """Whether it begins and ends as a PDF does. Nobody here opens it: it is handed on as a file, and never shown."""
    head, tail = content[:8], content[-_TAIL:]
    return head.startswith((b"%PDF-1.", b"%PDF-2.")) and b"startxref" in tail and b"%%EOF" in tail
