"""The message with a link to choose a new password, in the language of whoever gets it."""

from email.message import EmailMessage
from html import escape

from models import Login
from rules.names import Names

SUBJECT = Names(
    "Choisissez un nouveau mot de passe pour Flotte",
    "Kies een nieuw wachtwoord voor Flotte",
    "Choose a new password for Flotte",
)
GREETING = Names("Bonjour {name},", "Dag {name},", "Hello {name},")
BEFORE = Names(
    "Quelqu'un, sans doute vous, a demandé un nouveau mot de passe pour Flotte. Choisissez-le dans l'heure :",
    "Iemand, wellicht jij, vroeg een nieuw wachtwoord voor Flotte. Kies het binnen het uur:",
    "Somebody, probably you, asked for a new password for Flotte. Choose it within an hour:",
)
LINK = Names("Choisir un mot de passe", "Een wachtwoord kiezen", "Choose a password")
AFTER = Names(
    "Le lien ne sert qu'une fois. Vous serez déconnecté de tous vos navigateurs.",
    "De link werkt één keer. Je wordt in al je browsers afgemeld.",
    "The link works once. You will be signed out of all your browsers.",
)
NOT_YOU = Names(
    "Ce n'était pas vous ? Alors vous n'avez rien à faire : votre mot de passe reste le même.",
    "Was jij dit niet? Dan hoef je niets te doen: je wachtwoord blijft hetzelfde.",
    "Was it not you? Then there is nothing to do: your password stays the same.",
)


def password_letter(login: Login, link: str) -> EmailMessage:
    """As plain text and as HTML; what is missing is the sender."""
    language = login.language
    greeting = GREETING.of(language).format(name=" ".join(login.name.split()))
    before, after, not_you = (names.of(language) for names in (BEFORE, AFTER, NOT_YOU))
    message = EmailMessage()
    message["To"] = login.email
    message["Subject"] = SUBJECT.of(language)
    message.set_content("\n\n".join((greeting, before, link, after, not_you)) + "\n")
    button = f'<a href="{escape(link)}" style="color:#0f5653;font-weight:bold">{escape(LINK.of(language))}</a>'
    paragraphs = (escape(greeting), escape(before), button, escape(after), escape(not_you))
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    html = f'<html lang="{language.value}"><body style="font-family:sans-serif;color:#14201f">{body}</body></html>\n'
    message.add_alternative(html, subtype="html")
    message["Content-Language"] = language.value
    return message
