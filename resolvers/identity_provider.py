"""A provider of identities (OpenID Connect): authorization code with PKCE, over Authlib.

ProviderRefused   what came back is not what was asked for, or the provider is out of reach
"""

import hmac
import json
from dataclasses import asdict, dataclass
from typing import Any

from authlib.common.errors import AuthlibBaseError
from authlib.integrations.starlette_client import StarletteOAuth2App
from cryptography.exceptions import InvalidTag
from httpx2 import HTTPError
from joserfc.errors import JoseError

from clock import real_now
from resolvers.sealing import seal, unseal
from settings import Settings

SECONDS = 10  # for each answer of the provider
ERRAND_LASTS = 600  # seconds that a person may take at the provider
# With keys that the provider publishes; "none" and shared secrets are not among them.
ALGORITHMS = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA", "Ed25519")
LEEWAY = 60  # seconds between its clock and ours
_CONTEXT = "provider.errand"


class ProviderRefused(Exception):
    """Nobody signs in."""


@dataclass(frozen=True)
class Errand:
    """What a browser keeps, sealed, while its person is at the provider."""

    state: str
    nonce: str
    code_verifier: str
    next: str
    begun: int


class IdentityProvider:
    """The provider of the settings; `callback` is the address at which browsers come back from it."""

    def __init__(self, settings: Settings, callback: str) -> None:
        self._settings = settings
        self._callback = callback
        secret = settings.oidc_client_secret
        self._app: Any = StarletteOAuth2App(
            None,
            client_id=settings.oidc_client_id,
            client_secret=secret.get_secret_value() if secret else None,
            server_metadata_url=f"{(settings.oidc_issuer or '').rstrip('/')}/.well-known/openid-configuration",
            client_kwargs={"scope": "openid email", "code_challenge_method": "S256", "timeout": SECONDS},
        )

    async def begin(self, path: str) -> tuple[str, str]:
        """The address to send the browser to, and its errand, sealed. Raises ProviderRefused."""
        try:
            await self._load()
            asked = await self._app.create_authorization_url(self._callback)
        except (AuthlibBaseError, HTTPError, ValueError) as failure:
            raise ProviderRefused from failure
        errand = Errand(asked["state"], asked["nonce"], asked["code_verifier"], path, int(real_now().timestamp()))
        return asked["url"], seal(self._settings.sealing_key, json.dumps(asdict(errand)), _CONTEXT).hex()

    def errand(self, sealed: str, state: str) -> Errand:
        """The errand that this browser was sent on, if it is back from that one. Raises ProviderRefused."""
        try:
            errand = Errand(**json.loads(unseal(self._settings.sealing_key, bytes.fromhex(sealed), _CONTEXT)))
        except (InvalidTag, ValueError) as failure:
            raise ProviderRefused from failure
        is_late = real_now().timestamp() > errand.begun + ERRAND_LASTS
        if is_late or not hmac.compare_digest(errand.state.encode(), state.encode()):
            raise ProviderRefused
        return errand

    async def verified_email(self, errand: Errand, code: str) -> str:
        """Whom the provider vouches for. Raises ProviderRefused."""
        try:
            await self._load()
            token = await self._app.fetch_access_token(
                redirect_uri=self._callback, code=code, code_verifier=errand.code_verifier
            )
            claims = await self._app.parse_id_token(token, errand.nonce, self._demanded(), leeway=LEEWAY)
        except (AuthlibBaseError, JoseError, HTTPError, ValueError, KeyError) as failure:
            raise ProviderRefused from failure
        email = claims.get("email") if claims else None
        if not isinstance(email, str) or claims.get("email_verified") is not True:
            raise ProviderRefused
        return email

    def _demanded(self) -> dict[str, Any]:
        issuer, client = self._settings.oidc_issuer, self._settings.oidc_client_id
        return {"iss": {"essential": True, "values": [issuer]}, "aud": {"essential": True, "values": [client]}}

    async def _load(self) -> None:
        metadata = await self._app.load_server_metadata()
        if metadata.get("issuer") != self._settings.oidc_issuer:
            self._app.server_metadata.clear()
            raise ProviderRefused
        offered = metadata.get("id_token_signing_alg_values_supported", ["RS256"])
        metadata["id_token_signing_alg_values_supported"] = [name for name in offered if name in ALGORITHMS]
