"""What HTTP refuses, as JSON: `{"error": {"code", "message"}}`, and under /graphql in GraphQL's own form."""

from enum import StrEnum
from functools import lru_cache
from typing import Any

import orjson
from starlette.responses import Response
from starlette.types import Scope

import log_fields
from rules.names import Language, Names
from web.header import header
from web.languages import language_of

JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"
MAX_ACCEPT = 1_000  # characters


class Code(StrEnum):
    """The codes, with the status of each in `STATUS` and the words in `MESSAGES`."""

    UNAUTHENTICATED = "UNAUTHENTICATED"
    WRONG_CREDENTIALS = "WRONG_CREDENTIALS"
    WRONG_PASSWORD = "WRONG_PASSWORD"  # noqa: S105  a code, no secret
    WRONG_CODE = "WRONG_CODE"
    WRONG_STANDING = "WRONG_STANDING"
    SIGN_IN_OVER = "SIGN_IN_OVER"
    LINK_INVALID = "LINK_INVALID"
    ACTIVATION_LINK_INVALID = "ACTIVATION_LINK_INVALID"
    NOT_READY_YET = "NOT_READY_YET"
    WRONG_ICCID = "WRONG_ICCID"
    SIM_CARD_NOT_YOURS = "SIM_CARD_NOT_YOURS"
    PASSWORD_UNSUITED = "PASSWORD_UNSUITED"  # noqa: S105  a code, no secret
    PASSWORD_GUESSABLE = "PASSWORD_GUESSABLE"  # noqa: S105  a code, no secret
    BAD_USER_INPUT = "BAD_USER_INPUT"
    NOT_ALLOWED = "NOT_ALLOWED"
    FOREIGN_ORIGIN = "FOREIGN_ORIGIN"
    UNKNOWN_HOST = "UNKNOWN_HOST"
    NOT_FOUND = "NOT_FOUND"
    METHOD_NOT_ALLOWED = "METHOD_NOT_ALLOWED"
    NOT_ACCEPTABLE = "NOT_ACCEPTABLE"
    TIMEOUT = "TIMEOUT"
    TOO_LARGE = "TOO_LARGE"
    UNSUPPORTED_MEDIA_TYPE = "UNSUPPORTED_MEDIA_TYPE"
    NOT_A_PDF = "NOT_A_PDF"
    TOO_COMPLEX = "TOO_COMPLEX"
    THROTTLED = "THROTTLED"
    INTERNAL = "INTERNAL"
    UNAVAILABLE = "UNAVAILABLE"


STATUS = {
    Code.UNAUTHENTICATED: 401,
    Code.WRONG_CREDENTIALS: 401,
    Code.WRONG_PASSWORD: 403,
    Code.WRONG_CODE: 403,
    Code.WRONG_STANDING: 409,
    Code.SIGN_IN_OVER: 401,
    Code.LINK_INVALID: 400,
    Code.ACTIVATION_LINK_INVALID: 400,
    Code.NOT_READY_YET: 409,
    Code.WRONG_ICCID: 400,
    Code.SIM_CARD_NOT_YOURS: 409,
    Code.PASSWORD_UNSUITED: 400,
    Code.PASSWORD_GUESSABLE: 400,
    Code.BAD_USER_INPUT: 400,
    Code.NOT_ALLOWED: 403,
    Code.FOREIGN_ORIGIN: 403,
    Code.UNKNOWN_HOST: 400,
    Code.NOT_FOUND: 404,
    Code.METHOD_NOT_ALLOWED: 405,
    Code.NOT_ACCEPTABLE: 406,
    Code.TIMEOUT: 408,
    Code.TOO_LARGE: 413,
    Code.UNSUPPORTED_MEDIA_TYPE: 415,
    Code.NOT_A_PDF: 415,
    Code.TOO_COMPLEX: 400,
    Code.THROTTLED: 429,
    Code.INTERNAL: 500,
    Code.UNAVAILABLE: 503,
}

