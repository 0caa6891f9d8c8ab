"""The machine that plays stories: whatever it does, the answers and the rows are those of the model."""

from collections import Counter
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.stateful import worker
from tests.stateful.asking import PREVIEWS
from tests.stateful.calls import ABROAD, HOME, Call
from tests.stateful.model import months_later
from tests.stateful.moves import IN_SERVICE
from tests.stateful.player import CARD_COMES_BACK, HANDS, USER_IS_LATE, Player
from tests.stateful.questions import action_refusal, end_refusal
from tests.stateful.stage import Stage
from tests.stateful.wishes import (
    ADDITIONS,
    ANY,
    CARD_WAYS,
    CHANGES,
    DAYS,
    HOW,
    LIVES,
    LUCK,
    OTHERS,
    PLANNED,
    SHOWN,
    TROUBLES,
    UNDO_MOODS,
    WAYS,
    How,
    Wish,
    pick,
    wish_for,
)

UNKNOWN_ICCID = "89320299999999999997"
OTHERS_NUMBERS = tuple(f"+3248500000{number}" for number in range(3))
NO_CARD: dict[str, Any] = {"sim_kind": None, "iccid": None, "delivery": None}
BY_POST = {"sim_kind": "PHYSICAL", "delivery": HOME}
DEED_OF = {
    "MODIFY": "modify_service",
    "REMOVE": "remove_service",
    "SUSPEND": "suspend_service",
    "RESUME": "resume_service",
    "BLOCK_SIM": "block_sim",
    "UNBLOCK_SIM": "unblock_sim",
    "REPLACE_SIM": "replace_sim",
    "ACTIVATE": "activate_service",
    "RESEND_ACTIVATION_LINK": "resend_activation_link",
    "REVOKE_ACTIVATION_LINK": "revoke_activation_link",
}


