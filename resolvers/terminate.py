"""The end of a service, and what it means for its user."""

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import business_day
from models import MobileService, UcService, User
from rules.lifecycle import ServiceStatus, move, user_status


async def terminate(service: MobileService, tx: BaseDBAsyncClient) -> None:
    """End the service today; a user without another live service becomes inactive."""
    service.status = move(service.status, ServiceStatus.TERMINATED)
    service.terminated_on = business_day()
    await service.save(using_db=tx, update_fields=["status", "terminated_on"])
    user = await User.get(id=service.user_id, using_db=tx)
    user.status = user_status(await _live_services(user, tx))
    await user.save(using_db=tx, update_fields=["status"])


async def _live_services(user: User, tx: BaseDBAsyncClient) -> int:
    mobile = MobileService.filter(user_id=user.id).exclude(status=ServiceStatus.TERMINATED)
    unified = UcService.filter(user_id=user.id).exclude(status=ServiceStatus.TERMINATED)
    return await mobile.using_db(tx).count() + await unified.using_db(tx).count()
