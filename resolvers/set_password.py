"""Setting a password with a one-time link.

LinkInvalid        unknown, used, expired, or of a disabled login
PasswordUnsuited   shorter or longer than what passwords.py says
PasswordGuessable  among the first that anybody tries
"""

import logging

from tortoise.backends.base.client import BaseDBAsyncClient

from clock import real_now
from models import Login, PasswordLink
from resolvers import passwords
from resolvers.actors import forget_all
from resolvers.password_links import end_links, is_of_now
from resolvers.sign_out import end_all_in
from resolvers.tokens import digest
from storage.transaction import transaction

log = logging.getLogger("flotte.security")


class LinkInvalid(Exception):
    """The link is no longer good; a new one is needed."""


async def set_password(*, token: str, password: str) -> Login:
    """Use the link up, set the password and end all sessions of that login, which is answered.

    Raises LinkInvalid; PasswordUnsuited, PasswordGuessable, which leave the link good.
    """
    link = await _good_link(token)
    passwords.check_suited(password, of=link.login)
    password_hash = await passwords.hashed(password)
    await _use(link, password_hash)
    forget_all()
    log.info("a password was set by a link: %s", link.login_id)
    return link.login


async def _good_link(token: str) -> PasswordLink:
    link = await PasswordLink.get_or_none(
        token_hash=digest(token), used_at__isnull=True, login__disabled_at__isnull=True
    ).select_related("login")
    if link is None or not is_of_now(link.expires_at):
        raise LinkInvalid
    return link


@transaction
async def _use(tx: BaseDBAsyncClient, link: PasswordLink, password_hash: str) -> None:
    # The login first, as whoever changes its password or disables it does: nobody waits in a ring.
    await Login.filter(id=link.login_id).using_db(tx).update(password_hash=password_hash)
    # Whoever comes second with the same link changes no row.
    if not await PasswordLink.filter(id=link.id, used_at__isnull=True).using_db(tx).update(used_at=real_now()):
        raise LinkInvalid
    await end_links(tx, link.login_id)
    await end_all_in(tx, link.login_id)
