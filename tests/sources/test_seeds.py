"""The two real documents, byte for byte."""

import pytest

from llmcards.cards import Difficulty
from llmcards.sources.reading import Document, read_documents

_QUESTIONS = [
    "Что такое большие языковые модели (LLM) и как они работают?",
    "Как с помощбю всех текстов интернета и кучи GPU мы получаем ChatGPT?",
    "Какую задачу решают LLM, подобные ChatGPT, на одном шаге? Что такое токен?",
    "Какие существуют примеры задач, которые LLM могут выполнять лучше всего?",
    "Как происходит процесс предобучения (pre-training) языковых моделей?",
    "Чем отличается этап предобучения от этапа тонкой настройки (fine-tuning)?",
    "Что такое обучение с подкреплением и как оно применимо к LLM?",
    "Какие методы используются для уменьшения галлюцинаций и улучшения точности ответов LLM?",
    'Как "умные" модели отличаются от традиционных LLM?',
    'Что такое "галлюцинации" и как их избежать?',
    "Почему не на все workflow подействовала промпт-инъекция?",
    "Из каких трех этапов обычно состоит процесс обучения LLM?",
    "Почему на один и тот же входной текст LLM может давать разные ответы?",
    "Может ли LLM отвечать на вопросы о вчерашних новостях?",
    "Что нужно для RLHF (Reinforcement Learning from Human Feedback)?",
    'Почему моделям тяжело считать количество букв "а" в слове?',
    "Что такое специальные токены?",
    "Почему мы затрудняемся сразу после pre-training делать RL? И что нам с этим помогает?",
    "Каково преимущество RLHF перед SFT?",
    "Что будет, если мы установим температуру равной 10?",
]
_STARTS = [
    *("00:00:00", "00:00:20", "00:04:17", "00:08:58", "00:11:22", "00:14:14", "00:17:52"),
    *("00:21:05", "00:25:43", "00:27:43", "00:33:32", "00:35:00", "00:38:02", "00:40:45"),
    *("00:42:15", "00:45:43", "00:46:14", "00:51:30", "00:56:23", "00:58:37", "00:59:23"),
]


@pytest.fixture(scope="module")
def page(seeds):
    """The module page, read alone."""
    return read_documents(seeds[:1])


@pytest.fixture(scope="module")
def video(seeds):
    """The video of the second document, read alone."""
    (found,) = read_documents(seeds[1:]).videos
    return found


def test_the_page_gives_its_twenty_questions_word_for_word_and_in_order(page):
    """A learner who looks a question up must find it as it stood, slips and quotes kept."""
    (module,) = page.modules
    asked = [question for lecture in module.lectures for question in lecture.questions]
    asked += [question for step in module.steps for question in step.questions]
    asked += [exercise.question for exercise in module.exercises]

    assert [question.text for question in asked] == _QUESTIONS
    assert [question.line for question in asked] == sorted(q.line for q in asked)


def test_the_page_gives_its_lectures_steps_and_exercises(page):
    """The page's order and marks are how the learner finds the way back to it."""
    (module,) = page.modules
    first, second = module.lectures

    assert (module.title, module.language) == ("Понимание LLM", "ru")
    assert (first.number, first.label, first.video_title) == (1, "1", "LLM: The Movie")
    assert (second.number, second.label) == (2, "E1")
    assert second.video_title == "LLM: The returning of the Jedi"
    assert [len(first.questions), len(second.questions)] == [4, 6]
    assert [step.label for step in module.steps] == ["E2", "E3", "E4", "E5"]
    assert module.steps[2].title == "[матан] Интуиция за механизмами"
    hard = [one.difficulty is Difficulty.HARD for one in module.exercises]
    assert hard == [False] * 5 + [True] * 4


def test_the_summary_is_the_paragraph_below_the_title(page):
    """What the module is about is said there, and the browser's skip link is not it."""
    (module,) = page.modules

    assert module.summary.startswith("В этом модуле мы проведем всесторонний обзор")
    assert module.summary.endswith("знать как работает электричество.")


