"""A store with a bound that a flood of things asked for once cannot wash out: a segmented LRU."""

from collections import OrderedDict
from dataclasses import dataclass
from typing import Generic, TypeVar

K = TypeVar("K")
V = TypeVar("V")


@dataclass(slots=True)
class _Entry(Generic[V]):
    value: V
    weight: int


class Segments(Generic[K, V]):
    """What was asked for a second time is protected from what was only put.

    Together they weigh `most` at the most. Of that, four fifths are for the protected; what falls out of them is on
    probation again, like what is new, and there the oldest goes first.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self.weight = 0
        self._protected_weight = 0
        self._protected: OrderedDict[K, _Entry[V]] = OrderedDict()
        self._probation: OrderedDict[K, _Entry[V]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._protected) + len(self._probation)

    def peek(self, key: K) -> V | None:
        """What is there, without asking for it."""
        entry = self._entry(key)
        return entry.value if entry else None

    def get(self, key: K) -> V | None:
        """What is there, protected from now on."""
        if key in self._protected:
            self._protected.move_to_end(key)
        elif key in self._probation:
            self._protected[key] = entry = self._probation.pop(key)
            self._protected_weight += entry.weight
            self._shrink()
        return self.peek(key)

    def put(self, key: K, value: V, weight: int) -> None:
        """Keep it; unless it would take the place of everything that is on probation."""
        if self._entry(key) is None and weight <= self.most // 5:
            self._probation[key] = _Entry(value, weight)
            self.weight += weight
            self._shrink()

    def grow(self, key: K, by: int) -> None:
        """What is there under that key, if it still is, has become so much heavier."""
        if entry := self._entry(key):
            entry.weight += by
            self.weight += by
            self._protected_weight += by if key in self._protected else 0
            self._shrink()

    def _entry(self, key: K) -> _Entry[V] | None:
        return self._protected.get(key) or self._probation.get(key)

    def _shrink(self) -> None:
        while self._protected_weight > self.most * 4 // 5:
            key, entry = self._protected.popitem(last=False)
            self._protected_weight -= entry.weight
            self._probation[key] = entry
        while self.weight > self.most:
            _, entry = self._probation.popitem(last=False)
            self.weight -= entry.weight
