"""What may be done with a service."""

from execution import column, reads
from resolvers import allowed_actions
from schema.refusal import Error
from schema.vocabulary import ServiceAction


@reads(allowed_actions.AllowedAction)
class AllowedAction:
    """An action, and which rule forbids it now, if one does."""

    action: ServiceAction = column("What can be done.")
    allowed: bool = column("Whether it may be done now.")
    refusal: Error | None = column("Why not: what the mutation would answer.")
