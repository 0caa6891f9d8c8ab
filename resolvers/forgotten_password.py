"""A link by e-mail for who has forgotten the password.

TooManyAttempts   from this address
PostboxFull       the mail server does not keep up

Whether anybody signs in with the e-mail shows in neither answer nor time: it is looked up after the answer.
"""

from datetime import timedelta

from models import Login
from resolvers.password_letter import password_letter
from resolvers.password_links import new_link
from resolvers.postbox import Postbox
from resolvers.sessions import Browser
from resolvers.sign_in import canonical
from resolvers.throttle import Throttle, slow_down

LINK_LASTS = timedelta(hours=1)
per_subnet = Throttle(burst=5, seconds=10.0)
per_account = Throttle(burst=3, seconds=600.0)


async def send_password_link(*, email: str, browser: Browser, origin: str, postbox: Postbox) -> None:
    """Write to that address, if somebody signs in with it. Raises TooManyAttempts, PostboxFull."""
    await slow_down((per_subnet, browser.subnet))
    postbox.run(_write(canonical(email), origin, postbox))


async def _write(email: str, origin: str, postbox: Postbox) -> None:
    # Nobody's mailbox is filled: the links that he got are still good, and nothing tells that no other was sent.
    account = email[:254]
    if per_account.wait(account, patience=0.0) > 0:
        return
    login = await Login.get_or_none(email=email, disabled_at__isnull=True)
    if login:
        path = await new_link(login.id, lasts=LINK_LASTS)
        try:
            await postbox.send(password_letter(login, origin + path))
        except Exception:
            per_account.forgive(account)  # what did not arrive fills no mailbox
            raise
