"""Say in the reader's language what is wrong with a deck file."""

from PySide6.QtCore import QObject

from llmcards.errors import DeckFileError, Reason


class DeckWords(QObject):
    """Sentences for the reasons that a deck file is refused for; they say the same in English.

    The codes are those of `sources/decks/sentences.py`.
    """

    def text(self, error: DeckFileError) -> str:
        """Return the first fault with its place, and how many more there are."""
        sentences = {
            **self._file(),
            **self._value(),
            **self._form(),
            **self._reference(),
            **self._pictures(),
        }
        said = " ".join(_filled(sentences, one) for one in error.reasons) or str(error)
        field = f"{error.field}: " if error.field else ""
        whole = self.tr("The deck file has a mistake at {what}.").format(what=error.subject)
        more = self.tr("%n more after it.", None, error.more) if error.more else ""
        return " ".join(part for part in (whole, field + said, more) if part)

    def _file(self) -> dict[str, str]:
        return {
            "file_empty": self.tr("The file is empty."),
            "no_yaml": self.tr("This is no YAML: {why}."),
            "bad_sign": self.tr("A sign stands here that no text has ({sign}). Take it away."),
            "too_deep": self.tr("The lists are nested too deeply."),
            "no_value": self.tr("This is no text, list or map."),
            "alias": self.tr("An alias (`*name`) points here. Write the text out instead."),
            "tag": self.tr("Tags such as `{tag}` are not read. Take it away."),
            "no_name": self.tr("A field's name is a plain word."),
            "said_twice": self.tr("`{name}` is said twice. Keep one of them."),
        }

    def _value(self) -> dict[str, str]:
        return {
            "text_expected": self.tr("A text is expected. Write it in quotes."),
            "fields_expected": self.tr(
                "Fields are expected here, each on its line as `name: value`."
            ),
            "list_expected": self.tr("A list is expected here, each item on its line after `- `."),
            "text_empty": self.tr("The text is empty. Write it, or take the field away."),
            "list_empty": self.tr("The list is empty. Add an item."),
            "number_expected": self.tr("A number is expected."),
            "missing": self.tr("The field is missing. Add it."),
            "unknown_field": self.tr("There is no such field here."),
            "take_away": self.tr("Take it away."),
            "meant": self.tr("Did you mean {name}?"),
            "add_there": self.tr("Add it there."),
            "place": self.tr(
                "Say where the card belongs with exactly one of `lecture`, `step`, `kind`."
            ),
            "other": self.tr("{why}."),
        }

    def _form(self) -> dict[str, str]:
        return {
            "slug": self.tr(
                "Write small Latin letters and digits, with single hyphens between words."
            ),
            "video_id": self.tr(
                "Write the eleven characters that stand after `v=` in the video's address."
            ),
            "fingerprint": self.tr(
                "A fingerprint has 16 characters, digits and the letters a to f."
            ),
            "language": self.tr("Write two small letters, as in `ru` or `en`."),
            "unknown_language": self.tr(
                "No language has this code. Write the two letters of ISO 639-1, as `ru` or `en`."
            ),
            "label": self.tr("Write it as on the page, without a dot at the end, as in `E5`."),
            "time": self.tr(
                'Write minutes and seconds, or hours too, in quotes: "8:58" or "1:20:32".'
            ),
            "chapter_line": self.tr(
                'Write the time, a space and the title in quotes: "0:20 LLM Inference".'
            ),
        }

    def _reference(self) -> dict[str, str]:
        return {
            "doubled": self.tr(
                "`{value}` is taken by another of the {where}. Give it another {name}."
            ),
            "chapter_order": self.tr(
                'Chapter "{title}" starts at {start}, not after the one before it ({before}). '
                "Correct the time or the order."
            ),
            "duration": self.tr(
                "The video ends before its last chapter starts ({before}). "
                "Correct one of the times."
            ),
            "unknown_video": self.tr("No video `{name}` stands under `videos`."),
            "unknown_lecture": self.tr("No lecture {name} stands under `lectures`. Add it there."),
            "unknown_step": self.tr("No step `{name}` stands under `steps`. Add it there."),
            "unknown_chapter": self.tr('Video {video} has no chapter "{title}".'),
            "outside_chapter": self.tr(
                "{time} is outside the chapter ({span}). "
                "Correct the time or name the right chapter."
            ),
            "empty_passage": self.tr(
                "The passage ends before it starts ({time}). Correct the time."
            ),
        }

    def _pictures(self) -> dict[str, str]:
        return {
            "picture_outside": self.tr(
                "The picture `{name}` is not beside the deck or in a folder below it. "
                "Put it there."
            ),
            "picture_missing": self.tr(
                "The picture `{name}` is not there. Put it beside the deck."
            ),
            "picture_too_large": self.tr(
                "The picture `{name}` is larger than 5 MB. Make it smaller."
            ),
            "picture_unknown": self.tr(
                "`{name}` is no PNG, JPEG, GIF or WebP picture. Save it as one of them."
            ),
        }


def _filled(sentences: dict[str, str], one: Reason) -> str:
    sentence = sentences.get(one.code)
    return one.code if sentence is None else sentence.format(**one.values)
