"""What servers and workers log: one line of JSON per event, on stderr."""

import json
import logging
from datetime import UTC, datetime


def log_as_json(level: int = logging.WARNING) -> None:
    """From now on, for everything in this process that logs."""
    handler = logging.StreamHandler()
    handler.setFormatter(_Json())
    logging.basicConfig(level=level, handlers=[handler], force=True)


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        event = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
        }
        if record.exc_info:
            event["error"] = self.formatException(record.exc_info)
        return json.dumps(event, ensure_ascii=False)
