"""What is drawn for a story: who wishes what, what the network is like, which trouble there is."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from hypothesis import strategies as st

OTHERS = ("portal", "partner", "insight", "manager", "operator", "stranger")
LIVES = ("in force", "in force", "in force", "extends soon", "ends soon", "not begun", "not activated", "over")
Thing = TypeVar("Thing")


@dataclass(frozen=True)
class How:
    """`who` is somebody who may, or else one of the others. `luck` is what workers meet afterwards, step by step."""

    who: int
    keyed: bool
    luck: tuple[str, ...]


@dataclass(frozen=True)
class Wish:
    """A call to be. `part` says what is left out: of a change one of the two, of a block the replacement.

    `port` says whether a number comes along, and what is wrong with that; `send` whether the card is sent. `starts` and
    `until` are in days from today and from the start.
    """

    action: str
    who: int
    thing: int
    plan: str
    options: tuple[str, ...]
    kind: str
    card: str
    part: str
    keyed: bool
    version: str | None
    port: str
    send: str
    by_user: bool
    starts: int | None
    until: int | None


# A number chooses: mostly among what can be done, else among whatever there is.
ANY = st.integers(0, 99)
PLANS = st.sampled_from(["large", "small"] * 8 + ["data_only", "desk"])
OPTIONS = st.sampled_from([(), (), ("abroad",), ("abroad",), ("world",), ("roaming",), ("abroad", "world")])
KINDS = st.sampled_from(["ESIM", "PHYSICAL"])
CARDS = st.sampled_from(["next"] * 12 + ["in stock"] * 4 + ["in use", "unknown"])
PORTS = st.sampled_from(["no"] * 6 + ["comes along"] * 6 + ["is ours", "another mandate"])
STARTS = st.sampled_from([None] * 9 + [0, 1, 1, 1, 3, 3, 10, 20, 40, 360, 400, -1])
UNTIL = st.sampled_from([None] * 8 + [0, 1, 1, 2, 5, 20, 366, -1])
SENDS = st.sampled_from(["no"] * 6 + ["home"] * 6 + ["abroad", "anyhow"])
WAYS = st.sampled_from(["next", "next", "next", "after that", "there", "rejected"])
CARD_WAYS = st.sampled_from(["next", "there", "rejected", "rejected"])
MOODS = st.sampled_from(["works", "works", "works", "keeps silent", "loses the reply", "is down", "refuses"])
LUCK = st.lists(MOODS, max_size=4).map(tuple)
UNDO_MOODS = st.sampled_from(["works", "loses the reply", "is down", "refuses"])
HOW = st.builds(How, who=ANY, keyed=st.booleans(), luck=LUCK)
DAYS = st.sampled_from([0] * 6 + [1, 5, 16, 31, 31, 366])
PARTS = st.sampled_from(["neither", "first", "second"])
SHOWN = st.sampled_from(["no", "before", "alone"])
TROUBLES = st.sampled_from(
    ["reply", "reply", "SIGKILL", "SIGKILL", "SIGSTOP", "SIGSTOP", "SIGTERM", "renewal", "late renewal"]
)
OFTEN = ["MODIFY"] * 3 + ["REMOVE"] * 3 + ["RESUME"] * 2 + ["BLOCK_SIM"] * 2


def wishes(*actions: str) -> st.SearchStrategy[Wish]:
    """Of these actions, as often as they are named."""
    version = st.sampled_from([None] * 4 + ["now", "before"])
    what = {"plan": PLANS, "options": OPTIONS, "kind": KINDS, "card": CARDS, "part": PARTS, "version": version}
    what |= {"starts": STARTS, "until": UNTIL, "send": SENDS}
    what["port"] = PORTS if "ADD" in actions else st.just("no")
    what["by_user"] = st.sampled_from([False, False, True]) if "ADD" in actions else st.just(False)
    return st.builds(Wish, st.sampled_from(actions), who=ANY, thing=ANY, keyed=st.booleans(), **what)


PLANNED = st.tuples(
    wishes("ADD", "MODIFY", "MODIFY", "SUSPEND", "SUSPEND"),
    st.sampled_from([None, 1, 1, 3, 10, 40]),
    st.sampled_from([None, 1, 1, 2, 5]),
).map(lambda drawn: replace(drawn[0], port="no", starts=drawn[1], until=drawn[2]))
ADDITIONS, CHANGES = wishes("ADD"), wishes(*OFTEN, "SUSPEND", "UNBLOCK_SIM", "REPLACE_SIM")


def pick(things: Iterable[Thing], number: int) -> Thing:
    """The newest for 0, and so on."""
    known = list(things)
    return known[-1 - number % len(known)]


def wish_for(things: Iterable[Thing], good: Sequence[Thing], number: int) -> Thing:
    """One of the good ones, five times of six, where there are any."""
    return pick(good if good and number % 6 else things, number // 6)
