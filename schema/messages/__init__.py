"""Messages for people, in the language of the request."""

from collections.abc import Mapping
from datetime import date, timedelta

from babel.dates import format_date

from rules.names import Language
from schema.messages import en, fr, nl

CATALOGUES: Mapping[Language, Mapping[str, str]] = {
    Language.FR: fr.MESSAGES,
    Language.NL: nl.MESSAGES,
    Language.EN: en.MESSAGES,
}
_LOCALES = {Language.FR: "fr_BE", Language.NL: "nl_BE", Language.EN: "en_GB"}


def say(key: str, language: Language, **values: object) -> str:
    """The message of that key in `language`; raises KeyError for a key that no one translated."""
    return CATALOGUES[language][key].format(**values)


def written_date(day: date, language: Language) -> str:
    """The day as people write it: 31 décembre 2026, 1er janvier 2027."""
    written = format_date(day, format="long", locale=_LOCALES[language])
    return written.replace("1 ", "1er ", 1) if language is Language.FR and day.day == 1 else written


def last_day(exclusive_end: date, language: Language) -> str:
    """The day before an exclusive end, written."""
    return written_date(exclusive_end - timedelta(days=1), language)
