"""`/metrics`: what was asked and answered, and how the orders stand, for Prometheus and for who has its token."""

import asyncio
import logging
import secrets
from collections.abc import Callable, Iterator
from typing import Any

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4
from prometheus_client.registry import Collector
from starlette.requests import Request
from starlette.responses import Response

from execution.compiled import WAYS, Documents
from resolvers.mutation import refusals
from resolvers.open_orders import OpenOrders, open_orders
from settings import Settings
from storage.out_of_reach import is_out_of_reach
from web.refusals import Code, Refusal

log = logging.getLogger("flotte.web")

SECONDS = 5  # for the database


class OfDocuments(Collector):
    """Reads the figures when they are asked for. Labels are words of our code, never of a request."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def collect(self) -> Iterator[Metric]:
        """The figures now, of this process since its start."""
        documents = self._documents
        counts, found, kept = documents.counts, documents.found, documents.kept
        answers = CounterMetricFamily("flotte_graphql_answers", "Requests, by who answered them.", labels=["way"])
        for way in WAYS:
            answers.add_metric([way], counts[way])
        yield answers
        reasons = CounterMetricFamily(
            "flotte_graphql_unplanned", "Answers of the ordinary executor, by why.", labels=["way", "reason"]
        )
        for (way, reason), count in documents.reasons.items():
            reasons.add_metric([way, reason], count)
        yield reasons
        yield CounterMetricFamily(
            "flotte_graphql_surprises", "Plans that failed where the ordinary executor did not.", counts["surprises"]
        )
        yield CounterMetricFamily("flotte_graphql_cache_hits", "Requests whose document was kept.", found["hits"])
        yield CounterMetricFamily("flotte_graphql_cache_misses", "Requests whose document was not.", found["misses"])
        yield GaugeMetricFamily("flotte_graphql_cache_entries", "Documents that are kept.", len(kept))
        yield GaugeMetricFamily(
            "flotte_graphql_cache_bytes", "What they and their plans take, by estimate.", kept.weight
        )
        yield GaugeMetricFamily("flotte_graphql_cache_limit_bytes", "What they may take.", kept.most)


class OfRefusals(Collector):
    """Mutations that were refused, the removals beyond the quota among them."""

    def collect(self) -> Iterator[Metric]:
        """The figures now, of this process since its start."""
        refused = CounterMetricFamily("flotte_mutation_refusals", "Mutations that were refused.", labels=["code"])
        for code, count in {"QUOTA_EXCEEDED": 0, **refusals}.items():
            refused.add_metric([code], count)
        yield refused


class OfOrders(Collector):
    """How the orders stood when somebody looked; nothing where the database did not answer."""

    def __init__(self, orders: OpenOrders | None) -> None:
        self._orders = orders

    def collect(self) -> Iterator[Metric]:
        """The figures, of all processes together."""
        yield GaugeMetricFamily(
            "flotte_database_up", "Whether the database has just answered.", int(bool(self._orders))
        )
        if self._orders is None:
            return
        open_now = GaugeMetricFamily("flotte_orders_open", "Orders that are to be carried out.", labels=["state"])
        for state, count in self._orders.by_state.items():
            open_now.add_metric([state], count)
        yield open_now
        yield GaugeMetricFamily(
            "flotte_orders_oldest_seconds", "How long ago the oldest of them was placed.", self._orders.oldest
        )
        yield GaugeMetricFamily(
            "flotte_orders_late_seconds", "For how long the next of them has waited for a worker.", self._orders.late
        )
        yield GaugeMetricFamily(
            "flotte_orders_due", "Orders that waited for a day that has come, and have not begun.", self._orders.due
        )


def metrics(documents: Documents, traffic: Collector, settings: Settings) -> Callable[[Request], Any]:
    """The endpoint. Without a token in the settings it is not there."""
    registry = _registry(OfDocuments(documents), traffic, OfRefusals())

    async def endpoint(request: Request) -> Response:
        _check(request, settings)
        orders = _registry(OfOrders(await _orders()))
        text = generate_latest(registry) + generate_latest(orders)
        return Response(text, 200, {"Cache-Control": "no-store"}, CONTENT_TYPE_PLAIN_0_0_4)

    return endpoint


def _registry(*collectors: Collector) -> CollectorRegistry:
    registry = CollectorRegistry()
    for collector in collectors:
        registry.register(collector)
    return registry


def _check(request: Request, settings: Settings) -> None:
    if settings.metrics_token is None:
        raise Refusal(Code.NOT_FOUND)
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    wanted = settings.metrics_token.get_secret_value()
    if scheme.lower() != "bearer" or not secrets.compare_digest(token.strip().encode(), wanted.encode()):
        raise Refusal(Code.UNAUTHENTICATED, WWW_Authenticate="Bearer")


async def _orders() -> OpenOrders | None:
    try:
        async with asyncio.timeout(SECONDS):
            return await open_orders()
    except Exception as failure:
        if not is_out_of_reach(failure):
            raise
        log.warning("no figures of orders: %s", type(failure).__name__)
        return None
