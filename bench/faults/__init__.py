"""The long profile of what survives."""