MESSAGES = {
    Code.UNAUTHENTICATED: Names("Connectez-vous d’abord.", "Meld je eerst aan.", "Sign in first."),
    Code.WRONG_CREDENTIALS: Names(
        "L’adresse e-mail ou le mot de passe n’est pas correct.",
        "Het e-mailadres of het wachtwoord klopt niet.",
        "The e-mail address or the password is not right.",
    ),
    Code.WRONG_PASSWORD: Names(
        "Ce n’est pas votre mot de passe.", "Dit is niet je wachtwoord.", "This is not your password."
    ),
    Code.WRONG_CODE: Names(
        "Ce code n’est pas correct, ou il a déjà servi. Attendez le suivant.",
        "Deze code klopt niet of is al gebruikt. Wacht op de volgende.",
        "This code is not right, or was used before. Wait for the next one.",
    ),
    Code.WRONG_STANDING: Names(
        "Ceci a changé entre-temps. Rechargez la page.",
        "Dit is intussen veranderd. Laad de pagina opnieuw.",
        "This has changed meanwhile. Load the page again.",
    ),
    Code.SIGN_IN_OVER: Names(
        "Cette connexion a pris trop de temps. Recommencez.",
        "Deze aanmelding duurde te lang. Begin opnieuw.",
        "This sign-in took too long. Begin again.",
    ),
    Code.LINK_INVALID: Names(
        "Ce lien n’est plus valable. Demandez-en un nouveau.",
        "Deze link is niet meer geldig. Vraag een nieuwe.",
        "This link is no longer valid. Ask for a new one.",
    ),
    Code.ACTIVATION_LINK_INVALID: Names(
        "Ce lien n’est pas ou plus valable. Demandez-en un autre au gestionnaire mobile de votre entreprise.",
        "Deze link is niet of niet meer geldig. Vraag een nieuwe aan de mobiele beheerder van je bedrijf.",
        "This link is not valid, or no longer. Ask the administrator of your company's mobile fleet for a new one.",
    ),
    Code.NOT_READY_YET: Names(
        "Votre numéro est encore en préparation. Réessayez dans un instant.",
        "Je nummer wordt nog klaargemaakt. Probeer het zo meteen opnieuw.",
        "Your number is still being prepared. Try again in a moment.",
    ),
    Code.WRONG_ICCID: Names(
        "Ce n’est pas un numéro de carte SIM (ICCID). Vérifiez les 19 ou 20 chiffres imprimés sur la carte.",
        "Dit is geen simkaartnummer (ICCID). Kijk de 19 of 20 cijfers op de kaart na.",
        "This is not a SIM card number (ICCID). Check the 19 or 20 digits that are printed on the card.",
    ),
    Code.SIM_CARD_NOT_YOURS: Names(
        "Cette carte SIM n’est pas une carte libre de l’entreprise. Vérifiez le numéro ou demandez au gestionnaire.",
        "Deze simkaart is geen vrije kaart van je bedrijf. Kijk het nummer na, of vraag het aan de beheerder.",
        "This SIM card is not a free one of your company. Check the number, or ask the administrator.",
    ),
    Code.PASSWORD_UNSUITED: Names(
        "Choisissez un mot de passe de 10 à 200 caractères.",
        "Kies een wachtwoord van 10 tot 200 tekens.",
        "Choose a password of 10 to 200 characters.",
    ),
    Code.PASSWORD_GUESSABLE: Names(
        "Ce mot de passe est trop facile à deviner. Prenez plusieurs mots sans lien entre eux, ni votre nom.",
        "Dit wachtwoord is te makkelijk te raden. Neem enkele woorden die niets met elkaar of met jou te maken hebben.",
        "This password is too easy to guess. Take several words that have nothing to do with each other or with you.",
    ),
    Code.BAD_USER_INPUT: Names(
        "Nous ne comprenons pas cette demande.",
        "We begrijpen deze vraag niet.",
        "We do not understand this request.",
    ),
    Code.NOT_ALLOWED: Names("Vous n’y êtes pas autorisé.", "Je mag dit niet.", "You may not do this."),
    Code.FOREIGN_ORIGIN: Names(
        "Cette demande vient d’un autre site.",
        "Deze vraag komt van een andere website.",
        "This request comes from another site.",
    ),
    Code.UNKNOWN_HOST: Names(
        "Ce serveur ne répond pas à cette adresse.",
        "Deze server antwoordt niet op dit adres.",
        "This server does not answer at this address.",
    ),
    Code.NOT_FOUND: Names("Il n’y a rien ici.", "Hier is niets.", "There is nothing here."),
    Code.METHOD_NOT_ALLOWED: Names(
        "Cette méthode n’est pas possible ici.",
        "Deze methode kan hier niet.",
        "This method is not possible here.",
    ),
    Code.NOT_ACCEPTABLE: Names(
        "Nous répondons en application/graphql-response+json ou en application/json.",
        "We antwoorden in application/graphql-response+json of application/json.",
        "We answer in application/graphql-response+json or application/json.",
    ),
    Code.TIMEOUT: Names(
        "La demande a mis trop de temps à arriver.",
        "De vraag deed er te lang over om aan te komen.",
        "The request took too long to arrive.",
    ),
    Code.TOO_LARGE: Names("Cette demande est trop grande.", "Deze vraag is te groot.", "This request is too large."),
    Code.UNSUPPORTED_MEDIA_TYPE: Names(
        "Envoyez du JSON (application/json, UTF-8).",
        "Stuur JSON (application/json, UTF-8).",
        "Send JSON (application/json, UTF-8).",
    ),
    Code.NOT_A_PDF: Names("Ce n’est pas un PDF.", "Dit is geen pdf.", "This is not a PDF."),
    Code.TOO_COMPLEX: Names(
        "Cette demande est trop complexe.", "Deze vraag is te complex.", "This request is too complex."
    ),
    Code.THROTTLED: Names(
        "Trop de demandes en peu de temps. Réessayez dans un instant.",
        "Te veel vragen in korte tijd. Probeer het zo meteen opnieuw.",
        "Too many requests in a short time. Try again in a moment.",
    ),
    Code.INTERNAL: Names(
        "Une erreur s’est produite chez nous.", "Er ging bij ons iets mis.", "Something went wrong on our side."
    ),
    Code.UNAVAILABLE: Names(
        "Le service n’est pas disponible pour le moment. Réessayez.",
        "De dienst is even niet beschikbaar. Probeer het opnieuw.",
        "The service is not available at the moment. Try again.",
    ),
}


