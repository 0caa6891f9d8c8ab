"""How many PUKs a person may see."""

from dataclasses import dataclass
from datetime import date, timedelta

PUK_REVEALS_PER_DAY = 5


@dataclass(frozen=True)
class PukReveals:
    """`used` of `limit` PUKs that one person or token has seen on the business day `day`, in whatever company."""

    used: int
    day: date
    limit: int = PUK_REVEALS_PER_DAY

    def permits(self) -> bool:
        """Whether one more may be shown today."""
        return self.used < self.limit

    @property
    def remaining(self) -> int:
        """How many are left today."""
        return max(0, self.limit - self.used)

    @property
    def next_on(self) -> date:
        """The first day on which the count begins anew."""
        return self.day + timedelta(days=1)
