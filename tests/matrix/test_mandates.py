"""What another company's people signed is not there, for nobody and for no order."""

import pytest

from tests.matrix.attempts import KEY
from tests.matrix.books import leaks, marks_for
from tests.matrix.conftest import LEFT_ALONE, Copies
from tests.matrix.test_doors import READERS, served, told
from tests.matrix.values import TROUBLE, filled
from tests.matrix.world import World

pytestmark = LEFT_ALONE
DEEDS = {"previewAddService": "query", "addService": "mutation"}


@pytest.mark.parametrize("name", READERS)
async def test_theirs_is_answered_like_nobodys(name: str, world: World, copy: Copies) -> None:
    who, ids = world.who[name], (world.theirs["mnd"], world.never["mnd"])
    async with served(copy, who) as client:
        answers = [told(await client.get(f"/mandates/{id_}"), id_) for id_ in ids]
        assert answers[0] == answers[1], answers
        assert answers[0][0] == 404
        for deed, kind in DEEDS.items():
            text = f"{kind}($i: AddServiceInput!) {{ {deed}(input: $i) {{ __typename ... on Error {{ message }} }} }}"
            answers = []
            for id_ in ids:
                port = TROUBLE["portIn"] | {"mandateId": id_, "accountNumber": None}
                given = filled(deed, world.cast, world.ours) | {"portIn": port, "idempotencyKey": KEY}
                answers.append(
                    told(await client.post("/graphql", json={"query": text, "variables": {"i": given}}), id_)
                )
            assert answers[0] == answers[1], (deed, answers)
            assert not leaks(answers[0][2].decode(), marks_for(who, world))
