"""On what was measured."""

import os
import platform
import re
import sqlite3
import subprocess
from datetime import date
from importlib.metadata import version
from pathlib import Path

import orjson
import psutil

from bench.databases import TUNED, Databases
from bench.servers import PEERS

ROOT = Path(__file__).parent.parent
PACKAGES = ("strawberry-graphql", "graphql-core", "uvicorn", "uvloop", "asyncpg", "orjson")


def described(databases: Databases) -> dict[str, str]:
    """Machine, versions, commit, date."""
    return {
        "date": date.today().isoformat(),  # noqa: DTZ011  for a reader
        "commit": _said("git", "rev-parse", "--short", "HEAD") + (" and changes" if _is_changed() else ""),
        "machine": f"{_processor()}, {os.cpu_count()} cores, {psutil.virtual_memory().total / 2**30:.0f} GB",
        "system": platform.platform(),
        "Python": f"{platform.python_version()}, " + ", ".join(f"{name} {version(name)}" for name in PACKAGES),
        "SQLite": f"{sqlite3.sqlite_version}, synchronous=FULL",
        "PostgreSQL": f"{databases.version()}, fsync and synchronous_commit on, "
        + ", ".join(f"{name}={value}" for name, value in TUNED.items()),
        "Node": f"{_said('node', '--version')}, {_node_packages()}",
        "wrk": (re.search(r"wrk (\S+)", _said("wrk", "--version")) or [""] * 2)[1],
    }


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    found = re.search(r"model name\s*: (.*)", info.read_text()) if info.exists() else None
    return found[1] if found else platform.processor() or platform.machine()


def _node_packages() -> str:
    found: dict[str, str] = {}
    for file in sorted(PEERS.glob("*/package.json")):
        found |= orjson.loads(file.read_bytes()).get("dependencies", {})
    return ", ".join(f"{name} {number}" for name, number in found.items()) or "no peers"


def _is_changed() -> bool:
    return bool(_said("git", "status", "--porcelain"))


def _said(*command: str) -> str:
    try:
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)  # noqa: S603
    except FileNotFoundError:
        return "not installed"
    return done.stdout.strip()
