"""Numbers as people type them into a search."""

import re


def number_prefix(query: str) -> str | None:
    """The beginning of an E.164 number: "0470 12" and "+32 (0)470 12" -> "+3247012"; None for what is no number."""
    digits = re.sub(r"(?<=.)\(0\)|[\s./()-]", "", query.strip())
    if not re.fullmatch(r"\+?[0-9]{3,15}", digits):
        return None
    if digits.startswith("+"):
        return digits
    if digits.startswith("00"):
        return f"+{digits[2:]}"
    return f"+32{digits.removeprefix('0')}" if not digits.startswith("32") else f"+{digits}"
