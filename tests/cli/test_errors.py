"""Whatever goes wrong: one line, exit code 2, no traceback."""

from pathlib import Path

import pytest

from tests.cli.running import Flotte

LONG = "k" * 40

SETTINGS = {
    "a port that is no number": ({"FLOTTE_PORT": "abc"}, "FLOTTE_PORT: "),
    "a host for everybody without an address": ({"FLOTTE_HOST": "0.0.0.0"}, "needs FLOTTE_PUBLIC_URL"),  # noqa: S104
    "PostgreSQL without keys": ({"FLOTTE_DATABASE_URL": "postgres://a@b/c"}, "needs FLOTTE_SECRET_KEY"),
    "another database": ({"FLOTTE_DATABASE_URL": "mysql://a@b/c"}, "FLOTTE_DATABASE_URL: use sqlite:///path"),
    "a public address with a path": ({"FLOTTE_PUBLIC_URL": "https://a.example/b"}, "FLOTTE_PUBLIC_URL: use an origin"),
    "an identity provider without TLS": (
        {"FLOTTE_OIDC_ISSUER": "http://id.example", "FLOTTE_OIDC_CLIENT_ID": "flotte"},
        "FLOTTE_OIDC_ISSUER: use the https:// address",
    ),
    "a short key": ({"FLOTTE_SECRET_KEY": "short"}, "FLOTTE_SECRET_KEY: use at least 32"),
    "a clock without an offset": ({"FLOTTE_CLOCK_START": "2026-01-01T00:00:00"}, "FLOTTE_CLOCK_START: "),
    "a clock with a public address": (
        {"FLOTTE_CLOCK_START": "2026-01-01T00:00:00Z", "FLOTTE_PUBLIC_URL": "https://a.example"},
        "FLOTTE_CLOCK_START is for demonstrations",
    ),
    "a database that does not answer": (
        {
            "FLOTTE_DATABASE_URL": "postgres://a:b@127.0.0.1:1/c",
            "FLOTTE_SECRET_KEY": LONG,
            "FLOTTE_ENCRYPTION_KEY": LONG,
        },
        "the database does not answer",
    ),
}


@pytest.mark.parametrize(("variables", "line"), SETTINGS.values(), ids=SETTINGS.keys())
def test_a_wrong_setting_stops_the_start(flotte: Flotte, variables: dict[str, str], line: str) -> None:
    assert line in flotte.fails(**variables)


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (["nonsense"], "No such command 'nonsense'"),
        (["serve", "--nonsense"], "No such option"),
        (["token", "issue"], "Missing option"),
        (["import"], "Missing argument"),
        (["demo", "--companies", "many"], "Invalid value for '--companies'"),
    ],
)
def test_wrong_use(flotte: Flotte, arguments: list[str], line: str) -> None:
    assert line in flotte.fails(*arguments)


def test_a_file_that_is_no_database(flotte: Flotte, tmp_path: Path) -> None:
    file = tmp_path / "garbage.sqlite3"
    file.write_text("garbage")
    assert flotte.fails("migrate", FLOTTE_DATABASE_URL=f"sqlite:///{file}") == (
        "the database says: file is not a database"
    )


def test_help_is_no_error(flotte: Flotte) -> None:
    done = flotte.run("--help")
    assert done.returncode == 0
    assert all(
        command in done.stdout for command in ("serve", "migrate", "demo", "import", "token", "access", "worker")
    )
