"""The database as the model sees it, and what must hold in it whatever the model says."""

import json
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from hashlib import sha256
from typing import Any

from tortoise.connection import get_connection

from models import Contract, OptionExclusion, Plan, PlanOffer, PlanOption
from tests.stateful import model
from tests.stateful.model import World
from tests.stateful.moves import BEGINNINGS, IN_SERVICE, LIVE, MOVES, OPEN, UNDER_WAY, WAY

Picture = Mapping[tuple[str, str], Mapping[str, Any]]


async def taken(company_id: str) -> Picture:
    """What is there, by kind and id."""
    seen: dict[tuple[str, str], Mapping[str, Any]] = {}
    ours = f"company_id = '{company_id}'"
    codes = {row["id"]: row["code"] for table in ("plan", "plan_option") for row in await _rows(table)}
    options: dict[str, list[Mapping[str, Any]]] = {}
    for row in await _rows("service_option", ours):
        options.setdefault(row["service_id"], []).append(row)
    for row in await _rows("mobile_service", ours):
        chosen = options.get(row["id"], [])
        prices = sum(option["price_cents"] for option in chosen)
        assert row["monthly_price_cents"] == row["plan_price_cents"] + prices, row["id"]
        seen["service", row["id"]] = {
            **{name: row[name] for name in ("user_id", "msisdn", "status", "version", "open_order_id")},
            "card_id": row["sim_card_id"],
            "plan": codes[row["plan_id"]],
            "options": {codes[option["option_id"]] for option in chosen},
            "activated_on": _day(row["activated_on"]),
            "terminated_on": _day(row["terminated_on"]),
        }
    steps: dict[str, list[tuple[str, str, int]]] = {}
    for row in sorted(await _rows("order_step", ours), key=lambda row: row["position"]):
        steps.setdefault(row["order_id"], []).append((row["name"], row["state"], row["attempts"]))
    for row in await _rows("order", ours):
        assert (row["completed_at"] is None) == (row["state"] in {*OPEN, "PENDING"}), row["id"]
        assert _day(row["due_on"]) == (_day(row["starts_on"]) if row["state"] == "PENDING" else None), row["id"]
        leased = row["lease_until"] is not None
        assert leased == (row["lease_token"] is not None), row["id"]
        seen["order", row["id"]] = {
            **{name: row[name] for name in ("service_id", "action", "failure")},
            "status": row["state"],
            "counted_on": _day(row["counted_on"]),
            **{name: _day(row[name]) for name in ("starts_on", "until")},
            "returns": row["returns_id"],
            "aside": _json(row["wanted"]).get("addition_id"),
            "run_after": _instant(row["run_after"]),
            "lease_until": _instant(row["lease_until"]),
            "steps": steps.get(row["id"], []),
        }
    for row in await _rows("sim_card", f"{ours} OR company_id IS NULL"):
        made = row["kind"] == "PHYSICAL" or row["status"] in {"RESERVED", "RETIRED"} or row["activation_code_encrypted"]
        assert made, f"{row['id']} is in use without a profile"
        seen["card", row["id"]] = {
            **{name: row[name] for name in ("kind", "status")},
            "ours": row["company_id"] is not None,
            "iccid": row["iccid"] if row["kind"] == "PHYSICAL" else "",
        }
    seen |= await _ports(ours)
    seen |= await _deliveries(ours)
    seen |= await _links(ours)
    for row in await _rows("phone_number"):
        seen["number", row["msisdn"]] = {"status": row["status"]}
    for row in await _rows("user", ours):
        seen["user", row["id"]] = {"status": row["status"]}
    for row in await _rows("removal_request", ours):
        assert bool(row["is_open"]) == (row["state"] == "OPEN"), row["id"]
        seen["request", row["id"]] = {"status": row["state"]}
    for row in await _rows("requested_removal", ours):
        removal = {"status": row["state"], "order": row["order_id"]}
        seen["requested removal", f"{row['request_id']} {row['service_id']}"] = removal
    (contract,) = await _rows("contract", ours)
    seen["contract", ""] = {name: _day(contract[name]) for name in ("starts_on", "ends_on", "activated_on")}
    (company,) = await _rows("company", f"id = '{company_id}'")
    seen["company", ""] = {
        "orders": company["orders_placed"],
        "entries": company["audit_entries"],
        "keys": {row["key"] for row in await _rows("idempotency_record")},
    }
    return seen


