"""Shutting a person out, on both databases."""

from datetime import timedelta

import pytest

from clock import real_now
from models import AuditEntry, Login, PasswordLink
from resolvers import passwords, sessions, sign_in
from resolvers.actors import COMMAND_LINE, actor_of_session
from resolvers.disable_login import disable_login, enable_login
from resolvers.sessions import Browser
from resolvers.set_password import LinkInvalid, set_password
from resolvers.sign_in import SignedIn, WrongCredentials
from resolvers.tokens import digest
from tests.cast import Cast

HERE, PASSWORD = Browser("192.0.2.1", "Firefox"), "correct horse"


@pytest.fixture
async def fleet(cast: Cast) -> Login:
    await Login.filter(id=cast.fleet.id).update(password_hash=await passwords.hashed(PASSWORD))
    await PasswordLink.create(
        login_id=cast.fleet.id, token_hash=digest("link"), expires_at=real_now() + timedelta(days=7)
    )
    return await Login.get(id=cast.fleet.id)


async def test_nothing_lets_him_in_any_more(fleet: Login) -> None:
    session = await sessions.begin(fleet, HERE)
    assert await actor_of_session(session) is not None
    await disable_login(COMMAND_LINE, fleet)
    assert await actor_of_session(session) is None
    with pytest.raises(WrongCredentials):
        await sign_in.sign_in(email=fleet.email, password=PASSWORD, browser=HERE)
    with pytest.raises(LinkInvalid):
        await set_password(token="link", password="battery staple")


async def test_let_in_again_he_signs_in_anew(fleet: Login) -> None:
    session = await sessions.begin(fleet, HERE)
    await disable_login(COMMAND_LINE, fleet)
    await enable_login(COMMAND_LINE, fleet)
    assert await actor_of_session(session) is None
    assert isinstance(await sign_in.sign_in(email=fleet.email, password=PASSWORD, browser=HERE), SignedIn)
    with pytest.raises(LinkInvalid):
        await set_password(token="link", password="battery staple")


async def test_his_company_finds_it_in_its_audit_trail_once(fleet: Login, cast: Cast) -> None:
    for deed in (disable_login, disable_login, enable_login, enable_login):
        await deed(COMMAND_LINE, fleet)
    entries = await AuditEntry.all().order_by("sequence")
    assert [(entry.deed, entry.subject_id, entry.company_id) for entry in entries] == [
        ("disable_login", fleet.id, cast.acme.id),
        ("enable_login", fleet.id, cast.acme.id),
    ]
