"""Tables, one file per thing. No decisions."""

from models.access import ApiToken, Consent, Role
from models.activation_link import ActivationLink
from models.audit_entry import AuditEntry
from models.company import Company
from models.contract import Contract
from models.idempotency_record import IdempotencyRecord
from models.login import Login, PasswordLink
from models.mobile_service import MobileService, ServiceOption
from models.order import Order, OrderStep
from models.plan import OptionExclusion, Plan, PlanOffer, PlanOption, Price
from models.port_in import Mandate, PortIn
from models.puk_reveal import PukReveal
from models.rate_budget import RateBudget
from models.removal_request import RemovalRequest, RequestedRemoval
from models.second_factor import PendingSignIn, RecoveryCode, SecondFactor
from models.session import Session
from models.sim_card import PhoneNumber, SimCard
from models.sim_delivery import SimDelivery
from models.uc_service import UcService
from models.user import User

__all__ = [
    "ActivationLink",
    "ApiToken",
    "AuditEntry",
    "Company",
    "Consent",
    "Contract",
    "IdempotencyRecord",
    "Login",
    "Mandate",
    "MobileService",
    "OptionExclusion",
    "Order",
    "OrderStep",
    "PasswordLink",
    "PendingSignIn",
    "PhoneNumber",
    "Plan",
    "PlanOffer",
    "PlanOption",
    "PortIn",
    "Price",
    "PukReveal",
    "RateBudget",
    "RecoveryCode",
    "RemovalRequest",
    "RequestedRemoval",
    "Role",
    "SecondFactor",
    "ServiceOption",
    "Session",
    "SimCard",
    "SimDelivery",
    "UcService",
    "User",
]

# A docstring is for readers of the code: as a comment on the table, each rewording of it would be a migration.
for _model in __all__:
    globals()[_model]._meta.table_description = ""  # noqa: SLF001  Tortoise offers no other door
