"""Telling somebody by e-mail that the way he signs in has changed: if it was not he, he learns of it.

The deed is done by then, and does not wait for the mail server, nor fail because of it.
"""

import logging
from email.message import EmailMessage
from enum import Enum

from babel.dates import format_datetime

from clock import BUSINESS_ZONE, real_now
from models import Login
from resolvers.letter import letter
from resolvers.postbox import Postbox, PostboxFull
from resolvers.sessions import Browser
from rules.names import Names

log = logging.getLogger("flotte.mail")


class Notice(Enum):
    """What has happened, as the subject of the message."""

    PASSWORD_CHANGED = Names(
        "Votre mot de passe a été modifié", "Je wachtwoord is gewijzigd", "Your password was changed"
    )
    SECOND_FACTOR_ON = Names(
        "La vérification en deux étapes est activée",
        "De verificatie in twee stappen is ingeschakeld",
        "Two-step verification is on",
    )
    SECOND_FACTOR_OFF = Names(
        "La vérification en deux étapes est désactivée",
        "De verificatie in twee stappen is uitgeschakeld",
        "Two-step verification is off",
    )
    RECOVERY_CODES_RENEWED = Names(
        "Vous avez de nouveaux codes de secours", "Je hebt nieuwe herstelcodes", "You have new recovery codes"
    )
    TOKEN_ISSUED = Names(
        "Un jeton d’API a été émis en votre nom",
        "Er is in jouw naam een API-token uitgegeven",
        "An API token was issued in your name",
    )


WHEN = Names(
    "Cela s’est passé le {at}, depuis l’adresse {address}.",
    "Dat gebeurde op {at}, vanaf het adres {address}.",
    "This happened on {at}, from the address {address}.",
)
NOT_YOU = Names(
    "Ce n’était pas vous ? Modifiez tout de suite votre mot de passe, sous « Connexion et sécurité », et prévenez votre"
    " opérateur.",
    "Was jij dit niet? Wijzig meteen je wachtwoord, onder ‘Aanmelden en beveiliging’, en verwittig je operator.",
    "Was it not you? Change your password at once, under ‘Sign-in and security’, and tell your operator.",
)


def notify(login: Login, notice: Notice, *, browser: Browser, postbox: Postbox) -> None:
    """Begin to write to him, where there is a mail server."""
    if not postbox.is_there:
        return
    try:
        postbox.run(postbox.send(notice_letter(login, notice, browser)))
    except PostboxFull:
        log.error("a notice was not sent: too many messages wait for the mail server")  # noqa: TRY400


def notice_letter(login: Login, notice: Notice, browser: Browser) -> EmailMessage:
    """What is missing is the sender."""
    happened: Names = notice.value
    return letter(login, happened, (_sentence(happened), _when(browser), NOT_YOU))


def _sentence(happened: Names) -> Names:
    return Names(*(f"{text}." for text in (happened.fr, happened.nl, happened.en)))


def _when(browser: Browser) -> Names:
    at = [format_datetime(real_now(), "d MMMM y, HH:mm", BUSINESS_ZONE, locale) for locale in ("fr", "nl", "en")]
    texts = (WHEN.fr, WHEN.nl, WHEN.en)
    return Names(*(text.format(at=when, address=browser.address) for text, when in zip(texts, at, strict=True)))
