"""A field that grows shows its whole text at every width."""

from llmcards.ui.kit.growing import GrowingLine

TEXT = "предобучение на GPU — предсказание следующего токена"


def test_no_scroll_bar_ever_lies_over_the_only_line(qtbot):
    """A text that just fits, or just does not, once brought one and was cut in half."""
    field = GrowingLine()
    qtbot.addWidget(field)
    field.fill(TEXT)
    field.show()
    fits = field.fontMetrics().horizontalAdvance(TEXT)

    cut = []
    for width in range(fits - 30, fits + 60):
        field.resize(width, field.height())
        qtbot.wait(0)
        lines = field.document().size().height()
        if field.viewport().height() < lines * field.fontMetrics().lineSpacing():
            cut.append(width)

    assert cut == []
