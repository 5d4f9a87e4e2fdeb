"""The Course page: the modules as a tree, and the answers that are still to be written."""
