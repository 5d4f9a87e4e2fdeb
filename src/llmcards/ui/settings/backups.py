"""The backups: made by themselves, by hand, and brought back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDateTime, QLocale, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QListWidget, QListWidgetItem, QWidget

from llmcards.settings import Settings
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.text import label
from llmcards.ui.settings.rows import Section
from llmcards.ui.theme import GAP_S
from llmcards.workflows.backup import DAYS, MONTHS, WEEKS, Backup, Before, backups

_LIST_PX = 150
_UNITS = QLocale.DataSizeFormat.DataSizeTraditionalFormat
_ITEM = Qt.ItemDataRole.UserRole


class BackupSection(Section):
    """Lists the backups of a folder.

    Signals:
        wished: The daily copy was turned on or off; carries the `Settings` with it.
        copy_requested: A copy is to be made now.
        restore_requested: A copy is to be brought back, after a second word; carries it.
    """

    wished = Signal(object)
    copy_requested = Signal()
    restore_requested = Signal(object)

    def __init__(self, folder: Path, settings: Settings) -> None:
        super().__init__("settings-backups")
        self._folder = folder
        self._settings = settings
        self._daily = QCheckBox()
        self._daily.setObjectName("daily-backup")
        self._daily.toggled.connect(
            lambda on: self.wished.emit(replace(self._settings, daily_backup=on))
        )
        self._hint = label("caption", wraps=True)
        self._list = QListWidget()
        self._list.setObjectName("backup-list")
        self._list.setSpacing(2)
        self._list.currentRowChanged.connect(self._on_current)
        self._now = small_button(self, name="backup-now")
        self._open = small_button(self, name="backup-open")
        self._restore = small_button(self, name="backup-restore")
        self._question = label("text", name="backup-question", wraps=True)
        self._yes = small_button(self, name="backup-yes")
        self._no = small_button(self, name="backup-no")
        self._connect()
        self._lay_out()
        self.show_settings(settings)
        self.retranslate()

    @property
    def chosen(self) -> Backup | None:
        """The copy that the keyboard stands on."""
        row = self._list.currentRow()
        found: Backup | None = self._list.item(row).data(_ITEM) if row >= 0 else None
        return found

    def show_settings(self, settings: Settings) -> None:
        """Show what `settings` say."""
        self._settings = settings
        self._daily.setChecked(settings.daily_backup)

    def refresh(self) -> None:
        """List the folder as it is now."""
        self._list.clear()
        for backup in backups(self._folder):
            item = QListWidgetItem(self._name(backup))
            item.setData(_ITEM, backup)
            self._list.addItem(item)
        high = (self._list.sizeHintForRow(0) + 4) * self._list.count() + 4
        self._list.setFixedHeight(max(1, min(high, _LIST_PX)))
        self._list.setVisible(self._list.count() > 0)
        self._restore.setVisible(self._list.count() > 0)
        self._on_current()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.say_heading(self.tr("Backups"))
        self._daily.setText(self.tr("Copy the collection every day"))
        self._hint.setText(
            self.tr(
                "At the first start of a day. The copies of the last {days} days, {weeks} weeks "
                "and {months} months are kept."
            ).format(days=DAYS, weeks=WEEKS, months=MONTHS)
        )
        self._list.setAccessibleName(self.tr("Backups"))
        self._now.say(self.tr("Back up now"))
        self._open.say(self.tr("Open the folder"))
        self._restore.say(self.tr("Restore…"))
        self._yes.say(self.tr("Restore"))
        self._no.say(self.tr("Cancel"))
        self.refresh()

    def _name(self, backup: Backup) -> str:
        made_at = QDateTime.fromSecsSinceEpoch(int(backup.made_at.timestamp()))
        moment = QLocale().toString(made_at, QLocale.FormatType.ShortFormat)
        try:
            # Of the forms, the one whose units are Russian in Russian.
            size = QLocale().formattedDataSize(backup.path.stat().st_size, 1, _UNITS)
        except OSError:
            size = ""
        name = f"{moment}  ·  {size}"
        if backup.before is None:
            return name
        return {
            Before.RESTORE: self.tr("{backup}  ·  before a restore"),
            Before.RULES: self.tr("{backup}  ·  before other rules"),
            Before.REPAIR: self.tr("{backup}  ·  before a repair"),
        }[backup.before].format(backup=name)

    def _ask(self, *, asks: bool) -> None:
        chosen = self.chosen
        asks = asks and chosen is not None
        if chosen is not None:
            self._question.setText(
                self.tr(
                    "Bring back {backup}? Cards and reviews become what they were then. What is "
                    "there now is kept as a backup."
                ).format(backup=self._name(chosen))
            )
        for part in (self._question, self._yes, self._no):
            part.setVisible(asks)
        for part in (self._now, self._open):
            part.setVisible(not asks)
        self._restore.setVisible(not asks and self._list.count() > 0)
        if asks:
            self._yes.setFocus()

    def _on_current(self) -> None:
        self._restore.setEnabled(self.chosen is not None)
        self._ask(asks=False)

    def _on_yes(self) -> None:
        chosen = self.chosen
        self._ask(asks=False)
        if chosen is not None:
            self.restore_requested.emit(chosen)

    def _on_open(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def _connect(self) -> None:
        self._now.clicked.connect(self.copy_requested)
        self._open.clicked.connect(self._on_open)
        self._restore.clicked.connect(lambda: self._ask(asks=True))
        self._yes.clicked.connect(self._on_yes)
        self._no.clicked.connect(lambda: self._ask(asks=False))

    def _lay_out(self) -> None:
        for part in (self._daily, self._hint, self._list, self._question):
            self.column.addWidget(part)
        buttons = QWidget()
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_S)
        for button in (self._restore, self._yes, self._no, self._now, self._open):
            row.addWidget(button)
        row.addStretch()
        self.column.addWidget(buttons)
