"""What a field knows of its request."""

from collections.abc import Mapping
from typing import Any, Protocol, TypeAlias

import strawberry

from execution import Context
from rules.permissions import Actor
from settings import SealingKey


class RequestContext(Context, Protocol):
    """The context of one request: what `execution` asks of it, and who asks."""

    @property
    def actor(self) -> Actor: ...

    @property
    def sealing_key(self) -> SealingKey: ...


Info: TypeAlias = strawberry.Info[RequestContext, None]
Given: TypeAlias = Mapping[str, Any]
