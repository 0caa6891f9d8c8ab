"""Traces go where OpenTelemetry's variables say, and hold nothing personal."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx2
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.sdk.resources import Resource
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import SpanKind, StatusCode

from cli.failed import Failed
from cli.open_telemetry import Discreet
from cli.tracing import traced
from models import ApiToken
from rules.permissions import Permission
from settings import Settings
from storage.database import opened
from tests.cast import assemble
from tests.cli.backups import add
from tests.cli.running import Flotte

PERSONAL = "Very.Personal"


@contextmanager
def collector() -> Iterator[tuple[str, list[bytes]]]:
    """What an OTLP collector is sent, over HTTP."""
    sent: list[bytes] = []

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            assert self.path == "/v1/traces"
            sent.append(self.rfile.read(int(self.headers["content-length"])))
            self.send_response(200)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", sent
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


async def test_requests_and_statements(settings: Settings, migrated: Flotte, dialect: str) -> None:
    if dialect == "sqlite":
        return  # requests are traced there in the same way, statements are not
    async with opened(settings):
        token = (await assemble()).partner_token
        row = await ApiToken.get()
        row.scopes = [*row.scopes, Permission.USERS_WRITE]
        await row.save(update_fields=["scopes"])
    with collector() as (url, sent):
        variables = {"OTEL_EXPORTER_OTLP_ENDPOINT": url, "OTEL_EXPORTER_OTLP_COMPRESSION": "none"}
        with migrated.serving("serve", "--no-worker", **variables) as served:
            assert add(served, token, PERSONAL)["data"]["addUser"]["__typename"] == "UserAdded"
            assert "errors" in add(served, "flt_unknown", PERSONAL)
            ask(served, f"/export/users.csv?search={PERSONAL}", token)
            ask(served, f"/users/{PERSONAL}", token)
        assert served.stop() == 0
    found = spans(sent)
    names = [span.name for span in found]
    assert {"POST /graphql", "GET /export/{name}.{ending}", "GET /{path:path}"} <= set(names)
    assert not [name for name in names if "ready" in name]
    added = next(span for span in found if attributes(span).get("flotte.operation") == "mutation")
    assert len(attributes(added)["flotte.request_id"]) == 16
    statements = [span for span in found if span.parent_span_id == added.span_id]
    assert any('INSERT INTO "user"' in attributes(span)["db.statement"] for span in statements)
    assert not [word for word in (PERSONAL, PERSONAL.lower(), "127.0.0.1", token) if word.encode() in b"".join(sent)]


def test_what_is_not_listed_stays_here() -> None:
    kept = InMemorySpanExporter()
    provider = TracerProvider(resource=Resource.create({}))
    provider.add_span_processor(SimpleSpanProcessor(Discreet(kept)))
    tracer = provider.get_tracer("test")
    span = tracer.start_span("GET /x", kind=SpanKind.SERVER)
    span.set_attributes({"http.route": "/x", "http.url": PERSONAL, "net.peer.ip": PERSONAL})
    span.record_exception(ValueError(PERSONAL))
    span.set_status(StatusCode.ERROR, PERSONAL)
    span.end()
    with tracer.start_as_current_span("SELECT", kind=SpanKind.CLIENT):
        """The worker looks for orders."""
    (told,) = kept.get_finished_spans()
    assert PERSONAL not in told.to_json()
    assert dict(told.attributes or {}) == {"http.route": "/x"}
    assert told.status.status_code is StatusCode.ERROR


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    async def app(*_: Any) -> None:
        """Nothing."""

    assert traced(app) is app
    monkeypatch.setenv("OTEL_EXPORTER_OTLP_ENDPOINT", "http://127.0.0.1:1")
    monkeypatch.setattr("cli.tracing.import_module", missing)
    with pytest.raises(Failed, match=r"flotte\[otel\]"):
        traced(app)
    monkeypatch.setenv("OTEL_SDK_DISABLED", "true")
    assert traced(app) is app


def missing(_: str) -> None:
    raise ModuleNotFoundError(name="opentelemetry")


def ask(served: Any, path: str, token: str) -> None:
    assert httpx2.get(f"{served.url}{path}", headers={"Authorization": f"Bearer {token}"}, timeout=30).status_code < 500


def spans(sent: list[bytes]) -> list[Any]:
    requests: list[Any] = [ExportTraceServiceRequest.FromString(each) for each in sent]
    return [span for request in requests for of in request.resource_spans for by in of.scope_spans for span in by.spans]


def attributes(span: Any) -> dict[str, str]:
    return {each.key: each.value.string_value for each in span.attributes}