def test_the_suggestions_of_the_last_step_become_its_answer(page):
    """An answer that the page brings need not be written again."""
    (question,) = page.modules[0].steps[-1].questions

    lines = question.answer.split("\n")
    assert len(lines) == 3
    assert lines[0] == ("- промышленные модели стараются создавать устойчивыми к промпт-инъекциям")
    assert lines[2].endswith('могут "не обратить внимание" на инъекцию')


def test_the_real_page_brings_no_false_warning(seeds):
    """A warning that means nothing teaches the learner to skip them all."""
    assert read_documents(seeds).warnings == ()


def test_the_description_gives_its_chapters_with_exact_times(video):
    """The jump lands on the second that the author of the video named."""
    starts = [
        f"{one.start_s // 3600:02}:{one.start_s // 60 % 60:02}:{one.start_s % 60:02}"
        for one in video.chapters
    ]

    assert starts == _STARTS
    assert [one.end_s for one in video.chapters[:-1]] == [
        one.start_s for one in video.chapters[1:]
    ]
    assert video.chapters[-1].end_s is None
    assert video.duration_s is None


def test_the_description_gives_its_parts_and_titles(video):
    """Titles hold commas, brackets and question marks, and the parts stand in between."""
    parts = [one.part for one in video.chapters]
    titles = [one.title for one in video.chapters]

    assert parts == (
        ["Part 1: LLMs"] * 8
        + ["Part 2: Future of LLMs"] * 7
        + ["Part 3: LLM Security"] * 5
        + ["End"]
    )
    assert titles[7] == "Appendix: Comparisons, Labeling docs, RLHF, Synthetic data, Leaderboard"
    assert titles[4] == "How do they work?"
    assert titles[-2:] == ["LLM Security conclusions", "Outro"]


def test_the_description_gives_title_address_and_outline(video):
    """The post around the description must not be taken for it."""
    assert video.id == "zjkBMFhNj_g"
    assert video.url == "https://www.youtube.com/watch?v=zjkBMFhNj_g"
    assert video.title == "[1hr Talk] Intro to Large Language Models"
    assert len(video.outline) == 13
    assert video.outline[0] == "Что такое большая языковая модель (LLM)"
    assert video.outline[-1] == "Инъекция промптов, «отравление» данных"


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_read_together_the_first_lecture_takes_the_video_and_says_it_is_assumed(seeds, order):
    """No address stands on the page, so the link is a guess that the learner may correct."""
    read = read_documents([seeds[place] for place in order])
    first, second = read.modules[0].lectures

    assert (first.video_id, first.assumed) == ("zjkBMFhNj_g", True)
    assert (second.video_id, second.assumed) == (None, False)
    assert len(read.videos) == 1


@pytest.mark.parametrize("order", [(0, 1), (1, 0)])
def test_both_documents_pasted_in_one_go_are_read_the_same(seeds, order):
    """People select all and paste; they do not part what belongs together."""
    pasted = b"\n\n".join(seeds[place].data for place in order)

    together = read_documents([Document("pasted", pasted)])

    apart = read_documents(seeds)
    assert [len(one.questions) for one in together.modules[0].lectures] == [4, 6]
    assert len(together.modules[0].exercises) == 9
    assert together.modules[0].title == "Понимание LLM"
    assert together.videos == apart.videos


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_page_reads_the_same_in_any_encoding_and_line_end(seeds, encoding, end):
    """Notepad, old Macs and exports write what they write."""
    text = seeds[0].data.decode().replace("\n", end)

    again = read_documents([Document(seeds[0].name, text.encode(encoding))])

    assert again == read_documents(seeds[:1])


def test_the_page_reads_the_same_in_windows_1251(seeds):
    """Russian files from older programs are in this encoding."""
    text = seeds[0].data.decode()

    again = read_documents([Document(seeds[0].name, text.encode("cp1251"))])

    assert again == read_documents(seeds[:1])
