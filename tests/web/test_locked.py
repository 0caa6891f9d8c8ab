"""What the web answers while another process changes the database."""

import sqlite3
from contextlib import closing
from datetime import timedelta

import httpx2
from tortoise.connection import get_connection

from clock import real_now
from models import Session
from resolvers import actors
from settings import Settings
from tests.web.conftest import graphql


async def test_reads_are_answered_and_changes_are_unavailable(fleet: httpx2.AsyncClient, settings: Settings) -> None:
    await get_connection("default").execute_script("PRAGMA busy_timeout = 20")
    await Session.all().update(last_seen_at=real_now() - timedelta(minutes=2))
    with closing(sqlite3.connect(settings.sqlite_path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        actors.forget_all()
        assert (await graphql(fleet, "{ who }")).status_code == 200
        answer = await fleet.post("/auth/sign-out")
        assert (answer.status_code, answer.json()["error"]["code"]) == (503, "UNAVAILABLE")
