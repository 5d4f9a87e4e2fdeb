"""The widgets that know nothing of llmcards, and the colours they wear."""

from dataclasses import asdict

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, Qt, QUrl
from PySide6.QtGui import QColor, QTextDocument
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QProxyStyle, QStyle, QWidget

from llmcards.ui.intervals import short_interval
from llmcards.ui.kit.buttons import Button, ElidedLink
from llmcards.ui.kit.checks import CheckLine
from llmcards.ui.kit.markdown import MarkdownView
from llmcards.ui.kit.text import ElidedLabel
from llmcards.ui.kit.timeline import Segment, Timeline
from llmcards.ui.kit.toast import Toast
from llmcards.ui.theme import DARK, LIGHT, palette_of, recall_colour, style_sheet
from llmcards.ui.today.taken import TakenTime

MINUTE_MS, HOUR_MS = 60_000, 3_600_000


def contrast(first: str, second: str) -> float:
    """Return the contrast of two colours as WCAG 2 counts it, 1 to 21."""

    def luminance(colour: str) -> float:
        parts = QColor(colour).getRgbF()[:3]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", ["text", "secondary", "accent", "warning", "danger"])
def test_every_text_can_be_read_on_every_ground(tones, text):
    """4.5 to 1 is what eyes over fifty need."""
    for ground in ("window", "side", "surface", "hover", "selected"):
        if (text, ground) in {("accent", "selected"), ("warning", "selected")}:
            continue  # never set there
        assert contrast(getattr(tones, text), getattr(tones, ground)) >= 4.5, ground
    assert contrast(tones.on_accent, tones.accent_fill) >= 4.5


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
def test_the_scale_of_recall_stands_out_from_what_is_unknown(qtbot, tones):
    """Forgotten, halfway, known and unknown look different, whichever colours one sees."""
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.setPalette(palette_of(tones))

    looks = [recall_colour(value, widget) for value in (None, 0.4, 0.75, 1.0)]

    blues = [look.blue() for look in looks[1:]]
    assert len({look.name() for look in looks}) == 4
    assert blues[2] - blues[0] >= 25
    assert looks[2].lightnessF() == max(look.lightnessF() for look in looks[1:]) or tones is DARK


@pytest.mark.parametrize("tones", [LIGHT, DARK], ids=["light", "dark"])
def test_the_style_sheet_knows_every_colour_it_names(tones):
    """A `$name` left over would switch the whole sheet off."""
    sheet = style_sheet(tones)

    assert "$" not in sheet
    assert asdict(tones)["accent_fill"] in sheet


class WithIcons(QProxyStyle):
    """A style of a desktop that puts ticks and crosses on buttons, as most of Linux do."""

    def styleHint(self, hint, option=None, widget=None, returned=None):  # noqa: N802 - Qt's
        """Say that buttons have icons."""
        if hint is QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons:
            return 1
        return super().styleHint(hint, option, widget, returned)


def test_buttons_of_the_desktop_s_dialogs_have_no_icons(qtbot):
    """Those of all other dialogs have none."""
    box, style = QDialogButtonBox(), WithIcons()
    qtbot.addWidget(box)
    box.setStyle(style)
    box.setStyleSheet(style_sheet(LIGHT))

    box.setStandardButtons(box.StandardButton.Ok | box.StandardButton.Cancel)
    box.show()

    assert [button.icon().isNull() for button in box.buttons()] == [True, True]


@pytest.mark.parametrize(
    ("ms", "days", "said"),
    [
        (30_000, 0, "< 1 min"),
        (10 * MINUTE_MS, 0, "10 min"),
        (59 * MINUTE_MS + 50_000, 0, "1 h"),
        (90 * MINUTE_MS, 0, "1.5 h"),
        (0, 3, "3 d"),
        (0, 36, "1.2 mo"),
        (0, 60, "2 mo"),
        (0, 547, "1.5 y"),
    ],
)
def test_intervals_are_short_and_honest(qapp, around, ms, days, said):
    """A button has room for two words."""
    assert short_interval(ms, days) == said


