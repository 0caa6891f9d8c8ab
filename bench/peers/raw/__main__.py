"""`python -m bench.peers.raw`: reads DATABASE_URL and PORT."""

import os

from bench.peers.raw.app import App
from bench.peers.raw.database import Postgresql, Sqlite
from bench.peers.serving import serve


def main() -> None:
    """Serve until SIGTERM."""
    url = os.environ["DATABASE_URL"]
    database = Sqlite(url.removeprefix("sqlite:///")) if url.startswith("sqlite") else Postgresql(url)
    serve(App(database), int(os.environ["PORT"]))


if __name__ == "__main__":
    main()
