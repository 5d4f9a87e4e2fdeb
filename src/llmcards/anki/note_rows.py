"""Say in Anki's table of notes what a card asks and answers."""

from collections.abc import Mapping, Sequence

from llmcards.anki.fields import note_fields
from llmcards.anki.names import tag_list
from llmcards.anki.note_type import MODEL_ID
from llmcards.anki.values import PackageCard
from llmcards.cards import Video
from llmcards.markup.html import to_text

NoteRow = tuple[int | str, ...]


def note_rows(items: Sequence[PackageCard], videos: Mapping[str, Video]) -> list[NoteRow]:
    """Return id, GUID, note type, moment of the last edit (s), tags, fields, sort field.

    The GUID comes from the card's identity alone: an edited card updates its note. The moment
    is each note's own: were it that of the export, edits made in Anki would be lost.
    """
    from genanki import guid_for

    return [
        (
            item.number,
            guid_for("llmcards", item.card.id),
            MODEL_ID,
            item.edited_ms // 1000,
            tag_list(item.card.tags),
            "\x1f".join(note_fields(item, videos)),
            to_text(item.card.question),
        )
        for item in items
    ]
