"""The page for partners: its commands are run as they stand, and its limits are those of the code."""

import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from execution.cost import CALL, CHARACTERS_FOR_ONE, LIST, REQUEST, SCHEMA
from execution.search import LONGEST
from execution.window import DEFAULT_SIZE, LARGEST_SIZE
from resolvers.budgets import Budgets
from resolvers.remembered import KEPT_FOR, MAX_KEY_LENGTH
from rules.errors import PRECEDENCE
from rules.permissions import Actor, ActorKind
from rules.sim_stock import MOST_CARDS
from schema import schema
from schema.schema import BOUNDS
from settings import Settings
from tests.docs.shell import ROOT, Shell, blocks
from web.admission import Admission
from web.body import MAX_BYTES, MAX_NESTING, SECONDS
from web.caller import MOST_CONNECTIONS, OPENED_AT_ONCE, SECONDS_TO_OPEN
from web.socket import INIT_SECONDS, MESSAGES_AT_ONCE, MOST_OPERATIONS, SECONDS_A_MESSAGE
from web.socket_connection import MAX_MESSAGE
from web.unread import UNREAD_SECONDS

PAGE = ROOT / "docs" / "partners.md"
SECONDS_FOR_AN_ORDER = 30


@pytest.fixture
def environment(tmp_path: Path) -> dict[str, str]:
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    mine = {name: value for name, value in os.environ.items() if not name.startswith("FLOTTE_")}
    return {**mine, "FLOTTE_DATA_DIR": str(tmp_path / "data"), "FLOTTE_PORT": str(port), "PYTHONPATH": str(ROOT)}


@pytest.fixture
def address(environment: dict[str, str], tmp_path: Path) -> Iterator[str]:
    """`flotte`, on a free port, with its demo."""
    address = f"http://127.0.0.1:{environment['FLOTTE_PORT']}"
    command = [sys.executable, "-m", "cli.main"]
    with subprocess.Popen(  # noqa: S603  our own command
        command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE, text=True
    ) as server:
        assert server.stdout
        try:
            assert any(address in line for line in server.stdout), "it did not start"
            yield address
        finally:
            server.terminate()
            server.communicate(timeout=20)


@pytest.mark.skipif(not (shutil.which("curl") and shutil.which("bash")), reason="needs bash and curl")
def test_the_five_calls(address: str, environment: dict[str, str], tmp_path: Path) -> None:
    shell = Shell(tmp_path, environment, {"http://127.0.0.1:8000": address})
    issue, begin, viewer, services, choose, preview, modify, order, follow = blocks(PAGE)

    shell.filled["TOKEN"] = shell.run(issue).strip()
    shell.run(begin)
    assert answer(shell.run(viewer))["viewer"]["name"] == "HR tool"

    listed = answer(shell.run(services))["mobileServices"]
    assert listed["totalCount"] > len(listed["nodes"]) == 25
    service, option = modifiable(listed["nodes"])
    shell.filled |= {"SERVICE": service["id"], "OPTION": option["id"]}
    shell.run(choose)

    shown = answer(shell.run(preview))["previewModifyService"]
    assert shown["__typename"] == "ChangePreview"
    assert shown["nextInvoice"]["lines"]

    placed = answer(shell.run(modify))["modifyService"]
    assert placed["__typename"] == "ServiceModified"
    assert answer(shell.run(modify))["modifyService"]["order"]["id"] == placed["order"]["id"]

    done = completed(shell, order)
    assert done["number"] == placed["order"]["number"]
    assert [each["name"] for each in done["service"]["options"]] == [option["name"]]

    name, _, data = shell.run(follow).partition("\n")
    assert name == "event: next"
    assert answer(data.partition("\n")[0].removeprefix("data: "))["orderProgressed"]["state"] == "COMPLETED"


def answer(text: str) -> Any:
    body = json.loads(text)
    assert "errors" not in body
    return body["data"]


def modifiable(services: list[dict[str, Any]]) -> tuple[dict[str, Any], dict[str, Any]]:
    """The first service that may be modified, and an option of its plan that it lacks."""
    for service in services:
        lacking = [option for option in service["plan"]["options"] if option not in service["options"]]
        if lacking and {"action": "MODIFY", "allowed": True, "refusal": None} in service["allowedActions"]:
            return service, lacking[0]
    raise AssertionError("the demo has none on its first page")


