"""Users: employees with services."""

from enum import Enum

import strawberry

import models
from execution import Node, Search, column, one_of, reads, relation
from rules.folding import words
from schema.company import Company
from schema.mobile_service import MobileService
from schema.numbers import number_prefix
from schema.uc_service import UcService
from schema.vocabulary import Permission, UserStatus


@strawberry.input(description="Which users.")
class UserFilter:
    status: list[UserStatus] | None = one_of("In one of these states.", "status")
    cost_centre: list[str] | None = one_of("With one of these cost centres.", "cost_centre")


@strawberry.enum(description="The order of a list of users.")
class UserOrder(Enum):
    NAME_ASC = strawberry.enum_value("name_folded", description="By name.")
    NAME_DESC = strawberry.enum_value("-name_folded", description="By name, from the end.")
    EMAIL_ASC = strawberry.enum_value("email", description="By e-mail address.")
    EMAIL_DESC = strawberry.enum_value("-email", description="By e-mail address, from the end.")
    COST_CENTRE_ASC = strawberry.enum_value("cost_centre", description="By cost centre; none comes first.")
    COST_CENTRE_DESC = strawberry.enum_value("-cost_centre", description="By cost centre, from the end.")


@reads(
    models.User,
    scope="company_id",
    needs=Permission.USERS_READ,
    prefix="usr",
    search=Search(words, text=("search_text",), number=("mobile_services.msisdn",), as_number=number_prefix),
    filter=UserFilter,
    order=UserOrder,
)
class User(Node):
    """An employee. Users are not deleted: without a service they are inactive."""

    name: str = column("First and last name.")
    email: str = column("Unique in the company.")
    cost_centre: str | None = column("Where the company books the cost.")
    status: UserStatus = column("Whether the user has a service that has not ended.")
    company: Company = relation("The employer.")
    mobile_services: list[MobileService] = relation("All mobile services, ended ones too.", sort="id")
    uc_services: list[UcService] = relation("All fixed and UC services.", sort="id")
    version: int = column("Rises with every change that a client makes.")
