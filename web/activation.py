"""What a user does with the link that he was sent, without signing in: `/auth/activation…`, JSON in and out.

The token is in the body alone: no address, and so no log, has it.
"""

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from resolvers.activate_by_link import activate, invitation, reveal_code
from resolvers.qr_code import qr_code
from rules.identifiers import msisdn_readable
from rules.names import Names
from settings import Settings
from web.body import json_object
from web.form import browser_of, done, refusing, texts, texts_in
from web.languages import language_of


class Activation:
    """The routes."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def routes(self) -> list[Route]:
        """To be put among the others."""
        return [
            Route("/auth/activation", self.invitation, methods=["POST"]),
            Route("/auth/activation/code", self.code, methods=["POST"]),
            Route("/auth/activation/start", self.start, methods=["POST"]),
        ]

    async def invitation(self, request: Request) -> Response:
        """`{"token"}`: for whom the link is, his number and plan, and whether all is ready for him."""
        (token,) = await texts(request, "token")
        with refusing():
            found = await invitation(token=token, browser=browser_of(request, self._settings))
        service, plan = found.service, found.service.plan
        told = {
            "name": service.user.name,
            "company": service.company.name,
            "number": msisdn_readable(service.msisdn or ""),
            "plan": Names(plan.name_fr, plan.name_nl, plan.name_en).of(language_of(request.scope)),
            "simKind": service.sim_card.kind.value if service.sim_card else None,
            "expiresOn": found.link.expires_on.isoformat(),
            "language": found.link.language.value,
            "ready": found.is_ready,
        }
        return done(told)

    async def code(self, request: Request) -> Response:
        """`{"token"}`: the activation code of his eSIM, as text and as a picture; written down each time."""
        (token,) = await texts(request, "token")
        browser, key = browser_of(request, self._settings), self._settings.sealing_key
        with refusing():
            code = await reveal_code(token=token, browser=browser, sealing_key=key)
        return done({"activationCode": code, "qrCode": qr_code(code)})

    async def start(self, request: Request) -> Response:
        """`{"token", "iccid"}`, an eSIM without iccid: the link is used up, and the order goes on."""
        body = await json_object(request)
        (token,) = texts_in(body, "token")
        (iccid,) = texts_in(body, "iccid") if body.get("iccid") else ("",)
        with refusing():
            await activate(token=token, iccid=iccid, browser=browser_of(request, self._settings))
        return done({})
