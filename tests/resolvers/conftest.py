"""Fixtures for tests of the use cases."""

import pytest

from resolvers import confirmation


@pytest.fixture(scope="session", autouse=True)
def _signing_key() -> None:
    """What the process sets at its start."""
    confirmation.sign_with(b"a key for tests, at least 32 characters")
