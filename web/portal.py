"""The portal: the files of `frontend_build/`.

A path without an extension is a page of the portal and gets index.html; the routes of the API stand before this one,
and what is unknown below them is never answered with HTML.
"""

from pathlib import Path, PurePosixPath

from starlette.types import Receive, Scope, Send

from web.files import File, answer, read_folder
from web.refusals import Code, Refusal

OF_THE_API = frozenset({"graphql", "auth", "export", "graphiql", "mandates", "network", "healthz", "readyz", "metrics"})


class Portal:
    """Serves what the folder held when the server started."""

    def __init__(self, folder: Path) -> None:
        self._files = read_folder(folder)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if _is_of_the_api(scope["path"]):
            raise Refusal(Code.NOT_FOUND)
        if scope["method"] not in {"GET", "HEAD"}:
            raise Refusal(Code.METHOD_NOT_ALLOWED, Allow="GET, HEAD")
        file = self._files.get(scope["path"]) or self._page(scope["path"])
        if file is None:
            raise Refusal(Code.NOT_FOUND)
        await answer(file, scope)(scope, receive, send)

    def _page(self, path: str) -> File | None:
        return None if PurePosixPath(path).suffix else self._files.get("/index.html")


def _is_of_the_api(path: str) -> bool:
    return path.split("/")[1] in OF_THE_API
