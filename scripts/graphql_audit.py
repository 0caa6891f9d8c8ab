"""Start a server on a fresh database and let the public audit of GraphQL over HTTP ask it; exits 1 unless all is well.

Needs Node, and once `npm ci --prefix tests/audit`.
"""

import asyncio
import socket
import sys
import tempfile
from pathlib import Path

import uvicorn

from models import Company
from resolvers.actors import COMMAND_LINE
from resolvers.issue_token import issue_token
from server import create_app
from settings import Settings
from storage.migrate import migrate

AUDIT = Path(__file__).with_suffix(".mjs")


async def main() -> int:
    """The exit status of the audit."""
    with tempfile.TemporaryDirectory() as folder, socket.create_server(("127.0.0.1", 0)) as listener:
        settings = Settings(data_dir=Path(folder))
        await migrate(settings)
        server = uvicorn.Server(uvicorn.Config(create_app(settings), log_level="warning"))
        serving = asyncio.create_task(server.serve(sockets=[listener]))
        while not server.started:  # noqa: ASYNC110  uvicorn has nothing to wait for
            await asyncio.sleep(0.05)
        status = await _audit(listener.getsockname()[1], await _token())
        server.should_exit = True
        await serving
    return status


async def _token() -> str:
    company = await Company.create(name="Audit", name_folded="audit", search_text="audit", company_number="0400000086")
    issued = await issue_token(COMMAND_LINE, company_ids=[company.id], scopes=["services:read"], name="audit")
    return issued.token


async def _audit(port: int, token: str) -> int:
    audit = await asyncio.create_subprocess_exec("node", str(AUDIT), f"http://127.0.0.1:{port}/graphql", token)
    return await audit.wait()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
