"""SIM cards and numbers."""

from collections.abc import Sequence
from typing import Any

from models import PhoneNumber, SimCard
from resolvers.importing.desk import Record
from resolvers.importing.taker import Taker
from resolvers.importing.verdicts import Outcome, Row, Wrong
from resolvers.sealing import seal, unseal
from resolvers.step_effects import activation_code_context
from rules.lifecycle import SimStatus


class SimCards(Taker):
    """Key: ICCID. `status` counts for new cards only: from then on a card's life is Flotte's."""

    async def look_up(self, rows: Sequence[Row]) -> None:
        """The cards of these numbers."""
        found = await self.desk.find(SimCard, "iccid", [row["iccid"] for row in rows])
        self._known = {card["iccid"]: card for card in found}

    def take(self, row: Row) -> Outcome:
        """Add or change a card."""
        self.desk.once(row.line, "sim_cards", row["iccid"])
        company_id = self.desk.company(row["company_number"])["id"] if row["company_number"] else None
        known = self._known.get(row["iccid"])
        card = known or self.desk.add(
            SimCard,
            iccid=row["iccid"],
            company_id=company_id,
            kind=row["kind"],
            status=row["status"],
            eid=None,
            puk_encrypted=None,
            activation_code_encrypted=None,
        )
        if known is None:
            card.update(self._secrets(card, row))
            return Outcome.ADDED
        if known["kind"] is not row["kind"]:
            raise Wrong(f"{row['iccid']} is {known['kind']}")
        return self._changed(card, company_id, row)

    def _changed(self, card: Record, company_id: str | None, row: Row) -> Outcome:
        values: dict[str, Any] = self._secrets(card, row)
        # An order may have taken it from the operator's stock since.
        if company_id != card["company_id"] and company_id is not None:
            if card["status"] is not SimStatus.IN_STOCK:
                raise Wrong("the card is another company's")
            values["company_id"] = company_id
        return Outcome.UPDATED if self.desk.change(SimCard, card, **values) else Outcome.UNCHANGED

    def _secrets(self, card: Record, row: Row) -> dict[str, bytes]:
        """The secrets of the row that the card does not have yet, sealed."""
        places = {
            "puk": ("puk_encrypted", puk_context(card["id"])),
            "activation_code": ("activation_code_encrypted", activation_code_context(card["id"])),
        }
        return {
            column: seal(self.desk.sealing_key, row[name], context)
            for name, (column, context) in places.items()
            if row[name] and not self._holds(card[column], row[name], context)
        }

    def _holds(self, sealed: bytes | None, secret: str, context: str) -> bool:
        return sealed is not None and unseal(self.desk.sealing_key, sealed, context) == secret


class PhoneNumbers(Taker):
    """Key: number. `status` counts for new numbers only."""

    async def look_up(self, rows: Sequence[Row]) -> None:
        """Which of them are there."""
        found = await self.desk.find(PhoneNumber, "msisdn", [row["msisdn"] for row in rows])
        self._known = {number["msisdn"] for number in found}

    def take(self, row: Row) -> Outcome:
        """Add a number."""
        self.desk.once(row.line, "phone_numbers", row["msisdn"])
        if row["msisdn"] in self._known:
            return Outcome.UNCHANGED
        self.desk.add(PhoneNumber, msisdn=row["msisdn"], status=row["status"])
        return Outcome.ADDED


def puk_context(sim_card_id: str) -> str:
    """What a sealed PUK is bound to."""
    return f"{sim_card_id}:puk"
