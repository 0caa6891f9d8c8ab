"""Ids: TypeIDs, a prefix that tells the table and a UUIDv7 that sorts by time (https://github.com/jetify-com/typeid)."""

import re
from collections.abc import Iterable

from typeid import TypeID

PREFIXES = {
    "ActivationLink": "alnk",
    "ApiToken": "tok",
    "AuditEntry": "aud",
    "Company": "co",
    "Consent": "cns",
    "Contract": "ctr",
    "IdempotencyRecord": "idem",
    "Login": "lgn",
    "Mandate": "mnd",
    "MobileService": "msvc",
    "OptionExclusion": "excl",
    "Order": "ord",
    "OrderStep": "step",
    "PasswordLink": "lnk",
    "PendingSignIn": "pend",
    "PhoneNumber": "num",
    "Plan": "plan",
    "PlanOffer": "offr",
    "PlanOption": "opt",
    "PortIn": "port",
    "Price": "prc",
    "PukReveal": "puk",
    "RecoveryCode": "rec",
    "RemovalRequest": "rreq",
    "RequestedRemoval": "rrem",
    "Role": "role",
    "SecondFactor": "fact",
    "ServiceOption": "sopt",
    "Session": "sess",
    "SimCard": "sim",
    "SimDelivery": "dlv",
    "UcService": "ucs",
    "User": "usr",
}
MAX_LENGTH = 40
_SHAPE = re.compile(r"[a-z]{1,13}_[0-9a-z]{26}")


def new_id(model: str) -> str:
    """A fresh id for a row of the model of that name: `new_id("Company")` -> "co_01jd4h…"."""
    return str(TypeID(prefix=PREFIXES[model]))


def possible(ids: Iterable[str]) -> list[str]:
    """Those that a row may have. With longer ones, or very many, a query would fail instead of finding nothing."""
    return [id_ for id_ in ids if _SHAPE.fullmatch(id_)]
