"""The tokens of a company's partners: `/auth/tokens…`, JSON in and out, by the session cookie alone.

No token issues or revokes tokens: whoever got hold of one could not be shut out by revoking it.
"""

from datetime import date
from typing import Any, cast

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from clock import real_now
from models import ApiToken, Session
from resolvers.actors import actor_of_login
from resolvers.company_tokens import check_may_manage_tokens, tokens_of
from resolvers.issue_token import issue_token
from resolvers.postbox import Postbox
from resolvers.reauthenticate import prove
from resolvers.revoke_token import revoke_token
from resolvers.security_notice import Notice, notify
from rules.permissions import Actor
from settings import Settings
from web.account import session_of
from web.body import json_object
from web.form import browser_of, done, refusing, texts_in
from web.refusals import Code, Refusal

MAX_SCOPES = 50


class Tokens:
    """The routes."""

    def __init__(self, settings: Settings, postbox: Postbox) -> None:
        self._settings = settings
        self._postbox = postbox

    def routes(self) -> list[Route]:
        """To be put among the others."""
        return [
            Route("/auth/tokens", self.tokens, methods=["GET"]),
            Route("/auth/tokens/issue", self.issue, methods=["POST"]),
            Route("/auth/tokens/revoke", self.revoke, methods=["POST"]),
        ]

    async def tokens(self, request: Request) -> Response:
        """`?companyId=`: those that the company lets in, the newest first."""
        session = await session_of(request, self._settings)
        with refusing():
            tokens = await tokens_of(await actor_of_login(session.login), request.query_params.get("companyId", ""))
        return done({"tokens": [_told(token) for token in tokens]})

    async def issue(self, request: Request) -> Response:
        """`{"companyId", "name", "scopes", "lastDay"?, "password", "code"?}`: the token, shown this once."""
        session, body = await session_of(request, self._settings), await json_object(request)
        company_id, name = texts_in(body, "companyId", "name")
        scopes, last_day = _scopes_in(body), _last_day_in(body)
        with refusing():
            actor = await self._proven(request, session, body)
            issued = await issue_token(actor, company_ids=[company_id], scopes=scopes, name=name, last_day=last_day)
        browser = browser_of(request, self._settings)
        notify(session.login, Notice.TOKEN_ISSUED, browser=browser, postbox=self._postbox)
        return done({"id": issued.id, "token": issued.token})

    async def revoke(self, request: Request) -> Response:
        """`{"companyId", "id", "password", "code"?}`: the company lets it in no longer."""
        session, body = await session_of(request, self._settings), await json_object(request)
        company_id, token_id = texts_in(body, "companyId", "id")
        with refusing():
            actor = await self._proven(request, session, body)
            await revoke_token(actor, token_id=token_id, company_id=company_id)
        return done({})

    async def _proven(self, request: Request, session: Session, body: dict[str, Any]) -> Actor:
        """The actor, who may manage the tokens of the company and has just proven who he is."""
        company_id, password = texts_in(body, "companyId", "password")
        actor = await actor_of_login(session.login)
        await check_may_manage_tokens(actor, company_id)
        await prove(
            session.login,
            password=password,
            code=_text_in(body, "code"),
            browser=browser_of(request, self._settings),
            sealing_key=self._settings.sealing_key,
        )
        return actor


def _scopes_in(body: dict[str, Any]) -> list[str]:
    scopes = body.get("scopes")
    if not isinstance(scopes, list) or not 0 < len(cast("list[Any]", scopes)) <= MAX_SCOPES:
        raise Refusal(Code.BAD_USER_INPUT)
    if not all(isinstance(scope, str) for scope in cast("list[Any]", scopes)):
        raise Refusal(Code.BAD_USER_INPUT)
    return cast("list[str]", scopes)


def _last_day_in(body: dict[str, Any]) -> date | None:
    text = _text_in(body, "lastDay")
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        raise Refusal(Code.BAD_USER_INPUT) from None


def _text_in(body: dict[str, Any], name: str) -> str | None:
    text = body.get(name)
    if text is not None and not isinstance(text, str):
        raise Refusal(Code.BAD_USER_INPUT)
    return text or None


def _told(token: ApiToken) -> dict[str, Any]:
    return {
        "id": token.id,
        "name": token.name,
        "scopes": token.scopes,
        "issuedAt": token.created_at.isoformat(),
        "expiresAt": token.expires_at.isoformat() if token.expires_at else None,
        "ended": token.expires_at is not None and token.expires_at <= real_now(),
        "lastUsedAt": token.last_used_at.isoformat() if token.last_used_at else None,
    }
