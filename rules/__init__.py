"""The business, pure: decisions over values, without I/O, clock, random or framework."""
