"""`execution/` on a schema of its own: two zoos that must never see each other."""
