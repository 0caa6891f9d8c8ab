"""The console for the API at /graphiql: a page of ours, from this server alone, for whoever is signed in."""

from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response

from web.files import answer, read_folder
from web.refusals import Code, Refusal

_FILES = read_folder(Path(__file__).parent / "graphiql_page", "/graphiql")


async def graphiql(request: Request) -> Response:
    """The page and what it loads."""
    path = request.scope["path"]
    file = _FILES.get("/graphiql/index.html" if path == "/graphiql" else path)
    if file is None:
        raise Refusal(Code.NOT_FOUND)
    return answer(file, request.scope)
