"""What may come in besides JSON, and where."""

JSON = "application/json"
PDF = "application/pdf"
MANDATES = "/mandates"


def media_type_at(path: str) -> str:
    """The one that a body has there. Browsers ask before they send any of these for another site."""
    return PDF if path == MANDATES else JSON
