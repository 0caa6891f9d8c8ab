"""Two companies with many services and little quota, and a partner's token for each."""

from dataclasses import dataclass
from datetime import timedelta

from tortoise.transactions import in_transaction

import clock
from models import ApiToken, Company, Consent, Contract, PhoneNumber
from resolvers.tokens import digest, new_token
from rules.lifecycle import NumberStatus
from rules.permissions import Permission
from tests import cast as people

SERVICES = 24
CONTRACTED = 40  # removals: 12
SCOPES = (
    *(Permission.USERS_READ, Permission.USERS_WRITE, Permission.SERVICES_READ, Permission.ORDERS_READ),
    *(Permission.BILLING_READ, Permission.SERVICES_ADD, Permission.SERVICES_MODIFY, Permission.SERVICES_REMOVE),
)


@dataclass
class Fleet:
    """What the clients of one company know of it; they add to it as they go."""

    company: str
    token: str
    plans: list[str]
    option: str
    users: list[str]
    services: list[str]


async def founded(numbers: int) -> list[Fleet]:
    """Written into the open database; `numbers` is how many telephone numbers there are."""
    async with in_transaction("default"):
        cast = await people.assemble()
        await people.contract(cast.other, services=CONTRACTED)
        today = clock.business_day()
        await Contract.all().update(
            contracted_services=CONTRACTED,
            plan_changes_per_month=None,
            activated_on=today - timedelta(days=40),
            starts_on=today - timedelta(days=40),
            ends_on=today + timedelta(days=1000),
        )
        stock = [PhoneNumber(msisdn=f"+32480{number:06d}", status=NumberStatus.AVAILABLE) for number in range(numbers)]
        await PhoneNumber.bulk_create(stock)
        return [await _fleet(cast, company) for company in (cast.acme, cast.other)]


async def _fleet(cast: people.Cast, company: Company) -> Fleet:
    users = [await people.user(company, f"Nora {letter}") for letter in "ABCDEF"]
    services = [await people.service(users[number % len(users)], cast.small) for number in range(SERVICES)]
    return Fleet(
        company=company.id,
        token=await _token(company),
        plans=[cast.small.id, cast.large.id],
        option=cast.abroad.id,
        users=[user.id for user in users],
        services=[service.id for service in services],
    )


async def _token(company: Company) -> str:
    token = new_token()
    row = await ApiToken.create(
        name="Partner", token_hash=digest(token), scopes=list(SCOPES), created_at=clock.real_now()
    )
    await Consent.create(company_id=company.id, api_token_id=row.id, granted_at=clock.real_now())
    return token
