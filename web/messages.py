"""The words of graphql-transport-ws (https://github.com/enisdenjo/graphql-ws/blob/master/PROTOCOL.md)."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

import orjson

from web.body import parsed
from web.graphql import Asked, wanted
from web.refusals import Refusal

PROTOCOL = "graphql-transport-ws"
MAX_ID = 128  # characters
ACK = b'{"type":"connection_ack"}'
PONG = b'{"type":"pong"}'


class Closed(Exception):
    """The socket is to be closed. `reason` is for people, ASCII."""

    def __init__(self, code: int, reason: str) -> None:
        super().__init__(f"{code}: {reason}")
        self.code = code
        self.reason = reason


GOING_AWAY = Closed(1001, "Going away")
TOO_MANY_MESSAGES = Closed(1008, "Too many messages")
FAILED = Closed(1011, "Internal error")
TRY_LATER = Closed(1013, "Try again later")
INVALID = Closed(4400, "Invalid message")
UNAUTHORIZED = Closed(4401, "Unauthorized")
NOT_OUR_PROTOCOL = Closed(4406, "Subprotocol not acceptable")
NOT_INITIALISED = Closed(4408, "Connection initialisation timeout")
INITIALISED_TWICE = Closed(4429, "Too many initialisation requests")


def known_already(id_: str) -> Closed:
    """Two operations at once with the same id."""
    # A reason has 123 bytes at most.
    return Closed(4409, f"Subscriber for {id_.encode('ascii', 'replace').decode()[:80]} already exists")


@dataclass(frozen=True)
class Message:
    """What a client said."""

    type: str
    id: str
    payload: Any


def message_of(frame: Mapping[str, Any]) -> Message:
    """What is in a frame. Raises Closed."""
    text = frame.get("text")
    if not isinstance(text, str):
        raise INVALID
    try:
        given = parsed(text.encode())
    except Refusal:
        raise INVALID from None
    type_, id_, payload = given.get("type"), given.get("id"), given.get("payload")
    if not isinstance(type_, str) or not (id_ is None or (isinstance(id_, str) and 0 < len(id_) <= MAX_ID)):
        raise INVALID
    return Message(type_, id_ or "", payload)


def asked_by(message: Message) -> Asked:
    """The operation of a `subscribe`. Raises Closed."""
    if not message.id or not isinstance(message.payload, dict):
        raise INVALID
    try:
        return wanted(cast("dict[str, Any]", message.payload))
    except Refusal:
        raise INVALID from None


def next_(id_: str, body: bytes) -> bytes:
    """One answer."""
    return b'{"id":' + orjson.dumps(id_) + b',"type":"next","payload":' + body + b"}"


def error(id_: str, errors: list[dict[str, Any]]) -> bytes:
    """The operation never ran; this is its end."""
    return orjson.dumps({"id": id_, "type": "error", "payload": errors})


def complete(id_: str) -> bytes:
    """The end of an operation."""
    return orjson.dumps({"id": id_, "type": "complete"})
