"""The keys of the program and what it is, in the reader's language."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from llmcards.ui.kit.dialogs import ErrorDialog, KeyGroup, KeySheet


class Help(QObject):
    """Opens the help sheet and the box about the program."""

    def __init__(self, window: QWidget, log_folder: Path) -> None:
        super().__init__(window)
        self._window = window
        self._log_folder = log_folder

    def open_log_folder(self) -> None:
        """Show the log's folder in the system's file manager."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))

    def show_keys(self) -> "KeySheet":
        """Open the sheet of all keys."""
        from llmcards.ui.kit.dialogs import KeySheet

        sheet = KeySheet(self._window)
        sheet.say(self.tr("Keys"), self.tr("Close"), [self._review(), self._card(), *self._rest()])
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        return sheet

    def show_about(self) -> "ErrorDialog":
        """Say version and licence."""
        from llmcards import version
        from llmcards.ui.kit.dialogs import ErrorDialog

        box = ErrorDialog(self._window)
        box.say(
            self.tr("llmcards {version}").format(version=version()),
            self.tr(
                "Turns a course module into flashcards that know their video chapter.\n\n"
                "Free software under the GNU Affero General Public License, version 3 or "
                "later (AGPL-3.0-or-later). It comes without any warranty.\n"
                "The typeface is Inter, under the SIL Open Font License 1.1."
            ),
            self.tr("Close"),
        )
        box.finished.connect(box.deleteLater)
        box.open()
        return box

    def _review(self) -> "KeyGroup":
        return (
            self.tr("Review"),
            [
                (
                    self.tr("Space, Enter"),
                    self.tr("Show the answer; then give the proposed rating"),
                ),
                ("1  2  3  4", self.tr("Again, Hard, Good, Easy")),
                ("5 … 9", self.tr("Tick the first to the fifth key point")),
                ("U, Ctrl+Z", self.tr("Undo")),
                ("Ctrl+Shift+Z", self.tr("Redo")),
                ("Esc", self.tr("Back to Today")),
            ],
        )

    def _card(self) -> "KeyGroup":
        return (
            self.tr("The card at hand"),
            [
                ("E", self.tr("Edit in place; Ctrl+Enter saves, Esc leaves and keeps the draft")),
                ("B, -", self.tr("Bury until tomorrow")),
                ("S, @", self.tr("Suspend")),
                ("F, *", self.tr("Flag")),
                ("Alt+1 … Alt+7", self.tr("Flag in a colour; once more takes it off")),
                ("Ctrl+Shift+D", self.tr("Set the due date")),
                ("Ctrl+Alt+N", self.tr("Forget: make new again")),
                ("I", self.tr("Card information: reviews, memory, forgetting curve")),
                ("O", self.tr("Open the lecture at its second")),
            ],
        )

    def _preview(self) -> "KeyGroup":
        return (
            self.tr("Import preview"),
            [
                (self.tr("Space"), self.tr("Tick or untick")),
                ("C", self.tr("Choose the chapter")),
                ("S", self.tr("Split a question in parts, or not")),
                ("A", self.tr("Take the ready answer, or not")),
                ("Enter", self.tr("Add what is ticked")),
                ("Esc", self.tr("Leave, nothing is added")),
            ],
        )

    def _charts(self) -> "KeyGroup":
        return (
            self.tr("Charts"),
            [
                ("←  →", self.tr("Tell the values, one after the other")),
                ("↑  ↓", self.tr("Move by days in the calendar")),
                ("Home, End", self.tr("Go to the first, the last value")),
            ],
        )

    def _rest(self) -> "list[KeyGroup]":
        pane: KeyGroup = (
            self.tr("Chapter pane"),
            [
                ("F9, Ctrl+\\", self.tr("Show or hide the pane")),
                ("↑  ↓", self.tr("Move along the chapters")),
                ("Enter", self.tr("Choose the chapter")),
                ("R", self.tr("Review this chapter’s cards")),
                ("L", self.tr("Tie the card to this chapter")),
                ("O", self.tr("Open the lecture at this chapter")),
            ],
        )
        cards: KeyGroup = (
            self.tr("Cards"),
            [
                (self.tr("Ctrl+F, or any letter"), self.tr("Search")),
                ("Enter", self.tr("Edit the card")),
                ("Del", self.tr("Delete the selected cards")),
                ("Ctrl+J, Ctrl+Shift+J", self.tr("Suspend, take up again")),
                ("Ctrl+B, Ctrl+Shift+B", self.tr("Bury until tomorrow, dig out")),
                (self.tr("Ctrl+G, then 1 … 7"), self.tr("Flag; 0 takes the flag off")),
                ("Ctrl+T, Ctrl+Shift+T", self.tr("Add tags, remove tags")),
                ("Ctrl+Alt+N", self.tr("Forget: make new again")),
                ("Ctrl+Shift+E", self.tr("Export the selected cards to Anki")),
            ],
        )
        everywhere: KeyGroup = (
            self.tr("Everywhere"),
            [
                ("Ctrl+R", self.tr("Start review")),
                ("Ctrl+O", self.tr("Import a module")),
                ("Ctrl+V", self.tr("Import what is on the clipboard")),
                ("Ctrl+E", self.tr("Export to Anki")),
                ("F1", self.tr("This sheet")),
                ("Ctrl+Q", self.tr("Quit")),
            ],
        )
        return [pane, *self._course(), cards, self._preview(), self._charts(), everywhere]

    def _course(self) -> "list[KeyGroup]":
        tree: KeyGroup = (
            self.tr("Course"),
            [
                ("Enter", self.tr("Open or close; write the answer that is missing")),
                ("Ctrl+F", self.tr("Find a question")),
                ("F2", self.tr("Rename, reword")),
                ("Ins, Ctrl+N", self.tr("Add a question")),
                ("Ctrl+L", self.tr("Set the video of the lecture")),
                ("Alt+↑  Alt+↓", self.tr("Move up, move down")),
                ("Alt+Shift+↑  ↓", self.tr("Move to the lecture before, to the next")),
                ("Ctrl+Shift+R", self.tr("Review the lecture or the module")),
                ("Ctrl+Shift+S", self.tr("Suspend, take up again")),
                ("Del", self.tr("Delete the selected questions")),
            ],
        )
        answers: KeyGroup = (
            self.tr("Writing answers"),
            [
                ("Ctrl+Shift+A", self.tr("Answer questions")),
                (self.tr("Ctrl+Enter"), self.tr("Done, next")),
                ("Alt+→  Alt+←", self.tr("Later; the one before")),
                ("Ctrl+Shift+Q", self.tr("Quote the chapter with its second")),
                ("Ctrl+Shift+V", self.tr("Text or preview, in a narrow window")),
                ("Ctrl+D", self.tr("Mark a key point as core")),
                ("Esc", self.tr("Back to the course; every word is kept")),
            ],
        )
        return [tree, answers]
