"""Where a request comes from, seen past the proxies that are trusted."""

from collections.abc import Iterable
from ipaddress import ip_address

from starlette.types import Scope

from settings import Network


def client_address(scope: Scope, trusted: Iterable[Network]) -> str:
    """The address of the first hop, counted from here, that is no trusted proxy; "unknown" when there is none."""
    networks = tuple(trusted)
    client = scope.get("client")
    hops = [client[0] if client else "unknown"]
    hops += reversed(_forwarded(scope).split(","))
    for hop, nearer in zip(hops[1:], hops, strict=False):
        if not is_trusted(nearer, networks) or not _is_address(hop):
            return nearer.strip()
    return hops[-1].strip()


def _forwarded(scope: Scope) -> str:
    """All lines of the header as one: some proxies add a line of their own, below those that the client made up."""
    return ",".join(value.decode("latin-1") for name, value in scope["headers"] if name == b"x-forwarded-for")


def is_trusted(hop: str, networks: Iterable[Network]) -> bool:
    """Whether it is the address of a trusted proxy."""
    return _is_address(hop) and any(ip_address(hop.strip()) in network for network in networks)


def _is_address(hop: str) -> bool:
    try:
        ip_address(hop.strip())
    except ValueError:
        return False
    return True
