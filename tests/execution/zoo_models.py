"""Tables of a zoo. `Zoo` is the tenant."""

from enum import StrEnum

from tortoise import Model, fields


class State(StrEnum):
    AWAKE = "AWAKE"
    ASLEEP = "ASLEEP"


class Zoo(Model):
    id = fields.CharField(max_length=40, primary_key=True)
    name = fields.CharField(max_length=80)

    class Meta:
        table = "zoo"


class Species(Model):
    id = fields.CharField(max_length=40, primary_key=True)
    name_fr = fields.CharField(max_length=80)
    name_en = fields.CharField(max_length=80)

    class Meta:
        table = "species"


class Food(Model):
    id = fields.CharField(max_length=40, primary_key=True)
    code = fields.CharField(max_length=40)
    cents = fields.IntField()

    class Meta:
        table = "food"


class Keeper(Model):
    id = fields.CharField(max_length=40, primary_key=True)
    zoo = fields.ForeignKeyField("zoo.Zoo", related_name="keepers")
    name = fields.CharField(max_length=80)
    search_text = fields.CharField(max_length=200)
    hired_at = fields.DatetimeField()
    notes = fields.JSONField(null=True)

    class Meta:
        table = "user"  # a reserved word, as ours are


class Animal(Model):
    id = fields.CharField(max_length=40, primary_key=True)
    zoo = fields.ForeignKeyField("zoo.Zoo", related_name="animals")
    keeper = fields.ForeignKeyField("zoo.Keeper", related_name="animals", null=True)
    species = fields.ForeignKeyField("zoo.Species", related_name="animals")
    tag = fields.CharField(max_length=40, null=True)
    state = fields.CharEnumField(State, max_length=16)
    grams = fields.IntField()
    born_on = fields.DateField()
    seen_at = fields.DatetimeField()
    tame = fields.BooleanField()

    class Meta:
        table = "animal"


class Chart(Model):
    """What was measured; a key over zoo and animal keeps it in the zoo (see `conftest`)."""

    id = fields.CharField(max_length=40, primary_key=True)
    zoo = fields.ForeignKeyField("zoo.Zoo", related_name="charts")
    animal = fields.ForeignKeyField("zoo.Animal", related_name="charts")
    text = fields.CharField(max_length=80)

    class Meta:
        table = "chart"


class Diet(Model):
    id = fields.CharField(max_length=40, primary_key=True)
    animal = fields.ForeignKeyField("zoo.Animal", related_name="diets")
    food = fields.ForeignKeyField("zoo.Food", related_name="diets")
    ended_on = fields.DateField(null=True)

    class Meta:
        table = "order"  # another one
