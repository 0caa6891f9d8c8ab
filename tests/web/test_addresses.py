"""Where a request comes from."""

from ipaddress import ip_network

import pytest

from web.addresses import client_address

TRUSTED = (ip_network("10.0.0.0/8"), ip_network("fd00::/8"))


@pytest.mark.parametrize(
    ("peer", "forwarded", "address"),
    [
        ("192.0.2.1", None, "192.0.2.1"),
        ("192.0.2.1", "198.51.100.7", "192.0.2.1"),
        ("10.0.0.1", "198.51.100.7", "198.51.100.7"),
        ("10.0.0.1", "203.0.113.9, 198.51.100.7", "198.51.100.7"),
        ("10.0.0.1", "203.0.113.9, 198.51.100.7, 10.0.0.2", "198.51.100.7"),
        ("10.0.0.1", "10.0.0.3, 10.0.0.2", "10.0.0.3"),
        ("10.0.0.1", "made up, 10.0.0.2", "10.0.0.2"),
        ("10.0.0.1", "", "10.0.0.1"),
        ("fd00::1", "2001:db8::7", "2001:db8::7"),
    ],
)
def test_the_nearest_hop_that_is_no_trusted_proxy(peer: str, forwarded: str | None, address: str) -> None:
    headers = [] if forwarded is None else [(b"x-forwarded-for", forwarded.encode())]
    assert client_address({"type": "http", "client": (peer, 1), "headers": headers}, TRUSTED) == address


def test_a_proxy_that_adds_a_line_of_its_own() -> None:
    lines = [b"203.0.113.9", b"198.51.100.7, 198.51.100.8", b"10.0.0.2"]
    headers = [(b"x-forwarded-for", line) for line in lines]
    scope = {"type": "http", "client": ("10.0.0.1", 1), "headers": headers}
    assert client_address(scope, TRUSTED) == "198.51.100.8"


def test_a_socket_file_has_no_address() -> None:
    assert client_address({"type": "http", "client": None, "headers": []}, TRUSTED) == "unknown"
