"""Show Markdown that may come from anywhere: cleaned, without scripts, without fetching."""

from PySide6.QtCore import QEvent, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QResizeEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from llmcards.markup.html import to_html
from llmcards.ui.theme import BODY_PX, Colours, colours

_SAFE_SCHEMES = frozenset(("http", "https"))


class MarkdownView(QTextBrowser):
    """Shows one text as high as it is long; the page scrolls, not the view.

    `leading` is the line's height in per cent of the font's own.

    Signals:
        link_activated: A link to the web was chosen; carries its address.
    """

    link_activated = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        size_px: int = BODY_PX,
        weight: int = 400,
        leading: int = 120,
    ) -> None:
        super().__init__(parent)
        self._markdown = ""
        self._size_px = size_px
        self._leading = leading
        # The program's style sheet sets every widget's font; only another one outdoes it.
        self.setStyleSheet(f"font-size: {size_px}px; font-weight: {weight};")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0)
        self.anchorClicked.connect(self._on_anchor)

    @property
    def markdown(self) -> str:
        """The text that is shown."""
        return self._markdown

    def show_markdown(self, markdown: str) -> None:
        """Show `markdown`."""
        self._markdown = markdown
        self._render()

    def loadResource(self, _kind: int, _name: QUrl | str) -> object:
        """Load nothing: a picture's address could tell its owner who reads the card."""
        return None

    def sizeHint(self) -> QSize:
        """Return the room for the whole text at the width now."""
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the page scrolls, not the view."""
        return QSize(160, self._height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow or shrink with the text."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            self._render()

    def _render(self) -> None:
        self.document().setDefaultStyleSheet(_style(colours(self), self._size_px, self._leading))
        self.setHtml(to_html(self._markdown, formulas="source"))
        self._fit()

    def _height(self) -> int:
        return round(self.document().size().height()) + 2

    def _fit(self) -> None:
        if self.height() != self._height():
            self.setFixedHeight(self._height())

    def _on_anchor(self, address: QUrl) -> None:
        if address.scheme() in _SAFE_SCHEMES:
            self.link_activated.emit(address.toString())


def _style(tones: Colours, size_px: int, leading: int) -> str:
    mono = "'JetBrains Mono', 'Cascadia Mono', 'SF Mono', 'DejaVu Sans Mono', monospace"
    return (
        f"body {{ color: {tones.text}; }}"
        f"p, ul, ol {{ margin-top: 0; margin-bottom: 8px; line-height: {leading}%; }}"
        f"li {{ margin-bottom: 4px; line-height: {leading}%; }}"
        f"a {{ color: {tones.accent}; text-decoration: none; }}"
        f"code, pre {{ font-family: {mono}; font-size: {size_px - 2}px;"
        f" background-color: {tones.hover}; }}"
        "pre { margin-top: 4px; margin-bottom: 8px; white-space: pre-wrap; }"
        f"blockquote {{ color: {tones.secondary}; margin-left: 16px; }}"
    )
