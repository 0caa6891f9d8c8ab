"""`flotte simulator`: a network to try Flotte with, as a process of its own that speaks TMF641."""

from typing import Annotated

import typer
import uvicorn

from cli.logs import log_as_json
from provisioning.simulator.app import create_simulator
from settings import read_settings


def simulator(
    port: Annotated[int, typer.Option(help="Of 127.0.0.1, where it listens.")] = 8100,
    seconds: Annotated[float, typer.Option(min=0.0, max=600.0, help="That each order takes.")] = 2.0,
    slowest: Annotated[
        float | None, typer.Option(min=0.0, max=600.0, help="Then an order takes from --seconds to this, by chance.")
    ] = None,
) -> None:
    """Simulate the operator's network. FLOTTE_NETWORK_SECRET and FLOTTE_NETWORK_TOKEN are read as by the server."""
    log_as_json()
    settings = read_settings()
    secret = settings.network_secret.get_secret_value() if settings.network_secret else ""
    token = settings.network_token.get_secret_value() if settings.network_token else None
    typer.echo(f"A simulated network: FLOTTE_NETWORK_URL=http://127.0.0.1:{port}   (stop with Ctrl-C)")
    app = create_simulator(seconds=seconds, slowest=slowest, secret=secret.encode(), token=token)
    # Some clients are kept waiting for ever, on command.
    uvicorn.run(app, host="127.0.0.1", port=port, log_config=None, server_header=False, timeout_graceful_shutdown=1)
