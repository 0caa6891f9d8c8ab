"""Fixed and unified-communications services."""

from collections.abc import Sequence

from models import UcService, User
from resolvers.importing.desk import Record
from resolvers.importing.taker import Taker
from resolvers.importing.verdicts import Outcome, Row, Wrong
from rules.lifecycle import PlanKind

_Key = tuple[str, str, str | None]


class UcServices(Taker):
    """Key: user, plan and number."""

    async def look_up(self, rows: Sequence[Row]) -> None:
        """The users and their UC services."""
        users = await self.desk.find(User, "email", [row["user_email"] for row in rows])
        self._users: dict[tuple[str, str], Record] = {(user["company_id"], user["email"]): user for user in users}
        services = await self.desk.find(UcService, "user_id", [user["id"] for user in users])
        self._known: dict[_Key, Record] = {(row["user_id"], row["plan_id"], row["number"]): row for row in services}

    def take(self, row: Row) -> Outcome:
        """Add or change a UC service."""
        company_id = self.desk.company(row["company_number"])["id"]
        user = self._users.get((company_id, row["user_email"]))
        if user is None:
            raise Wrong(f"no user with the e-mail {row['user_email']} in that company")
        plan = self.desk.shelf.plan(row["plan_code"], PlanKind.UC)
        key = (user["id"], plan["id"], row["number"])
        self.desk.once(row.line, "uc_services", key)
        values = {
            "company_id": company_id,
            "user_id": user["id"],
            "plan_id": plan["id"],
            "number": row["number"],
            "status": row["status"],
            "monthly_price_cents": self.desk.shelf.cents(plan, self.desk.day, row["monthly_price"]),
        }
        _, outcome = self.desk.put(UcService, self._known.get(key), values)
        return self.desk.touch(company_id, outcome)
