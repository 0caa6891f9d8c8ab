"""The interface of everything that has an id."""

import strawberry

from execution.fields import column


@strawberry.interface(description="Something with an id that is the same for ever.")
class Node:
    id: strawberry.ID = column("Opaque, stable, and unlike every other id; its prefix tells the type.")
