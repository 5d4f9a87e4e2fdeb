"""Pictures come into a card by paste, by drop and by button, fit for a card."""

from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QBuffer, QByteArray, QMimeData, QUrl
from PySide6.QtGui import QColor, QImage, QImageReader
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from llmcards.cards import picture_name, pictures_in
from llmcards.ui.kit.picture_files import MAX_SIDE_PX, Fault, PictureFault, prepare
from llmcards.ui.kit.text_box import TextBox
from llmcards.ui.picture_bar import PictureBar


def image(width: int = 60, height: int = 40, *, noisy: bool = False) -> QImage:
    """Return an image; a noisy one cannot be packed well."""
    made = QImage(width, height, QImage.Format.Format_RGB32)
    made.fill(QColor("#2266aa"))
    if noisy:
        dots = Random(1).randbytes(width * height * 4)  # noqa: S311 - no secret
        made = QImage(dots, width, height, width * 4, QImage.Format.Format_RGB32).copy()
    return made


class Holder(QWidget):
    """Keeps pictures in memory, as the window does in the collection."""

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[str, bytes] = {}
        self.box = TextBox(takes_pictures=True)
        self.bar = PictureBar([self.box])
        column = QVBoxLayout(self)
        column.addWidget(self.box)
        column.addWidget(self.bar)

    def card_picture(self, name: str) -> bytes | None:
        """Return a picture."""
        return self.kept.get(name)

    def keep_card_picture(self, content: bytes) -> str:
        """Keep a picture."""
        name = picture_name(content)
        assert name is not None
        self.kept[name] = content
        return name

    @property
    def note(self) -> str:
        """What the bar tells."""
        return self.bar.findChild(QLabel, "picture-note").text()


@pytest.fixture
def holder(qtbot):
    """A field with its bar on a screen."""
    made = Holder()
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    return made


def files(*paths: Path) -> QMimeData:
    """Return what a file manager drops."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def test_a_pasted_picture_is_kept_and_shown_by_a_mark(holder, qtbot):
    """A screenshot is the commonest picture of all."""
    QApplication.clipboard().setImage(image())
    holder.box.fill("Before")
    holder.box.moveCursor(holder.box.textCursor().MoveOperation.End)

    holder.box.paste()

    qtbot.waitUntil(lambda: len(holder.kept) == 1)
    (name,) = holder.kept
    assert holder.box.toPlainText() == f"Before\n\n![picture](media:{name})\n"
    assert holder.note == ""


def test_dropped_files_bring_their_names_as_words(holder, qtbot, tmp_path):
    """The words are what a list, a search and a screen reader have of a picture."""
    for name in ("attention heads.png", "loss.jpg"):
        image().save(str(tmp_path / name))

    holder.box.insertFromMimeData(files(tmp_path / "attention heads.png", tmp_path / "loss.jpg"))

    qtbot.waitUntil(lambda: len(holder.kept) == 2)
    text = holder.box.toPlainText()
    assert text.startswith("![attention heads](media:")
    assert "![loss](media:" in text
    assert pictures_in(text) == set(holder.kept)


def test_a_large_picture_is_made_smaller_and_that_is_told(holder, qtbot, tmp_path):
    """A photo of 12 megapixels would slow every review and every export."""
    image(4000, 3000).save(str(tmp_path / "photo.jpg"))

    holder.bar.bring(holder.box, [tmp_path / "photo.jpg"])

    qtbot.waitUntil(lambda: len(holder.kept) == 1)
    assert "1600 × 1200" in holder.note
    kept = QImage.fromData(next(iter(holder.kept.values())))
    assert max(kept.size().toTuple()) == MAX_SIDE_PX


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>"),
        ("b.png", b"no picture"),
        ("c.png", b""),
    ],
)
def test_what_is_no_picture_is_refused_in_words(holder, qtbot, tmp_path, name, content):
    """SVG can hold programs, and a name proves nothing."""
    (tmp_path / name).write_bytes(content)

    holder.box.insertFromMimeData(files(tmp_path / name))

    qtbot.waitUntil(lambda: "Only PNG" in holder.note)
    assert (holder.kept, holder.box.toPlainText()) == ({}, "")


def test_a_picture_that_comes_late_does_not_get_into_another_card(holder, qtbot):
    """Making it ready takes a moment; the learner may have gone on."""
    holder.bar.bring(holder.box, [image()])

    holder.box.fill("Another card")
    qtbot.waitUntil(lambda: not holder.bar.is_busy)

    assert holder.box.toPlainText() == "Another card"


def test_a_copied_table_is_pasted_as_text(holder):
    """Office programs put a picture of the cells beside the text."""
    mime = QMimeData()
    mime.setText("a\tb")
    mime.setImageData(image())

    holder.box.insertFromMimeData(mime)

    assert holder.box.toPlainText() == "a\tb"


def test_a_light_picture_is_kept_letter_by_letter(tmp_path):
    """Nothing is gained by packing it anew, and an animation would be lost."""
    image().save(str(tmp_path / "a.png"))

    assert prepare(tmp_path / "a.png").content == (tmp_path / "a.png").read_bytes()


def test_a_photo_becomes_a_jpeg_and_a_clear_picture_keeps_its_glass(tmp_path):
    """Each is packed as its kind is packed best."""
    clear = image(900, 900, noisy=True).convertToFormat(QImage.Format.Format_ARGB32)
    clear.setPixelColor(3, 3, QColor(0, 0, 0, 0))

    assert prepare(image(900, 900, noisy=True)).content.startswith(b"\xff\xd8")
    assert prepare(clear).content.startswith(b"\x89PNG")


def test_a_picture_of_another_kind_becomes_a_png(tmp_path):
    """Phones do not show BMP."""
    image().save(str(tmp_path / "a.bmp"))
    made = prepare(tmp_path / "a.bmp")
    buffer = QBuffer()
    buffer.setData(QByteArray(made.content))

    assert bytes(QImageReader(buffer).format().data()) == b"png"
    assert made.shrunk_to is None


def test_a_file_that_is_gone_is_told(tmp_path):
    """It may have been on a stick."""
    with pytest.raises(PictureFault) as caught:
        prepare(tmp_path / "none.png")

    assert caught.value.fault is Fault.UNREAD


def test_the_button_says_its_key(holder):
    """There is a keyboard way to everything."""
    assert "Ctrl+Shift+P" in holder.bar.findChild(QPushButton, "insert-picture").toolTip()
