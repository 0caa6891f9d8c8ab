"""Many documents that nobody asks again, in one process: what each costs, what they leave, and whether hot ones stay.

`python -m bench.flood [documents]` prints times, memory and the cache; 50,000 documents take about two minutes.
"""

import asyncio
import gc
import resource
import sys
import time
from pathlib import Path
from typing import Any

import clock
from rules.names import Language
from rules.permissions import Actor, ActorKind
from schema import schema
from storage.reader import SqliteReader
from storage.sqlite import SqliteEngine
from web.context import RequestContext

# ruff: noqa: S101, T201
DOCUMENTS = 50_000
HOT = [f"query Hot{number} {{ viewer {{ id name email permissions }} }}" for number in range(20)]
FLOOD = "query Once {{ viewer {{ id name only{number}: email permissions }} }}"
EVERY = 500
ACTOR = Actor("lgn_bench", "Bench", "bench@example.com", ActorKind.LOGIN)


async def main(documents: int) -> None:
    reader = SqliteReader(SqliteEngine("nothing is read.sqlite3"))

    async def seconds(document: str) -> float:
        context = RequestContext(ACTOR, reader, Language.EN, clock.business_day())
        start = time.perf_counter()
        result: Any = await schema.execute(document, None, context)
        assert not result.errors, result.errors
        return time.perf_counter() - start

    cached = min([await seconds(document) for _ in range(3) for document in HOT])
    kept = schema.documents.kept
    before, found, once = memory(), schema.documents.found.copy(), 0.0
    for number in range(documents):
        once += await seconds(FLOOD.format(number=number))
        if number % EVERY == 0:
            for document in HOT:
                await seconds(document)
        if number in {documents // 4, documents // 2, documents - 1}:
            size = f"{len(kept)} kept, {kept.weight / 2**20:.1f} MiB by estimate"
            print(f"{number + 1:7} documents: {memory():6.1f} MiB, {size}")
    missed = schema.documents.found["misses"] - found["misses"] - documents
    print(f"a document seen once {once / documents * 1000:.2f} ms, one that is kept {cached * 1000:.2f} ms")
    print(f"hot documents asked {len(HOT) * len(range(0, documents, EVERY))} times, not found {missed} times")
    print(f"memory {before:.1f} MiB before, {memory():.1f} MiB after, at most {peak():.1f} MiB")


def memory() -> float:
    """MiB of the process now, where the system tells."""
    gc.collect()
    status = Path("/proc/self/status")
    lines = status.read_text("ascii").splitlines() if status.exists() else []
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmRSS")), peak())


def peak() -> float:
    """MiB of the process at its largest."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else DOCUMENTS))
