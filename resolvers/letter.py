"""E-mail to a person, in his language."""

from collections.abc import Sequence
from dataclasses import dataclass
from email.message import EmailMessage
from html import escape

from models import Login
from rules.names import Language, Names

GREETING = Names("Bonjour {name},", "Dag {name},", "Hello {name},")


@dataclass(frozen=True)
class Employee:
    """Somebody who gets letters and signs in nowhere."""

    name: str
    email: str
    language: Language


def letter(to: Login | Employee, subject: Names, paragraphs: Sequence[Names | tuple[Names, str]]) -> EmailMessage:
    """As plain text and as HTML; what is missing is the sender. A paragraph with an address is a link to it."""
    language = to.language
    greeting = GREETING.of(language).format(name=one_line(to.name))
    plain, html = [greeting], [escape(greeting)]
    for paragraph in paragraphs:
        words, link = paragraph if isinstance(paragraph, tuple) else (paragraph, None)
        text = words.of(language)
        plain.append(link or text)
        html.append(_link(text, link) if link else escape(text))
    message = EmailMessage()
    message["To"] = to.email
    message["Subject"] = subject.of(language)
    message.set_content("\n\n".join(plain) + "\n")
    body = "".join(f"<p>{each}</p>" for each in html)
    page = f'<html lang="{language.value}"><body style="font-family:sans-serif;color:#14201f">{body}</body></html>\n'
    message.add_alternative(page, subtype="html")
    message["Content-Language"] = language.value
    return message


def filled(names: Names, **values: object) -> Names:
    """The names with the values in their places."""
    return Names(*(text.format(**values) for text in (names.fr, names.nl, names.en)))


def one_line(text: str) -> str:
    """What somebody typed, as it may stand in a subject."""
    return " ".join(text.split())


def _link(text: str, link: str) -> str:
    return f'<a href="{escape(link)}" style="color:#0f5653;font-weight:bold">{escape(text)}</a>'
