"""Who signs in, companies, and contracts."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from models import Company, Consent, Contract, Login, Role
from resolvers.grant_access import OF_THE_OPERATOR
from resolvers.importing.desk import Desk, Record
from resolvers.importing.taker import Taker
from resolvers.importing.verdicts import Outcome, Row, Verdict, Wrong
from resolvers.sign_in import canonical
from rules import contract as terms
from rules.folding import folded, search_text
from rules.months import add_months
from rules.permissions import RoleName


class Logins(Taker):
    """Key: e-mail, role and company. Roles in a company wait until the companies are there."""

    def __init__(self, desk: Desk, file: str) -> None:
        super().__init__(desk, file)
        self._logins: dict[str, Record] = {}
        self._roles: set[tuple[str, str | None, RoleName]] = set()
        self._waiting: list[tuple[Row, Record, Outcome]] = []

    async def look_up(self, rows: Sequence[Row]) -> None:
        """The logins of these addresses, and their roles."""
        found = await self.desk.find(Login, "email", [canonical(row["email"]) for row in rows])
        self._logins |= {row["email"]: row for row in found}
        roles = await self.desk.find(Role, "login_id", [row["id"] for row in found])
        self._roles |= {(role["login_id"], role["company_id"], role["name"]) for role in roles}

    def take(self, row: Row) -> Outcome | None:
        """Add or change a login, and its role in the operator."""
        email, role, company = canonical(row["email"]), row["role"], row["company_number"]
        self.desk.once(row.line, "logins", email, role, company)
        if role is None and company:
            raise Wrong("a company_number goes with a role")
        if role and (role in OF_THE_OPERATOR) is not (company is None):
            raise Wrong(f"{role} is held {'in the operator' if role in OF_THE_OPERATOR else 'in a company'}")
        values = {"email": email, "name": row["name"], "language": row["language"]}
        fresh = {"password_hash": None, "created_at": self.desk.at, "disabled_at": None}
        login, outcome = self.desk.put(Login, self._logins.get(email), values, **fresh)
        self._logins[email] = login
        if company:
            self._waiting.append((row, login, outcome))
            return None
        return self._hold(login, None, role, outcome) if role else outcome

    async def finish(self) -> None:
        """Give the roles in companies."""
        for row, login, outcome in self._waiting:
            try:
                company = self.desk.company(row["company_number"])
            except Wrong as wrong:
                self.desk.report.add(Verdict(self.file, row.line, Outcome.REJECTED, str(wrong)))
                continue
            told = self.desk.touch(company["id"], self._hold(login, company["id"], row["role"], outcome))
            self.desk.report.add(Verdict(self.file, row.line, told))

    def _hold(self, login: Record, company_id: str | None, role: RoleName, outcome: Outcome) -> Outcome:
        key = (login["id"], company_id, role)
        if key in self._roles:
            return outcome
        self._roles.add(key)
        self.desk.add(Role, login_id=login["id"], company_id=company_id, name=role)
        return Outcome.ADDED


class Companies(Taker):
    """Key: company number."""

    async def look_up(self, rows: Sequence[Row]) -> None:
        """Their account managers, and who of them may act for a company."""
        addresses = [canonical(row["account_manager_email"]) for row in rows if row["account_manager_email"]]
        found = await self.desk.find(Login, "email", addresses)
        self._managers = {login["email"]: login["id"] for login in found}
        consents = await self.desk.find(Consent, "login_id", self._managers.values())
        self._consents = {(consent["company_id"], consent["login_id"]) for consent in consents}

    def take(self, row: Row) -> Outcome:
        """Add or change a company."""
        number = row["company_number"]
        self.desk.once(row.line, "companies", number)
        manager_id = self._manager(row)
        values = {
            "company_number": number,
            "name": row["name"],
            "name_folded": folded(row["name"]),
            "search_text": search_text(row["name"], number),
            "account_manager_id": manager_id,
        }
        fresh = {"orders_placed": 0, "audit_entries": 0, "audit_head": ""}
        company, outcome = self.desk.put(Company, self.desk.companies.get(number), values, **fresh)
        self.desk.companies[number] = company
        if row["account_manager_consent"] and self._consent(company["id"], manager_id):
            outcome = Outcome.UPDATED if outcome is Outcome.UNCHANGED else outcome
        return self.desk.touch(company["id"], outcome)

    def _manager(self, row: Row) -> str | None:
        email = row["account_manager_email"]
        if email is None:
            return None
        if login_id := self._managers.get(canonical(email)):
            return login_id
        raise Wrong(f"no login with the e-mail {email}: put it into logins")

    def _consent(self, company_id: str, manager_id: str | None) -> bool:
        if manager_id is None:
            raise Wrong("account_manager_consent needs account_manager_email")
        if (company_id, manager_id) in self._consents:
            return False
        granted = {"api_token_id": None, "login_id": manager_id, "granted_at": self.desk.at}
        self.desk.add(Consent, company_id=company_id, **granted)
        return True


class Contracts(Taker):
    """Key: number."""

    async def look_up(self, rows: Sequence[Row]) -> None:
        """The contracts of these numbers."""
        found = await self.desk.find(Contract, "number", [row["number"] for row in rows])
        self._known = {contract["number"]: contract for contract in found}

    def take(self, row: Row) -> Outcome:
        """Add or change a contract."""
        self.desk.once(row.line, "contracts", row["number"])
        company = self.desk.company(row["company_number"])
        known = self._known.get(row["number"])
        if known and known["company_id"] != company["id"]:
            raise Wrong(f"{row['number']} is another company's contract")
        _, outcome = self.desk.put(Contract, known, {"company_id": company["id"], **_terms(row)})
        return self.desk.touch(company["id"], outcome)


def _terms(row: Row) -> dict[str, Any]:
    starts_on: date = row["starts_on"] or row["activated_on"] or row["signed_on"]
    months: int = row["term_months"] or terms.TERM_MONTHS
    ends_on: date = row["ends_on"] or add_months(starts_on, months)
    if ends_on <= starts_on:
        raise Wrong("ends_on is not after starts_on")
    return {
        "number": row["number"],
        "signed_on": row["signed_on"],
        "activated_on": row["activated_on"],
        "starts_on": starts_on,
        "ends_on": ends_on,
        "term_months": months,
        "cancelled_on": row["cancelled_on"],
        "contracted_services": row["contracted_services"],
        "removal_quota_percent": _given(row["removal_quota_percent"], terms.REMOVAL_QUOTA_PERCENT),
        "plan_changes_per_month": _given(row["plan_changes_per_month"], terms.PLAN_CHANGES_PER_MONTH),
        "removals_per_action": row["removals_per_action"] or terms.REMOVALS_PER_ACTION,
    }


def _given(value: Any, default: int) -> int | None:
    """An empty cell is the default, "none" is no limit."""
    return default if value is ... else value
