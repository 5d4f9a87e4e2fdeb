"""Keep pictures for cards, and clear away those that no card shows any more."""

from llmcards.cards import DAY_MS
from llmcards.workflows.desk import Desk


def keep_picture(desk: Desk, content: bytes) -> str:
    """Keep a picture file, and return the name that cards show it by.

    Raises:
        ValueError: It is no picture of a kind that is kept.
        CollectionError: It cannot be written.
    """
    return desk.collection.pictures.keep(content, desk.clock())


def clear_pictures(desk: Desk) -> int:
    """Remove the pictures that nothing shows any more; return how many.

    Those of the last day stay: what shows them may not be written yet.
    """
    unused = desk.collection.pictures.unused(desk.clock() - DAY_MS)
    if unused:
        desk.collection.pictures.remove(unused)
    return len(unused)
