"""What becomes of requests and statements in OpenTelemetry's hands. Imported only where traces are wanted.

Its instrumentation notes addresses, paths, parameters and the words of exceptions. What leaves here is what stands in
`TOLD`, and nothing else.
"""

import os
from collections.abc import Sequence
from typing import Any

from opentelemetry import trace
from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
from opentelemetry.instrumentation.asgi import OpenTelemetryMiddleware
from opentelemetry.instrumentation.asyncpg import AsyncPGInstrumentor
from opentelemetry.sdk.resources import SERVICE_NAME, Resource
from opentelemetry.sdk.trace import ReadableSpan, TracerProvider
from opentelemetry.sdk.trace.export import BatchSpanProcessor, SpanExporter, SpanExportResult
from opentelemetry.trace import SpanKind, Status
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from web.watch import METHODS, operation_of, request_id_in, route_of

REQUEST_ID, OPERATION = "flotte.request_id", "flotte.operation"
# Statements have stand-ins where values go.
TOLD = frozenset(
    {
        *("http.route", "http.method", "http.request.method", "http.status_code", "http.response.status_code"),
        *("db.system", "db.system.name", "db.statement", "db.query.text", "error.type"),
        *(REQUEST_ID, OPERATION),
    }
)
UNASKED = "healthz,readyz,metrics"


class Traced:
    """The application under OpenTelemetry's own layer, which knows no routes."""

    def __init__(self, app: ASGIApp) -> None:
        named = {} if "OTEL_SERVICE_NAME" in os.environ else {SERVICE_NAME: "flotte"}
        provider = TracerProvider(resource=Resource.create(named))
        provider.add_span_processor(BatchSpanProcessor(Discreet(OTLPSpanExporter())))
        AsyncPGInstrumentor().instrument(tracer_provider=provider)  # pyright: ignore[reportUnknownMemberType]
        self._app: Any = OpenTelemetryMiddleware(
            _Routed(app),
            excluded_urls=UNASKED,
            default_span_details=_before_it_is_known,
            tracer_provider=provider,
            exclude_spans=["receive", "send"],
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)


class Discreet(SpanExporter):
    """Hands on what says nothing personal. Statements outside of a request are the worker's looks, every second."""

    def __init__(self, exporter: SpanExporter) -> None:
        self._exporter = exporter

    def export(self, spans: Sequence[ReadableSpan]) -> SpanExportResult:
        """Send what is left of them."""
        told = [_discreet(span) for span in spans if span.parent or span.kind is not SpanKind.CLIENT]
        return self._exporter.export(told) if told else SpanExportResult.SUCCESS

    def shutdown(self) -> None:
        """No more will come."""
        self._exporter.shutdown()


class _Routed:
    """Names the request's span by its route, once that is known."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        span = trace.get_current_span()

        async def named(message: Message) -> None:
            if message["type"] == "http.response.start":  # at its end the span is over
                _name(span, scope)
            await send(message)

        await self._app(scope, receive, named)


def _name(span: trace.Span, scope: Scope) -> None:
    route, (kind, name) = route_of(scope), operation_of(scope)
    span.update_name(f"{_before_it_is_known(scope)[0]} {route}")
    span.set_attribute("http.route", route)
    span.set_attribute(REQUEST_ID, request_id_in(scope))
    if kind:
        span.set_attribute(OPERATION, f"{kind} {name}" if name else kind)


def _before_it_is_known(scope: Scope) -> tuple[str, dict[str, Any]]:
    method = scope.get("method", "")
    return method if method in METHODS else "other", {}


def _discreet(span: ReadableSpan) -> ReadableSpan:
    return ReadableSpan(
        name=span.name,
        context=span.context,
        parent=span.parent,
        resource=span.resource,
        attributes={name: value for name, value in (span.attributes or {}).items() if name in TOLD},
        kind=span.kind,
        status=Status(span.status.status_code),
        start_time=span.start_time,
        end_time=span.end_time,
        instrumentation_scope=span.instrumentation_scope,
    )
