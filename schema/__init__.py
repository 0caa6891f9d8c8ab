"""The GraphQL vocabulary: types, inputs, unions. The only package, besides `execution`, that imports strawberry."""

from schema.schema import schema

__all__ = ["schema"]
