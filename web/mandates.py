"""Mandates for numbers that are brought along: `POST /mandates` takes a PDF, `GET /mandates/{id}` gives it back."""

from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager

from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from resolvers.mandates import NotAPdf, TooManyMandates, opened_mandate, upload_mandate
from rules.mandates import MAX_BYTES
from rules.permissions import Actor
from web.admission import Admission
from web.authentication import actor_in
from web.body import pdf_bytes, without_nul
from web.form import done, refusing
from web.media import MANDATES, PDF
from web.refusals import Code, Refusal

AT_ONCE, AT_ONCE_OF_ONE = 16, 2  # uploads: each holds megabytes
RETRY_AFTER = "5"  # seconds
# Whoever opens it does so in a program of his own, never under our address.
AS_A_FILE = {"Cache-Control": "no-store", "Content-Security-Policy": "sandbox; default-src 'none'"}


class Mandates:
    """The routes."""

    def __init__(self, admission: Admission, known: list[Middleware]) -> None:
        self._admission = admission
        self._known = known
        self._uploading: Counter[str] = Counter()

    def routes(self) -> list[Route]:
        """To be put among the others."""
        return [
            Route(MANDATES, self.upload, methods=["POST"], middleware=self._known),
            Route(f"{MANDATES}/{{id}}", self.download, methods=["GET"], middleware=self._known),
        ]

    async def upload(self, request: Request) -> Response:
        """`?companyId=`, needed by who has several: the id, for `PortInInput.mandateId`."""
        actor = actor_in(request.scope)
        self._admission.export(actor)
        company_id = request.query_params.get("companyId")
        with self._one_more(actor), refusing():
            content = await pdf_bytes(request, MAX_BYTES)
            try:
                id_ = await upload_mandate(actor, company_id=company_id and without_nul(company_id), content=content)
            except NotAPdf:
                raise Refusal(Code.NOT_A_PDF) from None
            except TooManyMandates as too_many:
                raise Refusal(Code.THROTTLED, Retry_After=str(too_many.seconds)) from None
        return done({"id": id_})

    async def download(self, request: Request) -> Response:
        """The file, as it was uploaded."""
        actor = actor_in(request.scope)
        self._admission.export(actor)
        with refusing():
            mandate = await opened_mandate(actor, without_nul(request.path_params["id"]))
        disposition = f'attachment; filename="{mandate.id}.pdf"'
        return Response(mandate.content, 200, {**AS_A_FILE, "Content-Disposition": disposition}, PDF)

    @contextmanager
    def _one_more(self, actor: Actor) -> Generator[None]:
        if self._uploading[actor.id] >= AT_ONCE_OF_ONE or self._uploading.total() >= AT_ONCE:
            raise Refusal(Code.THROTTLED, Retry_After=RETRY_AFTER)
        self._uploading[actor.id] += 1
        try:
            yield
        finally:
            self._uploading[actor.id] -= 1
            self._uploading += Counter()  # forgets whoever has none
