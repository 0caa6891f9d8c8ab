"""Traces for OpenTelemetry, where its own variables say where they go."""

import os
from importlib import import_module

from starlette.types import ASGIApp

from cli.failed import Failed

ENDPOINTS = ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", "OTEL_EXPORTER_OTLP_ENDPOINT")


def traced(app: ASGIApp) -> ASGIApp:
    """The application, with its requests and PostgreSQL's statements traced if that is asked for."""
    if not any(map(os.environ.get, ENDPOINTS)) or os.environ.get("OTEL_SDK_DISABLED", "").lower() == "true":
        return app
    try:
        # Not above: OpenTelemetry is an extra, and takes long to import.
        return import_module("cli.open_telemetry").Traced(app)
    except ModuleNotFoundError as missing:
        raise Failed(f"{missing.name} is missing: traces need `flotte[otel]` to be installed") from None
