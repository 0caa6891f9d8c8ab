"""How many services self-service may remove in a period of the contract."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True)
class RemovalQuota:
    """`used` of `limit` removals until `period_ends_on` (exclusive); a `percent` of `None` is no quota."""

    percent: int | None
    base: int
    used: int
    period_ends_on: date

    @property
    def limit(self) -> int | None:
        """The removals of a period, rounded down; `None` is no limit."""
        return None if self.percent is None else self.base * self.percent // 100

    @property
    def remaining(self) -> int | None:
        """What is left, never negative, also after the limit was lowered; `None` is no limit."""
        return None if self.limit is None else max(0, self.limit - self.used)

    def permits(self, removals: int = 1) -> bool:
        """Whether that many more removals stay within the limit."""
        return self.limit is None or self.used + removals <= self.limit


def without_contract(day: date) -> RemovalQuota:
    """What stands where no contract is in force on `day`: nothing may be removed, and nothing was."""
    return RemovalQuota(percent=0, base=0, used=0, period_ends_on=day)
