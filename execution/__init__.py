"""GraphQL documents over Tortoise tables: what a type reads is declared once, in words that a planner can read too."""

from execution.asked import THERE
from execution.bounds import Bounds, TooComplex
from execution.conditions import at_least, at_most, equals, is_there, one_of
from execution.context import EVERYONE, Context, Dialect, Everyone, Reader, Row, Scope
from execution.declare import reads
from execution.errors import BadUserInput, Misdeclared
from execution.fields import column, computed, translated
from execution.follow import Followed, follows
from execution.hook import Schema
from execution.loaded import loaded
from execution.node import Node
from execution.page import Connection, Edge, PageInfo
from execution.relations import connection, relation
from execution.roots import calls, finds, listed, total
from execution.search import Search
from execution.streaming import pages

__all__ = [
    "EVERYONE",
    "THERE",
    "BadUserInput",
    "Bounds",
    "Connection",
    "Context",
    "Dialect",
    "Edge",
    "Everyone",
    "Followed",
    "Misdeclared",
    "Node",
    "PageInfo",
    "Reader",
    "Row",
    "Schema",
    "Scope",
    "Search",
    "TooComplex",
    "at_least",
    "at_most",
    "calls",
    "column",
    "computed",
    "connection",
    "equals",
    "finds",
    "follows",
    "is_there",
    "listed",
    "loaded",
    "one_of",
    "pages",
    "reads",
    "relation",
    "total",
    "translated",
]
