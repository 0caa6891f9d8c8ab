"""How a story is played: what is asked of the real thing is asked of the model, and then the two are compared."""

import asyncio
import sys
from collections import Counter
from collections.abc import Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import timedelta
from itertools import permutations
from typing import Any

from hypothesis import note
from hypothesis.stateful import RuleBasedStateMachine

from models import ActivationLink, Contract, Order, PhoneNumber, SimCard
from resolvers.begin_planned import begin_planned
from resolvers.job import Line
from resolvers.mandates import upload_mandate
from resolvers.outcomes import Outcome
from resolvers.planned_orders import due_orders
from resolvers.rest_order import hasten_order
from resolvers.tokens import digest
from rules.lifecycle import DeliveryState, PortInState
from tests.porting import PDF
from tests.provisioning.orders import check_audit
from tests.stateful import model, worker
from tests.stateful.asking import allowed, asked, born, previewed, quota
from tests.stateful.calls import Born, Call, Token
from tests.stateful.crew import Hand
from tests.stateful.deeds import BY_LINK, covered, done, keep, said, shown
from tests.stateful.model import Link, Mandate, Service, World
from tests.stateful.moves import BY_POST, IN_SERVICE, UNDER_WAY, WAY
from tests.stateful.picture import (
    Picture,
    check_counts,
    check_laws,
    check_moves,
    check_same,
    differing,
    drawn,
    taken,
    world_of,
)
from tests.stateful.questions import ACTIONS, Said, action_refusal
from tests.stateful.stage import Moody, Stage
from tests.stateful.worker import Asked, Hold

HANDS = 3
CARD_COMES_BACK, USER_IS_LATE = "a card comes back", "a user is late"
MANY = 400  # rounds in which the network has done whatever there is


