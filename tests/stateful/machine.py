"""The machine that plays stories: whatever it does, the answers and the rows are those of the model."""

import asyncio
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from datetime import timedelta
from itertools import permutations
from typing import Any, TypeVar

from hypothesis import note
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from models import Contract, PhoneNumber, SimCard
from resolvers.job import Line
from resolvers.outcomes import Outcome
from tests.provisioning.orders import check_audit
from tests.stateful import worker
from tests.stateful.asking import PREVIEWS, allowed, asked, born, previewed
from tests.stateful.crew import Hand
from tests.stateful.deeds import (
    ACTIONS,
    Born,
    Call,
    Said,
    Token,
    action_refusal,
    covered,
    done,
    end_refusal,
    said,
    shown,
)
from tests.stateful.model import IN_SERVICE, World, months_later
from tests.stateful.picture import Picture, check_counts, check_laws, check_moves, check_same, drawn, taken, world_of
from tests.stateful.stage import Moody, Stage
from tests.stateful.worker import Hold

OTHERS = ("portal", "partner", "insight", "manager", "operator", "stranger")
UNKNOWN_ICCID = "8932020000000000011"
LIVES = ("in force", "in force", "in force", "extends soon", "ends soon", "not begun", "not activated", "over")
HANDS = 3
MANY = 400  # rounds in which the network has done whatever there is


@dataclass(frozen=True)
class How:
    """`who` is somebody who may, or else one of the others. `luck` is what workers meet afterwards, step by step."""

    who: int
    keyed: bool
    luck: tuple[str, ...]


@dataclass(frozen=True)
class Wish:
    """A call to be. `part` says what is left out: of a change one of the two, of a block the replacement."""

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


# A number chooses: mostly among what can be done, else among whatever there is.
ANY = st.integers(0, 99)
PLANS = st.sampled_from(["large", "small"] * 8 + ["data_only", "desk"])
OPTIONS = st.sampled_from([(), (), ("abroad",), ("abroad",), ("world",), ("roaming",), ("abroad", "world")])
KINDS = st.sampled_from(["ESIM", "PHYSICAL"])
CARDS = st.sampled_from(["next"] * 12 + ["in stock"] * 4 + ["in use", "unknown"])
MOODS = st.sampled_from(["works", "works", "works", "keeps silent", "loses the reply", "is down", "refuses"])
LUCK = st.lists(MOODS, max_size=4).map(tuple)
UNDO_MOODS = st.sampled_from(["works", "loses the reply", "is down", "refuses"])
HOW = st.builds(How, who=ANY, keyed=st.booleans(), luck=LUCK)
DAYS = st.sampled_from([0] * 6 + [1, 5, 16, 31, 31, 366])
PARTS = st.sampled_from(["neither", "first", "second"])
SHOWN = st.sampled_from(["no", "before", "alone"])
OFTEN = ["MODIFY"] * 3 + ["REMOVE"] * 3 + ["RESUME"] * 2 + ["BLOCK_SIM"] * 2


def _wishes(*actions: str) -> st.SearchStrategy[Wish]:
    version = st.sampled_from([None] * 4 + ["now", "before"])
    what = {"plan": PLANS, "options": OPTIONS, "kind": KINDS, "card": CARDS, "part": PARTS, "version": version}
    return st.builds(Wish, st.sampled_from(actions), who=ANY, thing=ANY, keyed=st.booleans(), **what)


ADDITIONS, CHANGES = _wishes("ADD"), _wishes(*OFTEN, "SUSPEND", "UNBLOCK_SIM", "REPLACE_SIM")
DEED_OF = {
    "MODIFY": "modify_service",
    "REMOVE": "remove_service",
    "SUSPEND": "suspend_service",
    "RESUME": "resume_service",
    "BLOCK_SIM": "block_sim",
    "UNBLOCK_SIM": "unblock_sim",
    "REPLACE_SIM": "replace_sim",
}
Thing = TypeVar("Thing")


