"""The language of a request."""

import pytest

from rules.names import Language
from web.languages import language_of


@pytest.mark.parametrize(
    ("header", "language"),
    [
        (None, Language.EN),
        ("", Language.EN),
        ("fr", Language.FR),
        ("nl-BE", Language.NL),
        ("FR-be,en;q=0.5", Language.FR),
        ("de,nl;q=0.3,fr;q=0.7", Language.FR),
        ("fr;q=0,nl;q=0.1", Language.NL),
        ("de,*", Language.EN),
        ("fr;q=x,;;,==,nl", Language.NL),
        ("fr;q=nan", Language.EN),
        ("de," * 10_000 + "fr", Language.EN),
    ],
)
def test_the_first_of_ours_that_is_preferred(header: str | None, language: Language) -> None:
    headers = [] if header is None else [(b"accept-language", header.encode())]
    assert language_of({"type": "http", "headers": headers}) is language
