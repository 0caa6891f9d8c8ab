"""The message with a link to choose a new password, in the language of whoever gets it."""

from email.message import EmailMessage

from models import Login
from resolvers.letter import letter
from rules.names import Names

SUBJECT = Names(
    "Choisissez un nouveau mot de passe pour Flotte",
    "Kies een nieuw wachtwoord voor Flotte",
    "Choose a new password for Flotte",
)
BEFORE = Names(
    "Quelqu’un, sans doute vous, a demandé un nouveau mot de passe pour Flotte. Choisissez-le dans l’heure :",
    "Iemand, wellicht jij, vroeg een nieuw wachtwoord voor Flotte. Kies het binnen het uur:",
    "Somebody, probably you, asked for a new password for Flotte. Choose it within an hour:",
)
LINK = Names("Choisir un mot de passe", "Een wachtwoord kiezen", "Choose a password")
AFTER = Names(
    "Le lien ne sert qu’une fois. Vous serez déconnecté de tous vos navigateurs.",
    "De link werkt één keer. Je wordt in al je browsers afgemeld.",
    "The link works once. You will be signed out of all your browsers.",
)
NOT_YOU = Names(
    "Ce n’était pas vous ? Alors vous n’avez rien à faire : votre mot de passe reste le même.",
    "Was jij dit niet? Dan hoef je niets te doen: je wachtwoord blijft hetzelfde.",
    "Was it not you? Then there is nothing to do: your password stays the same.",
)


def password_letter(login: Login, link: str) -> EmailMessage:
    """What is missing is the sender."""
    return letter(login, SUBJECT, (BEFORE, (LINK, link), AFTER, NOT_YOU))