class Flotte(RuleBasedStateMachine):
    """`stage` is set by `flotte_on`."""

    stage: Stage
    told: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.curtain = self.run(self.stage.open())
        self.cast = self.stage.cast
        self.world: World = self.run(world_of(self.cast.acme.id, self.stage.clock.now))
        self.picture: Picture = self.run(taken(self.cast.acme.id))
        self.network = Moody()
        self.run(self._connect())
        self.hands = [Hand(self.network) for _ in range(HANDS)]
        self.holds: list[Hold | None] = [None] * HANDS
        self.silent: list[bool] = [False] * HANDS
        self.calls: list[Call] = []
        self.previews: list[Call] = []
        self.taken = self.keys = 0

    def run(self, deed: Any) -> Any:
        return self.stage.run(deed)

    # How the story begins.

    @initialize(
        base=st.sampled_from([4, 7, 10, 3]),
        percent=st.sampled_from([30, 30, 30, 100, None]),
        changes=st.sampled_from([1, 1, 2, None]),
        life=st.sampled_from(LIVES),
        numbers=st.integers(1, 6),
        cards=st.integers(0, 5),
    )
    def begin(  # noqa: PLR0917  hypothesis gives all by name
        self, base: int, percent: int | None, changes: int | None, life: str, numbers: int, cards: int
    ) -> None:
        contract, today = self.world.contract, self.world.day
        contract.base, contract.percent, contract.changes = base, percent, changes
        if life in {"ends soon", "extends soon"}:
            contract.ends_on = months_later(today, 1)
            contract.cancelled_on = months_later(today, -3 if life == "ends soon" else 0)  # or too late
        if life == "over":
            contract.ends_on, contract.cancelled_on = today, months_later(today, -3)
        if life == "not activated":
            contract.activated_on, contract.starts_on = None, today
        if life == "not begun":
            contract.starts_on = today + timedelta(days=20)
        self.run(self._begin(numbers, cards))
        self.check()

    async def _begin(self, numbers: int, cards: int) -> None:
        contract = self.world.contract
        await Contract.filter(company_id=self.cast.acme.id).update(
            contracted_services=contract.base,
            removal_quota_percent=contract.percent,
            plan_changes_per_month=contract.changes,
            starts_on=contract.starts_on,
            ends_on=contract.ends_on,
            activated_on=contract.activated_on,
            cancelled_on=contract.cancelled_on,
        )
        for number in sorted(n for n, status in self.world.numbers.items() if status == "AVAILABLE")[numbers:]:
            del self.world.numbers[number]
            await PhoneNumber.filter(msisdn=number).delete()
        for card in [card for card in self.world.cards.values() if card.status == "IN_STOCK"][cards:]:
            del self.world.cards[card.id]
            await SimCard.filter(id=card.id).delete()
        self.picture = await taken(self.cast.acme.id)

    async def _connect(self) -> None:
        """What is in use before the story begins is known to the network."""
        for service in self.world.services.values():
            self.network.lines[service.id] = self._line(service.id)

    # What people do.

    @rule(wish=ADDITIONS, shown=SHOWN, luck=LUCK)
    def add(self, wish: Wish, shown: str, luck: tuple[str, ...]) -> None:
        self._ask(self._call(wish), shown, luck)

    @rule(wish=CHANGES, shown=SHOWN, luck=LUCK)
    def change(self, wish: Wish, shown: str, luck: tuple[str, ...]) -> None:
        self._ask(self._call(wish), shown, luck)

    @precondition(lambda self: self.previews)
    @rule(number=ANY, keyed=st.booleans())
    def go_on_with_what_was_shown(self, number: int, keyed: bool) -> None:
        """It may be long ago, or done already."""
        call = _one(self.previews, number)
        self.asks(replace(call, key=self._key(keyed)))

    @rule(one=ADDITIONS | CHANGES, other=CHANGES, twin=st.sampled_from([False, False, True]), hand=ANY)
    def at_once(self, one: Wish, other: Wish, twin: bool, hand: int) -> None:
        """Two people at the same time, or one twice, while a worker goes on: as if one were after the other."""
        calls = [self._call(one)]
        calls.append(calls[0] if twin else self._call(other))
        busy = [each for each in range(HANDS) if self.holds[each] and not self.silent[each]]
        self._at_once(calls, _one(busy, hand) if busy else None)

    @rule(
        deed=st.sampled_from(["file_removal_request", "decide_removal_request", "withdraw_removal_request"]),
        how=HOW,
        services=st.lists(ANY, min_size=1, max_size=3),
        request=ANY,
        approved=st.sampled_from(["all", "all", "some", "none", "another"]),
        reason=st.sampled_from(["because", "because", None]),
    )
    def request_removals(  # noqa: PLR0917
        self, deed: str, how: How, services: list[int], request: int, approved: str, reason: str | None
    ) -> None:
        known, requests = self.world.services, self.world.requests
        if deed == "file_removal_request" or not requests:
            free = [id_ for id_ in known if not end_refusal(self.world, known[id_])]
            ids = tuple(dict.fromkeys(_wish(known, free, each) for each in services))
            self.ask("file_removal_request", how, service_ids=ids)
            return
        id_ = _wish(requests, [id_ for id_ in requests if requests[id_].state == "OPEN"], request)
        if deed == "withdraw_removal_request":
            self.ask(deed, how, request_id=id_)
            return
        removals = list(requests[id_].removals)
        chosen = {"all": removals, "some": removals[:1], "none": [], "another": [_one(known, request)]}[approved]
        self.ask(deed, how, request_id=id_, approved_service_ids=tuple(sorted(chosen)), reason=reason)

    @precondition(lambda self: self.calls)
    @rule(call=ANY, other=st.none() | ANY)
    def call_again(self, call: int, other: int | None) -> None:
        """Under its key; with the input of another call when there is one."""
        answered = [each for each in self.calls if (each.who, each.key) in self.world.keys]
        again = _wish(self.calls, answered, call)
        if other is not None:
            instead = _one(self.calls, other)
            again = Call(again.who, instead.deed, instead.given, again.key)
        self.asks(again)

    @precondition(lambda self: self._stuck())
    @rule(how=HOW, order=ANY)
    def retry(self, how: How, order: int) -> None:
        self.ask("retry_order", how, order_id=_wish(self.world.orders, self._stuck(), order))

    # What workers and the network do.

    @precondition(lambda self: self.world.orders)
    @rule(hand=ANY, luck=LUCK, undo_mood=UNDO_MOODS)
    def work(self, hand: int, luck: tuple[str, ...], undo_mood: str) -> None:
        """A worker goes on with what he has, or takes what is due."""
        self._work(hand % HANDS, luck, undo_mood)

    @precondition(lambda self: any(self.holds))
    @rule(hand=ANY, trouble=st.sampled_from(["reply", "reply", "SIGKILL", "SIGKILL", "SIGTERM", "renewal"]))
    def trouble(self, hand: int, trouble: str) -> None:
        """A reply comes at last, a worker is ended with what he has in hand, or keeps it."""
        hand = _one([each for each in range(HANDS) if self.holds[each]], hand)
        hold = self.holds[hand]
        assert hold
        if trouble == "reply":
            if self.silent[hand]:
                self._hear(hand)
        elif trouble == "renewal":
            self.run(self.hands[hand].renew())
            worker.renew(self.world, hold)
            self.check()
        else:
            if trouble == "SIGTERM":
                self.run(self.hands[hand].stop())
                worker.put_back(self.world, hold, timedelta(), None)
            else:
                self.run(self.hands[hand].die())
            self.silent[hand] = False
            self._holds(hand, None)

    @rule(seconds=st.sampled_from([4, 4, 4, 1, 2, 60]), days=DAYS)
    def time_passes(self, seconds: int, days: int) -> None:
        self._pass(timedelta(seconds=seconds, days=days))

    @precondition(lambda self: any(order.is_open for order in self.world.orders.values()))
    @rule(luck=LUCK, undo_mood=UNDO_MOODS)
    def all_is_carried_out(self, luck: tuple[str, ...], undo_mood: str) -> None:
        """Time passes and nobody dies; the network works but for some bad luck in the beginning."""
        self._carry_out(luck, undo_mood)

    # In the end.

    def teardown(self) -> None:
        try:
            if self.world.orders and not self.failed:
                self._carry_out()
                self.run(check_audit(self.cast.acme.id))
        finally:
            self.run(self._leave())

    async def _leave(self) -> None:
        for hand in self.hands:
            await hand.die()
        await self.curtain.fall()

    # How it is done.

    failed = False

    def ask(self, deed: str, how: How, **given: Any) -> None:
        """Then workers go on."""
        person = self._person("manager" if deed == "decide_removal_request" else "fleet", how.who)
        self._ask(Call(person, deed, given, self._key(how.keyed)), "no", how.luck)

    def _ask(self, call: Call, shown: str, luck: tuple[str, ...]) -> None:
        """With its preview before it, or that alone, if it is wanted; afterwards workers go on."""
        if shown != "no" and call.deed in PREVIEWS:
            call = self._shown(call)
        if shown != "alone" or call.deed not in PREVIEWS:
            self.asks(call)
        self._luck(luck)

    def _call(self, wish: Wish) -> Call:
        """What is wished, mostly of a service of which it can be had."""
        person, key = self._person("fleet", wish.who), self._key(wish.keyed)
        iccid = self._iccid(wish.kind, wish.card)
        if wish.action == "ADD":
            given = {"plan_id": wish.plan, "option_ids": wish.options, "sim_kind": wish.kind, "iccid": iccid}
            return Call(person, "add_service", {"user_id": _one(self.world.users, wish.thing), **given}, key)
        services = self.world.services
        can = [id_ for id_ in services if action_refusal(self.world, "fleet", services[id_], wish.action) is None]
        service = services[_wish(services, can, wish.thing)]
        given: dict[str, Any] = {"service_id": service.id}
        if wish.action == "MODIFY":
            given["plan_id"] = None if wish.part == "first" else wish.plan
            given["option_ids"] = None if wish.part == "second" else wish.options
        if wish.action in {"BLOCK_SIM", "REPLACE_SIM"}:
            alone = wish.part == "first" and wish.action == "BLOCK_SIM"
            given |= {"sim_kind": None, "iccid": None} if alone else {"sim_kind": wish.kind, "iccid": iccid}
        quoted = {None: None, "now": service.version, "before": service.version - 1}[wish.version]
        return Call(person, DEED_OF[wish.action], given, key, quoted)

    def _stuck(self) -> list[str]:
        return [order.id for order in self.world.orders.values() if order.is_open and order.failure]

    def _key(self, keyed: bool) -> str | None:
        self.keys += 1
        return f"k{self.keys}" if keyed else None

    def _person(self, usual: str, who: int) -> str:
        return _one(OTHERS, who // 8) if who % 8 == 7 else usual

    def _luck(self, luck: tuple[str, ...]) -> None:
        for hand, mood in enumerate(luck):
            self._work(hand % HANDS, (mood,), "works")

    def _shown(self, call: Call) -> Call:
        """The call with the token of its preview, if there is one: nothing but keys and tokens lies between the two."""
        ought = shown(self.world, call)
        answer, token = self.run(previewed(self.cast, call))
        self.told[f"preview of {call.deed} {ought.name}"] += 1
        note(f"{call.who}: preview of {call.deed} {dict(call.given)} -> {answer}")
        self._must(answer == ought, f"the preview of {call} is {answer}, ought to be {ought}")
        if token is None:
            return call
        confirmed = replace(call, token=Token(token, covered(self.world, call)))
        self.previews.append(confirmed)
        return confirmed

    def _at_once(self, calls: Sequence[Call], hand: int | None) -> None:
        for call in calls:
            note(f"at once: {call.who}: {call.deed} {dict(call.given)} key={call.key} version={call.version}")
        hold = self.holds[hand] if hand is not None else None
        self.failed = True
        answers = self.run(self._both(calls, hand))
        births = [self.run(born(outcome)) if outcome is not None else None for _, outcome in answers]
        job = self._in_hand(hand) if hand is not None else None
        self.told[f"at once {sorted(answer.name for answer, _ in answers)} {hold and hold.step}"] += 1
        note(f"-> {[answer for answer, _ in answers]}, in hand {job}")
        for order in permutations(range(len(calls) + (hold is not None))):
            world, following = deepcopy(self.world), deepcopy(hold)
            fits = True
            for each in order:
                if each == len(calls):
                    assert following
                    asked_ = worker.ask(world, following, "works")
                    following = None if asked_.lease_lost else worker.told(world, following, asked_, "works")
                    fits = fits and _names(following) == job
                else:
                    fits = fits and _fits(world, calls[each], *answers[each], births[each])
            if fits:
                self.world = world
                if hand is not None:
                    self.holds[hand] = following
                self.calls += [call for call in calls if call.key]
                self.check(at_once=True)
                return
        self._must(holds=False, otherwise=f"no order of {calls} explains {answers} and {job}")

    async def _both(self, calls: Sequence[Call], hand: int | None) -> Any:
        working = [self.hands[hand].step("works", "works")] if hand is not None else []
        answers = await asyncio.gather(*(asked(self.cast, call) for call in calls), *working)
        return answers[: len(calls)]

    def _in_hand(self, hand: int) -> tuple[str, str, int] | None:
        job = self.hands[hand].job
        return (job.order_id, job.step.value, job.attempt) if job else None

    def _work(self, hand: int, luck: tuple[str, ...], undo_mood: str) -> None:
        if self.holds[hand] is None:
            self._take(hand)
        for mood in luck:
            if self.holds[hand] and not self.silent[hand]:
                self._step(hand, mood, undo_mood)

    def asks(self, call: Call) -> None:
        """Ask it, and compare."""
        ought = said(self.world, call)
        answer, outcome = self.run(asked(self.cast, call))
        note(f"{call.who}: {call.deed} {dict(call.given)} key={call.key} version={call.version} -> {answer}")
        self.told[f"{call.deed} {ought.name}"] += 1
        birth = self.run(born(outcome)) if outcome is not None else None
        fits = _fits(self.world, call, answer, outcome, birth)
        self._must(fits, f"{call} is answered {answer}, {outcome}; ought to be {ought}")
        if call.key:
            self.calls.append(call)
        self.check()

    def check(self, *, at_once: bool = False) -> None:
        """The rows are those of the model, came to be so by legal moves, and keep the laws."""
        self.failed = True
        after = self.run(taken(self.cast.acme.id))
        if not at_once:
            check_moves(self.picture, after)
        check_laws(after)
        check_same(after, drawn(self.world))
        check_counts(self.world)
        self.picture = after
        assert self.network.acted == self.world.acted
        self._check_allowed("fleet")
        self._check_network()
        self.failed = False

    def _check_allowed(self, who: str) -> None:
        services = list(self.world.services.values())
        told = self.run(allowed(self.cast, who, [service.id for service in services]))
        for service in services:
            ought = {action: action_refusal(self.world, who, service, action) for action in ACTIONS}
            assert told[service.id] == ought, f"{service} says {told[service.id]}, ought to say {ought}"

    def _check_network(self) -> None:
        """A service of which nothing is under way is there as it is here."""
        for service in self.world.services.values():
            if service.open_order_id:
                continue
            used = service.status in IN_SERVICE
            assert self.network.lines.get(service.id) == (self._line(service.id) if used else None), service
            assert (service.id in self.network.suspended) == (service.status == "SUSPENDED"), service
            card = self.world.card_of(service)
            if used and card and card.kind == "PHYSICAL":
                assert (card.iccid in self.network.blocked) == (card.status == "BLOCKED"), service

    def _line(self, service_id: str) -> Line:
        service = self.world.services[service_id]
        card = self.world.card_of(service)
        assert card
        known = self.network.lines.get(service_id)
        iccid = card.iccid if card.kind == "PHYSICAL" or not known else known.iccid  # the network makes a profile's
        options = tuple(sorted(service.options))
        return Line(service.id, service.msisdn, card.kind, iccid, service.plan, options)  # pyright: ignore

    def _take(self, hand: int) -> None:
        self.run(self.hands[hand].take())
        self.taken += 1
        self._holds(hand, worker.take(self.world, self.taken))

    def _step(self, hand: int, mood: str, undo_mood: str) -> None:
        hold = self.holds[hand]
        assert hold
        if hold.step == "DEPROVISION":
            undo_mood = mood
        self.failed = True
        over = self.run(self.hands[hand].step(mood, undo_mood))
        self.failed = False
        asked_ = worker.ask(self.world, hold, mood)
        self.told[f"{hold.step} {mood} {asked_.answered}"] += 1
        note(f"worker {hand}: {hold.step} of {hold.order_id}, attempt {hold.attempt}: {mood} -> {asked_}")
        if not over:
            self._must(asked_.answered and mood == "keeps silent", "the network was not to be asked")
            self.silent[hand] = True
            self.check()
        elif asked_.lease_lost:
            self._holds(hand, None)
        else:
            self._holds(hand, worker.told(self.world, hold, asked_, undo_mood))

    def _hear(self, hand: int) -> None:
        hold = self.holds[hand]
        assert hold
        self.run(self.hands[hand].hear())
        self.silent[hand] = False
        self._holds(hand, worker.record(self.world, hold))

    def _holds(self, hand: int, hold: Hold | None) -> None:
        """What he has in hand now is what he ought to have."""
        self.holds[hand] = hold
        there, ought = self._in_hand(hand), _names(hold)
        self._must(there == ought, f"worker {hand} has {there} in hand, ought to have {ought}")
        self.check()

    def _must(self, holds: bool, otherwise: str) -> None:
        if not holds:
            self.failed = True
        assert holds, otherwise

    def _pass(self, time: timedelta) -> None:
        self.stage.clock.now += time
        self.world.now += time
        self.check()

    def _carry_out(self, luck: Sequence[str] = (), undo_mood: str = "works") -> None:
        moods = iter(luck)
        for _ in range(MANY):
            idle = True
            for hand in range(HANDS):
                if self.silent[hand]:
                    continue
                if self.holds[hand]:
                    mood = next(moods, "works")
                    self._step(hand, mood, undo_mood if mood == "refuses" else "works")
                    idle = False
                elif worker.due(self.world):
                    self._take(hand)
                    idle = idle and self.holds[hand] is None
            if idle and any(self.silent):
                self._hear(self.silent.index(True))
            elif idle and not any(order.is_open for order in self.world.orders.values()):
                return
            elif idle:
                self._pass(timedelta(seconds=4))
        self._must(holds=False, otherwise="an order does not come to its end")

    def _iccid(self, kind: str | None, card: str) -> str | None:
        if card == "unknown":
            return UNKNOWN_ICCID
        if card == "next" or kind != "PHYSICAL":
            return None
        status = {"in stock": "IN_STOCK", "in use": "ACTIVE"}[card]
        of_it = sorted(c.iccid for c in self.world.cards.values() if c.status == status and c.iccid)
        return of_it[-1] if of_it else UNKNOWN_ICCID


def flotte_on(stage: Stage) -> Callable[[], Flotte]:
    """The machine, on that stage."""
    return type("Flotte", (Flotte,), {"stage": stage, "told": Counter[str]()})


def _fits(world: World, call: Call, answer: Said, outcome: Outcome | None, birth: Born | None) -> bool:
    """Whether that is what is to be answered; then the model has done it."""
    ought = said(world, call)
    if ought.name == "again":
        return outcome == ought.about
    if answer == ought and outcome is not None:
        assert birth
        done(world, call, birth, outcome)
    return answer == ought


def _names(hold: Hold | None) -> tuple[str, str, int] | None:
    return (hold.order_id, hold.step, hold.attempt) if hold else None


def _one(things: Iterable[Thing], number: int) -> Thing:
    """The newest for 0, and so on."""
    known = list(things)
    return known[-1 - number % len(known)]


def _wish(things: Iterable[Thing], good: Sequence[Thing], number: int) -> Thing:
    """One of the good ones, five times of six, where there are any."""
    return _one(good if good and number % 6 else things, number // 6)
