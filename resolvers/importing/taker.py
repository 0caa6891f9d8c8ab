"""How the rows of one file are taken."""

from abc import ABC, abstractmethod
from collections.abc import Sequence

from resolvers.importing.desk import Desk
from resolvers.importing.verdicts import Outcome, Row


class Taker(ABC):
    """`look_up` reads what some rows refer to, `take` then judges them one by one, `finish` comes after all files."""

    def __init__(self, desk: Desk, file: str) -> None:
        self.desk = desk
        self.file = file

    async def look_up(self, rows: Sequence[Row]) -> None:  # noqa: B027  most have it, not all
        """Read what these rows refer to."""

    @abstractmethod
    def take(self, row: Row) -> Outcome | None:
        """What becomes of the row, or None when `finish` will tell; raises Wrong."""

    async def finish(self) -> None:  # noqa: B027  few have it
        """Do what needs the rows of other files."""
