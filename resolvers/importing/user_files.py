"""Employees."""

from collections.abc import Sequence

from models import MobileService, User
from resolvers.importing.desk import Record
from resolvers.importing.taker import Taker
from resolvers.importing.verdicts import Outcome, Row
from rules.folding import folded, search_text
from rules.lifecycle import UserStatus


class Users(Taker):
    """Key: company and e-mail."""

    async def look_up(self, rows: Sequence[Row]) -> None:
        """The users of these addresses, and the services that carry their names."""
        found = await self.desk.find(User, "email", [row["email"] for row in rows])
        self._known: dict[tuple[str, str], Record] = {(user["company_id"], user["email"]): user for user in found}
        names = {(row["email"], folded(row["name"])) for row in rows}
        renamed = [user["id"] for user in found if (user["email"], user["name_folded"]) not in names]
        self._services = await self.desk.find(MobileService, "user_id", renamed)

    def take(self, row: Row) -> Outcome:
        """Add a user, inactive until services are known, or change one."""
        company_id = self.desk.company(row["company_number"])["id"]
        self.desk.once(row.line, "users", company_id, row["email"])
        values = {
            "company_id": company_id,
            "name": row["name"],
            "name_folded": folded(row["name"]),
            "email": row["email"],
            "cost_centre": row["cost_centre"],
            "search_text": search_text(row["name"], row["email"], row["cost_centre"]),
        }
        known = self._known.get((company_id, row["email"]))
        user, outcome = self.desk.put(User, known, values, status=UserStatus.INACTIVE, version=1)
        if outcome is Outcome.UPDATED:
            self._rename_services(user)
        return self.desk.touch(company_id, outcome)

    def _rename_services(self, user: Record) -> None:
        for service in self._services:
            if service["user_id"] == user["id"]:
                self.desk.change(MobileService, service, user_name_folded=user["name_folded"])
