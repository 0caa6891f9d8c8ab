"""Everybody who may ask: each role, each token scope alone, and those whose rights are not what they seem."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta

from clock import real_now
from models import ApiToken, Company, Consent, Login, Role, Session
from resolvers import sessions
from resolvers.actors import actor_of_session, actor_of_token
from resolvers.tokens import digest, new_token
from rules.permissions import EVERY_COMPANY, OWN_CUSTOMERS, PERMISSIONS, WITH_CONSENT, Actor, Permission, RoleName
from tests.documents import EXAMPLES, ORDINARY

DAY = timedelta(days=1)
NOTHING = frozenset[Permission]()
CONSENTED = f"{RoleName.ACCOUNT_MANAGER} with consent"
ALL_SCOPES = frozenset(Permission)
# Logins by what they are called, with their permissions at Acme.
LOGINS: dict[str, frozenset[Permission]] = {
    **{role: PERMISSIONS[role] for role in RoleName},
    CONSENTED: PERMISSIONS[RoleName.ACCOUNT_MANAGER] | WITH_CONSENT,
    "insight here and fleet administrator elsewhere": PERMISSIONS[RoleName.INSIGHT],
    "a role of the operator held in a company": NOTHING,
    "a role of a company held in the operator": NOTHING,
    "no role": NOTHING,
}
TOKENS: dict[str, frozenset[Permission]] = {
    **{f"token {scope}": frozenset({scope}) for scope in Permission},
    "token with all scopes": ALL_SCOPES,
    "token without scopes": NOTHING,
    "token without consent": NOTHING,
}
NAMES = [*LOGINS, *TOKENS]
# To him nothing is another company's.
OPERATOR = RoleName.OPERATOR_ADMINISTRATOR
DIVIDED = "insight here and fleet administrator elsewhere"
INSIDERS = [name for name in NAMES if name != OPERATOR]
LONG = EXAMPLES > ORDINARY
# Those who between them read and write all there is. The others are asked less, but for a long run.
ABLE = (
    INSIDERS
    if LONG
    else [RoleName.PORTAL_ADMINISTRATOR, CONSENTED, DIVIDED, "token with all scopes", "token without scopes"]
)
# A few of every sort, where asking takes long and who asks matters little.
FEW = INSIDERS if LONG else [CONSENTED, "token with all scopes", "token without scopes"]


@dataclass(frozen=True)
class Who:
    """Somebody who can come through the door; `may` is what he may do at Acme."""

    name: str
    may: frozenset[Permission]
    secret: str

    @property
    def is_token(self) -> bool:
        """Whether he is a program."""
        return self.name in TOKENS

    @property
    def sees_acme(self) -> bool:
        """Whether Acme is there for him."""
        return bool(self.may)

    @property
    def headers(self) -> dict[str, str]:
        """What he sends with a request."""
        return {"authorization": f"Bearer {self.secret}"} if self.is_token else {"cookie": f"flotte={self.secret}"}

    async def actor(self) -> Actor:
        """As the door lets him in, by what the database says of him."""
        if self.name == CONSENTED:
            await _consent()
        found = await (actor_of_token(self.secret) if self.is_token else actor_of_session(self.secret))
        assert found, self.name
        return found


async def assemble(acme: Company, other: Company, third: Company) -> dict[str, Who]:
    """Everybody, in the database."""
    people = {name: await _login(name, _ROLES[name], acme, third) for name in LOGINS if name != CONSENTED}
    manager = await Login.get(name=RoleName.ACCOUNT_MANAGER)
    acme.account_manager_id = manager.id
    await acme.save(update_fields=["account_manager_id"])
    # What a company lets somebody do who does not look after it means nothing.
    await Consent.create(company_id=other.id, login_id=manager.id, granted_at=real_now())
    people |= {name: await _token(name, acme) for name in TOKENS}
    # When somebody was last seen is written once a minute: not while the matrix runs, whose worlds are compared.
    await Session.all().update(last_seen_at=real_now() + DAY)
    await ApiToken.all().update(last_used_at=real_now() + DAY)
    people[CONSENTED] = Who(CONSENTED, LOGINS[CONSENTED], people[RoleName.ACCOUNT_MANAGER].secret)
    return people


async def _fleet(login: Login, acme: Company, third: Company) -> None:
    await _role(login, RoleName.INSIGHT, acme)
    await _role(login, RoleName.FLEET_ADMINISTRATOR, third)


def _held(role: RoleName, *, in_company: bool) -> "Prepare":
    async def give(login: Login, acme: Company, _: Company) -> None:
        await _role(login, role, acme if in_company else None)

    return give


async def _nothing(_: Login, __: Company, ___: Company) -> None:
    """He has no role."""


Prepare = Callable[[Login, Company, Company], Awaitable[None]]
_ROLES: dict[str, Prepare] = {
    **{role: _held(role, in_company=role not in OWN_CUSTOMERS | EVERY_COMPANY) for role in RoleName},
    DIVIDED: _fleet,
    "a role of the operator held in a company": _held(RoleName.OPERATOR_ADMINISTRATOR, in_company=True),
    "a role of a company held in the operator": _held(RoleName.FLEET_ADMINISTRATOR, in_company=False),
    "no role": _nothing,
}


async def _login(name: str, prepare: Prepare, acme: Company, third: Company) -> Who:
    email = f"{name.replace(' ', '.').lower()}@doors.example"
    login = await Login.create(name=name, email=email, created_at=real_now())
    await prepare(login, acme, third)
    return Who(name, LOGINS[name], await sessions.begin(login))


async def _role(login: Login, role: RoleName, company: Company | None) -> None:
    await Role.create(login_id=login.id, company_id=company.id if company else None, name=role)


async def _token(name: str, acme: Company) -> Who:
    scopes = ALL_SCOPES if name == "token without consent" else TOKENS[name]
    text = new_token()
    row = await ApiToken.create(name=name, token_hash=digest(text), scopes=sorted(scopes), created_at=real_now())
    if name != "token without consent":
        await Consent.create(company_id=acme.id, api_token_id=row.id, granted_at=real_now())
    return Who(name, TOKENS[name], text)


async def _consent() -> None:
    """The same row in every copy of the world."""
    manager = await Login.get(name=RoleName.ACCOUNT_MANAGER)
    company = await Company.get(account_manager_id=manager.id)
    if not await Consent.exists(company_id=company.id, login_id=manager.id):
        id_ = f"cns_{manager.id.partition('_')[2]}"
        await Consent.create(id=id_, company_id=company.id, login_id=manager.id, granted_at=manager.created_at)