def completed(shell: Shell, block: str) -> dict[str, Any]:
    deadline = time.monotonic() + SECONDS_FOR_AN_ORDER
    while (found := answer(shell.run(block))["order"])["state"] != "COMPLETED":
        assert time.monotonic() < deadline, found
        time.sleep(0.5)
    return found


def test_the_limits_are_those_of_the_code() -> None:
    assert figures("## Limits", "### What a document costs") == {
        "rows in a page": LARGEST_SIZE,
        "cost of a document": Settings.model_fields["cost_per_document"].default,
        "cost of all documents in a minute": Settings.model_fields["cost_per_minute"].default,
        "tokens in a document": BOUNDS.tokens,
        "levels of a document": BOUNDS.depth,
        "fields of a document": BOUNDS.fields,
        "pairs of fields of one name": BOUNDS.pairs,
        "aliases in a document": BOUNDS.aliases,
        "directives in a document": BOUNDS.directives,
        "operations in a document": BOUNDS.operations,
        "fragments in a document": BOUNDS.fragments,
        "values in its variables": BOUNDS.values,
        "characters of a search": LONGEST,
        "body of a request": MAX_BYTES // 1024,
        "rows of a file of SIM cards": MOST_CARDS,
        "nesting of its JSON": MAX_NESTING,
        "seconds for the body to arrive": SECONDS,
    }


def test_every_bound_is_told() -> None:
    assert len(fields(BOUNDS)) == 9


async def test_what_a_document_costs() -> None:
    assert figures("### What a document costs", "### What is left") == {
        "a request": REQUEST,
        f"its document, for every {CHARACTERS_FOR_ONE} characters": 1,
        "every object that the answer may hold": 1,
        "a mutation or a preview, besides": CALL,
        "`__schema` or `__type`, whatever is asked of it": SCHEMA,
    }
    text = PAGE.read_text("utf-8")
    said, example = re.findall(r"^This one costs (\d+):\n\n```graphql\n(.+?)\n```$", text, re.MULTILINE)[0]
    assert (await schema.cost(example, None, None)).whole == int(said)
    assert f"its {len(example)} characters" in text
    assert f"any other list counts as {LIST}" in text


async def test_what_an_answer_tells_of_the_budget() -> None:
    admission = Admission(schema, Budgets(600_000), Settings())
    admitted = await admission.document(Actor("tok_1", "HR tool", None, ActorKind.TOKEN), "{ viewer { id } }")
    text = PAGE.read_text("utf-8")
    assert f"RateLimit-Policy: {admitted.headers['RateLimit-Policy']}\n" in text
    assert re.search(r'^    RateLimit: "cost";r=\d+;t=\d+$', text, re.MULTILINE)
    assert re.fullmatch(r'"cost";r=\d+;t=\d+', admitted.headers["RateLimit"])


def figures(begin: str, end: str) -> dict[str, int]:
    """The rows of the tables between two headings."""
    text = PAGE.read_text("utf-8").partition(f"\n{begin}\n")[2].partition(f"\n{end}\n")[0]
    rows = re.findall(r"^\| (.+?) \| ([\d,]+)(?: KiB)? \|$", text, re.MULTILINE)
    return {name: int(value.replace(",", "")) for name, value in rows}


def test_what_is_told_in_passing() -> None:
    text = " ".join(PAGE.read_text("utf-8").split())
    assert f"{DEFAULT_SIZE} rows unless you say otherwise" in text
    assert f"for {KEPT_FOR.days} days" in text
    assert f"up to {MAX_KEY_LENGTH} characters" in text
    assert f"{MESSAGES_AT_ONCE} at once, then {1 / SECONDS_A_MESSAGE:.0f} a second" in text
    assert f"a message of more than {MAX_MESSAGE // 1024} KiB" in text
    assert f"no `connection_init` within {INIT_SECONDS:.0f} seconds" in text
    assert f"A socket has {MOST_OPERATIONS} operations at once" in text
    assert f"{MOST_CONNECTIONS} connections that last" in text
    assert f"opens {OPENED_AT_ONCE} at once, then {1 / SECONDS_TO_OPEN:.0f} a second" in text
    assert f"cut off after {UNREAD_SECONDS:.0f} seconds" in text
    assert " ".join(f"`{code_of(refusal)}`" for refusal in PRECEDENCE) in text


def code_of(refusal: type) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", refusal.__name__).upper()
