"""Who may open a socket, and from where. Nobody else gets as far as a first message."""

import asyncio

import pytest

from models import ApiToken, Login, Session
from resolvers import actors, sessions
from resolvers.tokens import new_token
from tests.cast import Cast
from tests.live.talk import PATIENCE, Served, bearer, cookie
from web import caller


async def test_a_cookie_or_a_token_opens_it(
    served: Served, fleet: dict[str, str], partner: dict[str, str], cast: Cast
) -> None:
    for headers, name in ((fleet, cast.fleet.name), (partner, "Partner")):
        async with served.talk(headers) as talk:
            assert await talk.answer("1", "{ viewer { name } }") == {"viewer": {"name": name}}


async def test_nobody_else_is_let_in(served: Served, cast: Cast) -> None:
    for headers in ({}, cookie("nobody's"), bearer("flt_x"), {"authorization": "Basic YTpi"}, bearer(new_token())):
        status, body = await served.refused(headers)
        assert (status, body["errors"][0]["extensions"]["code"]) == (401, "UNAUTHENTICATED"), headers


async def test_a_session_or_token_that_is_over_is_nobody(served: Served, fleet: dict[str, str], cast: Cast) -> None:
    await Session.all().update(expires_at=sessions.real_now())
    await ApiToken.all().update(revoked_at=sessions.real_now())
    actors.forget_all()
    for headers in (fleet, bearer(cast.partner_token)):
        assert (await served.refused(headers))[0] == 401


async def test_another_site_opens_none(served: Served, fleet: dict[str, str]) -> None:
    """A browser sends the cookie with the handshake of any site; Origin tells whose it is."""
    for origin in ("https://evil.example", "null", "http://127.0.0.1", served.url.replace("http", "https")):
        status, body = await served.refused(fleet, origin=origin)
        assert (status, body["errors"][0]["extensions"]["code"]) == (403, "FOREIGN_ORIGIN"), origin
    status, _ = await served.refused(fleet | {"sec-fetch-site": "cross-site"})
    assert status == 403


async def test_the_portal_opens_one(served: Served, fleet: dict[str, str]) -> None:
    async with served.socket(fleet | {"sec-fetch-site": "same-origin"}, origin=served.url) as talk:
        await talk.say(type="connection_init")
        assert await talk.hear() == {"type": "connection_ack"}


async def test_an_unknown_host_is_not_answered(served: Served, partner: dict[str, str]) -> None:
    elsewhere = Served("http://evil.example")
    status, body = await elsewhere.refused(partner, host="127.0.0.1", port=int(served.url.rpartition(":")[2]))
    assert (status, body["errors"][0]["extensions"]["code"]) == (400, "UNKNOWN_HOST")


async def test_another_protocol_is_closed(served: Served, partner: dict[str, str]) -> None:
    for offered in (None, ["graphql-ws"], ["chat"]):
        async with served.socket(partner, subprotocols=offered) as talk:
            assert await talk.closed() == (4406, "Subprotocol not acceptable"), offered


async def test_there_is_no_socket_elsewhere(served: Served, partner: dict[str, str]) -> None:
    elsewhere = Served(f"{served.url}/auth")
    with pytest.raises(Exception, match="403"):
        async with elsewhere.socket(partner):
            pass


async def test_an_actor_has_so_many_at_once(
    served: Served, partner: dict[str, str], fleet: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(caller, "MOST_CONNECTIONS", 1)
    async with served.talk(partner):
        status, body = await served.refused(partner)
        assert (status, body["errors"][0]["extensions"]["code"]) == (429, "THROTTLED")
        async with served.talk(fleet):
            pass
    async with served.talk(partner):
        pass


async def test_the_language_is_that_of_the_handshake_or_of_the_first_message(served: Served, cast: Cast) -> None:
    login = await Login.get(id=cast.fleet.id)
    headers = cookie(await sessions.begin(login)) | {"accept-language": "nl"}
    plans = "{ plans { name } }"
    async with served.talk(headers) as talk:
        assert {"name": "small nl"} in (await talk.answer("1", plans))["plans"]
    async with served.talk(headers, **{"Accept-Language": "fr-BE, nl;q=0.5"}) as talk:
        assert {"name": "small fr"} in (await talk.answer("1", plans))["plans"]


async def test_a_handshake_that_cannot_be_read_is_answered(served: Served) -> None:
    """Whoever may come as far as that: nobody has signed in yet."""
    long = b"x: " + b"a" * 9_000 + b"\r\n"
    for line, expected in ((b"x: \xff\r\n", 401), (b"content-length: 0\r\n", 401), (b"content-length: 1\r\n", 400)):
        assert (await _answered(served, line))[0] == expected, line
    assert (await _answered(served, long))[0] == 431
    assert (await _answered(served, b"transfer-encoding: chunked\r\n"))[0] == 400
    assert not served.server.server_state.connections


async def test_a_handshake_does_not_overtake_a_request(served: Served) -> None:
    """Its answer would be taken for that of the request before it."""
    slow = b"POST /auth/sign-in HTTP/1.1\r\nhost: 127.0.0.1\r\n"
    slow += b"content-type: application/json\r\ncontent-length: 2\r\n\r\n{}"
    assert (await _answered(served, b"", before=slow)) == (400, 1)


async def _answered(served: Served, line: bytes, *, before: bytes = b"") -> tuple[int, int]:
    """The status of the first answer to a handshake with that line, and how many answers there were."""
    reader, writer = await asyncio.open_connection("127.0.0.1", int(served.url.rpartition(":")[2]))
    head = b"GET /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\nconnection: upgrade\r\nupgrade: websocket\r\n"
    head += b"sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\nsec-websocket-version: 13\r\n"
    writer.write(before + head + line + b"\r\n")
    async with asyncio.timeout(PATIENCE):
        answer = await reader.read()
    writer.close()
    return int(answer.split(b" ", 2)[1]), answer.count(b"HTTP/1.1 ")
