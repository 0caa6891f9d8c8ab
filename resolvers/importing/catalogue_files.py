"""Options, plans, what excludes what, and prices."""

from models import OptionExclusion, Plan, PlanOffer, PlanOption, Price
from resolvers.importing.taker import Taker
from resolvers.importing.verdicts import Outcome, Row, Wrong

_NAMED = ("name_fr", "name_nl", "name_en")


class Options(Taker):
    """Key: code. They are shown in the order of the file."""

    def take(self, row: Row) -> Outcome:
        """Add or change an option."""
        self.desk.once(row.line, "options", row["code"])
        values = {name: row[name] for name in ("code", "group", *_NAMED)}
        known = self.desk.shelf.options.get(row["code"])
        option, outcome = self.desk.put(PlanOption, known, values, position=row.line)
        self.desk.shelf.options[row["code"]] = option
        return outcome


class Plans(Taker):
    """Key: code. `options` is the whole set of options that the plan offers."""

    def take(self, row: Row) -> Outcome:
        """Add or change a plan and its offers."""
        self.desk.once(row.line, "plans", row["code"])
        shelf = self.desk.shelf
        options = [shelf.option(code) for code in row["options"]]
        values = {name: row[name] for name in ("code", "kind", *_NAMED)}
        known = shelf.plans.get(row["code"])
        if known and known["kind"] is not row["kind"]:
            raise Wrong(f"{row['code']} is a {known['kind']} plan")
        plan, outcome = self.desk.put(Plan, known, values, position=row.line)
        shelf.plans[row["code"]] = plan
        changed = self._offer(plan["id"], {option["id"]: option["code"] for option in options})
        return Outcome.UPDATED if changed and outcome is Outcome.UNCHANGED else outcome

    def _offer(self, plan_id: str, wanted: dict[str, str]) -> bool:
        offers = self.desk.shelf.offers
        offered = [option_id for known_plan, option_id in offers if known_plan == plan_id]
        missing = [option_id for option_id in wanted if option_id not in offered]
        for option_id in missing:
            offer = self.desk.add(PlanOffer, plan_id=plan_id, option_id=option_id)
            offers[plan_id, option_id] = offer["id"]
        surplus = [option_id for option_id in offered if option_id not in wanted]
        for option_id in surplus:
            self.desk.remove(PlanOffer, offers.pop((plan_id, option_id)))
        return bool(missing or surplus)


class OptionExclusions(Taker):
    """Key: the pair, in either order."""

    def take(self, row: Row) -> Outcome:
        """Add a pair that does not go together."""
        shelf = self.desk.shelf
        pair = [shelf.option(row[column])["id"] for column in ("option_code", "excludes_code")]
        key = frozenset(pair)
        if len(key) == 1:
            raise Wrong("an option does not exclude itself")
        self.desk.once(row.line, "option_exclusions", key)
        if key in shelf.exclusions:
            return Outcome.UNCHANGED
        shelf.exclusions[key] = self.desk.add(OptionExclusion, option_id=pair[0], other_id=pair[1])["id"]
        return Outcome.ADDED


class Prices(Taker):
    """Key: plan or option, and the first day. A price in use is never edited, only one of the future."""

    def take(self, row: Row) -> Outcome:
        """Add a price, or change one that is not in force yet."""
        if (row["plan_code"] is None) is (row["option_code"] is None):
            raise Wrong("give either plan_code or option_code")
        shelf = self.desk.shelf
        item = shelf.plan(row["plan_code"]) if row["plan_code"] else shelf.option(row["option_code"])
        self.desk.once(row.line, "prices", item["id"], row["starts_on"])
        values = {"monthly_cents": row["monthly"], "one_time_cents": row["one_time"]}
        known = shelf.prices.get((item["id"], row["starts_on"]))
        if known is None:
            of = {"plan_id": item["id"] if row["plan_code"] else None}
            of["option_id"] = None if row["plan_code"] else item["id"]
            shelf.put_price(self.desk.add(Price, **of, starts_on=row["starts_on"], **values))
            return Outcome.ADDED
        if all(known[name] == value for name, value in values.items()):
            return Outcome.UNCHANGED
        if known["starts_on"] <= self.desk.day:
            raise Wrong("a price in force is never edited: add one from another day on")
        self.desk.change(Price, known, **values)
        return Outcome.UPDATED
