"""The message with the link to activate one's own service, in the language that the administrator chose."""

from email.message import EmailMessage

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_now
from models import ActivationLink, MobileService
from resolvers.activation_links import NewLink
from resolvers.letter_to_user import letter_to_user, service_of, sim_kind_of
from resolvers.news import tell
from resolvers.postbox import Postbox
from rules.activation import LINK_LASTS
from rules.lifecycle import SimKind
from rules.names import Language, Names
from storage.transaction import transaction

SUBJECT = Names(
    "Activez votre numéro mobile {number}",
    "Activeer je mobiele nummer {number}",
    "Activate your mobile number {number}",
)
READY = Names(
    "{company} vous a réservé le numéro {number}, avec la formule {plan}. Vous l’activez vous-même.",
    "{company} heeft het nummer {number} voor je klaargezet, met de bundel {plan}. Je activeert het zelf.",
    "{company} has set the number {number} aside for you, with the plan {plan}. You activate it yourself.",
)
WITH: dict[SimKind, Names] = {
    SimKind.PHYSICAL: Names(
        "Gardez la carte SIM à portée de main : vous indiquerez le numéro imprimé dessus (ICCID).",
        "Hou de simkaart bij de hand: je vult het nummer in dat erop staat (ICCID).",
        "Have the SIM card at hand: you will enter the number that is printed on it (ICCID).",
    ),
    SimKind.ESIM: Names(
        "Ouvrez le lien sur un autre écran que celui du téléphone : vous y scannerez le code QR de l’eSIM.",
        "Open de link op een ander scherm dan dat van je telefoon: je scant er de QR-code van de eSIM.",
        "Open the link on another screen than the telephone's: you will scan the eSIM's QR code there.",
    ),
}
ACTIVATE = Names("Activer mon numéro", "Mijn nummer activeren", "Activate my number")
KEEP = Names(
    "Ce lien est personnel : ne le transférez pas. Il ne peut servir qu’une fois et reste valable {days} jours.",
    "Deze link is persoonlijk: stuur hem niet door. Hij werkt één keer, {days} dagen lang.",
    "This link is personal: do not pass it on. It works once, for {days} days.",
)
NOT_YOU = Names(
    "Vous n’attendez rien de tel ? Prévenez le gestionnaire mobile de votre entreprise.",
    "Verwacht je dit niet? Laat het de mobiele beheerder van je bedrijf weten.",
    "You do not expect this? Tell the administrator of your company's mobile fleet.",
)


async def send_activation_link(link: NewLink, postbox: Postbox) -> None:
    """Write to the user as he is known now, unless the link is good no longer; then note that the message left."""
    row = await ActivationLink.get(id=link.id).select_related("order")
    if row.revoked_at is not None or row.used_at is not None:
        return
    await postbox.send(activation_letter(await service_of(row.order), row.language, postbox.origin + link.path))
    await _sent(row)


def activation_letter(service: MobileService, language: Language, link: str) -> EmailMessage:
    """What is missing is the sender."""
    paragraphs = (READY, WITH[sim_kind_of(service)], (ACTIVATE, link), KEEP, NOT_YOU)
    return letter_to_user(service, language, SUBJECT, paragraphs, days=LINK_LASTS.days)


@transaction
async def _sent(tx: BaseDBAsyncClient, link: ActivationLink) -> None:
    await ActivationLink.filter(id=link.id).using_db(tx).update(sent_at=business_now())
    await tell(tx, link.company_id, link.order_id)
