"""Lines of an outline become names of chapters, in order and only where that is certain."""

from hypothesis import given
from hypothesis import strategies as st

from llmcards.cards import Chapter, Video
from llmcards.linking.outline import align, parts_of

_LIKENESSES = st.integers(0, 6).flatmap(
    lambda width: st.lists(
        st.lists(st.floats(0, 1), min_size=width, max_size=width), min_size=1, max_size=6
    )
)


def test_a_line_is_parted_at_commas_outside_brackets():
    """A line that lists two chapters must not give either the other's name."""
    line = "Самосовершенствование моделей, LLM AlphaGo (игра го, 2016)"

    assert parts_of(line) == ("Самосовершенствование моделей", "LLM AlphaGo (игра го, 2016)")


def test_pairs_that_would_cross_are_not_both_taken():
    """Both lists tell the same talk in the same order."""
    assert align([[0.0, 0.9], [0.7, 0.0]]) == [[], [0]]


def test_unlike_lines_name_nothing():
    """A wrong name is worse than none."""
    assert align([[0.2, 0.3], [0.1, 0.4]]) == [[], []]


def test_one_chapter_may_have_several_lines():
    """Outlines are often finer than chapters."""
    assert align([[0.9, 0.0], [0.8, 0.0], [0.0, 0.9]]) == [[0, 1], [2]]


@given(_LIKENESSES)
def test_an_alignment_never_turns_back(likenesses):
    """A later chapter is never named by an earlier line than the chapter before it."""
    names = align(likenesses)

    flat = [line for lines in names for line in lines]
    assert flat == sorted(flat)
    assert len(names) == len(likenesses[0])
    assert all(likenesses[line][at] > 0.5 for at, lines in enumerate(names) for line in lines)


def test_an_outline_opens_a_chapter_to_words_its_title_lacks(linker):
    """The outline in the learner's language says what the English title does not."""
    chapters = (Chapter("Data poisoning", 0, 9), Chapter("Jailbreaks", 9, 20))
    bare = Video("aaaaaaaaaaa", "", "Talk", 20, chapters)
    told = Video("aaaaaaaaaaa", "", "Talk", 20, chapters, ("Отравление данных колодезниками",))
    question = "Кто такие колодезники?"

    assert linker.propose(question, (bare,)) == ()
    assert linker.propose(question, (told,))[0].chapter == "Data poisoning"
