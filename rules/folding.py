"""Text without case and accents, by which names are sorted and found."""

import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")


def folded(text: str) -> str:
    """`text` decomposed (NFKD), without marks, casefolded: "Zoë" and "ZOE" are the same."""
    # Casefolding brings forth marks of its own (a dotted capital I), and letters that decompose further.
    return _without_marks(_without_marks(text).casefold())


def words(text: str) -> tuple[str, ...]:
    """The folded words of `text`; punctuation separates."""
    return tuple(_WORD.findall(folded(text)))


def search_text(*parts: str | None) -> str:
    """The folded words of `parts`, each after a space, so that " ma" finds every word that begins with "ma"."""
    return "".join(f" {word}" for part in parts if part for word in words(part))


def _without_marks(text: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
