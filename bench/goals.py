"""What Flotte wants to reach, as ratios of its answers a second to a peer's."""

from settings import Dialect

QUESTIONS = {
    "users": "users page: 50 users, their services, plan and price",
    "services": "service overview: 100 services, user, plan, how many in all",
    "service": "one service: user, plan, options, price, SIM card",
    "modify_service": "modifyService: with audit entry, order and idempotency record",
    "remove_service": "removeService: the same",
}
GOALS: dict[Dialect, dict[str, dict[str, float]]] = {
    "postgresql": {
        "raw": {"users": 0.85, "services": 0.95, "service": 0.80, "modify_service": 0.80, "remove_service": 0.80},
        "mercurius": {"users": 1.3, "services": 1.3, "service": 0.70, "modify_service": 1.0, "remove_service": 1.0},
        "postgraphile": {"users": 3.0, "services": 3.5, "service": 1.7},
    },
    "sqlite": {
        "raw": {"users": 0.80, "services": 0.80, "service": 0.75, "modify_service": 0.40, "remove_service": 0.40},
    },
}


def goal(dialect: Dialect, peer: str, question: str) -> float | None:
    """The least ratio that is wanted, if one is."""
    return GOALS[dialect].get(peer, {}).get(question)
