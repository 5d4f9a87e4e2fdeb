"""A small language to find cards in: words, phrases, fields, `or`, `not`, parentheses."""
