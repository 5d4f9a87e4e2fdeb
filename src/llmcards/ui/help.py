"""The keys of the program and what it is, in the reader's language."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from llmcards.ui.commands.registry import Registry
    from llmcards.ui.kit.dialogs import ErrorDialog
    from llmcards.ui.kit.key_sheet import KeySheet


class Help(QObject):
    """Opens the help sheet and the box about the program."""

    def __init__(self, window: QWidget, log_folder: Path, commands: "Registry") -> None:
        super().__init__(window)
        self._commands = commands
        self._window = window
        self._log_folder = log_folder

    def open_log_folder(self) -> None:
        """Show the log's folder in the system's file manager."""
        from PySide6.QtCore import QUrl
        from PySide6.QtGui import QDesktopServices

        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_folder)))

    def show_keys(self) -> "KeySheet":
        """Open the sheet of all keys, as they are now."""
        from llmcards.ui.commands.telling import told
        from llmcards.ui.kit.key_sheet import KeySheet

        sheet = KeySheet(self._window)
        sheet.say(
            self.tr("Keys"),
            self.tr("Close"),
            told(self._commands.keys),
            find=self.tr("Find a key or what it does"),
            nothing=self.tr("No key does this"),
        )
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
