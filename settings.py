"""Every environment variable that Flotte reads, typed and read once. `docs/operations.md` explains each."""

import re
import secrets
from dataclasses import dataclass, field
from functools import cached_property
from ipaddress import IPv4Network, IPv6Network, ip_address, ip_network
from pathlib import Path
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import AwareDatetime, Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

Network = IPv4Network | IPv6Network
Dialect = Literal["sqlite", "postgresql"]


class BadSetting(Exception):
    """A variable has a value that the server cannot start with; the text is one line for a person."""


@dataclass(frozen=True)
class SealingKey:
    """What seals secrets at rest, and the keys of former days, which still open them (resolvers/sealing.py)."""

    present: bytes = field(repr=False)
    former: tuple[bytes, ...] = field(default=(), repr=False)

    @classmethod
    def of(cls, text: str) -> "SealingKey":
        """Of keys separated by commas or on lines of their own, the present one first."""
        present, *former = (key.encode() for key in _keys_in(text))
        return cls(present, tuple(former))


class Settings(BaseSettings):
    """The values; what is absent has the default named here."""

    model_config = SettingsConfigDict(
        env_prefix="FLOTTE_", env_ignore_empty=True, frozen=True, hide_input_in_errors=True
    )

    database_url: str | None = None
    database_pool: Annotated[int, Field(ge=1, le=200)] = 10
    data_dir: Path = Path("data")
    host: str = "127.0.0.1"
    port: Annotated[int, Field(ge=0, le=65535)] = 8000
    public_url: str | None = None
    linger_seconds: Annotated[float, Field(ge=0, le=300)] = 0
    secret_key: SecretStr | None = None
    encryption_key: SecretStr | None = None
    metrics_token: SecretStr | None = None
    log_level: Literal["info", "warning", "error"] = "info"
    trusted_proxies: Annotated[tuple[Network, ...], NoDecode] = ()
    smtp_url: SecretStr | None = None
    mail_from: str | None = None
    network_url: str | None = None
    network_token: SecretStr | None = None
    network_secret: SecretStr | None = None
    oidc_issuer: str | None = None
    oidc_client_id: str | None = None
    oidc_client_secret: SecretStr | None = None
    clock_start: AwareDatetime | None = None
    cost_per_document: Annotated[int, Field(ge=1)] = 20_000
    cost_per_minute: Annotated[int, Field(ge=1)] = 600_000

    @field_validator("database_url")
    @classmethod
    def _names_a_database(cls, url: str | None) -> str | None:
        if url is None or url.startswith(("sqlite:///", "postgres://", "postgresql://")):
            return url
        raise ValueError("use sqlite:///path or postgres://user:password@host/database")

    @field_validator("public_url")
    @classmethod
    def _is_an_origin(cls, url: str | None) -> str | None:
        if url is None:
            return None
        parts = urlsplit(url)
        if parts.scheme not in {"http", "https"} or not parts.hostname or parts.path.strip("/") or parts.query:
            raise ValueError("use an origin such as https://fleet.example.com, without a path")
        return f"{parts.scheme}://{parts.netloc}"

    @field_validator("smtp_url")
    @classmethod
    def _is_a_mail_server(cls, url: SecretStr | None) -> SecretStr | None:
        if url is None or _is_mail_server(url.get_secret_value()):
            return url
        raise ValueError("use smtp://host:port or smtps://host:port")

    @field_validator("network_url")
    @classmethod
    def _is_a_network(cls, url: str | None) -> str | None:
        if url is None or _is_safe(url):
            return url and url.rstrip("/")
        raise ValueError("use the https:// address below which TMF641 is served; http:// on this machine alone")

    @field_validator("oidc_issuer")
    @classmethod
    def _is_an_issuer(cls, url: str | None) -> str | None:
        if url is None or _is_safe(url):
            return url
        raise ValueError("use the https:// address that the provider calls its issuer")

    @field_validator("mail_from")
    @classmethod
    def _is_an_address(cls, address: str | None) -> str | None:
        if address is None or re.fullmatch(r"[^@\s<>]+@[^@\s<>]+", address):
            return address
        raise ValueError("use an address such as flotte@example.com, without a name")

    @field_validator("secret_key", "metrics_token", "network_secret")
    @classmethod
    def _is_long_enough(cls, key: SecretStr | None) -> SecretStr | None:
        if key is not None and len(key.get_secret_value()) < MIN_KEY_CHARACTERS:
            raise ValueError(f"use at least {MIN_KEY_CHARACTERS} random characters")
        return key

    @field_validator("encryption_key")
    @classmethod
    def _are_long_enough(cls, keys: SecretStr | None) -> SecretStr | None:
        if keys is not None and not _are_good(_keys_in(keys.get_secret_value())):
            raise ValueError(
                f"use at least {MIN_KEY_CHARACTERS} random characters; of several keys, separated by commas, for each"
            )
        return keys

    @field_validator("trusted_proxies", mode="before")
    @classmethod
    def _are_networks(cls, text: object) -> object:
        if not isinstance(text, str):
            return text
        return tuple(ip_network(part.strip(), strict=False) for part in text.split(",") if part.strip())

    @model_validator(mode="after")
    def _fit_together(self) -> "Settings":
        if not self.public_url and not self.is_loopback:
            raise ValueError("FLOTTE_HOST other than loopback needs FLOTTE_PUBLIC_URL, the address that browsers use")
        if (self.oidc_issuer is None) is not (self.oidc_client_id is None):
            raise ValueError("FLOTTE_OIDC_ISSUER and FLOTTE_OIDC_CLIENT_ID go together")
        if self.cost_per_document > self.cost_per_minute:
            raise ValueError("FLOTTE_COST_PER_DOCUMENT is more than FLOTTE_COST_PER_MINUTE: nobody could pay for it")
        if self.clock_start and self.public_url:
            raise ValueError("FLOTTE_CLOCK_START is for demonstrations: it is refused with FLOTTE_PUBLIC_URL")
        if self.dialect == "postgresql" and not (self.secret_key and self.encryption_key):
            raise ValueError("PostgreSQL needs FLOTTE_SECRET_KEY and FLOTTE_ENCRYPTION_KEY, the same for every process")
        return self

    @property
    def is_loopback(self) -> bool:
        """Only this machine reaches the server."""
        return _is_loopback(self.host)

    @property
    def dialect(self) -> Dialect:
        """Which of the two databases."""
        return "sqlite" if (self.database_url or "sqlite").startswith("sqlite") else "postgresql"

    @property
    def sqlite_path(self) -> Path:
        """The database file, when there is one."""
        if self.database_url:
            return Path(self.database_url.removeprefix("sqlite:///"))
        return self.data_dir / "flotte.sqlite3"

    @property
    def origin(self) -> str:
        """What a browser has in its address bar before the first slash of the path."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return self.public_url or f"http://{host}:{self.port}"

    @property
    def sender(self) -> str:
        """Whom e-mail is from."""
        return self.mail_from or f"flotte@{urlsplit(self.origin).hostname}"

    @property
    def uses_https(self) -> bool:
        """Cookies are `__Host-` and Secure exactly then."""
        return self.origin.startswith("https://")

    @property
    def may_load_demo(self) -> bool:
        """Nothing says that this is somebody's real installation."""
        return self.database_url is None and self.public_url is None

    @cached_property
    def confirmation_key(self) -> bytes:
        """Signs what a preview showed."""
        return (self.secret_key or _kept_key(self._keys_dir / "secret.key")).get_secret_value().encode()

    @cached_property
    def sealing_key(self) -> SealingKey:
        """Encrypts what is secret at rest. Raises BadSetting for a file that holds no keys."""
        if self.encryption_key:
            return SealingKey.of(self.encryption_key.get_secret_value())
        file = self._keys_dir / "encryption.key"
        text = _kept_key(file).get_secret_value()
        if not _are_good(_keys_in(text)):
            raise BadSetting(f"{file}: put a key of at least {MIN_KEY_CHARACTERS} random characters on each line")
        return SealingKey.of(text)

    @property
    def _keys_dir(self) -> Path:
        return self.sqlite_path.parent


MIN_KEY_CHARACTERS = 32


def _keys_in(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"[,\n]", text.strip())]


def _are_good(keys: list[str]) -> bool:
    return all(len(key) >= MIN_KEY_CHARACTERS for key in keys) and len(set(keys)) == len(keys)


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def _is_safe(url: str) -> bool:
    """Nobody reads along."""
    parts = urlsplit(url)
    return parts.scheme == "https" or (parts.scheme == "http" and _is_loopback(parts.hostname or ""))


def _is_mail_server(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in {"smtp", "smtps"} and bool(parts.hostname) and (parts.port or 1) > 0
    except ValueError:
        return False


def read_settings() -> Settings:
    """The settings of this process, or `BadSetting` with one clear line."""
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors()[0]
        name = "".join(f"FLOTTE_{part}".upper() + ": " for part in first["loc"][:1])
        raise BadSetting(name + first["msg"].removeprefix("Value error, ")) from None


def _kept_key(path: Path) -> SecretStr:
    """The key in the data folder, made on first use; only its owner reads it."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch(mode=0o600)
        path.write_text(secrets.token_urlsafe(48))
    return SecretStr(path.read_text().strip())
