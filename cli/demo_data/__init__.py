"""The demo: an invented operator with its catalogue, companies and people, as rows for the import.

Pure: the same seed and first day give the same rows.
"""
