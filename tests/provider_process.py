"""A provider of identities as a process of its own: `python -m tests.provider_process PORT`.

It signs in at once whoever the tests have named. What it answers next is set by `POST /next`: claims that differ,
another key, or an error; it holds callers to PKCE (S256), their redirect address, their secret, and codes to one use.
"""

import json
import secrets
import sys
import time
from base64 import urlsafe_b64encode
from typing import Any
from urllib.parse import parse_qsl, urlencode

import uvicorn
from authlib.oauth2.rfc7636 import create_s256_code_challenge
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, RedirectResponse, Response
from starlette.routing import Route

CLIENT, SECRET = "flotte", "a secret of the client"
KEY = RSAKey.generate_key(2048, parameters={"kid": "one"}, private=True)
OTHER_KEY = RSAKey.generate_key(2048, parameters={"kid": "one"}, private=True)
asked: dict[str, dict[str, str]] = {}
following: dict[str, Any] = {}


def issuer() -> str:
    return f"http://127.0.0.1:{sys.argv[1]}"


async def discovery(_: Request) -> Response:
    return JSONResponse(
        {
            "issuer": issuer(),
            "authorization_endpoint": f"{issuer()}/authorize",
            "token_endpoint": f"{issuer()}/token",
            "jwks_uri": f"{issuer()}/keys",
            "response_types_supported": ["code"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256", "none", "HS256"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic"],
        }
    )


async def keys(_: Request) -> Response:
    return JSONResponse({"keys": [KEY.as_dict(private=False)]})


async def authorize(request: Request) -> Response:
    query = dict(request.query_params)
    assert query["client_id"] == CLIENT
    assert query["response_type"] == "code"
    assert query["code_challenge_method"] == "S256"
    assert {"openid", "email"} <= set(query["scope"].split())
    if error := following.get("error"):
        return RedirectResponse(f"{query['redirect_uri']}?{urlencode({'error': error, 'state': query['state']})}")
    code = secrets.token_urlsafe(16)
    asked[code] = query
    answer = {"code": code, "state": query["state"], "iss": issuer()}
    return RedirectResponse(f"{query['redirect_uri']}?{urlencode(answer)}")


async def token(request: Request) -> Response:
    if following.get("elsewhere") and request.url.path == "/token":
        return RedirectResponse(f"{issuer()}/token/again", 307)
    form = dict(parse_qsl((await request.body()).decode()))
    query = asked.pop(form["code"], None)
    challenge = create_s256_code_challenge(form.get("code_verifier", ""))
    is_right = (
        query is not None and query["code_challenge"] == challenge and query["redirect_uri"] == form["redirect_uri"]
    )
    if not is_right or "authorization" not in request.headers:
        return JSONResponse({"error": "invalid_grant"}, 400)
    now = int(time.time())
    claims: dict[str, Any] = {
        "iss": issuer(), "sub": "1", "aud": CLIENT, "iat": now, "exp": now + 300, "nonce": query["nonce"],
        "email": "fleet@acme.example", "email_verified": True,
    } | following.get("claims", {})  # fmt: skip
    signed = signed_with(following.get("algorithm", "RS256"), claims)
    return JSONResponse({"access_token": "none", "token_type": "Bearer", "id_token": signed, "expires_in": 300})


def signed_with(algorithm: str, claims: dict[str, Any]) -> str:
    if algorithm == "none":
        parts = (json.dumps(part).encode() for part in ({"alg": "none", "kid": "one"}, claims))
        return ".".join(urlsafe_b64encode(part).rstrip(b"=").decode() for part in parts) + "."
    key = OctKey.import_key(SECRET) if algorithm == "HS256" else OTHER_KEY if following.get("forged") else KEY
    return jwt.encode({"alg": algorithm, "kid": "one"}, claims, key)


async def next_(request: Request) -> Response:
    following.clear()
    following.update(json.loads(await request.body()))
    return Response()


app = Starlette(
    routes=[
        Route("/.well-known/openid-configuration", discovery),
        Route("/keys", keys),
        Route("/authorize", authorize),
        Route("/token", token, methods=["POST"]),
        Route("/token/again", token, methods=["POST"]),
        Route("/next", next_, methods=["POST"]),
    ]
)

if __name__ == "__main__":
    uvicorn.run(app, host="127.0.0.1", port=int(sys.argv[1]), log_level="warning", loop="asyncio")
