"""Keep pictures for cards, and clear away those that no card shows any more."""

from llmcards.cards import DAY_MS, MAX_PICTURE_BYTES, picture_name
from llmcards.errors import UserError
from llmcards.workflows.desk import Desk


class PictureError(UserError):
    """A picture cannot be taken into a card."""


def keep_picture(desk: Desk, content: bytes) -> str:
    """Keep a picture file, and return the name that cards show it by.

    Raises:
        PictureError: It is of no kind that is kept, or too large.
    """
    if len(content) > MAX_PICTURE_BYTES:
        message = "The picture is larger than 5 MB. Make it smaller and try again."
        raise PictureError(message, code="picture_too_large")
    if picture_name(content) is None:
        message = "This is no PNG, JPEG, GIF or WebP picture. Save it as one of them."
        raise PictureError(message, code="picture_unknown")
    return desk.collection.pictures.keep(content, desk.clock())


def clear_pictures(desk: Desk) -> int:
    """Remove the pictures that nothing shows any more; return how many.

    Those of the last day stay: what shows them may not be written yet.
    """
    unused = desk.collection.pictures.unused(desk.clock() - DAY_MS)
    if unused:
        desk.collection.pictures.remove(unused)
    return len(unused)
