"""Bring pictures into a text: by a button, from the clipboard, or dropped."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QWidget

from llmcards.cards import picture_mark
from llmcards.errors import UserError
from llmcards.ui.commands.acting import action_for
from llmcards.ui.error_words import ErrorWords
from llmcards.ui.folders import LastFolder, Place
from llmcards.ui.jobs import Job, Report
from llmcards.ui.kit.key_words import ActionKey, hinted
from llmcards.ui.kit.picture_files import Fault, PictureFault, PictureSource, Prepared, prepare
from llmcards.ui.kit.pictures import holder_of
from llmcards.ui.kit.retranslated import Retranslated
from llmcards.ui.kit.small import small_button
from llmcards.ui.kit.text import label
from llmcards.ui.kit.text_box import TextBox
from llmcards.ui.theme import GAP_M

_ENDINGS = "*.png *.jpg *.jpeg *.gif *.webp *.bmp *.tif *.tiff"


class PictureBar(Retranslated):
    """A button, and a line that tells what became of a picture.

    Pictures are made ready beside the screen, kept by what holds the bar (`kit.pictures`), and
    then shown by a mark in the text, where the cursor stood when they were brought.
    """

    def __init__(self, boxes: Sequence[TextBox], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._boxes = tuple(boxes)
        self._running = 0
        self._folder = LastFolder("pictures", Place.PicturesLocation)
        choose = action_for("text-picture", self)
        choose.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        choose.triggered.connect(self.choose)
        self._key = ActionKey(choose)
        self._key.changed.connect(self.retranslate)
        self._button = small_button(self, name="insert-picture")
        self._button.clicked.connect(self.choose)
        self._note = label("caption", name="picture-note", wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_M)
        row.addWidget(self._button)
        row.addWidget(self._note, 1)
        for box in self._boxes:
            box.pictures_brought.connect(lambda brought, to=box: self.bring(to, brought))
            box.addAction(choose)
        self.retranslate()

    @property
    def is_busy(self) -> bool:
        """Whether pictures are being made ready."""
        return self._running > 0

    def forget(self) -> None:
        """Take the line away: it spoke of another text."""
        self._note.setText("")

    def choose(self) -> None:
        """Ask for picture files."""
        kinds = self.tr("Pictures ({kinds})").format(kinds=_ENDINGS)
        names, _ = QFileDialog.getOpenFileNames(
            self, self.tr("Insert pictures"), str(self._folder.path), kinds
        )
        if names:
            self._folder.remember(Path(names[0]))
            self.bring(self._box, [Path(name) for name in names])

    def bring(self, box: TextBox, brought: Sequence[PictureSource]) -> None:
        """Take pictures into `box`, where its cursor stands."""
        cursor, filled = box.textCursor(), box.filled
        self._note.setText(self.tr("Taking the picture…"))

        def work(report: Report) -> list[Prepared | Fault]:
            made: list[Prepared | Fault] = []
            for done, one in enumerate(brought):
                report(done, len(brought))
                made.append(_attempt(one))
            return made

        job = Job(work, self)
        self._running += 1
        job.finished.connect(self._on_finished)
        job.succeeded.connect(
            lambda made: self._insert(made if box.filled == filled else (), box, cursor)
        )
        job.finished.connect(job.deleteLater)
        job.start()

    def retranslate(self) -> None:
        """Say the button anew."""
        self._button.say(self.tr("Picture…"))
        text = self.tr("Insert pictures. They can also be pasted or dropped.")
        self._button.setToolTip(hinted(text, self._key.text))

    def _on_finished(self) -> None:
        self._running -= 1

    @property
    def _box(self) -> TextBox:
        """The field that the learner writes in; the last one where that is none of them."""
        focused = QApplication.focusWidget()
        return next((box for box in self._boxes if box is focused), self._boxes[-1])

    def _insert(self, made: Sequence[Prepared | Fault], box: TextBox, cursor: QTextCursor) -> None:
        notes = [self._taken(one, box, cursor) for one in made]
        self._note.setText(" ".join(note for note in notes if note))

    def _taken(self, one: Prepared | Fault, box: TextBox, cursor: QTextCursor) -> str:
        """Show a picture in `box`; return what is to be told about it."""
        holder = holder_of(self)
        if isinstance(one, Fault) or holder is None:
            return self._fault(one if isinstance(one, Fault) else Fault.UNREAD)
        try:
            name = holder.keep_card_picture(one.content)
        except UserError as error:
            return ErrorWords().text(error)
        box.insert_paragraph(picture_mark(name, one.words or self.tr("picture")), cursor)
        return self._shrunk(one)

    def _shrunk(self, one: Prepared) -> str:
        if one.shrunk_to is None:
            return ""
        wide, high = one.shrunk_to
        return self.tr("Made smaller: {wide} × {high} pixels.").format(wide=wide, high=high)

    def _fault(self, fault: Fault) -> str:
        return {
            Fault.UNREAD: self.tr("The picture cannot be read."),
            Fault.UNKNOWN: self.tr("Only PNG, JPEG, GIF and WebP pictures can be taken."),
            Fault.TOO_LARGE: self.tr("The picture is larger than 5 MB even when made smaller."),
        }[fault]


def _attempt(source: PictureSource) -> Prepared | Fault:
    try:
        return prepare(source)
    except PictureFault as error:
        return error.fault
