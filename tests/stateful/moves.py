"""The states of everything, by the rules alone, and which may follow which."""

from collections.abc import Mapping

MOVES: Mapping[str, Mapping[str, set[str]]] = {
    "service": {
        "RESERVED": {"INACTIVE", "TERMINATED"},
        "INACTIVE": {"ACTIVE", "TERMINATED"},
        "ACTIVE": {"SUSPENDED", "TERMINATED"},
        "SUSPENDED": {"ACTIVE", "TERMINATED"},
        "TERMINATED": set(),
    },
    "card": {
        "IN_STOCK": {"RESERVED"},
        "RESERVED": {"IN_STOCK", "ACTIVE", "RETIRED"},
        "ACTIVE": {"BLOCKED", "RETIRED"},
        "BLOCKED": {"ACTIVE", "RETIRED"},
        "RETIRED": set(),
    },
    "number": {
        "AVAILABLE": {"RESERVED"},
        "RESERVED": {"IN_USE", "AVAILABLE"},
        "IN_USE": {"QUARANTINED"},
        "QUARANTINED": set(),
    },
    "order": {
        "PENDING": {"ACKNOWLEDGED", "CANCELLED", "FAILED"},
        "ACKNOWLEDGED": {"IN_PROGRESS", "CANCELLED"},
        "IN_PROGRESS": {"COMPLETED", "PARTIAL", "FAILED", "CANCELLED"},
        "COMPLETED": set(),
        "PARTIAL": set(),
        "FAILED": set(),
        "CANCELLED": set(),
    },
    "step": {
        "PENDING": {"RUNNING"},
        "RUNNING": {"PENDING", "DONE", "FAILED"},
        "DONE": set(),
        "FAILED": set(),
    },
    "port": {
        "SUBMITTED": {"VALIDATED", "REJECTED", "CANCELLED"},
        "VALIDATED": {"SCHEDULED", "REJECTED", "CANCELLED"},
        "SCHEDULED": {"EXECUTING", "REJECTED", "CANCELLED"},
        "EXECUTING": {"COMPLETED", "REJECTED"},
        "COMPLETED": set(),
        "REJECTED": set(),
        "CANCELLED": set(),
    },
    "delivery": {
        "REQUESTED": {"SENT", "DELIVERED", "RETURNED"},
        "SENT": {"DELIVERED", "RETURNED"},
        "DELIVERED": set(),
        "RETURNED": {"REQUESTED"},
    },
    "link": {"OPEN": {"USED", "REVOKED"}, "USED": set(), "REVOKED": set()},
    "user": {"ACTIVE": {"INACTIVE"}, "INACTIVE": {"ACTIVE"}},
    "request": {
        "OPEN": {"APPROVED", "PARTLY_APPROVED", "REFUSED", "WITHDRAWN"},
        "APPROVED": set(),
        "PARTLY_APPROVED": set(),
        "REFUSED": set(),
        "WITHDRAWN": set(),
    },
    "requested removal": {
        "OPEN": {"APPROVED", "REFUSED", "WITHDRAWN"},
        "APPROVED": set(),
        "REFUSED": set(),
        "WITHDRAWN": set(),
    },
}
# What something is when nobody has seen it before.
BEGINNINGS: Mapping[str, set[str]] = {
    "service": {"RESERVED"},
    "card": {"RESERVED"},  # an eSIM profile; cards come from stock
    "number": set(),
    "order": {"ACKNOWLEDGED", "PENDING"},
    "step": {"PENDING", "DONE"},
    "port": {"SUBMITTED"},
    "delivery": {"REQUESTED"},
    "link": {"OPEN"},
    "user": set(),
    "request": {"OPEN"},
    "requested removal": {"OPEN"},
}
WAY = ("SUBMITTED", "VALIDATED", "SCHEDULED", "EXECUTING", "COMPLETED")  # of a number that comes along well
UNDER_WAY, CALLED_BACK_FROM = set(WAY[:4]), set(WAY[:3])
BY_POST = ("REQUESTED", "SENT", "DELIVERED")  # of a card that arrives
LIVE = {"RESERVED", "INACTIVE", "ACTIVE", "SUSPENDED"}
NOT_YET_IN_SERVICE = {"RESERVED", "INACTIVE"}
IN_SERVICE = {"ACTIVE", "SUSPENDED"}
OPEN = {"ACKNOWLEDGED", "IN_PROGRESS"}
WITHOUT_EFFECT = {"FAILED", "CANCELLED"}
