"""Both ways to answer give the same bytes, whatever is asked: documents are drawn from the schema of the zoo."""

from typing import Any

import orjson
import pytest
import strawberry
from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from execution import EVERYONE
from execution.order import sort
from execution.window import cursor
from tests.documents import EXAMPLES, SECONDS, Asked, mutations, queries
from tests.execution.rows import ANIMALS, KEEPERS, MARKER, MINE, OTHERS
from tests.execution.zoo import schema

pytestmark = [
    pytest.mark.timeout(SECONDS),
    pytest.mark.usefixtures("left_alone"),
    pytest.mark.filterwarnings("ignore:coroutine:RuntimeWarning", "ignore::pytest.PytestUnraisableExceptionWarning"),
]

BOTH = frozenset({MINE, OTHERS})
OWN = frozenset({MINE})
ROLES: dict[str, dict[str, Any]] = {
    "own": {"zoo": OWN, "staff": OWN},
    "visitor": {"zoo": OWN},
    "divided": {"zoo": BOTH, "staff": OWN},
    "nobody": {},
    "everyone": {"zoo": EVERYONE, "staff": EVERYONE},
}
ALONE = {"own", "visitor", "nobody"}
VALUES: dict[str, list[Any]] = {
    "id": [
        MINE,
        OTHERS,
        "anm_mine001",
        "anm_others002",
        "kpr_mine1",
        "kpr_mine3",
        "cht_mine004a",
        "cht_others000b",
        "food_a",
        "spc_1",
        "nonsense",
        "lost",
        "a\0b",
    ],
    "first": [0, 1, 2, 3, 5, 100, -1],
    "last": [0, 1, 2, 3, 5],
    "after": [
        *(cursor(sort("tag"), [each["tag"] or "", each["id"]]) for each in ANIMALS[:4]),
        *(cursor(sort("-grams"), [each["grams"], each["id"]]) for each in ANIMALS[:2]),
        *(cursor(sort("name"), [each["name"], each["id"]]) for each in KEEPERS[:3]),
        "nonsense",
    ],
    "search": ["ann", "BE1", "1", "a b c d e f g h i j k", ""],
    "minKilos": ["0.005", "1", "heavy"],
    "String": ["A", "BE2", "be1", "Ann Lef", "é"],
    "ID": [MINE, OTHERS],
    "Int": [0, 5, 700],
    "Boolean": [True, False],
}
VALUES["before"] = VALUES["after"]


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    asked=st.one_of(*[queries(schema._schema, VALUES)] * 4, mutations(schema._schema, VALUES)),
    role=st.sampled_from([*sorted(ROLES), "own", "everyone", "divided", "divided"]),
)
async def test_the_same_bytes(request_of: Any, asked: Asked, role: str) -> None:
    before = schema.documents.counts.copy()
    request = {"home": MINE, "given": {"language": "fr"}}
    planned = await schema.execute(asked.text, asked.variables, request_of(ROLES[role], **request))
    walked = await strawberry.Schema.execute(schema, asked.text, asked.variables, request_of(ROLES[role], **request))
    known = schema.documents.known((asked.text, None))
    event(" ".join((schema.documents.counts - before) or ["wrong"]) + (str(known.refusal or "") if known else ""))
    assert bool(planned.errors) == bool(walked.errors), (planned.errors, walked.errors)
    if not walked.errors:
        assert orjson.dumps(planned.data) == orjson.dumps(walked.data)
    assert schema.documents.counts["surprises"] == 0
    if role in ALONE:
        assert MARKER not in str(planned.data)


def test_most_of_them_were_planned() -> None:
    counts = schema.documents.counts
    assert counts["planned"] > counts.total() / 3, counts
