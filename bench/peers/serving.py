"""Under which options the Python peers run: those of `flotte serve`."""

from typing import Any

import uvicorn

BACKLOG = 2048


def serve(app: Any, port: int) -> None:
    """Serve on 127.0.0.1 until SIGTERM."""
    uvicorn.run(
        app,
        host="127.0.0.1",
        port=port,
        loop="auto",
        http="httptools",
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        backlog=BACKLOG,
        timeout_keep_alive=75,  # a client that waits for a processor is not idle
    )
