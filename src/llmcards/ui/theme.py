"""Colours, type and spacing of every screen, light and dark."""

import re
from dataclasses import asdict, dataclass
from string import Template
from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from llmcards.paths import shipped

Choice = Literal["system", "light", "dark"]

FONT_FAMILY = "Inter"

# Pixels that do not depend on the screen: Qt multiplies them by its scale.
TITLE_PX = 26
QUESTION_PX = 24
BODY_PX = 16
TEXT_PX = 14
SMALL_PX = 13

_STYLE = "fusion"
_LINE_PX = 18  # a button's text: where room is short, a button gets no less than it
_FONT_SIZE = re.compile(r"font-size: (\d+)px")

GAP_XS = 4
GAP_S = 8
GAP_M = 12
GAP_L = 16
GAP_XL = 24
PAGE_MARGIN = 40
RADIUS = 12
RADIUS_S = 8


@dataclass(frozen=True, slots=True)
class Colours:
    """The colours of one scheme by what they mean, as `#rrggbb`."""

    window: str
    side: str
    surface: str
    hover: str
    selected: str
    border: str
    track: str
    text: str
    secondary: str
    accent: str
    accent_fill: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    again: str
    hard: str
    good: str
    easy: str
    warning: str
    danger: str
    fading: str
    halfway: str
    known: str


LIGHT = Colours(
    window="#f5f6f8",
    side="#ffffff",
    surface="#ffffff",
    hover="#f0f2f5",
    selected="#e4e7ec",
    border="#e1e4ea",
    track="#e1e4ea",
    text="#1a1d23",
    secondary="#5c6472",
    accent="#2563d6",
    accent_fill="#2f6fe0",
    accent_hover="#2560c8",
    accent_soft="#eaf1fd",
    on_accent="#ffffff",
    again="#c2413b",
    hard="#a06a0c",
    good="#23835a",
    easy="#2f6fe0",
    warning="#8f5d08",
    danger="#b3332d",
    fading="#c2453c",
    halfway="#c99a3a",
    known="#23885f",
)

DARK = Colours(
    window="#131519",
    side="#1a1d23",
    surface="#20242b",
    hover="#282d35",
    selected="#2e343d",
    border="#3a414c",
    track="#333943",
    text="#e9ebef",
    secondary="#a0a8b5",
    accent="#7aabff",
    accent_fill="#2f6fe0",
    accent_hover="#4480ea",
    accent_soft="#22304a",
    on_accent="#ffffff",
    again="#ec776e",
    hard="#dfa640",
    good="#59bf8d",
    easy="#6ea3ff",
    warning="#e0ae57",
    danger="#f08a82",
    fading="#e5736a",
    halfway="#d9b45c",
    known="#4fb587",
)

# Below this chance of recall a chapter is simply lost; the scale spreads over what is left.
_LOST_AT = 0.5


def colours(widget: QWidget) -> Colours:
    """Return the colours of the scheme that `widget` is painted in."""
    return DARK if _is_dark(widget.palette()) else LIGHT


def recall_colour(value: float | None, widget: QWidget) -> QColor:
    """Return the colour of a chance of recall, 0 to 1; the track's colour for None.

    The ends differ in blue as well as in red, and the middle is lighter than both, so that
    the scale stays readable without telling red from green.
    """
    tones = colours(widget)
    if value is None:
        return QColor(tones.track)
    share = min(1.0, max(0.0, (value - _LOST_AT) / (1 - _LOST_AT)))
    if share < _LOST_AT:
        return _between(tones.fading, tones.halfway, share * 2)
    return _between(tones.halfway, tones.known, share * 2 - 1)


