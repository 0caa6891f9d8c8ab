"""Who signs in to the demo, and whether a database holds it: what a server says when it starts."""

from cli.demo_data.companies import NAMED
from models import Login

PASSWORD = "flotte-demo"  # noqa: S105  published: it opens nothing but the demo
OPERATOR_DOMAIN = "operator.example"

ACCOUNTS = {
    **{f"fleet@{company.domain}": f"fleet administrator of {company.name}" for company in NAMED},
    **{f"portal@{company.domain}": f"portal administrator of {company.name}" for company in NAMED},
    **{f"insight@{company.domain}": f"looks on at {company.name}" for company in NAMED},
    f"am@{OPERATOR_DOMAIN}": "account manager of all three",
    f"admin@{OPERATOR_DOMAIN}": "administrator of the operator",
}


async def holds_demo() -> bool:
    """Whether the people of the demo are in the open database."""
    return await Login.filter(email=f"am@{OPERATOR_DOMAIN}").exists()
