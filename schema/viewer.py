"""Who asks."""

from datetime import date

import strawberry

from execution import column, computed, reads, relation
from rules.permissions import Actor
from schema.company import Company
from schema.info import RequestContext
from schema.vocabulary import Permission


def own_company(context: RequestContext) -> str | None:
    """The id of the one company that the actor sees; None when there are several."""
    return context.actor.own_company_id


def day_of_business(*, today: date) -> date:
    return today


@reads(Actor)
class Viewer:
    """The login or token behind the request."""

    id: strawberry.ID = column("Of the login or the token.")
    name: str = column("First and last name, or the token's name.")
    email: str | None = column("Null for a token.")
    permissions: list[Permission] = computed("What one may do in at least one company.", sorted, "permissions")
    today: date = computed("The day of business: in Belgium, by the server's clock.", day_of_business, given=("today",))
    company: Company | None = relation("One's own; null when there are several.", id_of="own_company_id")


def viewer_of(actor: Actor) -> Actor:
    return actor
