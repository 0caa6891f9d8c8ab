"""The message that a service works, to whom it was added for: the last step of an addition."""

from email.message import EmailMessage

from tortoise.backends.base.client import BaseDBAsyncClient

from models import MobileService, Order
from resolvers.held_order import hold
from resolvers.job import Job
from resolvers.letter_to_user import letter_to_user, service_of, sim_kind_of
from resolvers.postbox import Postbox
from rules.lifecycle import OrderState, SimKind, StepState
from rules.names import Language, Names
from storage.transaction import transaction

SUBJECT = Names(
    "Votre numéro mobile {number} est actif",
    "Je mobiele nummer {number} is actief",
    "Your mobile number {number} is active",
)
WORKS = Names(
    "Votre numéro {number}, que {company} vous a attribué avec la formule {plan}, est actif.",
    "Je nummer {number}, dat {company} je met de bundel {plan} heeft gegeven, is actief.",
    "Your number {number}, which {company} has given you with the plan {plan}, is active.",
)
WITH: dict[SimKind, Names] = {
    SimKind.PHYSICAL: Names(
        "Il fonctionne dès que la carte SIM est dans votre téléphone.",
        "Het werkt zodra de simkaart in je telefoon zit.",
        "It works as soon as the SIM card is in your telephone.",
    ),
    SimKind.ESIM: Names(
        "Il fonctionne dès que l’eSIM est installée sur votre téléphone.",
        "Het werkt zodra de eSIM op je telefoon staat.",
        "It works as soon as the eSIM is on your telephone.",
    ),
}
ASK = Names(
    "Une question ? Le gestionnaire mobile de votre entreprise vous répondra.",
    "Een vraag? De mobiele beheerder van je bedrijf helpt je verder.",
    "Any question? The administrator of your company's mobile fleet will answer it.",
)


async def send_activation_notice(job: Job, postbox: Postbox) -> None:
    """Write to the user as he is known now. Raises what aiosmtplib does.

    A worker that dies before that is recorded sends it again: under the same Message-ID.
    """
    order = await Order.get(id=job.order_id)
    language = Language(order.wanted.get("language", Language.FR))
    letter = activation_notice(await service_of(order), language)
    await postbox.send(letter, name=job.request_id.replace(":", "."))


def activation_notice(service: MobileService, language: Language) -> EmailMessage:
    """What is missing is the sender."""
    return letter_to_user(service, language, SUBJECT, (WORKS, WITH[sim_kind_of(service)], ASK))


@transaction
async def leave_untold(tx: BaseDBAsyncClient, job: Job) -> None:
    """The message cannot be sent: the service works all the same, and so the order is completed."""
    held = await hold(job, tx)
    if held is None:
        return
    await held.end_step(StepState.FAILED)
    await held.end_order(OrderState.COMPLETED)
    await held.record("complete_order", told="no")
