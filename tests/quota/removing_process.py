"""Removals in a process of their own, as `python -m tests.quota.removing_process LOGIN_ID SERVICE_ID…`.

It waits for a line on its input, so that all processes begin at once, and prints a JSON object: how often each answer
came, an outcome or the code of a refusal.
"""

import asyncio
import json
import sys
from collections import Counter

import clock
from models import Login
from resolvers import confirmation
from resolvers.actors import actor_of_login
from resolvers.remove_service import remove_service
from rules.errors import Refused
from settings import read_settings
from storage.database import opened


async def main(login_id: str, service_ids: list[str]) -> None:
    settings = read_settings()
    if settings.clock_start:
        clock.start_at(settings.clock_start)
    confirmation.sign_with(settings.confirmation_key)
    async with opened(settings):
        actor = await actor_of_login(await Login.get(id=login_id))

        async def answer(service_id: str) -> str:
            try:
                return type(await remove_service(actor, service_id=service_id)).__name__
            except Refused as refused:
                return refused.refusal.code

        sys.stdout.write("ready\n")
        sys.stdout.flush()
        sys.stdin.readline()
        sys.stdout.write(json.dumps(Counter(await asyncio.gather(*map(answer, service_ids)))))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[2:]))