async def _ports(ours: str) -> Picture:
    seen: dict[tuple[str, str], Mapping[str, Any]] = {}
    for row in await _rows("port_in", ours):
        state, over = row["state"], row["state"] not in UNDER_WAY
        passed = WAY[1 : WAY.index(state) + 1] if state in WAY else ()
        assert all(row[f"{name.lower()}_at"] for name in passed if name != "COMPLETED"), row["id"]
        assert (row["closed_at"] is not None) == over, row["id"]
        seen["port", row["order_id"]] = {
            **{name: row[name] for name in ("msisdn", "mandate_id", "rejection")},
            "status": state,
            "scheduled": row["scheduled_for"] is not None,
        }
    return seen


async def _deliveries(ours: str) -> Picture:
    seen: dict[tuple[str, str], Mapping[str, Any]] = {}
    for row in await _rows("sim_delivery", ours):
        passed = {"SENT": {"sent_at"}, "DELIVERED": {"sent_at", "delivered_at"}, "RETURNED": {"sent_at", "returned_at"}}
        noted = {name for name in ("sent_at", "delivered_at", "returned_at") if row[name]}
        assert noted == passed.get(row["state"], set()), row["id"]
        seen["delivery", row["order_id"]] = {
            "status": row["state"],
            "card_id": row["sim_card_id"],
            "sendings": row["sendings"],
            "tracking": row["tracking_number"],
        }
    return seen


async def _links(ours: str) -> Picture:
    """By their place among those of their order: the model knows them by that alone."""
    seen: dict[tuple[str, str], Mapping[str, Any]] = {}
    places: Counter[str] = Counter()
    for row in sorted(await _rows("activation_link", ours), key=lambda row: row["id"]):
        assert not (row["used_at"] and row["revoked_at"]), row["id"]
        state = "USED" if row["used_at"] else "REVOKED" if row["revoked_at"] else "OPEN"
        place = f"{row['order_id']} {places[row['order_id']]}"
        seen["link", place] = {"status": state, "expires_on": _day(row["expires_on"])}
        places[row["order_id"]] += 1
    return seen


async def _rows(table: str, condition: str = "TRUE") -> Sequence[Mapping[str, Any]]:
    """As the database has them: this is asked thousands of times."""
    return await get_connection("default").execute_query_dict(f'SELECT * FROM "{table}" WHERE {condition}')


def _kept_under(owner: str, key: str) -> str:
    token = owner == "the company"
    return f"token:{sha256(key.encode()).hexdigest()}" if token else f"key:{key}"


def _day(value: Any) -> date | None:
    return date.fromisoformat(value) if isinstance(value, str) else value


def _json(value: Any) -> dict[str, Any]:
    return json.loads(value) if isinstance(value, str) else value


def _instant(value: Any) -> datetime | None:
    return datetime.fromisoformat(value) if isinstance(value, str) else value


def drawn(world: World) -> Picture:
    """What ought to be there."""
    seen: dict[tuple[str, str], Mapping[str, Any]] = {}
    for service in world.services.values():
        seen["service", service.id] = {
            **{name: getattr(service, name) for name in ("user_id", "msisdn", "card_id", "plan", "status", "version")},
            **{name: getattr(service, name) for name in ("open_order_id", "activated_on", "terminated_on")},
            "options": set(service.options),
        }
    for order in world.orders.values():
        seen["order", order.id] = {
            **{name: getattr(order, name) for name in ("service_id", "action", "counted_on", "failure", "run_after")},
            "status": order.state,
            **{name: getattr(order, name) for name in ("starts_on", "until", "returns")},
            "aside": order.addition_id,
            "lease_until": order.lease.until if order.lease else None,
            "steps": [(step.name, step.state, step.attempts) for step in order.steps],
        }
    for card in world.cards.values():
        iccid = card.iccid if card.kind == "PHYSICAL" else ""
        seen["card", card.id] = {"kind": card.kind, "status": card.status, "ours": card.ours, "iccid": iccid}
    for order_id, port in world.ports.items():
        known = {name: getattr(port, name) for name in ("msisdn", "mandate_id", "rejection", "scheduled")}
        seen["port", order_id] = known | {"status": port.state}
    for order_id, delivery in world.deliveries.items():
        known = {name: getattr(delivery, name) for name in ("card_id", "sendings", "tracking")}
        seen["delivery", order_id] = known | {"status": delivery.state}
    for order_id in {link.order_id for link in world.links}:
        for number, link in enumerate(world.links_of(order_id)):
            seen["link", f"{order_id} {number}"] = {"status": link.state, "expires_on": link.expires_on}
    seen |= {("number", msisdn): {"status": status} for msisdn, status in world.numbers.items()}
    seen |= {("user", id_): {"status": status} for id_, status in world.users.items()}
    for request in world.requests.values():
        seen["request", request.id] = {"status": request.state}
        for service_id, state in request.removals.items():
            removal = {"status": state, "order": request.orders[service_id]}
            seen["requested removal", f"{request.id} {service_id}"] = removal
    contract = world.contract
    seen["contract", ""] = {
        "starts_on": contract.starts_on,
        "ends_on": contract.ends_on,
        "activated_on": contract.activated_on,
    }
    keys = {_kept_under(owner, key) for owner, key in world.keys}
    seen["company", ""] = {"orders": len(world.orders), "entries": world.entries, "keys": keys}
    return seen