class Player(RuleBasedStateMachine):
    """`world` is the model; `hands` are the workers, `holds` and `silent` what the model knows of them."""

    stage: Stage
    told: Counter[str]

    def __init__(self) -> None:
        super().__init__()
        self.curtain = self.run(self.stage.open())
        self.stage.post.told.clear()
        self.cast = self.stage.cast
        self.world: World = self.run(world_of(self.cast.acme.id, self.stage.clock.now))
        self.picture: Picture = self.run(taken(self.cast.acme.id))
        self.network = Moody()
        self.run(self._connect())
        self.hands = [Hand(self.network, self.stage.post) for _ in range(HANDS)]
        self.holds: list[Hold | None] = [None] * HANDS
        self.silent: list[Asked | None] = [None] * HANDS  # what was answered, and is not heard yet
        self.calls: list[Call] = []
        self.previews: list[Call] = []
        self.taken = self.keys = 0
        self.mishap: str | None = None  # of what is carried out without being told

    def run(self, deed: Any) -> Any:
        return self.stage.run(deed)

    async def furnish(self, numbers: int, cards: int, own: int) -> None:
        """So many numbers and cards are in stock, of which `own` are the company's."""
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
        for card in [card for card in self.world.cards.values() if card.status == "IN_STOCK"][:own]:
            card.ours = True
            await SimCard.filter(id=card.id).update(company_id=self.cast.acme.id)
        self.picture = await taken(self.cast.acme.id)

    async def _connect(self) -> None:
        """What is in use before the story begins is known to the network."""
        for service in self.world.services.values():
            self.network.lines[service.id] = self._line(service.id)

    def shown_before(self, call: Call) -> Call:
        """The call with the token of its preview, if there is one: nothing but keys and tokens lies between the two."""
        ought = shown(self.world, call)
        answer, token = self.run(previewed(self.cast, call))
        self.told[f"preview of {call.deed} {ought.name}"] += 1
        note(f"{call.who}: preview of {call.deed} {dict(call.given)} -> {answer}")
        assert answer == ought, f"the preview of {call} is {answer}, ought to be {ought}"
        if token is None:
            return call
        confirmed = replace(call, token=Token(token, covered(self.world, call)))
        self.previews.append(confirmed)
        return confirmed

    def both_at_once(self, calls: Sequence[Call], hand: int | None) -> None:
        for call in calls:
            note(f"at once: {call.who}: {call.deed} {dict(call.given)} key={call.key} version={call.version}")
        hold = self.holds[hand] if hand is not None else None
        answers = self.run(self._both(calls, hand))
        births = [self.run(born(outcome)) if outcome is not None else None for _, outcome in answers]
        job = self._in_hand(hand) if hand is not None else None
        self.told[f"at once {sorted(answer.name for answer, _ in answers)} {hold and hold.step}"] += 1
        note(f"-> {[answer for answer, _ in answers]}, in hand {job}")
        fitting: list[tuple[World, Hold | None]] = []
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
                fitting.append((world, following))
        assert fitting, f"no order of {calls} explains {answers} and {job}"
        self.calls += [call for call in calls if call.key]
        for world, following in fitting:  # the answers alone do not tell who took which number
            self.world = world
            if hand is not None:
                self.holds[hand] = following
            self.run(self._name_returns())
            if not differing(self.run(taken(self.cast.acme.id)), drawn(world)):
                break
        self.run(self._bring_letters())
        self.check(at_once=True)

    async def _both(self, calls: Sequence[Call], hand: int | None) -> Any:
        working = [self.hands[hand].step("works", "works")] if hand is not None else []
        answers = await asyncio.gather(*(asked(self.cast, call) for call in calls), *working)
        return answers[: len(calls)]

    def _in_hand(self, hand: int) -> tuple[str, str, int] | None:
        job = self.hands[hand].job
        return (job.order_id, job.step.value, job.attempt) if job else None

    def goes_on(self, hand: int, luck: tuple[str, ...], undo_mood: str) -> None:
        if self.holds[hand] is None:
            self.take(hand)
        for mood in luck:
            if self.holds[hand] and not self.silent[hand]:
                self.step(hand, mood, undo_mood)

    def asks(self, call: Call) -> None:
        """Ask it, and compare."""
        ought = said(self.world, call)
        answer, outcome = self.run(asked(self.cast, call))
        note(f"{call.who}: {call.deed} {dict(call.given)} key={call.key} version={call.version} -> {answer}")
        self.told[f"{call.deed} {ought.name}"] += 1
        birth = self.run(born(outcome)) if outcome is not None else None
        fits = _fits(self.world, call, answer, outcome, birth)
        assert fits, f"{call} is answered {answer}, {outcome}; ought to be {ought}"
        if call.key:
            self.calls.append(call)
        self.run(self._bring_letters())
        self.check()

    async def _bring_letters(self) -> None:
        """Each to the link of the model, which knows it by its place among those of its order."""
        for token in await self.stage.post.tokens():
            row = await ActivationLink.get(token_hash=digest(token))
            earlier = await ActivationLink.filter(order_id=row.order_id, id__lt=row.id).count()
            self.world.links_of(row.order_id)[earlier].token = token

    def check(self, *, at_once: bool = False) -> None:
        """The rows are those of the model, came to be so by legal moves, and keep the laws."""
        self.run(self._name_returns())
        after = self.run(taken(self.cast.acme.id))
        if not at_once:
            check_moves(self.picture, after)
        check_laws(after)
        check_same(after, drawn(self.world))
        check_counts(self.world)
        self.picture = after
        assert self.network.acted == self.world.acted
        self._check_told()
        assert self.run(quota(self.cast)) == self.world.quota()
        self._check_allowed("fleet")
        self._check_network()

    def _check_told(self) -> None:
        """Each user once, of whom the order says so."""
        if self.stage.post.mailbox.messages:
            self.run(self._bring_letters())
        done = [order.id for order in self.world.orders.values() if order.ends_with("NOTIFY")]
        assert sorted(self.stage.post.told) == sorted(done)

    def _check_allowed(self, who: str) -> None:
        services = list(self.world.services.values())
        told = self.run(allowed(self.cast, who, [service.id for service in services]))
        for service in services:
            ought = {action: action_refusal(self.world, who, service, action) for action in ACTIONS}
            assert told[service.id] == ought, f"{service} says {told[service.id]}, ought to say {ought}"

    def _check_network(self) -> None:
        """A service of which nothing is under way is there as it is here."""
        for service in self.world.services.values():
            if service.open_order_id or self._is_refused_to_go(service):
                continue
            used = service.status in IN_SERVICE
            assert self.network.lines.get(service.id) == (self._line(service.id) if used else None), service
            assert (service.id in self.network.suspended) == (service.status == "SUSPENDED"), service
            card = self.world.card_of(service)
            if used and card and card.kind == "PHYSICAL":
                assert (card.iccid in self.network.blocked) == (card.status == "BLOCKED"), service

        assert {id_: state.value for id_, state in self.network.far.items()} == self.world.far
        assert {request: state.value for request, state in self.network.parcels.items()} == self.world.parcels
        for request, iccid in self.network.sent.items():
            assert iccid == self.world.cards[self.world.deliveries[_order_of(request)].card_id].iccid, request
        for order_id, port in self.world.ports.items():
            if not self.world.orders[order_id].is_open:
                far = self.world.far.get(order_id)
                ends = {
                    "COMPLETED": {"COMPLETED"},
                    "REJECTED": {"REJECTED"},
                    "CANCELLED": {"CANCELLED", "REJECTED", None},
                }
                assert far in ends[port.state], f"the number of {order_id} is {port.state}, at the network {far}"

    def _is_refused_to_go(self, service: Service) -> bool:
        """Its addition was taken back, and the network keeps what it has of it until it is asked for again."""
        removals = [order for order in self.world.orders_of(service.id) if order.action == "REMOVE"]
        return service.status == "INACTIVE" and any(order.state == "FAILED" for order in removals)

    def _line(self, service_id: str) -> Line:
        service = self.world.services[service_id]
        card = self.world.card_of(service)
        assert card
        known = self.network.lines.get(service_id)
        iccid = card.iccid if card.kind == "PHYSICAL" or not known else known.iccid  # the network makes a profile's
        options = tuple(sorted(service.options))
        return Line(service.id, service.msisdn, card.kind, iccid, service.plan, options)  # pyright: ignore

    def upload(self) -> str:
        """A mandate that is signed for no number yet."""
        mandate_id = self.run(upload_mandate(self.cast.fleet, company_id=None, content=PDF))
        self.world.mandates[mandate_id] = Mandate(self.world.now)
        self.world.entries += 1
        return mandate_id

    def under_way(self) -> list[str]:
        """What the network moves: numbers, by their additions, and cards, by the requests to send them."""
        cards = [request for request, far in self.world.parcels.items() if far in BY_POST[:-1]]
        return cards + [order_id for order_id, far in self.world.far.items() if far in UNDER_WAY]

    def gets_on(self, what: str, way: str, *, news: bool) -> None:
        """That number or card, at the network. A card that is rejected comes back."""
        is_card = what in self.world.parcels
        stations, far = (BY_POST, self.world.parcels) if is_card else (WAY, self.world.far)
        known, last = stations.index(far[what]), len(stations) - 1
        ends = {"next": known + 1, "after that": min(known + 2, last), "there": last}
        back = "RETURNED" if is_card else "REJECTED"
        far[what] = back if way == "rejected" else stations[ends[way]]
        note(f"{'the card' if is_card else 'the number'} of {what} is {far[what]}{', and the network tells' * news}")
        if is_card:
            self.network.parcels[what] = DeliveryState(far[what])
        else:
            self.network.far[what] = PortInState(far[what])
        if news:
            self.run(hasten_order(what if is_card else f"{what}:PORT_IN"))
            worker.hasten(self.world, self.world.orders[_order_of(what)])
        self.check()

    def links(self) -> list[Link]:
        """Such as have arrived."""
        return [link for link in self.world.links if link.token]

    def used(self, link: Link, iccid: str | None = None) -> Call:
        """That link, with that card or the one that was meant."""
        card = self.world.card_of(self.world.services[self.world.orders[link.order_id].service_id])
        meant = (card.iccid if card else None) or ""
        return Call("ann", BY_LINK, {"token": link.token, "iccid": meant if iccid is None else iccid})

    def somebody_comes(self, order: model.Order) -> None:
        """To what waits for people: its user with his link, or who goes on without him, or has a card sent again."""
        if order.awaits_user:
            good = [link for link in self.links() if link.order_id == order.id and self.world.is_good(link)]
            if good and self.mishap == USER_IS_LATE:
                self.let_pass(good[0].expires_on + timedelta(days=1) - self.world.day)
            instead = Call("fleet", "activate_service", {"service_id": order.service_id})
            self.asks(self.used(good[0]) if good else instead)
        elif order.is_open and order.failure == worker.CAME_BACK:
            self.asks(Call("fleet", "retry_order", {"order_id": order.id}))

    def begins(self) -> None:
        """Whatever waits for a day that has come."""
        waiting = [order for order in self.world.orders.values() if order.state == "PENDING" and order.starts_on]
        if due := [order for order in waiting if order.starts_on and order.starts_on <= self.world.day]:
            self.run(self._begin())
            worker.begin(self.world)
            for order in due:
                self.told[f"{order.action} on its day {order.state} {order.failure}"] += 1
            self.check()

    async def _begin(self) -> None:
        async for company_id, order_id in due_orders():
            await begin_planned(company_id, order_id)

    async def _name_returns(self) -> None:
        """As the database named them."""
        for order in [order for order in self.world.orders.values() if order.id.startswith("return of ")]:
            del self.world.orders[order.id]
            named = await Order.get_or_none(returns_id=order.returns)
            assert named, f"nothing ends {order.returns}"
            order.id = named.id
            self.world.orders[order.id] = order

    def take(self, hand: int) -> None:
        self.run(self.hands[hand].take())
        self.taken += 1
        self.holds_now(hand, worker.take(self.world, self.taken))

    def step(self, hand: int, mood: str, undo_mood: str) -> None:
        hold = self.holds[hand]
        assert hold
        if hold.step == "DEPROVISION":
            undo_mood = mood
        over = self.run(self.hands[hand].step(mood, undo_mood))
        asked_ = worker.ask(self.world, hold, mood)
        self.told[f"{hold.step} {mood} {asked_.far or asked_.failure or asked_.answered}"] += 1
        note(f"worker {hand}: {hold.step} of {hold.order_id}, attempt {hold.attempt}: {mood} -> {asked_}")
        if not over:
            assert (asked_.answered, mood) == (True, "keeps silent")
            self.silent[hand] = asked_
            self.check()
        elif asked_.lease_lost:
            self.holds_now(hand, None)
        else:
            self.holds_now(hand, worker.told(self.world, hold, asked_, undo_mood))

    def hear(self, hand: int) -> None:
        hold = self.holds[hand]
        assert hold
        heard, self.silent[hand] = self.silent[hand], None
        assert heard
        self.run(self.hands[hand].hear())
        self.holds_now(hand, worker.told(self.world, hold, heard, "works"))

    def keeps(self, hand: int, seconds: int) -> None:
        """He renews his lease after so long."""
        hold = self.holds[hand]
        assert hold
        self.let_pass(timedelta(seconds=seconds))
        self.run(self.hands[hand].renew())
        worker.renew(self.world, hold)
        self.check()

    def holds_now(self, hand: int, hold: Hold | None) -> None:
        """What he has in hand now is what he ought to have."""
        self.holds[hand] = hold
        there, ought = self._in_hand(hand), _names(hold)
        assert there == ought, f"worker {hand} has {there} in hand, ought to have {ought}"
        self.check()

    def let_pass(self, time: timedelta) -> None:
        self.stage.clock.now += time
        self.world.now += time
        self.check()

    def carry_out(self, luck: Sequence[str] = (), undo_mood: str = "works") -> None:
        moods = iter(luck)
        for _ in range(MANY):
            idle = True
            self.begins()
            for hand in range(HANDS):
                if self.silent[hand]:
                    continue
                if self.holds[hand]:
                    mood = next(moods, "works")
                    self.step(hand, mood, undo_mood if mood == "refuses" else "works")
                    idle = False
                elif worker.due(self.world):
                    self.take(hand)
                    idle = idle and self.holds[hand] is None
            if idle and any(self.silent):
                self.hear(next(hand for hand in range(HANDS) if self.silent[hand]))
            elif idle and not any(order.is_open for order in self.world.orders.values()):
                return
            elif idle:
                self._all_get_on()
                self.let_pass(timedelta(seconds=4))
        raise AssertionError("an order does not come to its end")

    def _all_get_on(self) -> None:
        """What is no worker's to do."""
        for what in self.under_way():
            if self.world.orders[_order_of(what)].is_open:
                comes_back = self.mishap == CARD_COMES_BACK and what.endswith(":SEND_CARD")  # for the first time
                self.gets_on(what, "rejected" if comes_back else "next", news=True)
        for order in list(self.world.orders.values()):
            self.somebody_comes(order)

    def teardown(self) -> None:
        try:
            if self.world.orders and sys.exc_info()[1] is None:  # a story that failed is over
                self.carry_out()
                self.run(check_audit(self.cast.acme.id))
        finally:
            self.run(self._leave())

    async def _leave(self) -> None:
        for hand in self.hands:
            await hand.die()
        await self.curtain.fall()


def _fits(world: World, call: Call, answer: Said, outcome: Outcome | None, birth: Born | None) -> bool:
    """Whether that is what is to be answered; then the model has done it."""
    ought = said(world, call)
    if ought.name == "again":
        keep(world, call, ought.about)
        return outcome == ought.about
    if answer == ought and outcome is not None:
        assert birth
        done(world, call, birth, outcome)
    return answer == ought


def _order_of(request: str) -> str:
    return request.partition(":")[0]


def _names(hold: Hold | None) -> tuple[str, str, int] | None:
    return (hold.order_id, hold.step, hold.attempt) if hold else None
