"""Filling the databases: once, by the product's own commands, and kept until migrations or demo data change."""

import asyncio
import hashlib
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from itertools import zip_longest
from pathlib import Path
from typing import Any

import orjson

from bench.databases import KEYS, Databases
from bench.grow import grow
from cli.demo_data.companies import NAMED
from models import Company, Contract, MobileService, PlanOffer
from resolvers.actors import COMMAND_LINE
from resolvers.issue_token import issue_token
from rules.lifecycle import PlanKind, ServiceStatus
from rules.permissions import Permission
from settings import Dialect, Settings
from storage.database import opened

ROOT = Path(__file__).parent.parent
FLOTTE = Path(sys.executable).with_name("flotte")
# What the rows depend on.
SOURCES = ("models/**/*.py", "cli/demo*.py", "cli/demo_data/*.py", "resolvers/import*/*.py", "bench/seed.py")
COMPANIES = 100  # that are asked about, each by a token of its own
SCOPES = (
    Permission.USERS_READ,
    Permission.SERVICES_READ,
    Permission.ORDERS_READ,
    Permission.SERVICES_MODIFY,
    Permission.SERVICES_REMOVE,
)


@dataclass(frozen=True)
class Size:
    """How much there is; `times` as many companies, users and services as the demo is asked for."""

    name: str
    companies: int
    users: int
    services: int
    times: int = 1


SMOKE = Size("seed_smoke", 12, 1_000, 2_000)
USUAL = Size("seed_300k", 1_000, 100_000, 300_000)
LARGE = Size("seed_3m", 1_000, 100_000, 300_000, times=10)


@dataclass(frozen=True)
class Change:
    """A service that can be changed, and to what."""

    company_id: str
    service_id: str
    plan_id: str
    option_id: str


@dataclass(frozen=True)
class Seed:
    """A filled database, and what one needs to ask it: tokens by company, and services that may be changed."""

    name: str
    tokens: dict[str, str]
    changes: list[Change]


def seeded(databases: Databases, dialect: Dialect, size: Size, say: Callable[[str], None]) -> Seed:
    """The seed of that size, which is made if it is not there or not what the code would make today."""
    kept = databases.folder / f"{size.name}.{dialect}.json"
    fingerprint = _fingerprint(size)
    if kept.exists() and (known := orjson.loads(kept.read_bytes()))["fingerprint"] == fingerprint:
        return Seed(size.name, known["tokens"], [Change(**change) for change in known["changes"]])
    began = time.monotonic()
    say(f"filling {size.name} on {dialect}: this is done once")
    _fill(databases, dialect, size)
    seed = asyncio.run(_prepared(databases.settings(dialect, size.name), size))
    databases.settle(dialect, size.name)
    kept.write_bytes(orjson.dumps({"fingerprint": fingerprint, **asdict(seed)}))
    say(f"filled {size.name} on {dialect} in {time.monotonic() - began:.0f} s")
    return seed


def _fingerprint(size: Size) -> str:
    files = sorted(path for pattern in SOURCES for path in ROOT.glob(pattern))
    return hashlib.sha256(b"".join([repr(size).encode(), *(path.read_bytes() for path in files)])).hexdigest()


def _fill(databases: Databases, dialect: Dialect, size: Size) -> None:
    databases.make(dialect, size.name)
    sizes = (f"--companies={size.companies}", f"--users={size.users}", f"--services={size.services}")
    given = {f"FLOTTE_{name.upper()}": value for name, value in KEYS.items()}
    given["FLOTTE_DATABASE_URL"] = databases.url(dialect, size.name)
    subprocess.run([FLOTTE, "demo", *sizes], env=os.environ | given, check=True)  # noqa: S603
    if size.times > 1:
        asyncio.run(grow(databases.settings(dialect, size.name), size.times))


async def _prepared(settings: Settings, size: Size) -> Seed:
    """Tokens are issued as the operator issues them; limits of the contracts would end the measurement early."""
    async with opened(settings):
        ids = await _companies(size)
        await Contract.filter(company_id__in=ids).update(removal_quota_percent=None, plan_changes_per_month=None)
        tokens = {id_: await _token(id_) for id_ in ids}
        return Seed(size.name, tokens, await _changes(ids))


async def _companies(size: Size) -> list[str]:
    """Companies without a story; those of the demo, whose ids come before those of their copies."""
    plain = Company.exclude(name__in=[company.name for company in NAMED]).order_by("id")
    found = await plain.limit(min(COMPANIES, size.companies - len(NAMED))).values_list("id", flat=True)
    return [str(id_) for id_ in found]


async def _token(company_id: str) -> str:
    scopes = [scope.value for scope in SCOPES]
    issued = await issue_token(COMMAND_LINE, company_ids=[company_id], scopes=scopes, name="Benchmark")
    return issued.token


async def _changes(company_ids: Iterable[str]) -> list[Change]:
    """One company after the other, in turns, so that two clients seldom wait for the same company."""
    wishes = await _wishes()
    of_company = [await _services(company_id) for company_id in company_ids]
    in_turns = [service for turn in zip_longest(*of_company) for service in turn if service]
    return [
        Change(company_id, service_id, *next(wish for wish in wishes if wish[0] != plan_id))
        for company_id, service_id, plan_id in in_turns
    ]


async def _services(company_id: str) -> list[tuple[str, str, str]]:
    """Those that may be changed now: company, service, plan."""
    free = MobileService.filter(company_id=company_id, status=ServiceStatus.ACTIVE, open_order_id__isnull=True)
    rows: Any = await free.order_by("id").values_list("company_id", "id", "plan_id")
    return list(rows)


async def _wishes() -> list[tuple[str, str]]:
    """Mobile plans, each with an option that fits it."""
    rows: Any = await PlanOffer.filter(plan__kind=PlanKind.MOBILE).order_by("id").values_list("plan_id", "option_id")
    return list(dict(rows).items())
