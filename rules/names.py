"""Names of catalogue items in the three languages of the portal."""

from dataclasses import dataclass
from enum import StrEnum


class Language(StrEnum):
    """A language that the portal and the API speak."""

    FR = "fr"
    NL = "nl"
    EN = "en"


@dataclass(frozen=True, slots=True)
class Names:
    """One name, in each language."""

    fr: str
    nl: str
    en: str

    def of(self, language: Language) -> str:
        """The name in `language`."""
        match language:
            case Language.FR:
                return self.fr
            case Language.NL:
                return self.nl
            case Language.EN:
                return self.en
