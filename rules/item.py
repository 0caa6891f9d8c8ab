"""What can be ordered and stands on an invoice line: a plan or an option."""

from dataclasses import dataclass

from rules.names import Names


@dataclass(frozen=True, slots=True)
class Item:
    """A plan or an option, by id, the operator's code, and its names."""

    id: str
    code: str
    names: Names
