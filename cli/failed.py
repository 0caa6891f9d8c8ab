"""What a command says when it cannot do its work."""


class Failed(Exception):
    """One line for a person, without a full stop."""
