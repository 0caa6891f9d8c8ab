"""What the mutations around the stock answer."""

from typing import Annotated

from execution import column, computed, reads, relation
from resolvers import outcomes
from rules.names import Language
from rules.sim_stock import CardVerdict as Verdict
from schema.company import Company
from schema.messages import say
from schema.refusal import IdempotencyConflict, InvalidInput, NotAllowed, NotFound
from schema.results import named_union
from schema.vocabulary import CardVerdict


def told(verdict: Verdict, *, language: Language) -> str:
    return say(f"card.{verdict.value}", language)


@reads(outcomes.SimCardRow)
class SimCardRow:
    """What is said of one row of a file of SIM cards."""

    line: int = column("Where the row begins in the file, counted from 1.")
    iccid: str | None = column("The card's number; null where the row has none that is right.")
    verdict: CardVerdict = column("What becomes of it.")
    message: str = computed("The same for people.", told, "verdict", given=("language",))


@reads(outcomes.SimCardsImported)
class SimCardsImported:
    """A verdict on every row. Rows that are not NEW are left out, and nothing of them is changed."""

    rows: list[SimCardRow] = column("Each row, in the order of the file.")
    imported: int = column("How many cards came into stock; 0 for a dry run.")
    dry_run: bool = column("Whether nothing was written.")
    company: Company | None = relation("Whose stock it is; null for the operator's own.")


ImportSimCardsResult = Annotated[
    SimCardsImported | NotFound | NotAllowed | InvalidInput | IdempotencyConflict,
    named_union("ImportSimCardsResult", "The answer to importSimCards."),
]
