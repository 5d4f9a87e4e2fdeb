"""What a video's title says holds for all its chapters, and tells none from the others."""

import pytest

from llmcards.cards import Chapter, Video
from llmcards.linking.headline import Headline
from llmcards.linking.reader import Reader
from llmcards.linking.relations import Relations


@pytest.fixture(scope="module")
def reader(glossary):
    """Return a reader with the shipped glossary."""
    return Reader(glossary)


@pytest.mark.parametrize(
    "question",
    [
        "Что такое поисковый робот и как он находит новые страницы?",
        "Из каких трёх частей обычно состоит поисковая система?",
        "What three parts does a search engine usually consist of?",
        "Can a search engine find a page that nothing links to?",
    ],
)
def test_the_subject_of_the_video_leads_to_no_chapter(linker, fields, question):
    """A talk on search speaks of search throughout, whatever one chapter's title repeats."""
    links = linker.propose(question, (fields["search"],))

    assert all(link.score < 0.3 for link in links if link.chapter == "Search spam")
    assert [link.chapter for link in links][:1] != ["Search spam"]


def test_the_same_question_is_led_on_where_the_title_does_not_name_its_subject(linker):
    """In a talk on something else the same word does tell which chapter."""
    chapters = (Chapter("Web search", 0, 9), Chapter("Podcasts", 9, 20))
    talk = Video("aaaaaaaaaaa", "", "Everyday tools", 20, chapters)

    (link, *_) = linker.propose("What is a search engine?", (talk,))

    assert link.chapter == "Web search"


def test_more_than_the_subject_still_finds_its_chapter(linker, fields):
    """What stands beside the subject must decide: spam in "search spam"."""
    (link, *_) = linker.propose("What is search spam?", (fields["search"],))

    assert link.chapter == "Search spam"


def test_a_title_weakens_its_subject_and_a_little_what_is_near(reader, glossary):
    """An idea near the subject is half of it; a stranger keeps its weight."""
    headline = Headline(reader.read("Web search in an hour"), Relations(glossary))

    assert headline.leaves("internet-search") < headline.leaves("browser") < 1
    assert headline.leaves("tokenization") == 1


@pytest.mark.parametrize("kin", ["=economist", "=economi", "=экономик"])
def test_a_title_weakens_the_whole_family_of_its_words(reader, glossary, kin):
    """Economics, economist and экономика are one subject under different endings."""
    headline = Headline(reader.read("Economics for everyone"), Relations(glossary))

    assert headline.leaves(kin) < 0.5
    assert headline.leaves("=ecolog") == 1
