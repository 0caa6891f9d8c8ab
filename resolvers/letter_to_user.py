"""E-mail to a user about his service, in the language that was chosen for him."""

from collections.abc import Sequence
from email.message import EmailMessage

from models import MobileService, Order
from resolvers.letter import Employee, filled, letter, one_line
from rules.identifiers import msisdn_readable
from rules.lifecycle import SimKind
from rules.names import Language, Names


async def service_of(order: Order) -> MobileService:
    """With all that a letter tells: user, company, plan and card as they are now."""
    return await MobileService.get(id=order.service_id).select_related("user", "company", "plan", "sim_card")


def sim_kind_of(service: MobileService) -> SimKind:
    """What the user has in his hand, or gets on his screen."""
    return service.sim_card.kind if service.sim_card else SimKind.PHYSICAL


def letter_to_user(
    service: MobileService,
    language: Language,
    subject: Names,
    paragraphs: Sequence[Names | tuple[Names, str]],
    **more: object,
) -> EmailMessage:
    """`{number}`, `{company}`, `{plan}` and what `more` names are filled in. What is missing is the sender."""
    plan = Names(service.plan.name_fr, service.plan.name_nl, service.plan.name_en).of(language)
    number = msisdn_readable(service.msisdn or "")
    told = {"number": number, "company": one_line(service.company.name), "plan": plan, **more}
    written = [each if isinstance(each, tuple) else filled(each, **told) for each in paragraphs]
    return letter(Employee(service.user.name, service.user.email, language), filled(subject, **told), written)