def check_same(there: Picture, ought: Picture) -> None:
    """Names what differs, field by field."""
    differences = differing(there, ought)
    assert not differences, "\n".join(differences)


def differing(there: Picture, ought: Picture) -> list[str]:
    """What is not as it ought to be."""
    return [
        f"{' '.join(thing)}, {name}: is {_of(there, thing, name)!r}, ought to be {_of(ought, thing, name)!r}"
        for thing in sorted({*there, *ought})
        for name in sorted({*there.get(thing, {}), *ought.get(thing, {})})
        if _of(there, thing, name) != _of(ought, thing, name)
    ]


def check_moves(before: Picture, after: Picture) -> None:
    """Nothing came into being, moved or vanished against the tables."""
    assert not before.keys() - after.keys()
    for (kind, id_), facts in after.items():
        if kind in MOVES:
            _check_move(kind, id_, before.get((kind, id_), {}).get("status"), facts["status"])
        if kind == "order":
            known = _by_name(before.get((kind, id_), {}).get("steps", []))
            for step, state in _by_name(facts["steps"]).items():
                _check_move("step", f"{id_} {step}", known.get(step), state)


def _by_name(steps: list[tuple[str, str, int]]) -> dict[str, str]:
    """The states. What joins an order may be there twice."""
    names = [name for name, _, _ in steps]
    return {f"{names[:place].count(name)} {name}": state for place, (name, state, _) in enumerate(steps)}


def _check_move(kind: str, id_: str, was: str | None, is_: str) -> None:
    """A step whose worker died goes back and forth at once; what nobody told of a number was passed in silence.

    Who is not waited for yet may have been gone on without.
    """
    allowed = BEGINNINGS[kind] if was is None else {was, *MOVES[kind][was]}
    if kind == "step" and id_.endswith("AWAIT_USER"):
        allowed |= {"DONE"}
    if kind == "port" and was in WAY:
        allowed |= set(WAY[WAY.index(was) :]) | ({"REJECTED"} if was in UNDER_WAY else set())
    assert is_ in allowed, f"{kind} {id_} went from {was} to {is_}"


