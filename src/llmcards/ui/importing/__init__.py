"""The import page: bring a module page in, see what was understood, decide, add."""
