"""Say in the reader's language what was not understood, and what makes a weak card."""

from PySide6.QtCore import QObject

from llmcards.cards import Warned
from llmcards.errors import UserError
from llmcards.ui.error_words import error_text


class WarningWords(QObject):
    """Sentences for the codes that reading gives; an unknown code speaks for itself."""

    def warning(self, warned: Warned) -> str:
        """Return what was not understood, with its place in the file."""
        where = f"{warned.file}:{warned.line} — " if warned.line else ""
        sentences = {**self._page(), **self._video()}
        sentence = sentences.get(warned.code, warned.text)
        subject = ""
        if warned.subject and warned.code in sentences:
            subject = " " + self.tr("“{text}”").format(text=warned.subject)
        return f"{where}{sentence}{subject}"

    def error(self, error: UserError) -> str:
        """Return why something could not be read, and the way out."""
        sentences = {
            "empty": self.tr("{name} is empty. Choose the file that holds the page's text."),
            "too_large": self.tr("{name} is too large. Paste only the module's text."),
            "not_text": self.tr(
                "{name} is not text. Save it as plain text, or copy the text and paste it."
            ),
        }
        said = sentences.get(error.code)
        if said is not None:
            return said.format(name=error.subject)
        return self.tr("This could not be read") + ". " + error_text(error)

    def advice(self, warned: Warned) -> str:
        """Return why a question makes a weak card, and what would help."""
        return {
            "compound": self.tr("Several questions in one: the answer will be hard to grade"),
            "yes_no": self.tr("Yes or no is guessed too easily: better ask “why”"),
            "enumeration": self.tr("Asks for a list: such cards are forgotten first"),
            "near_duplicate": self.tr("Much like another question of this module"),
            "task": self.tr("A task to do, not a question to recall: left out unless ticked"),
        }.get(warned.code, warned.text)

    def _page(self) -> dict[str, str]:
        return {
            "title_missing": self.tr("The page has no title"),
            "stray_question": self.tr("A question under no known heading was left out:"),
            "unknown_section": self.tr("A list under an unknown heading was left out:"),
            "unknown_list": self.tr("A list under no heading was left out:"),
            "lecture_missing": self.tr("Questions to a lecture that the page does not have"),
            "empty_questions": self.tr("Nothing stands under this heading"),
            "unlabelled_answer": self.tr("Taken as the answer to the question above:"),
            "answers_unplaced": self.tr("It is not clear which question these answers belong to"),
            "answer_ends": self.tr("May belong to the answer above or not; was left out:"),
            "list_after_text": self.tr("A list after other text asks nothing, was left out:"),
            "unmarked_left_out": self.tr("Stands in a list without a mark, was left out:"),
            "task_left_out": self.tr("Does not begin like a task, was left out:"),
            "text_left_out": self.tr("Stands within a question, was left out:"),
            "picture_apart": self.tr("A picture whose question is not clear was left out"),
            "picture_elsewhere": self.tr("A picture that is not on the page was left out:"),
            "picture_unknown": self.tr("A picture that is no PNG, JPEG, GIF or WebP, left out:"),
            "picture_too_large": self.tr("A picture larger than 5 MB was left out:"),
            "code_left_out": self.tr("The code below this question was left out:"),
            "heading_missing": self.tr(
                "The list has no heading; its questions were taken for the first lecture's"
            ),
            "lecture_renumbered": self.tr(
                "The page has a lecture of this number; your own takes the next free one:"
            ),
            "nothing_found": self.tr("Neither questions nor a video were found"),
        }

    def _video(self) -> dict[str, str]:
        return {
            "video_unbound": self.tr("No lecture of the page takes this video:"),
            "address_missing": self.tr(
                "The description lacks the video's address, its chapters cannot be opened:"
            ),
            "time_left_out": self.tr("A time that goes back was not taken for a chapter:"),
            "chapters_left_out": self.tr("A second list of chapters was left out"),
        }
