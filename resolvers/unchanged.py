"""Telling "leave it" from "set it to nothing" in an input."""

from typing import Final


class Unchanged:
    """The type of `UNCHANGED`."""

    def __repr__(self) -> str:
        return "UNCHANGED"


UNCHANGED: Final = Unchanged()