class Flotte(Player):
    """`stage` is set by `flotte_on`.

    Rules have no preconditions: what is drawn must not depend on who was first of two at once.
    """

    # How the story begins.

    @initialize(
        base=st.sampled_from([4, 7, 10, 3]),
        percent=st.sampled_from([30, 30, 30, 100, None]),
        changes=st.sampled_from([1, 1, 1, 2, None]),
        life=st.sampled_from(LIVES),
        numbers=st.integers(1, 6),
        cards=st.sampled_from([5, 5, 5, 3, 2, 1, 0]),
        own=st.sampled_from([0, 0, 1, 2]),
        mishap=st.sampled_from([None, None, CARD_COMES_BACK, USER_IS_LATE]),
    )
    def begin(  # noqa: PLR0917  hypothesis gives all by name
        self,
        base: int,
        percent: int | None,
        changes: int | None,
        life: str,
        numbers: int,
        cards: int,
        own: int,
        mishap: str | None,
    ) -> None:
        self.mishap = mishap
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
        self.run(self.furnish(numbers, cards, own))
        self.check()
        if mishap == CARD_COMES_BACK:
            service_id = next(iter(self.world.services))
            self.asks(Call("fleet", "replace_sim", {"service_id": service_id, **NO_CARD, **BY_POST}))
        if mishap == USER_IS_LATE:
            line = {"user_id": next(iter(self.world.users)), "plan_id": "small", "option_ids": ()}
            alone = {"port_in": None, "starts_on": None, "activation": "BY_USER"}
            self.asks(Call("fleet", "add_service", {**line, **NO_CARD, **alone, "sim_kind": "ESIM"}))

    # What people do.

    @rule(wish=ADDITIONS, shown=SHOWN, luck=LUCK)
    def add(self, wish: Wish, shown: str, luck: tuple[str, ...]) -> None:
        self._ask(self._call(wish), shown, luck)

    @rule(wish=CHANGES, shown=SHOWN, luck=LUCK)
    def change(self, wish: Wish, shown: str, luck: tuple[str, ...]) -> None:
        self._ask(self._call(wish), shown, luck)

    @rule(wish=PLANNED, shown=SHOWN, luck=LUCK)
    def change_for_a_time(self, wish: Wish, shown: str, luck: tuple[str, ...]) -> None:
        """From a day to come, or through one."""
        self._ask(self._call(wish), shown, luck)

    @rule(number=ANY, keyed=st.booleans(), days=st.sampled_from([0, 1]))
    def go_on_with_what_was_shown(self, number: int, keyed: bool, days: int) -> None:
        """It may be long ago, or done already."""
        if self.previews:
            self.let_pass(timedelta(days=days))
            call = pick(self.previews, number)
            self.asks(replace(call, key=self._key(keyed)))

    @rule(one=ADDITIONS | CHANGES, other=CHANGES, twin=st.sampled_from([False, False, True]), hand=ANY)
    def at_once(self, one: Wish, other: Wish, twin: bool, hand: int) -> None:
        """Two people at the same time, or one twice, while a worker goes on: as if one were after the other."""
        calls = [self._call(one)]
        calls.append(calls[0] if twin else self._call(other))
        busy = [each for each in range(HANDS) if self.holds[each] and not self.silent[each]]
        self.both_at_once(calls, pick(busy, hand) if busy else None)

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
            ids = tuple(dict.fromkeys(wish_for(known, free, each) for each in services))
            self.ask("file_removal_request", how, service_ids=ids)
            return
        id_ = wish_for(requests, [id_ for id_ in requests if requests[id_].state == "OPEN"], request)
        if deed == "withdraw_removal_request":
            self.ask(deed, how, request_id=id_)
            return
        removals = list(requests[id_].removals)
        chosen = {"all": removals, "some": removals[:1], "none": [], "another": [pick(known, request)]}[approved]
        self.ask(deed, how, request_id=id_, approved_service_ids=tuple(sorted(chosen)), reason=reason)

    @rule(call=ANY, other=st.none() | ANY, without=st.sampled_from(["", "", "token", "key"]))
    def call_again(self, call: int, other: int | None, without: str) -> None:
        """Under its key and token, or one of them; with the input of another call when there is one."""
        if not self.calls:
            return
        answered = [each for each in self.calls if (each.who, each.key) in self.world.keys]
        again = wish_for(self.calls, answered, call)
        if other is not None:
            instead = pick(self.calls, other)
            again = Call(again.who, instead.deed, instead.given, again.key)
        self.asks(replace(again, **{without: None}) if without else again)

    @rule(how=HOW, order=ANY)
    def retry(self, how: How, order: int) -> None:
        stuck = [each.id for each in self.world.orders.values() if each.is_open and each.failure]
        if stuck or (self.world.orders and order % 4 == 0):
            self.ask("retry_order", how, order_id=wish_for(self.world.orders, stuck, order))

    @rule(how=HOW, order=ANY, version=st.sampled_from([None, None, "now", "before"]), wish=PLANNED)
    def cancel(self, how: How, order: int, version: str | None, wish: Wish) -> None:
        """What waits for its day; if nothing does, an addition will."""
        waiting = [each.id for each in self.world.orders.values() if each.state == "PENDING"]
        if not waiting and order % 4:
            self._ask(self._call(replace(wish, action="ADD", starts=3)), "no", how.luck)
            return
        if waiting or (self.world.orders and order % 4 == 0):
            additions = [id_ for id_ in waiting if self.world.orders[id_].action == "ADD"]
            order_id = wish_for(self.world.orders, additions or waiting, order)
            now = self.world.services[self.world.orders[order_id].service_id].version
            quoted = {None: None, "now": now, "before": now - 1}[version]
            person = self._person("fleet", how.who)
            self._ask(
                Call(person, "cancel_order", {"order_id": order_id}, self._key(how.keyed), quoted), "no", how.luck
            )

    @rule(how=HOW, number=ANY)
    def resume_early(self, how: How, number: int) -> None:
        """What would be resumed on a day to come; if nothing would, something is suspended that will be."""
        paused = [each for each in self.world.services.values() if self.world.waiting(each, "RESUME")]
        used = [each for each in self.world.services.values() if each.status == "ACTIVE"]
        if paused:
            self.ask("resume_service", how, service_id=pick(paused, number).id)
        elif used:
            until = self.world.day + timedelta(days=3)
            self.ask("suspend_service", how, service_id=pick(used, number).id, starts_on=None, until=until)

    @rule(
        deed=st.sampled_from(["ACTIVATE", "RESEND_ACTIVATION_LINK", "REVOKE_ACTIVATION_LINK", "REMOVE"]),
        how=HOW,
        number=ANY,
        wish=ADDITIONS,
    )
    def user_is_waited_for(self, deed: str, how: How, number: int, wish: Wish) -> None:
        """He gets another link or none, or nobody waits for him any more. If none is waited for, one will be."""
        waiting = [each.id for each in self.world.orders.values() if each.is_open and each.awaited]
        if not waiting:
            self._ask(self._call(replace(wish, by_user=True, starts=None)), "no", how.luck)
            return
        order_id = wish_for(self.world.orders, waiting, number)
        self.ask(DEED_OF[deed], how, **self._about(deed, order_id))

    @rule(
        number=ANY,
        card=st.sampled_from(["meant"] * 6 + ["his company's"] * 3 + ["the operator's", "in use", "unknown", "wrong"]),
        days=st.sampled_from([0] * 6 + [14, 15, 15]),
        beside=st.sampled_from(
            [None] * 6 + ["twin", "ACTIVATE", "RESEND_ACTIVATION_LINK", "REVOKE_ACTIVATION_LINK", "REMOVE"]
        ),
        how=HOW,
        wish=ADDITIONS,
    )
    def link_is_used(  # noqa: PLR0917
        self, number: int, card: str, days: int, beside: str | None, how: How, wish: Wish
    ) -> None:
        """By its user: once, twice at once, while somebody decides otherwise, or too late. If none came, one will."""
        links = self.links()
        unused = [each for each in links if each.state == "OPEN"]  # too late or not
        if not unused and number % 4:
            card_of_his = replace(wish, by_user=True, starts=None, send="no", port="no", kind="PHYSICAL", card="next")
            self._ask(self._call(card_of_his), "no", ("works", "works"))
            return
        if not links:
            return
        self.let_pass(timedelta(days=days))
        link = wish_for(links, unused, number)
        call = self.used(link, self._held(card))
        if beside is None:
            self.asks(call)
        elif beside == "twin":
            self.both_at_once([call, call], None)
        else:
            other = Call("fleet", DEED_OF[beside], self._about(beside, link.order_id), self._key(how.keyed))
            self.both_at_once([call, other], None)
        self._luck(how.luck)

    # What workers and the network do.

    @rule(hand=ANY, luck=LUCK, undo_mood=UNDO_MOODS)
    def work(self, hand: int, luck: tuple[str, ...], undo_mood: str) -> None:
        """A worker goes on with what he has, or takes what is due."""
        self.goes_on(hand % HANDS, luck, undo_mood)

    @rule(hand=ANY, trouble=TROUBLES)
    def trouble(self, hand: int, trouble: str) -> None:
        """A reply comes at last; a worker keeps what he has in hand, is ended with it, or paused beyond his lease."""
        busy = [each for each in range(HANDS) if self.holds[each]]
        hand = pick(busy, hand) if busy else 0
        hold = self.holds[hand]
        if hold is None:
            self.goes_on(hand, (), "works")
            return
        if trouble == "reply":
            if self.silent[hand]:
                self.hear(hand)
        elif trouble == "SIGSTOP":
            self.let_pass(timedelta(seconds=4))
            self.goes_on((hand + 1) % HANDS, (), "works")  # takes it over, if he has nothing in hand
            if self.silent[hand]:
                self.hear(hand)
            else:
                self.step(hand, "works", "works")
        elif trouble in {"renewal", "late renewal"}:
            self.keeps(hand, 4 if trouble == "late renewal" else 2)
        else:
            if trouble == "SIGTERM":
                self.run(self.hands[hand].stop())
                worker.put_back(self.world, hold, timedelta(), None)
            else:
                self.run(self.hands[hand].die())
            self.silent[hand] = None
            self.holds_now(hand, None)

    @rule(number=ANY, way=WAYS, news=st.booleans(), luck=LUCK)
    def what_takes_days_gets_on(self, number: int, way: str, news: bool, luck: tuple[str, ...]) -> None:
        """A number, as its operator tells the network; a card, as the carrier does. The network may tell us."""
        under_way = self.under_way()
        if under_way:
            self.gets_on(pick(under_way, number), way, news=news)
            self._luck(luck)

    @rule(how=HOW, hand=ANY, wish=ADDITIONS)
    def addition_is_taken_back(self, how: How, hand: int, wish: Wish) -> None:
        """While a worker has it in hand, who keeps it until he has an answer. If none has, one is asked for."""
        additions = {
            each: self.world.orders[hold.order_id]
            for each, hold in enumerate(self.holds)
            if hold and self.world.orders[hold.order_id].action == "ADD"
        }
        if not additions:
            self._ask(self._call(replace(wish, starts=None)), "no", ("works",))
            return
        hand = pick(list(additions), hand)
        self.ask("remove_service", replace(how, luck=()), service_id=additions[hand].service_id)
        self.keeps(hand, 2)
        self._luck(how.luck)

    @rule(how=HOW, number=ANY, ways=st.lists(WAYS, max_size=3), wish=ADDITIONS)
    def number_is_called_back(self, how: How, number: int, ways: list[str], wish: Wish) -> None:
        """The network may know by then that it is too late. If none comes along, one is asked for."""
        ports = [id_ for id_ in self.world.ports if self.world.orders[id_].is_open]
        if not ports:
            self._ask(self._call(replace(wish, port="comes along")), "no", how.luck)
            return
        order_id = pick(ports, number)
        for way in ways:
            if order_id in self.under_way():
                self.gets_on(order_id, way, news=False)
        self.ask("remove_service", how, service_id=self.world.orders[order_id].service_id)

    @rule(how=HOW, number=ANY, ways=st.lists(CARD_WAYS, max_size=2), wish=ADDITIONS | CHANGES)
    def card_is_sent(self, how: How, number: int, ways: list[str], wish: Wish) -> None:
        """It gets on and is looked at; one that came back is sent again. If none is under way, one is asked for."""
        sent = [id_ for id_ in self.world.deliveries if self.world.is_on_its_way(self.world.orders[id_])]
        if not sent:
            action = wish.action if wish.action in {"ADD", "BLOCK_SIM"} else "REPLACE_SIM"
            card = {"action": action, "kind": "PHYSICAL", "card": "next", "send": "home", "part": "neither"}
            self._ask(self._call(replace(wish, **card)), "no", ("works", *how.luck))
            return
        order = self.world.orders[pick(sent, number)]
        for way in ways:
            for request in self.under_way():
                if request.startswith(f"{order.id}:"):
                    self.gets_on(request, way, news=True)
            self._luck(how.luck or ("works",))
        if order.failure:
            self.ask("retry_order", how, order_id=order.id)

    @rule(how=HOW, number=ANY, replaced=st.sampled_from([False] * 7 + [True]), wish=CHANGES)
    def telephone_is_lost_or_found(self, how: How, number: int, replaced: bool, wish: Wish) -> None:
        """While a card for it is in the post. If none is, one is asked for."""
        waiting = [each for each in self.world.services.values() if self.world.awaits_card(each)]
        waiting = [each for each in waiting if self.world.card_of(each) and each.status in IN_SERVICE]
        if not waiting:
            card = {"action": "REPLACE_SIM", "kind": "PHYSICAL", "card": "next", "send": "home"}
            self._ask(self._call(replace(wish, **card)), "no", ("works", *how.luck))
            return
        service = pick(waiting, number)
        card = self.world.card_of(service)
        if card and card.status == "BLOCKED":
            self.ask("unblock_sim", how, service_id=service.id)
        else:
            self.ask("block_sim", how, service_id=service.id, **NO_CARD | (BY_POST if replaced else {}))

    @rule(days=st.sampled_from(["none", 1, "next", "next", "next"]), blocked=st.none() | HOW, luck=LUCK, wish=PLANNED)
    def day_begins(self, days: int | str, blocked: How | None, luck: tuple[str, ...], wish: Wish) -> None:
        """What waits for it is looked at: today, tomorrow, or on the next day for which something waits, or will."""
        waited_for = [
            each.starts_on for each in self.world.orders.values() if each.starts_on and each.state == "PENDING"
        ]
        if not waited_for:
            self._ask(self._call(wish), "no", luck)
            return
        next_one = max(0, (min(waited_for) - self.world.day).days)
        self.let_pass(timedelta(days={"none": 0, 1: 1, "next": next_one}[days]))
        if blocked is not None:
            self._block_of_what_is_due(blocked)
        self.begins()
        self._luck(luck)

    @rule(seconds=st.sampled_from([4, 4, 4, 1, 2, 60]), days=DAYS)
    def time_passes(self, seconds: int, days: int) -> None:
        self.let_pass(timedelta(seconds=seconds, days=days))

    @rule(luck=LUCK, undo_mood=UNDO_MOODS)
    def all_is_carried_out(self, luck: tuple[str, ...], undo_mood: str) -> None:
        """Time passes and nobody dies; the network works but for some bad luck in the beginning."""
        self.carry_out(luck, undo_mood)

    # How a wish becomes a call.

    def ask(self, deed: str, how: How, **given: Any) -> None:
        """Then workers go on."""
        person = self._person("manager" if deed == "decide_removal_request" else "fleet", how.who)
        self._ask(Call(person, deed, given, self._key(how.keyed)), "no", how.luck)

    def _block_of_what_is_due(self, how: How) -> None:
        """Somebody is faster: what is due finds an order in progress."""
        due = [order for order in self.world.orders.values() if order.state == "PENDING"]
        due = [order for order in due if order.starts_on and order.starts_on <= self.world.day]
        if due:
            self.ask("block_sim", replace(how, luck=()), service_id=due[0].service_id, **NO_CARD)

    def _ask(self, call: Call, shown: str, luck: tuple[str, ...]) -> None:
        """With its preview before it, or that alone, if it is wanted; afterwards workers go on."""
        if shown != "no" and call.deed in PREVIEWS:
            call = self.shown_before(call)
        if shown != "alone" or call.deed not in PREVIEWS:
            self.asks(call)
        self._luck(luck)

    def _call(self, wish: Wish) -> Call:
        """What is wished, mostly of a service of which it can be had."""
        person, key = self._person("fleet", wish.who), self._key(wish.keyed)
        iccid, today = self._iccid(wish.kind, wish.card), self.world.day
        starts_on = None if wish.starts is None else today + timedelta(days=wish.starts)
        if wish.action == "ADD":
            given = {"plan_id": wish.plan, "option_ids": wish.options, "sim_kind": wish.kind, "iccid": iccid}
            given["delivery"] = self._delivery(wish, iccid)
            given["activation"] = "BY_USER" if wish.by_user else None
            given["port_in"] = self._port(wish)
            given["starts_on"] = None if given["port_in"] and wish.thing % 8 else starts_on
            return Call(person, "add_service", {"user_id": pick(self.world.users, wish.thing), **given}, key)
        services = self.world.services
        can = [id_ for id_ in services if action_refusal(self.world, "fleet", services[id_], wish.action) is None]
        service = services[wish_for(services, can, wish.thing)]
        given: dict[str, Any] = {"service_id": service.id}
        if wish.action == "MODIFY":
            given["plan_id"] = None if wish.part == "first" else wish.plan
            given["option_ids"] = None if wish.part == "second" else wish.options
        if wish.action in {"MODIFY", "SUSPEND"}:
            given["starts_on"] = starts_on
            given["until"] = None if wish.until is None else (starts_on or today) + timedelta(days=wish.until)
        if wish.action in {"BLOCK_SIM", "REPLACE_SIM"}:
            alone = wish.part == "first" and wish.action == "BLOCK_SIM"
            card = {"sim_kind": wish.kind, "iccid": iccid, "delivery": self._delivery(wish, iccid)}
            given |= NO_CARD if alone else card
        quoted = {None: None, "now": service.version, "before": service.version - 1}[wish.version]
        return Call(person, DEED_OF[wish.action], given, key, quoted)

    def _port(self, wish: Wish) -> tuple[str, str] | None:
        """Number and mandate: one that fits, which is uploaded where there is none, unless another is wished."""
        if wish.port == "no":
            return None
        free = [number for number in OTHERS_NUMBERS if not self.world.is_with_us(number)]
        numbers = self.world.numbers if wish.port == "is ours" else OTHERS_NUMBERS
        number, mandates = wish_for(numbers, free, wish.thing), self.world.mandates
        fitting = [id_ for id_ in mandates if self.world.is_signed_for(id_, number)]
        if wish.port == "another mandate" and mandates:
            return number, pick(mandates, wish.thing)
        return number, pick(fitting, 0) if fitting else self.upload()

    def _about(self, action: str, order_id: str) -> dict[str, Any]:
        """What says which of the links is meant, or which service."""
        by_order = action in {"RESEND_ACTIVATION_LINK", "REVOKE_ACTIVATION_LINK"}
        return {"order_id": order_id} if by_order else {"service_id": self.world.orders[order_id].service_id}

    def _delivery(self, wish: Wish, iccid: str | None) -> str | None:
        """Where to, of a card that may be sent; also of one that may not, if that is wished."""
        sendable = wish.kind == "PHYSICAL" and iccid is None
        return {"home": HOME if sendable else None, "abroad": ABROAD, "anyhow": HOME, "no": None}[wish.send]

    def _held(self, card: str) -> str | None:
        """The ICCID that a user names; None for that of his card."""
        cards = [each for each in self.world.cards.values() if each.kind == "PHYSICAL" and each.iccid]
        free = [each for each in cards if each.status == "IN_STOCK"]
        chosen = {
            "his company's": [each for each in free if each.ours],
            "the operator's": [each for each in free if not each.ours],
            "in use": [each for each in cards if each.status == "ACTIVE"],
        }
        if card in {"unknown", "wrong"}:
            return UNKNOWN_ICCID if card == "unknown" else "1"
        return next((each.iccid for each in chosen.get(card, [])), None)

    def _key(self, keyed: bool) -> str | None:
        self.keys += 1
        return f"k{self.keys}" if keyed else None

    def _person(self, usual: str, who: int) -> str:
        return pick(OTHERS, who // 8) if who % 8 == 7 else usual

    def _luck(self, luck: tuple[str, ...]) -> None:
        for hand, mood in enumerate(luck):
            self.goes_on(hand % HANDS, (mood,), "works")

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
