"""Amounts as the API writes them."""

from decimal import Decimal, InvalidOperation

import strawberry


@strawberry.type(description="An amount without VAT unless its field says so. Never a float.")
class Money:
    amount: str = strawberry.field(description='A decimal number with two places: "25.00".')
    currency: str = strawberry.field(description='ISO 4217; always "EUR".')


def money(cents: int) -> Money:
    """`money(2500)` is "25.00" EUR."""
    sign = "-" if cents < 0 else ""
    whole, rest = divmod(abs(cents), 100)
    return Money(amount=f"{sign}{whole}.{rest:02d}", currency="EUR")


def cents(amount: str) -> int:
    """ "25.00" -> 2500; raises ValueError for what is no amount."""
    try:
        exact = Decimal(amount) * 100
        if not exact.is_finite() or exact != exact.to_integral_value() or abs(exact) > LARGEST:
            raise ValueError(amount)
    except InvalidOperation:
        raise ValueError(amount) from None
    return int(exact)


LARGEST = 2**31 - 1
