"""What each actor has spent of the API, for the processes that share his budget."""

from tortoise import Model, fields


class RateBudget(Model):
    """`spent` is the cost of everything that he ever asked for: it only rises, and no clock is needed to compare it."""

    actor_id = fields.CharField(max_length=40, primary_key=True)
    spent = fields.BigIntField()

    class Meta:
        table = "rate_budget"
