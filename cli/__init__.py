"""The command line, `flotte`: one file per command."""
