"""`flotte migrate`."""

from tests.cli.running import Flotte


def test_twice(unmigrated: Flotte) -> None:
    first = unmigrated.run("migrate")
    applied = [
        "Applied",
        "0001_tables,",
        "0002_guards,",
        "0003_keys,",
        "0004_indexes,",
        "0005_sessions,",
        "0006_second_factor,",
        "0007_rate_budgets,",
        "0010_removal_requests,",
        "0011_sims,",
        "0012_planned,",
        "0013_activation_links,",
        "0014_sim_deliveries,",
        "0015_porting,",
        "0016_notices.",
    ]
    assert (first.returncode, first.stdout.split()) == (0, applied)
    assert "Nothing to do" in unmigrated.run("migrate").stdout
