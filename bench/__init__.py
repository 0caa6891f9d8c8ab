"""Repeatable measurements. Nothing here is part of the product."""