def sized(font: QFont, size_px: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """Return `font` in another size, as at 100 %, for widgets that paint their own text."""
    changed = QFont(font)
    changed.setPixelSize(own_px(size_px))
    changed.setWeight(weight)
    return changed


def own_px(size_px: int) -> int:
    """Return the size that the learner's own size of type makes of `size_px`."""
    text_px = QGuiApplication.font().pixelSize()
    # -1 without a theme: the application's font is in points then.
    return size_px if text_px < 0 else round(size_px * text_px / TEXT_PX)


class Theme(QObject):
    """Dresses the application and follows the system's scheme unless told otherwise.

    Signals:
        changed: The scheme in use is another one now; carries whether it is dark.
    """

    changed = Signal(bool)

    def __init__(
        self, application: QApplication, choice: Choice = "system", font_percent: int = 100
    ) -> None:
        super().__init__(application)
        self._application = application
        self._choice: Choice = choice
        self._font_percent = font_percent
        self._dark: bool | None = None
        _load_fonts()
        if application.style().objectName() != _STYLE:
            application.setStyle(_STYLE)
        application.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)
        self._apply()

    @property
    def choice(self) -> Choice:
        """What the learner chose; `system` follows the desktop."""
        return self._choice

    @property
    def is_dark(self) -> bool:
        """Whether the dark scheme is in use."""
        return bool(self._dark)

    def choose(self, choice: Choice) -> None:
        """Use `choice` from now on."""
        self._choice = choice
        self._apply()

    def choose_font(self, percent: int) -> None:
        """Set all type in `percent` of its size from now on."""
        self._font_percent = percent
        self._dress()

    def _on_scheme_changed(self) -> None:
        self._apply()

    def _apply(self) -> None:
        scheme = self._application.styleHints().colorScheme()
        dark = self._choice == "dark"
        if self._choice == "system":
            dark = scheme == Qt.ColorScheme.Dark
        if dark == self._dark:
            return
        self._dark = dark
        self._dress()
        self.changed.emit(dark)

    def _dress(self) -> None:
        tones = DARK if self._dark else LIGHT
        font = QFont(FONT_FAMILY)
        font.setPixelSize(round(TEXT_PX * self._font_percent / 100))
        self._application.setFont(font)
        self._application.setPalette(palette_of(tones))
        self._application.setStyleSheet(style_sheet(tones, self._font_percent))


def palette_of(tones: Colours) -> QPalette:
    """Return Qt's palette in the colours `tones`."""
    palette = QPalette()
    role = QPalette.ColorRole
    for name, tone in (
        (role.Window, tones.window),
        (role.WindowText, tones.text),
        (role.Base, tones.surface),
        (role.AlternateBase, tones.hover),
        (role.Text, tones.text),
        (role.PlaceholderText, tones.secondary),
        (role.Button, tones.surface),
        (role.ButtonText, tones.text),
        (role.BrightText, tones.on_accent),
        (role.Mid, tones.border),
        (role.Dark, tones.border),
        (role.Highlight, tones.accent_fill),
        (role.HighlightedText, tones.on_accent),
        (role.Link, tones.accent),
        (role.LinkVisited, tones.accent),
        (role.ToolTipBase, tones.surface),
        (role.ToolTipText, tones.text),
    ):
        palette.setColor(name, QColor(tone))
    disabled = QPalette.ColorGroup.Disabled
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, name, QColor(tones.secondary))
    return palette


def style_sheet(tones: Colours, font_percent: int = 100) -> str:
    """Return the style sheet of the whole program, its type in `font_percent` of its size."""
    text = (shipped("resources") / "theme" / "app.qss").read_text(encoding="utf-8")
    icons = (shipped("resources") / "theme").as_posix()
    sizes = {
        "title_px": TITLE_PX,
        "question_px": QUESTION_PX,
        "body_px": BODY_PX,
        "text_px": TEXT_PX,
        "small_px": SMALL_PX,
        "line_px": round(_LINE_PX * font_percent / 100),
        "radius": RADIUS,
        "radius_s": RADIUS_S,
    }
    scheme = "dark" if tones is DARK else "light"
    sheet = Template(text).substitute(asdict(tones), **sizes, icons=icons, scheme=scheme)
    return _FONT_SIZE.sub(
        lambda found: f"font-size: {round(int(found[1]) * font_percent / 100)}px", sheet
    )


def _is_dark(palette: QPalette) -> bool:
    window = palette.color(QPalette.ColorRole.WindowText)
    return window.lightness() > 127  # noqa: PLR2004 - half of the 8-bit range


def _between(first: str, second: str, share: float) -> QColor:
    low, high = QColor(first), QColor(second)
    return QColor(
        round(low.red() + (high.red() - low.red()) * share),
        round(low.green() + (high.green() - low.green()) * share),
        round(low.blue() + (high.blue() - low.blue()) * share),
    )


def _load_fonts() -> None:
    if FONT_FAMILY in QFontDatabase.families():
        return
    for file in sorted((shipped("resources") / "fonts").glob("*.otf")):
        QFontDatabase.addApplicationFont(str(file))