def check_laws(there: Picture) -> None:
    """What no model has to tell."""
    services = {id_: facts for (kind, id_), facts in there.items() if kind == "service"}
    orders = {id_: facts for (kind, id_), facts in there.items() if kind == "order"}
    live = {id_: facts for id_, facts in services.items() if facts["status"] in LIVE}
    ports = [facts for (kind, _), facts in there.items() if kind == "port"]
    coming = [port["msisdn"] for port in ports if port["status"] in UNDER_WAY]
    assert len(set(coming)) == len(coming), "a number comes along twice at once"
    aside = {order["aside"] for order in orders.values() if order["status"] in OPEN} - {None}
    _check_links(there, {id_ for id_, order in orders.items() if order["status"] in OPEN and id_ not in aside})
    for id_, order in orders.items():
        steps = {name: state for name, state, _ in order["steps"]}
        if order["status"] in OPEN and id_ not in aside:
            assert order["run_after"] or order["failure"] or steps.get("AWAIT_USER") == "RUNNING", (
                f"{id_} is open, nobody looks after it, and it does not say so"
            )
            assert steps.get("AWAIT_USER") != "RUNNING" or not order["run_after"], f"{id_} waits, and does not"
        else:
            assert order["run_after"] is None, f"{id_} is over and still due"
        if order["status"] not in OPEN:
            assert "RUNNING" not in steps.values(), f"{id_} is over, and a step is under way"
        if "SEND_CARD" in steps:
            arrived = there["delivery", id_]["status"] == "DELIVERED"
            assert arrived == (steps["SEND_CARD"] == "DONE"), f"{id_} goes on without its card"
        assert not order["lease_until"] or order["status"] in {"IN_PROGRESS", "CANCELLED"}
    for id_, service in services.items():
        open_ones = [each for each, order in orders.items() if order["service_id"] == id_ and order["status"] in OPEN]
        open_ones = [each for each in open_ones if each not in aside]
        assert open_ones == ([service["open_order_id"]] if service["open_order_id"] else []), id_
    for what in ("msisdn", "card_id"):
        held = [service[what] for service in live.values()]
        assert len(set(held)) == len(held), f"two live services have the same {what}"
    for id_, service in live.items():
        used = service["status"] in IN_SERVICE
        number = there.get(("number", service["msisdn"]))  # none is in stock of one that came along
        brought = {port["status"] for port in ports if port["msisdn"] == service["msisdn"]}
        assert bool(number) != bool(brought), f"{id_} has a number from nowhere"
        assert number is None or number["status"] == ("IN_USE" if used else "RESERVED"), id_
        assert number or not used or "COMPLETED" in brought, f"{id_} is in use with a number elsewhere"
        assert there["card", service["card_id"]]["status"] in ({"ACTIVE", "BLOCKED"} if used else {"RESERVED"}), id_
    for (kind, id_), facts in there.items():
        if kind == "user":
            lives = any(service["user_id"] == id_ for service in live.values())
            assert facts["status"] == ("ACTIVE" if lives else "INACTIVE"), id_


def _check_links(there: Picture, going_on: set[str]) -> None:
    good = [id_.partition(" ")[0] for (kind, id_), link in there.items() if kind == "link" and link["status"] == "OPEN"]
    assert len(set(good)) == len(good), "an order has two links that are good"
    assert set(good) <= going_on, "a link is good of what is over"


def check_counts(world: World) -> None:
    """The limits, by the model, whose orders are those of the database."""
    quota = world.quota()
    assert quota is None or quota[0] is None or quota[1] <= quota[0]
    if world.period() and world.contract.changes is not None:
        assert all(world.changes_of(service) <= world.contract.changes for service in world.services.values())


def _of(picture: Picture, thing: tuple[str, str], name: str) -> Any:
    return picture.get(thing, {}).get(name, "nothing")


async def world_of(company_id: str, now: datetime) -> World:
    """The model of what is there at the beginning."""
    plans = dict(await Plan.all().values_list("id", "code"))
    codes = dict(await PlanOption.all().values_list("id", "code"))
    seen = await taken(company_id)
    contract = await Contract.get(company_id=company_id)
    world = World(
        now=now,
        contract=model.Contract(
            signed_on=contract.signed_on,
            starts_on=contract.starts_on,
            ends_on=contract.ends_on,
            activated_on=contract.activated_on,
            base=contract.contracted_services,
            percent=contract.removal_quota_percent,
            changes=contract.plan_changes_per_month,
            cancelled_on=contract.cancelled_on,
        ),
        users={id_: facts["status"] for (kind, id_), facts in seen.items() if kind == "user"},
        services={},
        cards={},
        numbers={id_: facts["status"] for (kind, id_), facts in seen.items() if kind == "number"},
        offers=set(),
        exclusions=set(),
        entries=seen["company", ""]["entries"],
    )
    for (kind, id_), facts in seen.items():
        if kind == "service":
            known = {name: value for name, value in facts.items() if name != "options"}
            world.services[id_] = model.Service(id=id_, options=frozenset(facts["options"]), **known)
        if kind == "card":
            world.cards[id_] = model.Card(id=id_, **facts)
    world.offers = {(plans[row.plan_id], codes[row.option_id]) for row in await PlanOffer.all()}
    world.exclusions = {frozenset({codes[row.option_id], codes[row.other_id]}) for row in await OptionExclusion.all()}
    return world
