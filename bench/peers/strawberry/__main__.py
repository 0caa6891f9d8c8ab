"""`python -m bench.peers.strawberry`: reads the same environment as `flotte serve`."""

from typing import Any

import strawberry
from strawberry.types import ExecutionResult

from bench.peers.serving import serve
from execution import Schema
from schema.schema import schema
from server import create_app
from settings import read_settings


class Walked(Schema):
    """Plans nothing; everything else is Flotte's own."""

    async def execute(self, *asked: Any, **more: Any) -> ExecutionResult:
        """The ordinary way, for queries as for mutations."""
        return await strawberry.Schema.execute(self, *asked, **more)


def main() -> None:
    """Serve until SIGTERM."""
    settings = read_settings()
    schema.__class__ = Walked
    serve(create_app(settings, schema, with_worker=False), settings.port)


if __name__ == "__main__":
    main()
