"""Say in the reader's language what the world has put in the way."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from llmcards.errors import CardNotFoundError, DeckFileError, UserError


class ErrorWords(QObject):
    """Sentences for the codes that errors bear."""

    def text(self, error: UserError) -> str:
        """Return the sentence for the error's code; an unknown code speaks for itself."""
        if isinstance(error, CardNotFoundError):
            return self.tr("The card is not there any more.")
        if isinstance(error, DeckFileError) and error.reasons:
            from llmcards.ui.deck_words import DeckWords

            return DeckWords().text(error)
        said = {**self._files(), **self._collection(), **self._cards()}.get(error.code)
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
            "no_folder": self.tr("There is no folder {what}. Make it, or choose another place."),
            "is_folder": self.tr("{what} is a folder. Give the file a name of its own in it."),
            "other_file": self.tr(
                "{what} is no Anki package and would be lost. Choose another name."
            ),
            "not_allowed": self.tr(
                "{what} may not be written. Choose another place, or allow writing there."
            ),
            "disk_full": self.tr(
                "The disk has no room left for {what}. Make room and try again; nothing was lost."
            ),
            "unread": self.tr("{what} cannot be read. Check the place and try again."),
            "install_again": self.tr(
                "{what} came with llmcards and is missing or broken. Install llmcards again."
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

    def _collection(self) -> dict[str, str]:
        return {
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
            "damaged": self.tr(
                "{what} is damaged or is no collection of llmcards. Move it to another folder "
                "and bring a backup back, or start llmcards without it to begin anew."
            ),
            "busy": self.tr("{what} is being written by another program. Close it and try again."),
            "read_only": self.tr("{what} may not be written. Allow it in the file's properties."),
            "disk_error": self.tr(
                "The disk of {what} reports an error. Check the disk, then bring a backup back."
            ),
            "backup_damaged": self.tr("The backup {what} is damaged. Choose another one."),
            "backup_unread": self.tr("The backup {what} cannot be read. Choose another one."),
            "optimiser_failed": self.tr(
                "The optimiser gave up ({what}). Your parameters stay as they are."
            ),
        }

    def _cards(self) -> dict[str, str]:
        return {
            "nothing_to_export": self.tr(
                "No card has an answer yet: there is nothing to export. Write answers first."
            ),
            "module_gone": self.tr(
                "This module is not in the collection any more. Open the course again."
            ),
            "no_own_title": self.tr("Only lectures and steps have titles of their own."),
            "no_own_video": self.tr("Only a lecture or a step has a video of its own."),
            "not_movable": self.tr("Only lectures and steps can be moved to another module."),
            "no_words": self.tr("Write at least one word."),
            "no_address": self.tr(
                "The description names no address. Paste the video's link above it."
            ),
            "no_video": self.tr(
                "No video was found here. Paste a YouTube link, or the video's description."
            ),
            "moment_taken": self.tr("The card has an answer of this very moment. Try again."),
            "no_answer": self.tr("The card has no answer yet. Write one, then review it."),
            "never_seen": self.tr(
                "A new card has no day of its own yet. Review it first, then set its day."
            ),
            "deck_unread": self.tr("{what} cannot be read. Choose a deck file that can."),
            "deck_too_large": self.tr("{what} is larger than 2 MB. Split it into several decks."),
            "deck_not_utf8": self.tr("{what} is not UTF-8. Save the file as UTF-8."),
        }


def error_text(error: UserError) -> str:
    """Return what is in the way, and the way out, in the language in use."""
    return ErrorWords().text(error)
