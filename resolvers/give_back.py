"""A service that never came into use: nothing is left of it."""

from tortoise.backends.base.client import BaseDBAsyncClient

from models import MobileService
from resolvers.return_stock import return_number, return_sim_card
from resolvers.terminate import terminate


async def give_back(service: MobileService, tx: BaseDBAsyncClient) -> None:
    """End it, and put number and card back."""
    await terminate(service, tx)
    await return_sim_card(service, tx)
    await return_number(service, tx)
