"""The parts of importing an operator's files: reading, checking and writing them, one module per kind of file."""
