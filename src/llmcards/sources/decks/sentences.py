"""The sentences that say what is wrong with a deck file.

Each has a code, so that a screen can say it in its own language (`ui/deck_words.py`).
"""

from collections.abc import Iterable

from llmcards.errors import Reason

SENTENCES = {
    "file_empty": "The file is empty.",
    "no_yaml": "This is no YAML: {why}.",
    "bad_sign": "A sign stands here that no text has ({sign}). Take it away.",
    "too_deep": "The lists are nested too deeply.",
    "no_value": "This is no text, list or map.",
    "alias": "An alias (`*name`) points here. Write the text out instead.",
    "tag": "Tags such as `{tag}` are not read. Take it away.",
    "no_name": "A field's name is a plain word.",
    "said_twice": "`{name}` is said twice. Keep one of them.",
    "text_expected": "A text is expected. Write it in quotes.",
    "fields_expected": "Fields are expected here, each on its line as `name: value`.",
    "list_expected": "A list is expected here, each item on its line after `- `.",
    "text_empty": "The text is empty. Write it, or take the field away.",
    "list_empty": "The list is empty. Add an item.",
    "number_expected": "A number is expected.",
    "missing": "The field is missing. Add it.",
    "unknown_field": "There is no such field here.",
    "take_away": "Take it away.",
    "meant": "Did you mean {name}?",
    "add_there": "Add it there.",
    "slug": "Write small Latin letters and digits, with single hyphens between words.",
    "video_id": "Write the eleven characters that stand after `v=` in the video's address.",
    "fingerprint": "A fingerprint has 16 characters, digits and the letters a to f.",
    "language": "Write two small letters, as in `ru` or `en`.",
    "unknown_language": (
        "No language has this code. Write the two letters of ISO 639-1, as `ru` or `en`."
    ),
    "label": "Write it as on the page, without a dot at the end, as in `E5`.",
    "time": 'Write minutes and seconds, or hours too, in quotes: "8:58" or "1:20:32".',
    "chapter_line": 'Write the time, a space and the title in quotes: "0:20 LLM Inference".',
    "place": "Say where the card belongs with exactly one of `lecture`, `step`, `kind`.",
    "other": "{why}.",
    "doubled": "`{value}` is taken by another of the {where}. Give it another {name}.",
    "chapter_order": (
        'Chapter "{title}" starts at {start}, not after the one before it ({before}). '
        "Correct the time or the order."
    ),
    "duration": (
        "The video ends before its last chapter starts ({before}). Correct one of the times."
    ),
    "unknown_video": "No video `{name}` stands under `videos`.",
    "unknown_lecture": "No lecture {name} stands under `lectures`. Add it there.",
    "unknown_step": "No step `{name}` stands under `steps`. Add it there.",
    "unknown_chapter": 'Video {video} has no chapter "{title}".',
    "outside_chapter": (
        "{time} is outside the chapter ({span}). Correct the time or name the right chapter."
    ),
    "empty_passage": "The passage ends before it starts ({time}). Correct the time.",
    "picture_outside": (
        "The picture `{name}` is not beside the deck or in a folder below it. Put it there."
    ),
    "picture_missing": "The picture `{name}` is not there. Put it beside the deck.",
    "picture_too_large": "The picture `{name}` is larger than 5 MB. Make it smaller.",
    "picture_unknown": "`{name}` is no PNG, JPEG, GIF or WebP picture. Save it as one of them.",
}


def reason(code: str, **values: object) -> Reason:
    """Return the sentence called `code` with what stands in it."""
    return Reason(code, {name: str(value) for name, value in values.items()})


def in_english(reasons: Iterable[Reason]) -> str:
    """Return the sentences one after the other."""
    return " ".join(SENTENCES[one.code].format(**one.values) for one in reasons)
