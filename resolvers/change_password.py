"""Changing a password that one knows.

WrongPassword      the current one is another
PasswordUnsuited   shorter or longer than what passwords.py says
PasswordGuessable  among the first that anybody tries
TooManyAttempts    at the current one, from this address
"""

import logging

from tortoise.backends.base.client import BaseDBAsyncClient

from models import Login
from resolvers import passwords, sessions
from resolvers.actors import forget_all
from resolvers.password_links import end_links
from resolvers.reauthenticate import WrongPassword, check_password
from resolvers.sessions import Browser
from resolvers.sign_out import end_all_in
from storage.transaction import transaction

log = logging.getLogger("flotte.security")


async def change_password(login: Login, *, current: str, password: str, browser: Browser) -> str:
    """Set another password, end all sessions and begin one; answers the secret for its cookie.

    Raises WrongPassword, PasswordUnsuited, PasswordGuessable, TooManyAttempts.
    """
    passwords.check_suited(password, of=login)
    await check_password(login, current, browser)
    secret = await _change(login, await passwords.hashed(password), browser)
    forget_all()
    log.info("the password was changed: %s", login.id)
    return secret


@transaction
async def _change(tx: BaseDBAsyncClient, login: Login, password_hash: str, browser: Browser) -> str:
    # Of two at once, the second would change a password that it was not asked for.
    unchanged = Login.filter(id=login.id, password_hash=login.password_hash).using_db(tx)
    if not await unchanged.update(password_hash=password_hash):
        raise WrongPassword
    await end_links(tx, login.id)
    await end_all_in(tx, login.id)
    return await sessions.begin(login, browser, tx)
