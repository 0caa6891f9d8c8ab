"""Search as one types it: every word begins some word of a text, or is the beginning of a number."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from execution.asked import NOTHING, Asked
from execution.errors import BadUserInput
from execution.predicates import AllOf, AnyOf, Operator, Predicate, Test
from execution.values import storable

MOST_WORDS = 10
LONGEST = 5_000  # characters
LAST_CHARACTER = "\U0010ffff"


@dataclass(frozen=True, slots=True)
class Search:
    """Where a list is searched.

    `text` columns hold folded words, each after a space (" anna lef"); `words` folds and splits a query the same way.
    `number` columns hold canonical numbers; `as_number` makes of a query, or of one of its words, the beginning of one,
    or None. All are paths; over a to-many relation some row must match.
    """

    words: Callable[[str], Iterable[str]]
    text: tuple[str, ...]
    number: tuple[str, ...] = ()
    as_number: Callable[[str], str | None] | None = None

    def asked(self, query: str | None) -> Asked:
        """What the query asks; an empty one asks nothing. Raises BadUserInput for one that is too long."""
        if query and len(query) > LONGEST:
            raise BadUserInput(f"A search has at most {LONGEST:,} characters.")
        words = list(self.words(query or ""))
        if not words:
            return NOTHING
        if len(words) > MOST_WORDS or not all(map(storable, words)):
            raise BadUserInput(f"A search has at most {MOST_WORDS} words.")
        parts = [self._word(word, number) for number, word in enumerate(words)]
        values = tuple(pair for part in parts for pair in part.values)
        found = Asked((AllOf(tuple(part.where[0] for part in parts)),), values)
        whole = self._number(query or "", "search_whole") if len(words) > 1 else NOTHING
        return _any(found, whole)

    def _word(self, word: str, number: int) -> Asked:
        slot = f"search_{number}"
        tests = tuple(Test(path, Operator.WORD, slot) for path in self.text)
        return _any(Asked(tests, ((slot, f" {word}"),)), self._number(word, f"{slot}_number"))

    def _number(self, query: str, slot: str) -> Asked:
        beginning = self.as_number(query) if self.as_number else None
        if not beginning or not storable(beginning):
            return NOTHING
        tests: tuple[Predicate, ...] = tuple(Test(path, Operator.PREFIX, slot) for path in self.number)
        return Asked(tests, ((slot, beginning), (f"{slot}_end", beginning + LAST_CHARACTER)))


def _any(one: Asked, other: Asked) -> Asked:
    return Asked((AnyOf(one.where + other.where),), one.values + other.values)