class Refusal(Exception):
    """Ends a request with `code`; `headers` go out with the answer."""

    def __init__(self, code: Code, **headers: str) -> None:
        super().__init__(code)
        self.code = code
        self.headers = {name.replace("_", "-"): value for name, value in headers.items()}

    def answer(self, scope: Scope) -> Response:
        """The response, in the language of the request."""
        message = message_of(self.code, language_of(scope))
        told: dict[str, Any] = {"code": self.code}
        if self.code is Code.INTERNAL and (request := log_fields.current().get("request")):
            told["requestId"] = request  # for whoever asks us what went wrong
        body: dict[str, Any]
        if is_graphql(scope):
            body = {"errors": [{"message": message, "extensions": told}]}
        else:
            body = {"error": {**told, "message": message}}
        media_type = graphql_media_type(scope) or JSON if is_graphql(scope) else JSON
        headers = {"Cache-Control": "no-store", **self.headers}
        return Response(orjson.dumps(body), STATUS[self.code], headers, media_type)


def message_of(code: Code, language: Language) -> str:
    """The words for `code`."""
    return MESSAGES[code].of(language)


def is_graphql(scope: Scope) -> bool:
    """Whether the caller expects GraphQL's form."""
    return scope["path"] == "/graphql"


def graphql_media_type(scope: Scope) -> str | None:
    """Which of GraphQL's two media types the caller accepts; None when neither."""
    return _media_type((header(scope, b"accept") or "*/*")[:MAX_ACCEPT].lower())


@lru_cache(maxsize=256)
def _media_type(accepted: str) -> str | None:
    types = [part.partition(";")[0].strip() for part in accepted.split(",")]
    if GRAPHQL_JSON in types:
        return GRAPHQL_JSON
    return JSON if {JSON, "application/*", "*/*", ""} & set(types) else None
