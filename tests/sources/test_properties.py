"""What holds for every text there is."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmcards.errors import SourceError
from llmcards.sources.advice import advise, split
from llmcards.sources.lines import cleaned
from llmcards.sources.reading import Document, Understood, read_documents

_MORSELS = st.sampled_from(
    [
        *("Вопросы к лекции 1:", "Questions to lecture 2", "Exercises", "Сложные:", "Ответ:"),
        *("- Что это?", "  - вложенный", "1. Кино (Фильм)", "2) Зачем?", "E5. Шаг", "• пункт"),
        *("0:00 One", "1:05 Two", "10:00 Three", "0:30 back", "Part 1: A", "Chapters:", "End"),
        *("https://youtu.be/zjkBMFhNj_g", "# Заголовок", "<li>Кто?</li>", "<ul>", "</ul>", "<p>"),
        *("**Версии:**", "проза.", "Почему так?", "Содержание:", "+ строка", "---", "```", ""),
        *(
            "[a](https://youtu.be/zjkBMFhNj_g?t=5)",
            "<details>",
            "</details>",
            "Длительность: 5:00",
        ),
    ]
)
_TEXTS = st.lists(st.one_of(_MORSELS, st.text(max_size=40)), max_size=30).map("\n".join)
_NAMES = st.sampled_from(["p.txt", "p.md", "p.html", "pasted"])
_CALM = settings(deadline=None, max_examples=150, suppress_health_check=[HealthCheck.too_slow])


def _read(text: str, name: str) -> Understood:
    try:
        return read_documents([Document(name, text.encode("utf-8", "replace"))])
    except SourceError:
        return Understood()


def _questions(understood: Understood):
    for module in understood.modules:
        for part in (*module.lectures, *module.steps):
            yield from part.questions
        yield from (exercise.question for exercise in module.exercises)


@_CALM
@given(st.binary(max_size=400), _NAMES)
def test_any_bytes_are_read_or_refused_in_plain_words(data, name):
    """A dropped file must never end in a crash."""
    refusal, found = "", Understood()
    try:
        found = read_documents([Document(name, data)])
    except SourceError as error:
        refusal = str(error)

    assert refusal.startswith(name) or found.modules or found.videos or found.warnings


@_CALM
@given(_TEXTS)
def test_every_question_stands_in_the_source(text):
    """No card is made up."""
    source = cleaned(text)

    for question in _questions(_read(text, "p.txt")):
        assert question.text in source


@_CALM
@given(_TEXTS, _NAMES)
def test_chapters_ascend_and_end_where_the_next_begins(text, name):
    """A player that is sent backwards never stops."""
    for video in _read(text, name).videos:
        starts = [chapter.start_s for chapter in video.chapters]
        assert starts == sorted(set(starts))
        assert [chapter.end_s for chapter in video.chapters[:-1]] == starts[1:]
        assert all(chapter.title.strip() for chapter in video.chapters)


@_CALM
@given(_TEXTS, _NAMES)
def test_every_warning_names_a_line_of_the_source(text, name):
    """The learner looks there."""
    count = text.count("\n") + text.count("\r") + 30

    for warned in _read(text, name).warnings:
        assert 1 <= warned.line <= count
        assert warned.file == name


@_CALM
@given(_TEXTS)
def test_no_list_item_that_asks_is_lost(text):
    """It becomes a question, or part of an answer, or a warning."""
    found = _read(text, "p.txt")
    kept = " ".join(f"{one.text} {one.answer}" for one in _questions(found))
    told = " ".join(one.subject for one in found.warnings)
    named = " ".join(step.title for module in found.modules for step in module.steps)
    outlined = " ".join(line for video in found.videos for line in video.outline)

    outlines = any(heading in text for heading in ("Содержание:", "Chapters:"))
    if found.modules and not outlines and "\n- Что это?\n" in f"\n{text}\n":
        assert "Что это?" in f"{kept} {told} {named} {outlined}"


@_CALM
@given(_TEXTS)
def test_reading_again_gives_the_same(text):
    """Importing a page twice must change nothing."""
    assert _read(text, "p.txt") == _read(text, "p.txt")


@_CALM
@given(_TEXTS)
def test_advice_never_fails_and_parts_are_questions(text):
    """Advice is a courtesy; it must not stand in the way of an import."""
    for module in _read(text, "p.txt").modules:
        advise(module, "p.txt")

    for line in text.split("\n"):
        for part in split(line, "ru"):
            assert part.endswith("?")
