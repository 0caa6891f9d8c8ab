"""What each actor has spent of the API, for the processes that share his budget."""

from tortoise import fields

from models.row import Row


class RateBudget(Row):
    """`id` is the actor's. `spent` is the cost of all that he asked for: it only rises, and no clock compares it."""

    spent = fields.BigIntField()

    class Meta:
        table = "rate_budget"
