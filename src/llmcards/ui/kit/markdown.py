"""Show Markdown that may come from anywhere: cleaned, without scripts, without fetching."""

import re

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QResizeEvent, QShowEvent, QTextOption
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser, QWidget

from llmcards.markup.html import to_html
from llmcards.ui.jobs import Job
from llmcards.ui.kit import formulas, pictures
from llmcards.ui.kit.marks import Spans, marked
from llmcards.ui.theme import BODY_PX, Colours, colours, own_px

_SAFE_SCHEMES = frozenset(("http", "https"))
_PICTURE = re.compile(rf'<img src="{pictures.SCHEME}:(?P<name>[^"]+)" alt="(?P<words>[^"]*)">')
_IDLE_MS = 40
_ALONE = f'<p><img src="{pictures.SCHEME}:'
_ALONE_SHOWN = f'<p class="picture"><img src="{pictures.SCHEME}:'
_FORMULA = re.compile(r'<img src="(?P<address>formula:[^"]+)" alt="(?P<source>[^"]*)">')


class MarkdownView(QTextBrowser):
    """Shows one text as high as it is long; the page scrolls, not the view.

    Formulas are pictures in the colour of the text. What draws them is loaded beside the
    screen when the first one comes; until then they are shown as they were written. Other
    pictures come from what holds the view (`kit.pictures`) and are no wider than the text.

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
        self._base_px, self._weight = size_px, weight
        self._size_px = size_px
        self._leading = leading
        self._loading: Job | None = None
        self._contents: dict[str, bytes | None] = {}
        self._fitted_px = 0
        self._spans: Spans | None = None
        self._when_idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._when_idle.timeout.connect(self._render)
        self._set_type()
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
        self._contents.clear()
        self._spans = None
        if f"{pictures.SCHEME}:" in markdown and not self.isVisible():
            # What is covered yet must not keep what is seen waiting: a picture takes 50 ms.
            self._when_idle.start()
        else:
            self._when_idle.stop()
            self._render()

    def mark(self, spans: Spans | None) -> None:
        """Mark softly what `spans` finds in the words that are shown; None marks nothing."""
        self._spans = spans
        self._show_marks()

    def loadResource(self, _kind: int, name: QUrl | str) -> object:
        """Draw formulas and pictures, and fetch nothing: an address could tell who reads."""
        address = name if isinstance(name, str) else name.toString()
        if address.startswith(f"{pictures.SCHEME}:"):
            image = self._picture(address.partition(":")[2])
            return None if image.isNull() else image
        if not address.startswith(f"{formulas.SCHEME}:"):
            return None
        drawn = formulas.picture(address, self._look())
        return drawn.image if drawn is not None else None

    def sizeHint(self) -> QSize:
        """Return the room for the whole text at the width now."""
        return QSize(320, self._height())

    def minimumSizeHint(self) -> QSize:
        """Return the same height: the page scrolls, not the view."""
        return QSize(160, self._height())

    def showEvent(self, event: QShowEvent) -> None:
        """Draw now what was to be drawn when there was time."""
        super().showEvent(event)
        if self._when_idle.isActive():
            self._when_idle.stop()
            self._render()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow or shrink with the text."""
        super().resizeEvent(event)
        if self._contents and self._fitted_px != self.viewport().width():
            self._render()
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of another theme, and another size of type."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ApplicationFontChange:
            self._set_type()
            if self._markdown:
                self._render()
        if event.type() == QEvent.Type.PaletteChange and self._markdown:
            self._render()

    def _set_type(self) -> None:
        self._size_px = own_px(self._base_px)
        # The program's style sheet sets every widget's font; only another one outdoes it.
        self.setStyleSheet(f"font-size: {self._size_px}px; font-weight: {self._weight};")

    def _render(self) -> None:
        self.document().setDefaultStyleSheet(_style(colours(self), self._size_px, self._leading))
        self.setHtml(self._html())
        if "$" in self._markdown and formulas.is_ready():
            formulas.align(self.document(), self._look())
        self._show_marks()
        self._fit()

    def _html(self) -> str:
        html = self._html_with_formulas().replace(_ALONE, _ALONE_SHOWN)
        return _PICTURE.sub(self._shown_picture, html)

    def _shown_picture(self, found: re.Match[str]) -> str:
        """Return a picture's tag, or its words where there is no picture."""
        if not self._picture(found["name"]).isNull():
            return found[0]
        missing = self.tr("picture is missing")
        return f"<i>[{missing}] {found['words']}</i>"

    def _picture(self, name: str) -> QImage:
        if name not in self._contents:
            self._contents[name] = pictures.content_for(self, name)
        self._fitted_px = self.viewport().width()
        content = self._contents[name]
        ratio = self.devicePixelRatioF()
        return pictures.fitted(content, self._fitted_px, ratio) if content else QImage()

    def _show_marks(self) -> None:
        self.setExtraSelections(marked(self, self._spans) if self._spans else [])

    def _html_with_formulas(self) -> str:
        if "$" not in self._markdown:
            return to_html(self._markdown, formulas="pictures")
        if not formulas.is_ready():
            self._load()
            return to_html(self._markdown, formulas="source")
        return self._with_source(to_html(self._markdown, formulas="pictures"))

    def _with_source(self, html: str) -> str:
        """Return `html` with the formulas that cannot be drawn as they were written."""

        def kept(found: re.Match[str]) -> str:
            is_drawn = formulas.picture(found["address"], self._look()) is not None
            return found[0] if is_drawn else f"<code>{found['source']}</code>"

        return _FORMULA.sub(kept, html)

    def _load(self) -> None:
        if self._loading is None:
            self._loading = Job(lambda _: formulas.make_ready(), self)
            self._loading.succeeded.connect(self._on_loaded)
            self._loading.start()

    def _on_loaded(self, _nothing: object) -> None:
        self._loading = None
        self._render()

    def _look(self) -> formulas.Look:
        return formulas.Look(colours(self).text, self._size_px, self.devicePixelRatioF())

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
        "p.picture { line-height: 100%; }"  # else a share of the picture is empty below it
        f"li {{ margin-bottom: 4px; line-height: {leading}%; }}"
        f"a {{ color: {tones.accent}; text-decoration: none; }}"
        f"code, pre {{ font-family: {mono}; font-size: {size_px - 2}px;"
        f" background-color: {tones.hover}; }}"
        "pre { margin-top: 4px; margin-bottom: 8px; white-space: pre-wrap; }"
        f".keyword {{ color: {tones.accent}; }} .string {{ color: {tones.good}; }}"
        f".number {{ color: {tones.hard}; }} .comment {{ color: {tones.secondary}; }}"
        f".name {{ font-weight: 600; }} .builtin {{ color: {tones.again}; }}"
        f"td, th {{ padding: 3px 8px; border: 1px solid {tones.border}; }}"
        "table { border-collapse: collapse; margin-bottom: 8px; }"
        f"blockquote {{ color: {tones.secondary}; margin-left: 16px; }}"
    )
