"""The note type of every package: pinned for good, since Anki knows it by these numbers."""

from typing import TYPE_CHECKING

from llmcards.paths import shipped

if TYPE_CHECKING:
    import genanki

MODEL_ID = 1_794_300_000_123
MODEL_NAME = "llmcards"
# Frozen: a later moment would make every export overwrite the templates that people edited.
MODEL_EDITED_S = 1_794_300_000
TEMPLATE_ID = 5_270_914_386_201_771_043

# Name and id. New fields would fork the note type or force a full sync: there are spare ones.
FIELDS = (
    ("Key", 5_270_914_386_201_771_101),
    ("Front", 5_270_914_386_201_771_102),
    ("Back", 5_270_914_386_201_771_103),
    ("KeyPoints", 5_270_914_386_201_771_104),
    ("Video", 5_270_914_386_201_771_105),
    ("Source", 5_270_914_386_201_771_106),
    ("Extra", 5_270_914_386_201_771_107),
    ("Spare1", 5_270_914_386_201_771_108),
    ("Spare2", 5_270_914_386_201_771_109),
    ("Spare3", 5_270_914_386_201_771_110),
)
_SORTED_BY = 1  # the question is what people look for in Anki's browser


def note_type() -> "genanki.Model":
    """Return the model, its templates and style read from `resources/anki`."""
    import genanki

    folder = shipped("resources") / "anki"
    front, back, style = (
        (folder / name).read_text(encoding="utf-8")
        for name in ("front.html", "back.html", "card.css")
    )
    return genanki.Model(
        MODEL_ID,
        MODEL_NAME,
        fields=[{"name": name, "id": number} for name, number in FIELDS],
        templates=[{"name": "Card", "id": TEMPLATE_ID, "qfmt": front, "afmt": back}],
        css=style,
        sort_field_index=_SORTED_BY,
    )
