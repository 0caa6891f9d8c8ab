"""Text as a picture that a telephone reads."""


def qr_code(text: str) -> str:
    """An SVG as a data URI, black on white in either colour scheme."""
    # Few ask for one, and it imports much.
    import segno  # noqa: PLC0415

    return segno.make(text, error="m").svg_data_uri(omitsize=True, border=4, dark="#000", light="#fff")
