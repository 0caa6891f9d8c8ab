"""Who is told of a removal request by e-mail: the account manager that it was filed, who filed it what was decided.

A letter names the company and leads to the request. What people wrote in it, and whose services it is about, is read
in the portal alone.
"""

from email.message import EmailMessage

from models import Login, RemovalRequest, RequestedRemoval, Role
from resolvers.letter import letter
from resolvers.postbox import Postbox
from rules.lifecycle import RemovalRequestState
from rules.names import Names

FILED = Names(
    "{company} demande la suppression de services",
    "{company} vraagt om diensten te verwijderen",
    "{company} asks for the removal of services",
)
ASKED = Names(
    "{who} ({company}) demande une suppression que le self-service ne permet pas. Nombre de services : {count}.",
    "{who} ({company}) vraagt een verwijdering aan die de selfservice niet toelaat. Aantal diensten: {count}.",
    "{who} ({company}) asks for a removal that self-service does not allow. Number of services: {count}.",
)
DECIDE = Names("Voir la demande et décider", "De aanvraag bekijken en beslissen", "See the request and decide")
DECIDED: dict[RemovalRequestState, Names] = {
    RemovalRequestState.APPROVED: Names(
        "Votre demande de suppression est acceptée",
        "Je aanvraag tot verwijdering is goedgekeurd",
        "Your removal request is approved",
    ),
    RemovalRequestState.PARTLY_APPROVED: Names(
        "Votre demande de suppression est acceptée en partie",
        "Je aanvraag tot verwijdering is deels goedgekeurd",
        "Your removal request is approved in part",
    ),
    RemovalRequestState.REFUSED: Names(
        "Votre demande de suppression est refusée",
        "Je aanvraag tot verwijdering is geweigerd",
        "Your removal request is refused",
    ),
}
OUTCOME = Names(
    "{company} : services dont la suppression est acceptée et en cours : {approved} sur {count}.",
    "{company}: diensten waarvan de verwijdering is goedgekeurd en loopt: {approved} van de {count}.",
    "{company}: services whose removal is approved and under way: {approved} of {count}.",
)
SEE = Names("Voir la décision", "De beslissing bekijken", "See the decision")


async def tell_account_manager(request_id: str, postbox: Postbox) -> None:
    """Write to whoever looks after the company, if somebody does."""
    request = await RemovalRequest.get(id=request_id).select_related("company")
    login = await Login.get_or_none(id=request.company.account_manager_id, disabled_at__isnull=True)
    if login:
        count = await RequestedRemoval.filter(request_id=request.id).count()
        await postbox.send(filed_letter(login, request, count, postbox.origin))


async def tell_filer(request_id: str, postbox: Postbox) -> None:
    """Write to the person who filed it, as long as he works in the company; a token has no mailbox."""
    request = await RemovalRequest.get(id=request_id).select_related("company")
    login = await Login.get_or_none(id=request.filed_by_id, disabled_at__isnull=True)
    if login and await Role.exists(login_id=login.id, company_id=request.company_id):
        orders = await RequestedRemoval.filter(request_id=request.id).values_list("order_id", flat=True)
        await postbox.send(decided_letter(login, request, list(orders), postbox.origin))


def filed_letter(login: Login, request: RemovalRequest, count: int, origin: str) -> EmailMessage:
    """What is missing is the sender."""
    company = _one_line(request.company.name)
    asked = _filled(ASKED, who=_one_line(request.filed_by), company=company, count=count)
    return letter(login, _filled(FILED, company=company), (asked, (DECIDE, _link(request, origin))))


def decided_letter(login: Login, request: RemovalRequest, orders: list[object], origin: str) -> EmailMessage:
    """`orders` has None for each service that stays. What is missing is the sender."""
    approved = sum(order is not None for order in orders)
    outcome = _filled(OUTCOME, company=_one_line(request.company.name), approved=approved, count=len(orders))
    return letter(login, DECIDED[request.state], (outcome, (SEE, _link(request, origin))))


def _link(request: RemovalRequest, origin: str) -> str:
    return f"{origin}/removal-requests/{request.id}"


def _filled(names: Names, **values: object) -> Names:
    return Names(*(text.format(**values) for text in (names.fr, names.nl, names.en)))


def _one_line(text: str) -> str:
    return " ".join(text.split())
