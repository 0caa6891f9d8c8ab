"""Bounded commands that break things on purpose, on this machine alone, and check what is left."""
