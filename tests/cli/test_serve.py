"""`flotte serve`, which is `flotte`."""

import signal
import socket
from datetime import UTC, datetime

from settings import Settings
from storage.database import opened
from tests.cast import assemble
from tests.cli.running import Flotte, plain
from tests.models.test_guards import order

DEMO_EMAIL = "fleet@south.example"


def test_a_fresh_machine(flotte: Flotte) -> None:
    with flotte.serving() as served:
        first = served.company(DEMO_EMAIL)
        assert first["contract"] == {"removalQuota": {"base": 9, "limit": 2, "used": 0, "remaining": 2}}
        assert served.stop() == 0
    said = plain(served.said)
    assert f"Flotte: {served.url} " in said
    assert "flotte-demo" in said
    for company in ("north", "south", "east"):
        assert all(f"{who}@{company}.example" in said for who in ("fleet", "portal", "insight"))
    assert "am@operator.example" in said

    with flotte.serving("serve") as again:
        assert again.company(DEMO_EMAIL)["id"] == first["id"]
        assert again.stop(signal.SIGINT) == 0
    assert "am@operator.example" in plain(again.said)


def test_a_database_of_ones_own_is_migrated_and_stays_empty(flotte: Flotte) -> None:
    url = f"sqlite:///{flotte.data_dir / 'own.sqlite3'}"
    with flotte.serving(FLOTTE_DATABASE_URL=url) as served:
        pass
    assert "flotte-demo" not in served.said
    assert "no company" in flotte.fails(
        *("token", "issue", "--company", "0999000129", "--scopes", "users:read", "--name", "x"), FLOTTE_DATABASE_URL=url
    )


def test_postgresql_is_migrated_by_hand(unmigrated: Flotte, dialect: str) -> None:
    if dialect == "sqlite":
        return
    assert unmigrated.fails() == (
        "the database lacks 0001_tables, 0002_guards, 0003_keys, 0004_indexes, 0005_sessions, 0006_second_factor, "
        "0007_rate_budgets, 0010_removal_requests, 0011_sims, 0012_planned, 0013_activation_links, "
        "0014_sim_deliveries, 0015_porting, 0016_notices: "
        "run `flotte migrate` with the same FLOTTE_ variables"
    )
    assert unmigrated.run("migrate").returncode == 0
    with unmigrated.serving() as served:
        assert served.stop() == 0


def test_a_port_in_use(flotte: Flotte) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        assert f"cannot listen on 127.0.0.1 port {port}: " in flotte.fails(FLOTTE_PORT=str(port))


async def test_the_clock_does_not_run_backwards(settings: Settings, migrated: Flotte) -> None:
    async with opened(settings):
        await order(await assemble(), version=1)
    assert "the database holds later orders" in migrated.fails(FLOTTE_CLOCK_START="2026-01-01T00:00:00+01:00")


def test_business_time_begins_where_it_is_told_to(flotte: Flotte) -> None:
    with flotte.serving(FLOTTE_CLOCK_START="2031-05-06T10:00:00+02:00") as served:
        email = {"email": "fleet@north.example", "password": "flotte-demo"}
        with served.sign_in(email["email"]) as client:
            query = "{ company { contract { startsOn } } orders(first: 1) { nodes { placedAt } } }"
            answer = client.post("/graphql", json={"query": query}).json()["data"]
    assert answer["company"]["contract"]["startsOn"] == "2030-03-06"
    placed_at = datetime.fromisoformat(answer["orders"]["nodes"][0]["placedAt"])
    assert placed_at < datetime(2031, 5, 6, 8, 0, tzinfo=UTC)
