"""Tests of how the databases are opened."""
