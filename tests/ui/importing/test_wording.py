"""Two wordings are compared by words, not by letters."""

from hypothesis import given
from hypothesis import strategies as st

from llmcards.ui.importing.wording import word_difference


def _differing(pieces):
    return [piece.text.strip() for piece in pieces if piece.differs]


def test_only_the_words_that_changed_are_marked():
    """The reader shall see the change at once."""
    before, after = word_difference("What is a token in a model?", "What is one token in a model?")

    assert _differing(before) == ["a"]
    assert _differing(after) == ["one"]


def test_a_question_mark_that_moved_is_no_change():
    """Words added at the end leave the last word what it was."""
    before, after = word_difference("Как он ищет страницы?", "Как он ищет страницы быстро?")

    assert _differing(before) == []
    assert _differing(after) == ["быстро?"]


@given(st.text(), st.text())
def test_the_pieces_together_are_the_wordings(before, after):
    """Nothing is lost or invented by comparing."""
    left, right = word_difference(before, after)

    assert "".join(piece.text for piece in left) == before.lstrip()
    assert "".join(piece.text for piece in right) == after.lstrip()
