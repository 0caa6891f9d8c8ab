"""`flotte token`."""

import pytest

from models import ApiToken, AuditEntry
from resolvers.actors import actor_of_token, forget_all
from rules.permissions import Permission
from settings import Settings
from storage.database import opened
from tests.cast import assemble
from tests.cli.running import Flotte

ISSUE = ("token", "issue", "--name", "HR tool", "--scopes", "users:read, services:read")


@pytest.mark.parametrize("company", ["0400000086", "BE 0400.000.086", "Acme"])
async def test_a_token_that_works(settings: Settings, migrated: Flotte, company: str) -> None:
    async with opened(settings):
        acme = (await assemble()).acme
    token = migrated.run(*ISSUE, "--company", company).stdout.strip()
    async with opened(settings):
        actor = await actor_of_token(token)
        assert actor is not None
        assert actor.grants == {acme.id: {Permission.USERS_READ, Permission.SERVICES_READ}}
        row = await ApiToken.get(id=actor.id)
        assert (row.name, row.expires_at) == ("HR tool", None)
        entry = await AuditEntry.get(deed="issue_token")
        assert entry.actor_name == "flotte on the command line"


async def test_what_is_refused(settings: Settings, migrated: Flotte) -> None:
    async with opened(settings):
        await assemble()
    assert migrated.fails(*ISSUE, "--company", "Nobody") == "no company with the id, number or name 'Nobody'"
    wrong = [*ISSUE[:-1], "users:read,staff:manage", "--company", "Acme"]
    assert "staff:manage" in migrated.fails(*wrong)
    assert "2026-13-01" in migrated.fails(*ISSUE, "--company", "Acme", "--expires", "2026-13-01")


async def test_revoking(settings: Settings, migrated: Flotte) -> None:
    async with opened(settings):
        await assemble()
    token = migrated.run(*ISSUE, "--company", "Acme").stdout.strip()
    async with opened(settings):
        issued = await ApiToken.get(name="HR tool")
    migrated.run("token", "revoke", issued.id)
    async with opened(settings):
        forget_all()
        assert await actor_of_token(token) is None
    assert migrated.fails("token", "revoke", issued.id) == "not found"
