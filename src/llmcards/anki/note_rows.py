"""Say in Anki's table of notes what a card asks and answers."""

import re
from collections.abc import Mapping

from llmcards.anki.fields import note_fields
from llmcards.anki.guids import guid_of
from llmcards.anki.names import tag_list
from llmcards.anki.note_type import MODEL_ID
from llmcards.anki.values import PackageCard
from llmcards.cards import PICTURE_NAME, Video
from llmcards.markup.html import PACKAGED, to_text

NoteRow = tuple[int, str, int, int, str, str, str]

_PICTURE = re.compile(rf'<img src="{PACKAGED}({PICTURE_NAME})"')


def note_row(item: PackageCard, videos: Mapping[str, Video]) -> NoteRow:
    """Return id, GUID, note type, moment of the last edit (s), tags, fields, sort field.

    The GUID comes from the card's identity alone: an edited card updates its note. The moment
    is each note's own: were it that of the export, edits made in Anki would be lost.
    """
    card = item.card
    return (
        item.number,
        guid_of(card.id),
        MODEL_ID,
        item.edited_ms // 1000,
        tag_list(card.tags),
        note_fields(item, videos),
        to_text(card.question),
    )


def shown_pictures(note: NoteRow) -> list[str]:
    """Return the names of the pictures that the fields of a note show."""
    fields = note[5]
    return _PICTURE.findall(fields) if "<img" in fields else []
