"""How the two databases are opened."""
