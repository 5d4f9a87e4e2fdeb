"""The labelled set is the gate: a change that links worse does not pass."""

import pytest
from benchmarks.linking import Bench, summary
from benchmarks.linking_data import load_fields, load_questions


@pytest.fixture(scope="module")
def bench():
    """Return every labelled question with the linker that ships."""
    return Bench()


@pytest.fixture(scope="module")
def results(bench):
    """Return what the linker makes of every labelled question of the field."""
    return bench.linked()


@pytest.fixture(scope="module")
def outside(bench):
    """Return what the linker makes of the questions outside the field."""
    return bench.linked_fields()


@pytest.mark.parametrize("group", ["page", "all"])
def test_the_promised_quality_is_kept(results, group):
    """70 % right at first and 90 % in three, without a transcript, is what was promised."""
    figures = summary([at for at in results if group in {"all", at.question.group}])

    assert figures.first >= 0.70
    assert figures.in_three >= 0.90


def test_unseen_questions_are_answered_nearly_as_well(results):
    """Held-out questions show whether the glossary knows the field or only the test."""
    figures = summary([at for at in results if at.question.group == "held out"])

    assert figures.first >= 0.70
    assert figures.in_three >= 0.85


def test_silence_is_kept_and_not_overdone(results):
    """Nonsense must not be linked, and the linker must not buy that by saying nothing."""
    figures = summary(results)

    assert figures.rightly_silent >= 0.8 * figures.unanswerable
    assert figures.wrongly_silent <= 0.05 * figures.asked


def test_scores_mean_what_they_say(results):
    """A learner who sees 0.8 must be right to trust it eight times of ten."""
    pairs = [(score, hit) for at in results for score, hit in zip(at.scores, at.hits, strict=True)]
    for low, high in ((0.0, 0.25), (0.25, 0.5), (0.5, 0.75), (0.75, 1.0)):
        some = [(score, hit) for score, hit in pairs if low <= score < high]
        said = sum(score for score, _ in some) / len(some)
        right = sum(hit for _, hit in some) / len(some)
        assert said == pytest.approx(right, abs=0.12)


def test_the_labelled_set_is_large_and_mixed():
    """Figures over a handful of questions, or one language, would prove nothing."""
    questions = load_questions()
    russian = [at for at in questions if any("а" <= letter <= "я" for letter in at.text.lower())]

    assert len(questions) >= 80
    assert 0.3 <= len(russian) / len(questions) <= 0.8
    assert sum(at.group == "page" for at in questions) == 20
    assert sum(at.group == "held out" for at in questions) >= 25


@pytest.mark.parametrize("held_out", [False, True])
def test_outside_its_field_a_sure_link_is_right(outside, held_out):
    """A green jump to the wrong chapter costs more trust than an empty one, in any course."""
    figures = summary([at for at in outside if at.question.held_out is held_out])

    assert figures.surely_right >= 0.8 * figures.sure
    assert figures.sure >= 0.2 * figures.asked


def test_outside_its_field_the_linker_is_silent_rather_than_wrong(outside):
    """Questions that no chapter answers must stay without a link there, too."""
    figures = summary(outside)

    assert figures.rightly_silent >= 0.85 * figures.unanswerable
    assert figures.first >= 0.35


def test_the_other_fields_are_several_and_one_is_held_out():
    """One course, or only those that were tuned to, would prove nothing about the next."""
    courses = load_fields()

    assert len(courses) >= 4
    assert any(at.held_out for course in courses for at in course.questions)
    assert all(len(course.questions) >= 15 for course in courses)
