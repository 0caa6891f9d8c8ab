"""An operator's files, one of each, and a desk that imports them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import models
from models import MobileService
from resolvers.import_folder import import_folder
from resolvers.importing.verdicts import Outcome, Report, Verdict
from settings import SealingKey
from tests.cast import iccid

CARDS = [iccid() for _ in range(4)]
FILES = {
    "options": """code;group;name_fr;name_nl;name_en
WORLD;calls;Monde;Wereld;World
ZONE;calls;Zone;Zone;Zone
DATA;data;Données;Data;Data""",
    "plans": """code;kind;name_fr;name_nl;name_en;options
S;mobile;Petit;Klein;Small;WORLD|ZONE|DATA
L;MOBILE;Grand;Groot;Large;WORLD
DESK;UC;Bureau;Bureau;Desk;""",
    "option_exclusions": "option_code;excludes_code\nWORLD;ZONE",
    "prices": """plan_code;option_code;starts_on;monthly;one_time
S;;01/01/2020;10,00;5
S;;2025-01-01;12.50;
L;;1/1/2020;1.085,00;
DESK;;01/01/2020;€ 8,00;
;WORLD;01/01/2020;4;
;ZONE;01/01/2020;3;
;DATA;01/01/2020;2,5;""",
    "logins": """email;name;language;role;company_number
Am@operator.example;Anna Manager;nl;account_manager;
fleet@acme.example;Fleur;fr;FLEET_ADMINISTRATOR;BE 0400.000.086
fleet@acme.example;Fleur;fr;INSIGHT;BE 0400.000.086""",
    "companies": """company_number;name;account_manager_email;account_manager_consent
BE 0400.000.086;Acmé;am@operator.example;oui
0200.000.043;Other;;""",
    "contracts": """company_number;number;signed_on;contracted_services;removal_quota_percent
0400000086;C-1;15/01/2024;10;none
0200000043;C-2;15/01/2024;4;""",
    "users": """company_number;name;email;cost_centre
0400000086;Zoë Janssens;zoe@acme.example;HR
0400000086;Jan Peeters;jan@acme.example;
0200000043;Eve;zoe@acme.example;""",
    "sim_cards": f"""iccid;company_number;kind;status;puk
{CARDS[0]};0400000086;PHYSICAL;;12345678
{CARDS[1]};;ESIM;;
{CARDS[2]};;;;
{CARDS[3]};0400000086;;;""",
    "phone_numbers": "msisdn;status\n0470 00 00 01;\n0470/00.00.02;QUARANTINED",
    "mobile_services": f"""company_number;user_email;msisdn;plan_code;plan_price;options;status;iccid;\
activated_on;terminated_on
0400000086;zoe@acme.example;0470 12 34 56;S;;WORLD=3,50|DATA;;{CARDS[0]};01/02/2024;
0400000086;zoe@acme.example;+32470123457;S;9,99;;SUSPENDED;;01/02/2025;
0400000086;jan@acme.example;+32470123458;L;;;TERMINATED;{CARDS[1]};01/02/2024;03/04/2025
0400000086;zoe@acme.example;+32470123459;S;;;RESERVED;{CARDS[2]};;""",
    "uc_services": """company_number;user_email;plan_code;number;status;monthly_price
0200000043;zoe@acme.example;DESK;+3221234567;;""",
    "orders": """company_number;number;msisdn;terminated_on;action;state;placed_at;placed_by;\
completed_at;counted_on;plan_code;options
0400000086;2025-000007;0470123458;03/04/2025;REMOVE;COMPLETED;03/04/2025 10:00;Fleur;03/04/2025 10:01;03/04/2025;;
0400000086;2026-000009;0470123459;;ADD;ACKNOWLEDGED;15/01/2026 10:00;Fleur;;;;
0400000086;2026-000010;0470123456;;MODIFY;HELD;15/01/2026 11:00;Fleur;;15/01/2026;L;WORLD""",
}


class Silent:
    """Watches and says nothing."""

    def begin(self, file: str, rows: int | None) -> None: ...

    def advance(self, rows: int) -> None: ...


class Desk:
    """A folder, and what the last import of it told."""

    def __init__(self, folder: Path, key: SealingKey) -> None:
        self.folder = folder
        self.key = key
        self.verdicts: list[Verdict] = []

    def write(self, files: Mapping[str, str]) -> None:
        for name, text in files.items():
            (self.folder / f"{name}.csv").write_text(text, encoding="utf-8")

    async def load(self, *, dry_run: bool = False) -> bool:
        self.verdicts = []
        report = Report(self.verdicts.append)
        return await import_folder(self.folder, sealing_key=self.key, report=report, watch=Silent(), dry_run=dry_run)

    @property
    def outcomes(self) -> set[Outcome]:
        return {verdict.outcome for verdict in self.verdicts}

    def rejected(self) -> list[tuple[str, int, str]]:
        return [(v.file, v.line, v.reason) for v in self.verdicts if v.outcome is Outcome.REJECTED]


async def everything() -> list[Any]:
    """All rows of all tables."""
    return [await getattr(models, name).all().order_by("id").values() for name in models.__all__]


async def service(number: str) -> MobileService:
    return await MobileService.get(msisdn=number)
