"""`flotte migrate`."""

from tests.cli.running import Flotte


def test_twice(unmigrated: Flotte) -> None:
    first = unmigrated.run("migrate")
    assert (first.returncode, first.stdout.split()) == (0, ["Applied", "0001_tables,", "0002_guards."])
    assert "Nothing to do" in unmigrated.run("migrate").stdout
