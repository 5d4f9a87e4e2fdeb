"""A question is led to the chapter that answers it, or nowhere."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from llmcards.cards import Chapter, LinkMaker, Video
from llmcards.linking.linker import Linker

_SLOW_START = settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
_WORDS = st.sampled_from(
    ["токен", "галлюцинации", "RLHF", "reward", "браузер", "джейлбрейк", "борщ", "the", "1", "—"]
)
_TEXTS = st.one_of(st.text(max_size=60), st.lists(_WORDS, max_size=8).map(" ".join))
_TALK = Video("aaaaaaaaaaa", "", "Talk", 100, (Chapter("Hallucinations", 0, 60),))


@pytest.mark.parametrize(
    ("question", "chapter"),
    [
        ("Что такое галлюцинации?", "hallucinations, tool use, knowledge/working memory"),
        ("Зачем нужен файн-тюнинг ассистента?", "Finetuning into an Assistant"),
        ("Что такое модель вознаграждения?", "reinforcement learning from human feedback (RLHF)"),
        ("What are jailbreaks?", "Jailbreaks"),
        ("Как сделать подкаст?", "NotebookLM, podcast generation"),
    ],
)
def test_a_plain_question_finds_its_chapter_first(linker, videos, question, chapter):
    """These are the questions a learner would call obvious, whatever their language."""
    links = linker.propose(question, tuple(videos.values()))

    assert links[0].chapter == chapter


def test_a_link_carries_what_the_reader_needs(linker):
    """The link must open at the second, say who made it, and why."""
    (link,) = linker.propose("Откуда берутся галлюцинации?", (_TALK,))

    assert (link.video_id, link.start_s, link.end_s) == ("aaaaaaaaaaa", 0, 60)
    assert link.made_by is LinkMaker.PROGRAM
    assert link.words == ("галлюцинации",)
    assert 0 < link.score <= 1


def test_an_open_end_stays_open(linker):
    """The last chapter has no end where the video's length is unknown."""
    talk = Video("bbbbbbbbbbb", "", "Talk", None, (Chapter("Hallucinations", 7),))

    (link,) = linker.propose("What are hallucinations?", (talk,))

    assert (link.start_s, link.end_s) == (7, None)


@pytest.mark.parametrize(
    "question",
    [
        "Как сварить борщ?",
        "Кто выиграл чемпионат мира по футболу?",
        "How long should I boil an egg?",
        "Какие документы нужны для визы?",
        "asdf qwerty zxcv",
        "???",
        "",
    ],
)
def test_an_unrelated_question_is_met_with_silence(linker, videos, question):
    """A wrong jump costs more trust than an empty one."""
    assert linker.propose(question, tuple(videos.values())) == ()


def test_videos_without_chapters_give_nothing(linker):
    """A page often names a video whose description was never read."""
    bare = Video("ccccccccccc", "", "Talk")

    assert linker.propose("What are hallucinations?", (bare,)) == ()
    assert linker.propose("What are hallucinations?", ()) == ()


def test_a_higher_threshold_says_less(glossary, videos):
    """The threshold is the learner's protection, so it must bite."""
    question = "Что будет, если мы установим температуру равной 10?"
    every = tuple(videos.values())

    assert Linker(glossary, threshold=0.0).propose(question, every)
    assert Linker(glossary, threshold=0.99).propose(question, every) == ()


def test_the_video_of_the_question_is_preferred(linker, videos):
    """A question under a lecture is answered in that lecture, when it is answered there."""
    every = tuple(videos.values())
    question = "Что такое AlphaGo?"

    for name in ("lecture-1", "lecture-2"):
        own_video = videos[name].id
        assert linker.propose(question, every, own_video=own_video)[0].video_id == own_video


def test_an_introduction_gives_way_to_the_chapter_itself(linker):
    """Introductions and summaries mention everything and explain nothing."""
    titles = ("Summary: tokenization", "Tokenization", "Intro to tokenization")
    chapters = tuple(Chapter(title, at, at + 1) for at, title in enumerate(titles))
    talk = Video("ddddddddddd", "", "Talk", 3, chapters)

    assert linker.propose("Что такое токенизация?", (talk,))[0].chapter == "Tokenization"


def test_russian_chapters_are_found_by_english_questions(linker):
    """The bridge between the languages must carry both ways."""
    chapters = (Chapter("Галлюцинации", 0, 1), Chapter("Токенизация", 1, 2))
    talk = Video("eeeeeeeeeee", "", "Лекция", 2, chapters)

    assert linker.propose("What is a hallucination?", (talk,))[0].chapter == "Галлюцинации"


def test_a_subject_outside_the_glossary_is_found_by_its_words(linker):
    """The program must serve a course on any other subject too."""
    titles = ("The mitochondrion", "The ribosome", "Cell walls")
    chapters = tuple(Chapter(title, at, at + 1) for at, title in enumerate(titles))
    talk = Video("fffffffffff", "", "Cells", 3, chapters)

    assert linker.propose("What does a ribosome do?", (talk,))[0].chapter == "The ribosome"


@_SLOW_START
@given(question=_TEXTS, limit=st.integers(0, 5))
def test_proposals_are_sound_whatever_is_asked(linker, videos, question, limit):
    """Any text may stand on a page; every link must lead into a chapter that was given."""
    every = tuple(videos.values())

    links = linker.propose(question, every, limit=limit)

    known = {
        (video.id, at.title, at.start_s, at.end_s) for video in every for at in video.chapters
    }
    assert {(at.video_id, at.chapter, at.start_s, at.end_s) for at in links} <= known
    assert len(links) <= limit
    assert all(link.words and 0 <= link.score <= 1 for link in links)
    assert list(links) == sorted(links, key=lambda link: -link.score)


@_SLOW_START
@given(question=_TEXTS, order=st.permutations(range(3)))
def test_the_order_of_the_videos_does_not_matter(glossary, linker, videos, question, order):
    """The same import must give the same links on every machine, every time."""
    every = tuple(videos.values())
    shuffled = tuple(every[place] for place in order)

    assert Linker(glossary).propose(question, shuffled) == linker.propose(question, every)
