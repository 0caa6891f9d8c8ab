"""What was asked of this process and how long it took, counted for Prometheus."""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Generator, Iterator
from contextlib import contextmanager

from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, HistogramMetricFamily, Metric
from prometheus_client.registry import Collector

from web.connection import refused

# Seconds. A planned read takes about a millisecond, a sign-in some hundred.
BUCKETS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
_EDGES = [*map(str, BUCKETS), "+Inf"]


class Traffic(Collector):
    """Labels are words of our code: routes, known methods, kinds of operations. Never a path or name of a request."""

    def __init__(self) -> None:
        self.requests: Counter[tuple[str, str, str]] = Counter()
        self._buckets: defaultdict[tuple[str, str], list[int]] = defaultdict(lambda: [0] * len(_EDGES))
        self._seconds: defaultdict[tuple[str, str], float] = defaultdict(float)
        self._sockets = 0

    def count(self, route: str, method: str, status: str, operation: str, seconds: float) -> None:
        """One more request, which is over."""
        self.requests[route, method, status] += 1
        self._buckets[route, operation][bisect_left(BUCKETS, seconds)] += 1
        self._seconds[route, operation] += seconds

    @contextmanager
    def socket(self) -> Generator[None]:
        """Inside, one more is open."""
        self._sockets += 1
        try:
            yield
        finally:
            self._sockets -= 1

    def collect(self) -> Iterator[Metric]:
        """The figures now, of this process since its start."""
        requests = CounterMetricFamily(
            "flotte_http_requests", "Requests that were answered.", labels=["route", "method", "status"]
        )
        for labels, count in self.requests.items():
            requests.add_metric(labels, count)
        yield requests
        seconds = HistogramMetricFamily(
            "flotte_http_request_seconds", "From the headers to the end of the answer.", labels=["route", "operation"]
        )
        for labels, counts in self._buckets.items():
            seconds.add_metric(labels, list(_summed(counts)), self._seconds[labels])
        yield seconds
        yield GaugeMetricFamily("flotte_sockets_open", "WebSockets that are open.", self._sockets)
        cut = CounterMetricFamily(
            "flotte_connections_refused",
            "Connections that broke a bound before they were a request.",
            labels=["status"],
        )
        for status, count in refused.items():
            cut.add_metric([status], count)
        yield cut


def _summed(counts: list[int]) -> Iterator[tuple[str, float]]:
    so_far = 0
    for edge, count in zip(_EDGES, counts, strict=True):
        so_far += count
        yield edge, so_far
