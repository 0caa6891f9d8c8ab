"""Flotte, with every document answered by the ordinary executor of Strawberry."""
