"""A leech: a card that is forgotten again and again, and wants other words."""

# As in Anki, so that a card is one here exactly when it is one there.
LEECH_LAPSES = 8
