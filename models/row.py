"""What every table has: a TypeID that is set when the row is made, not by the database."""

from typing import Any

from tortoise import Model, fields

from models.ids import MAX_LENGTH, new_id


class Row(Model):
    """A row with a text id; `Company()` gets a fresh `co_…`."""

    id = fields.CharField(max_length=MAX_LENGTH, primary_key=True)

    class Meta:
        abstract = True

    def __init__(self, **values: Any) -> None:
        values.setdefault("id", new_id(type(self).__name__))
        super().__init__(**values)

    def __setattr__(self, name: str, value: Any) -> None:
        """As Tortoise does, which also looks for a default that is still awaited each time; we have none of those."""
        if name in self._meta.fetch_fields:
            super().__setattr__(name, value)  # pyright: ignore[reportUnknownMemberType]
        else:
            object.__setattr__(self, name, value)

    async def _wait_for_listeners(self, signal: Any, *listener_args: Any) -> None:
        """Nobody listens to rows; Tortoise's own would wait for an event loop, which the writer's thread has not."""
