"""`/metrics`: how GraphQL requests were answered, for Prometheus and for who has its token."""

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
from settings import Settings
from web.refusals import Code, Refusal


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


def metrics(documents: Documents, settings: Settings) -> Callable[[Request], Any]:
    """The endpoint. Without a token in the settings it is not there."""
    registry = CollectorRegistry()
    registry.register(OfDocuments(documents))

    async def endpoint(request: Request) -> Response:
        if settings.metrics_token is None:
            raise Refusal(Code.NOT_FOUND)
        scheme, _, token = request.headers.get("authorization", "").partition(" ")
        wanted = settings.metrics_token.get_secret_value()
        if scheme.lower() != "bearer" or not secrets.compare_digest(token.strip().encode(), wanted.encode()):
            raise Refusal(Code.UNAUTHENTICATED, WWW_Authenticate="Bearer")
        return Response(generate_latest(registry), 200, {"Cache-Control": "no-store"}, CONTENT_TYPE_PLAIN_0_0_4)

    return endpoint
