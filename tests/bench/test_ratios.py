"""From turns to the figures of the results."""

from bench.load import Measured
from bench.ratios import Ratio, comparisons
from bench.rounds import Sample
from bench.same import leaves


def _sample(contender: str, clients: int, round_: int, rate: float) -> Sample:
    return Sample("postgresql", contender, "users", clients, round_, Measured(rate, 1.0, 2.0))


def test_a_ratio_is_of_one_round() -> None:
    flotte = [_sample("flotte", 1, number, rate) for number, rate in enumerate((100.0, 300.0, 90.0))]
    raw = [_sample("raw", 1, number, rate) for number, rate in enumerate((200.0, 300.0, 100.0))]
    (compared,) = comparisons([*flotte, *raw])
    assert compared.by_clients == {1: Ratio(median=0.9, least=0.5, most=1.0)}
    assert compared.missed() == []


def test_a_goal_is_missed_where_the_median_is_below_it() -> None:
    turns = [("flotte", 1, 80.0), ("raw", 1, 100.0), ("flotte", 16, 85.0), ("raw", 16, 100.0)]
    (compared,) = comparisons([_sample(name, clients, 1, rate) for name, clients, rate in turns])
    assert (compared.goal, compared.missed()) == (0.85, [1])


def test_leaves_forget_the_shape_and_nothing_else() -> None:
    one = {"data": {"users": {"nodes": [{"id": "u", "plan": {"name": "P"}}], "more": False}}}
    other = {"data": {"users": {"edges": {"list": [{"planName": "P", "id": "u"}]}, "next": False}}}
    assert leaves(one) == leaves(other)
    assert leaves(one) != leaves({"data": {"users": [{"id": "u", "name": "P"}], "more": 0}})
