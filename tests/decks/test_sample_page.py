"""The bundled sample page has all that a real page has, and is read without a loss."""

import pytest

from llmcards.paths import shipped
from llmcards.sources.reading import Document, Understood, read_documents

SAMPLE = shipped("resources") / "sample"


def read(*names: str) -> Understood:
    """Return what the sample files called `names` say together."""
    files = [SAMPLE / name for name in names]
    return read_documents([Document(file.name, file.read_bytes()) for file in files])


@pytest.mark.parametrize(
    ("name", "language"), [("module-page.txt", "ru"), ("module-page-en.md", "en")]
)
def test_the_sample_page_has_every_kind_of_question(name, language):
    """The tour shows lectures, a step with its answer, exercises and harder ones."""
    understood = read(name)

    (module,) = understood.modules
    assert module.language == language
    assert [len(lecture.questions) for lecture in module.lectures] == [4, 4]
    assert [step.label for step in module.steps] == ["E2", "E3"]
    assert [len(step.questions) for step in module.steps] == [0, 1]
    assert module.steps[1].questions[0].answer.count("\n- ") == 2
    assert [one.difficulty.value for one in module.exercises] == ["normal"] * 4 + ["hard"] * 3
    assert understood.warnings == ()


def test_the_sample_description_has_chapters_in_parts_and_an_outline():
    """The clock time, the ratio and the prose around the chapters are no chapters."""
    (video,) = read("video-description.txt").videos

    assert (video.id, video.title) == ("Srch_In1Hr0", "Search in an hour")
    assert [chapter.start_s for chapter in video.chapters[:3]] == [0, 130, 525]
    assert len(video.chapters) == 12
    parts = list(dict.fromkeys(chapter.part for chapter in video.chapters))
    assert parts == ["Part 1: Gathering", "Part 2: Indexing", "Part 3: Ranking", "End"]
    assert len(video.outline) == 9


def test_page_and_description_belong_together():
    """The tour imports both at once, as a learner would."""
    understood = read("module-page.txt", "video-description.txt")

    first = understood.modules[0].lectures[0]
    assert (first.video_id, first.assumed) == ("Srch_In1Hr0", True)
