"""Requests of 64 KiB at most that somebody may send to keep the server busy; each is another one every time."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import orjson
from graphql import get_introspection_query

MOST_BYTES = 64 * 1024


@dataclass(frozen=True)
class Nasty:
    """A document with its variables."""

    query: str
    variables: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def body(self, number: int) -> bytes:
        """The request; the number is in a comment, so that nothing is known of the document."""
        query = f"{self.query}#{number}"
        raw = orjson.dumps({"query": query, "variables": self.variables})
        if len(raw) > MOST_BYTES:
            raise ValueError(f"{len(raw)} bytes: {self.query[:60]}")
        return raw


def repeated(text: str, times: int) -> str:
    """The text so often, with its number for `{n}`."""
    return " ".join(text.replace("{n}", str(number)) for number in range(times))


def chain(links: int, link: str, last: str) -> str:
    """Fragments that each hold the next: `link` is what stands in each."""
    parts = [f"fragment F{n} on Viewer {{ {link.replace('{next}', f'F{n + 1}')} }}" for n in range(links)]
    return "{ viewer { ...F0 } } " + " ".join([*parts, f"fragment F{links} on Viewer {{ {last} }}"])


MANY_ROWS = """users(first: 100) { edges { cursor node { id name email costCentre status version company { id name }
  mobileServices { id msisdn status plan { id name } options { id } monthlyPrice { amount } } } } }"""
WRONG_AND_MANY = "{ company { users(first: 1000) { nodes { id } } } " + MANY_ROWS + " }"

SERVICES = """mobileServices(first: 100) { totalCount nodes {
  id msisdn status user { id name costCentre company { name } } options { id name } monthlyPrice { amount currency }
  plan { id name options { id name monthlyPrice { amount } } }
  allowedActions { action allowed refusal { code message } }
  simCard { iccid } openOrder { number } } }"""
NASTY: dict[str, Nasty] = {
    "one field 990 times": Nasty("{" + repeated("viewer{id}", 990) + "}"),
    "one leaf 3,900 times": Nasty("{viewer{" + repeated("id", 3_900) + "}}"),
    "1,300 aliases": Nasty("{viewer{" + repeated("a{n}:id", 1_300) + "}}"),
    "60 aliases of large pages": Nasty("{" + repeated("a{n}:users(first:100){nodes{id}}", 60) + "}"),
    "aliases that conflict": Nasty("{viewer{" + repeated("a:id a:name", 600) + "}}"),
    "arguments that conflict": Nasty("{" + repeated("user(id:{n}){id}", 430) + "}"),
    "fields merged five levels deep": Nasty("{" + repeated("users{nodes{company{users{nodes{id}}}}}", 200) + "}"),
    "as deep as the parser goes": Nasty("{" + "company{users{nodes{" * 60 + "id" + "}}}" * 60 + "}"),
    "deeper": Nasty("{" + "a{" * 15_000 + "a" + "}" * 15_000 + "}"),
    "3,900 unknown fields": Nasty("{" + repeated("mobileServic{n}", 3_900) + "}"),
    "300 fragments": Nasty("{viewer{" + repeated("...F{n}", 300) + "}}" + repeated("fragment F{n} on Viewer{id}", 300)),
    "50 fragments side by side": Nasty(
        "{viewer{" + repeated("...F{n}", 50) + "}}" + repeated("fragment F{n} on Viewer{id name permissions}", 50)
    ),
    "fragments that double 40 times": Nasty(chain(40, "...{next} ...{next}", "id")),
    "300 fragments in a row": Nasty(chain(300, "...{next}", "id")),
    "a circle of fragments": Nasty(chain(20, "...{next} ...F0", "...F0")),
    "900 inline fragments": Nasty("{viewer{" + repeated("...{id}", 900) + "}}"),
    "inline fragments in inline fragments": Nasty("{viewer{" + "...{" * 190 + "id" + "}" * 190 + "}}"),
    "1,900 directives": Nasty("{viewer{id " + repeated("@a", 1_900) + "}}"),
    "directives that repeat": Nasty("{viewer{id " + repeated("@include(if:true)", 500) + "}}"),
    "900 variables": Nasty("query(" + repeated("$v{n}:Int", 900) + "){viewer{id}}", {f"v{n}": n for n in range(900)}),
    "500 operations": Nasty(repeated("query Q{n}{viewer{id}}", 500)),
    "a string of 64,000 characters": Nasty('{user(id:"' + "x" * 64_000 + '"){id}}'),
    "10,000 escapes": Nasty('{user(id:"' + "\\u0041" * 9_000 + '"){id}}'),
    "a block string of 20,000 lines": Nasty('{user(id:"""' + "\n x" * 15_000 + '"""){id}}'),
    "a comment of 64,000 characters": Nasty("{viewer{id}}#" + "x" * 64_000),
    "a name of 64,000 characters": Nasty("{" + "x" * 64_000 + "}"),
    "a number of 64,000 digits": Nasty("{user(id:" + "1" * 64_000 + "){id}}"),
    "a list of 3,900 values": Nasty("{users(filter:{status:[" + repeated("ACTIVE", 3_900) + "]}){nodes{id}}}"),
    "an object in an object": Nasty("{users(filter:" + "{a:" * 190 + "1" + "}" * 190 + "){nodes{id}}}"),
    "a variable of 7,000 values": Nasty(
        "query($s:[UserStatus!]){users(filter:{status:$s}){nodes{id}}}", {"s": ["ACTIVE"] * 7_000}
    ),
    "a variable of 7,000 wrong values": Nasty(
        "query($s:[UserStatus!]){users(filter:{status:$s}){nodes{id}}}", {"s": ["NEVER"] * 7_000}
    ),
    "a search of 64,000 characters": Nasty("query($s:String){users(search:$s){nodes{id}}}", {"s": "é " * 20_000}),
    "a cursor of 64,000 characters": Nasty("query($s:String){users(after:$s){nodes{id}}}", {"s": "A" * 64_000}),
    "the whole schema": Nasty(get_introspection_query()),
    "the whole schema, five times": Nasty(
        "{" + repeated("a{n}:__schema{types{fields{args{type{name}} type{name}} inputFields{name}}}", 5) + "}"
    ),
    "types of fields of types": Nasty("{__schema{types{fields{type{fields{type{fields{name}}}}}}}}"),
    "many rows": Nasty("{" + MANY_ROWS + "}"),
    "many rows beside an error": Nasty(WRONG_AND_MANY),
    "100 services beside an error": Nasty("{ company { users(first: 1000) { nodes { id } } } " + SERVICES + " }"),
    "as much as one document may cost": Nasty(
        "{companies(first:1){nodes{users(first:100){nodes{id name mobileServices{id options{id name} "
        "user{id name company{id name}} plan{id name options{id name}} orders(first:2){nodes{id}}}}}}}}"
    ),
}
