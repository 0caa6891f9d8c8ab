"""Mobile services."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from models import MobileService, Order, PhoneNumber, ServiceOption, SimCard, User
from resolvers.importing.desk import Desk, Record
from resolvers.importing.order_files import IMPORTED_BY
from resolvers.importing.taker import Taker
from resolvers.importing.verdicts import Outcome, Row, Wrong
from rules.lifecycle import IN_SERVICE, NOT_YET_IN_SERVICE, NumberStatus, PlanKind, ServiceStatus


@dataclass
class _Around:
    """What is in the database around some rows."""

    users: Mapping[tuple[str, str], Record] = field(default_factory=dict[tuple[str, str], Record])
    live: Mapping[str, Record] = field(default_factory=dict[str, Record])
    ended: Mapping[tuple[str, Any], Record] = field(default_factory=dict[tuple[str, Any], Record])
    options: Mapping[str, list[Record]] = field(default_factory=dict[str, list[Record]])
    ordered_here: frozenset[str] = frozenset()
    cards: Mapping[str, Record] = field(default_factory=dict[str, Record])
    users_of_cards: Mapping[str, str] = field(default_factory=dict[str, str])
    numbers: frozenset[str] = frozenset()


class MobileServices(Taker):
    """Key: the number among the services that have not ended; an ended one's number and last day.

    A service for which orders were placed in Flotte is kept as it is.
    """

    def __init__(self, desk: Desk, file: str) -> None:
        super().__init__(desk, file)
        self._around = _Around()

    async def look_up(self, rows: Sequence[Row]) -> None:
        """The users, services, cards and numbers that the rows name."""
        desk = self.desk
        numbers = [row["msisdn"] for row in rows]
        users = await desk.find(User, "email", [row["user_email"] for row in rows])
        services = await desk.find(MobileService, "msisdn", numbers)
        ids = [service["id"] for service in services]
        options: dict[str, list[Record]] = defaultdict(list)
        for option in await desk.find(ServiceOption, "service_id", ids):
            options[option["service_id"]].append(option)
        orders = await desk.find(Order, "service_id", ids)
        cards = await desk.find(SimCard, "iccid", [row["iccid"] for row in rows])
        with_cards = await desk.find(MobileService, "sim_card_id", [card["id"] for card in cards])
        self._around = _Around(
            users={(user["company_id"], user["email"]): user for user in users},
            live={row["msisdn"]: row for row in services if row["status"] is not ServiceStatus.TERMINATED},
            ended={(row["msisdn"], row["terminated_on"]): row for row in services if row["terminated_on"]},
            options=options,
            ordered_here=frozenset(order["service_id"] for order in orders if order["placed_by_id"] != IMPORTED_BY),
            cards={card["iccid"]: card for card in cards},
            users_of_cards={
                row["sim_card_id"]: row["id"] for row in with_cards if row["status"] is not ServiceStatus.TERMINATED
            },
            numbers=frozenset(row["msisdn"] for row in await desk.find(PhoneNumber, "msisdn", numbers)),
        )

    def take(self, row: Row) -> Outcome:
        """Add or change a service with its options."""
        _check_dates(row)
        company_id = self.desk.company(row["company_number"])["id"]
        ended = row["status"] is ServiceStatus.TERMINATED
        self.desk.once(row.line, "mobile_services", row["msisdn"], row["terminated_on"] if ended else None)
        known = self._known(row, company_id)
        if known and known["id"] in self._around.ordered_here:
            return Outcome.KEPT
        user = self._user(row, company_id)
        card = self._card(row, company_id, known)
        plan_cents, options = self._priced(row)
        values = {
            "company_id": company_id,
            "user_id": user["id"],
            "user_name_folded": user["name_folded"],
            "msisdn": row["msisdn"],
            "status": row["status"],
            "plan_id": self.desk.shelf.plan(row["plan_code"])["id"],
            "plan_price_cents": plan_cents,
            "monthly_price_cents": plan_cents + sum(options.values()),
            "sim_card_id": card["id"] if card else None,
            "activated_on": row["activated_on"],
            "terminated_on": row["terminated_on"],
        }
        service, outcome = self.desk.put(MobileService, known, values, open_order_id=None, version=1)
        if self._set_options(service, options) and outcome is Outcome.UNCHANGED:
            outcome = Outcome.UPDATED
        self._take_from_stock(row, card, company_id)
        return self.desk.touch(company_id, outcome)

    def _known(self, row: Row, company_id: str) -> Record | None:
        live = self._around.live.get(row["msisdn"])
        if row["status"] is not ServiceStatus.TERMINATED:
            if live and live["company_id"] != company_id:
                raise Wrong("the number is in use in another company")
            return live
        known = self._around.ended.get((row["msisdn"], row["terminated_on"]))
        if known is None and live and live["activated_on"] == row["activated_on"]:
            known = live
        return known if known and known["company_id"] == company_id else None

    def _user(self, row: Row, company_id: str) -> Record:
        if user := self._around.users.get((company_id, row["user_email"])):
            return user
        raise Wrong(f"no user with the e-mail {row['user_email']} in that company")

    def _card(self, row: Row, company_id: str, known: Record | None) -> Record | None:
        if row["iccid"] is None:
            return None
        card = self._around.cards.get(row["iccid"])
        if card is None:
            raise Wrong(f"no SIM card with the ICCID {row['iccid']}: put it into sim_cards")
        if card["company_id"] not in {company_id, None}:
            raise Wrong("the SIM card is another company's")
        if row["status"] is not ServiceStatus.TERMINATED:
            self.desk.once(row.line, "card in use", row["iccid"])
            if self._around.users_of_cards.get(card["id"]) not in {known["id"] if known else None, None}:
                raise Wrong("the SIM card is in use by another service")
        return card

    def _priced(self, row: Row) -> tuple[int, dict[str, int]]:
        """What plan and options cost: as the row says, else what was in force when the service began."""
        shelf = self.desk.shelf
        plan = shelf.plan(row["plan_code"], PlanKind.MOBILE)
        day = row["activated_on"] or self.desk.day
        given: Mapping[str, int | None] = row["options"]
        options = shelf.selected(plan, given)
        return (
            shelf.cents(plan, day, row["plan_price"]),
            {option["id"]: shelf.cents(option, day, given[option["code"]]) for option in options},
        )

    def _set_options(self, service: Record, wanted: Mapping[str, int]) -> bool:
        held = {option["option_id"]: option for option in self._around.options.get(service["id"], ())}
        changed = held.keys() != wanted.keys()
        for option_id, option in held.items():
            if option_id not in wanted:
                self.desk.remove(ServiceOption, option["id"])
        for option_id, cents in wanted.items():
            if option_id in held:
                changed |= self.desk.change(ServiceOption, held[option_id], price_cents=cents)
            else:
                of = {"company_id": service["company_id"], "service_id": service["id"]}
                self.desk.add(ServiceOption, **of, option_id=option_id, price_cents=cents)
        return changed

    def _take_from_stock(self, row: Row, card: Record | None, company_id: str) -> None:
        """The service's card becomes the company's; a number that stock does not know yet is added to it."""
        if card and card["company_id"] is None:
            self.desk.change(SimCard, card, company_id=company_id)
        if row["status"] is not ServiceStatus.TERMINATED and row["msisdn"] not in self._around.numbers:
            reserved = row["status"] in NOT_YET_IN_SERVICE
            self.desk.add(
                PhoneNumber, msisdn=row["msisdn"], status=NumberStatus.RESERVED if reserved else NumberStatus.IN_USE
            )


def _check_dates(row: Row) -> None:
    status, began, ended = row["status"], row["activated_on"], row["terminated_on"]
    if status in IN_SERVICE and began is None:
        raise Wrong(f"a service that is {status} has a date in activated_on")
    if status in NOT_YET_IN_SERVICE and began is not None:
        raise Wrong(f"a service that is {status} has no date in activated_on")
    if (status is ServiceStatus.TERMINATED) is (ended is None):
        raise Wrong("exactly a service that is TERMINATED has a date in terminated_on")
    if began and ended and ended < began:
        raise Wrong("terminated_on is before activated_on")