def test_intervals_are_written_as_the_learner_writes(qapp, around):
    """1,2 мес, with a comma and a month's short name."""
    around.languages.choose("ru")

    assert short_interval(0, 36) == "1,2 мес"
    assert short_interval(10 * MINUTE_MS, 0) == "10 мин"
    assert QLocale().decimalPoint() == ","


def test_time_in_another_window_is_not_counted():
    """Reading mail is not thinking about a card."""
    now = [0.0]
    taken = TakenTime(lambda: now[0])
    taken.restart()

    now[0] = 5
    taken.pause()
    now[0] = 500
    taken.resume()
    now[0] = 507

    assert taken.ms == 12_000
    now[0] = 5000
    assert taken.ms == 60_000


@given(
    lengths=st.lists(st.floats(0, 20_000), min_size=1, max_size=40),
    width=st.integers(300, 1200),
)
@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_timeline_fills_its_width_and_hides_no_segment(qapp, lengths, width):
    """A chapter of ten seconds in a lecture of three hours can still be clicked."""
    timeline = Timeline()
    timeline.resize(width, 24)
    timeline.show_segments([Segment(length) for length in lengths])

    hit = {timeline.segment_at(x) for x in range(width)}

    assert set(range(len(lengths))) <= hit


def test_the_timeline_is_walked_by_keys(qtbot):
    """Whoever cannot use a mouse gets to every chapter."""
    timeline = Timeline()
    qtbot.addWidget(timeline)
    timeline.show_segments([Segment(10, 0.5, "a"), Segment(20, None, "b"), Segment(5, 1.0, "c")])

    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    with qtbot.waitSignal(timeline.activated) as activated:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)

    assert activated.args == [1]
    assert timeline.accessibleDescription() == "b"


def test_markdown_fetches_nothing(qtbot):
    """A picture's address would tell its owner who reads the card and when."""
    view = MarkdownView()
    qtbot.addWidget(view)

    view.show_markdown("![x](http://example.org/spy.png) <script>alert(1)</script> **bold**")

    image = QTextDocument.ResourceType.ImageResource.value
    assert view.loadResource(image, QUrl("http://example.org/spy.png")) is None
    assert "alert" not in view.toPlainText() or "<script>" in view.toPlainText()
    assert "<img" not in view.toHtml()


def test_only_links_to_the_web_are_passed_on(qtbot):
    """A card from outside must not open files or programs."""
    view, seen = MarkdownView(), []
    qtbot.addWidget(view)
    view.link_activated.connect(seen.append)

    for address in ("https://example.org/a", "file:///etc/passwd", "javascript:alert(1)"):
        view.anchorClicked.emit(QUrl(address))

    assert seen == ["https://example.org/a"]


def test_markdown_is_as_high_as_its_text(qtbot):
    """The page scrolls, not a box in the page."""
    view = MarkdownView()
    qtbot.addWidget(view)
    view.resize(300, 10)
    view.show()

    view.show_markdown("word " * 200)
    high = view.height()
    view.show_markdown("word")

    assert high > 200
    assert view.height() < 60


def test_what_does_not_fit_is_told_on_hover(qtbot):
    """A shortened title must still be readable."""
    short, link = ElidedLabel(), ElidedLink()
    for widget in (short, link):
        qtbot.addWidget(widget)
        widget.resize(60, 20)

    short.setText("A very long title of a lecture")
    link.say("A very long title of a lecture")

    assert short.is_elided
    assert short.toolTip() == "A very long title of a lecture"
    assert link.text().endswith("…")
    assert link.accessibleName() == "A very long title of a lecture"


def test_a_long_line_to_tick_wraps(qtbot):
    """A key point is never cut off."""
    line = CheckLine()
    qtbot.addWidget(line)
    line.say("many words " * 12, key="5", mark="core")

    assert line.heightForWidth(300) > line.heightForWidth(1200)
    assert "core" in line.accessibleName()


def test_a_toast_offers_its_action_once(qtbot):
    """Undo in a toast is one click, and gone after it."""
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(800, 600)
    owner.show()
    toast = Toast(owner)

    toast.say("Buried until tomorrow.", "Undo")
    with qtbot.waitSignal(toast.acted):
        toast.findChild(Button, "toast-action").click()

    assert not toast.isVisible()
    assert toast.findChild(QLabel, "toast-text").text() == "Buried until tomorrow."
