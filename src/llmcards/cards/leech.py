"""A leech: a card that is forgotten again and again, and wants other words."""

# As in Anki, so that a card is one here exactly when it is one there.
LEECH_LAPSES = 8
LEECH_TAG = "leech"
_AGAIN_EVERY = 4


def is_leech_anew(lapses: int) -> bool:
    """Return whether the last of so many lapses made a card a leech, or is worth a reminder."""
    return lapses >= LEECH_LAPSES and (lapses - LEECH_LAPSES) % _AGAIN_EVERY == 0
