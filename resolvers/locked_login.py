"""One change at a time to what belongs to a login: its sessions, its second factor, its password."""

from tortoise.backends.base.client import BaseDBAsyncClient

from models import Login


async def locked_login(login_id: str, tx: BaseDBAsyncClient) -> Login:
    """The login as it is now, locked until the transaction ends."""
    return await Login.select_for_update().using_db(tx).get(id=login_id)
