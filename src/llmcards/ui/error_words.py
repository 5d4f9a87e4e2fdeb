"""Say in the reader's language what the world has put in the way."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from llmcards.errors import CardNotFoundError, UserError


class ErrorWords(QObject):
    """Sentences for the codes that errors bear."""

    def text(self, error: UserError) -> str:
        """Return the sentence for the error's code; an unknown code speaks for itself."""
        if isinstance(error, CardNotFoundError):
            return self.tr("The card is not there any more.")
        said = {**self._files(), **self._cards()}.get(error.code)
        return str(error) if said is None else said.format(what=error.subject, text=str(error))

    def show(self, window: QWidget, error: UserError) -> None:
        """Say the error in a dialog over `window`."""
        from llmcards.ui.kit.dialogs import ErrorDialog

        box = ErrorDialog(window)
        box.say(self.tr("That did not work"), self.text(error), self.tr("Close"))
        box.finished.connect(box.deleteLater)
        box.open()

    def _files(self) -> dict[str, str]:
        return {
            "not_written": self.tr(
                "{what} cannot be written. Choose another place, or make room there."
            ),
            "not_opened": self.tr(
                "{what} cannot be opened. Make sure that its folder is yours to write to."
            ),
            "in_use": self.tr("{what} is open in another llmcards. Close that one first."),
            "foreign": self.tr(
                "{what} is no collection of llmcards. Choose another file; it is unchanged."
            ),
            "newer": self.tr(
                "{what} was written by a newer llmcards. Update llmcards, or open a backup."
            ),
            "settings_unread": self.tr(
                "The settings in {what} cannot be read. Make the file yours, or remove it."
            ),
            "settings_broken": self.tr(
                "The settings file is broken. It was set aside as {what}; the defaults hold now.",
            ),
            "parameters_refused": self.tr(
                "FSRS refuses the parameters in the settings. Its own hold instead."
            ),
        }

    def _cards(self) -> dict[str, str]:
        return {
            "nothing_to_export": self.tr(
                "No card has an answer yet: there is nothing to export. Write answers first."
            ),
            "no_answer": self.tr("The card has no answer yet. Write one, then review it."),
            "never_seen": self.tr(
                "A new card has no day of its own yet. Review it first, then set its day."
            ),
            "deck_broken": self.tr("The deck file has a mistake at {what}. {text}"),
            "deck_unread": self.tr("{what} cannot be read. Choose a deck file that can."),
            "deck_too_large": self.tr("{what} is larger than 2 MB. Split it into several decks."),
            "deck_not_utf8": self.tr("{what} is not UTF-8. Save the file as UTF-8."),
        }


def error_text(error: UserError) -> str:
    """Return what is in the way, and the way out, in the language in use."""
    return ErrorWords().text(error)
