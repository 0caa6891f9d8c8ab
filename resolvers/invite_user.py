"""Letting a user activate his own service: what is refused beforehand, and the link that goes to him afterwards."""

from functools import partial

from models import Order
from resolvers.activation_letter import send_activation_link
from resolvers.activation_links import new_link
from resolvers.afterwards import check_sends
from resolvers.mutation import Scene
from rules.activation import ActivationMode
from rules.errors import InvalidField, InvalidInput, Problem, Refused
from rules.names import Language


def check_activation(mode: ActivationMode | None, language: Language | None) -> None:
    """Refused: InvalidInput for a link that nothing would send, or a language for one that nobody gets."""
    if mode is ActivationMode.BY_USER:
        check_sends("activation")
    elif language is not None:
        raise Refused(InvalidInput((InvalidField(("activationLanguage",), Problem.NOT_EXPECTED),)))


async def invite(scene: Scene, order: Order, language: Language | None) -> str:
    """The id of a new link for the order, which goes out in `language` or the actor's once all is committed."""
    link = await new_link(order, language or scene.actor.language, scene.now, scene.tx)
    scene.afterwards(partial(send_activation_link, link))
    return link.id
