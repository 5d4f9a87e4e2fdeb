"""Videos that come with a page, after it, and again with other chapters."""

from llmcards.cards import Chapter, LinkMaker
from llmcards.workflows.linking import choose_link
from llmcards.workflows.plan import Status

_NO_LINK = "([Search in an hour](https://www.youtube.com/watch?v=Srch_In1Hr0))"
_DESCRIBED = """\
Search in an hour

https://youtu.be/Srch_In1Hr0

00:00 Intro
02:10 Crawlers
18:05 The inverted index
36:20 Weight of a word, TF-IDF
"""


def _without_address(sample):
    """Return the page as many are: the video is a title in brackets."""
    return sample.replace(_NO_LINK, "(LLM: The Movie)")


def test_a_description_beside_the_page_links_its_questions(learner, sample, description):
    """The chapter at hand is what the program is for."""
    learner.takes(sample, description)

    (link, *_) = learner.asks("What is an inverted index").links
    assert (link.video_id, link.chapter) == ("Srch_In1Hr0", "The inverted index")
    assert link.made_by is LinkMaker.PROGRAM
    assert link.score is not None
    assert link.words


def test_a_description_that_comes_later_links_the_cards_that_wait(
    learner, sample, description, answered
):
    """Pages come on Monday and videos on Friday; nobody imports the page twice for that."""
    assert not learner.asks("What is an inverted index").links

    result = learner.takes(description)

    assert (result.added, result.suspended) == (0, 0)
    assert result.changed >= 3
    assert learner.asks("What is an inverted index").links[0].chapter == "The inverted index"


def test_a_late_description_without_a_name_goes_to_the_first_lecture_without_video(
    learner, sample
):
    """The page names a film and the description a talk; the lecture says it is assumed."""
    learner.takes(_without_address(sample))

    plan = learner.reads(_DESCRIBED)
    learner.takes(_DESCRIBED)

    (module,) = learner.desk.collection.modules()
    assert module.lectures[0].video_id == "Srch_In1Hr0"
    assert module.lectures[0].assumed
    assert plan.of_status(Status.CHANGED)
    assert learner.asks("What is an inverted index").links


def test_a_second_description_goes_to_the_next_lecture(learner, sample):
    """The first video keeps its lecture, whatever comes after."""
    learner.takes(_without_address(sample))
    learner.takes(_DESCRIBED)

    learner.takes(_DESCRIBED.replace("Srch_In1Hr0", "OtherVideo1").replace("hour", "depth"))

    (module,) = learner.desk.collection.modules()
    assert [lecture.video_id for lecture in module.lectures] == ["Srch_In1Hr0", "OtherVideo1"]


def test_a_late_description_leaves_links_that_are_there_alone(
    learner, sample, description, answered, desk
):
    """What the learner tied is tied."""
    card = learner.asks("What is an inverted index")
    learner.takes(description)
    video = desk.collection.video("Srch_In1Hr0")
    choose_link(desk, card.id, video, video.chapters[0])

    learner.takes(description)
    learner.takes(sample, description)

    (link,) = desk.collection.card(card.id).links
    assert link.made_by is LinkMaker.LEARNER


def test_a_link_taken_away_does_not_come_back_with_the_same_page(
    learner, sample, description, desk
):
    """An empty place is better than a wrong jump that returns each week."""
    learner.takes(sample, description)
    card = learner.asks("What is an inverted index")
    with desk.collection.change("unlink") as change:
        change.set_links(card.id, ())

    result = learner.takes(sample, description)

    assert not result.changes
    assert not desk.collection.card(card.id).links


def test_links_move_with_their_chapters(learner, sample, desk):
    """The author cut two minutes out of the beginning; every link is two minutes early."""
    learner.takes(sample, _DESCRIBED)
    before = learner.asks("What is an inverted index").links[0]

    learner.takes(_DESCRIBED.replace("18:05", "16:05"))

    after = learner.asks("What is an inverted index").links[0]
    assert before.start_s - after.start_s == 120
    assert after.chapter == before.chapter


def test_links_move_even_where_the_question_is_reworded_at_once(learner, sample, desk):
    """Page and description change on the same evening."""
    learner.takes(sample, _DESCRIBED)
    page = sample.replace("inverted index for", "inverted index good for")

    learner.takes(page, _DESCRIBED.replace("18:05", "16:05"))

    assert learner.asks("What is an inverted index good").links[0].start_s == 16 * 60 + 5


def test_a_chapter_with_a_mended_title_keeps_its_links(learner, sample, desk):
    """The passage is the same, so the link follows to the new name."""
    learner.takes(sample, _DESCRIBED)

    learner.takes(_DESCRIBED.replace("The inverted index", "An index, inverted"))

    assert learner.asks("What is an inverted index").links[0].chapter == "An index, inverted"


def test_a_passage_of_the_learner_s_own_moves_by_as_much(learner, sample, desk):
    """The second within the chapter was chosen by ear; it is still the right one."""
    learner.takes(sample, _DESCRIBED)
    card = learner.asks("What is an inverted index")
    video = desk.collection.video("Srch_In1Hr0")
    choose_link(desk, card.id, video, Chapter("The inverted index", 18 * 60 + 35, 1300))

    learner.takes(_DESCRIBED.replace("18:05", "16:05"))

    link = desk.collection.card(card.id).links[0]
    assert (link.start_s, link.end_s) == (16 * 60 + 35, 1180)


def test_a_description_without_an_address_is_told_of_and_not_kept(learner, sample, desk):
    """A video that cannot be opened has no place in the collection."""
    learner.takes(sample)

    plan = learner.reads("Cooking at home\n\n00:00 Salt\n01:00 Water\n02:00 Pasta\n")

    assert [warned.code for warned in plan.warnings] == ["address_missing"]
    assert not plan.videos


def test_a_poorer_description_erases_nothing(learner, sample, desk):
    """The bare link on the page comes after the description with everything."""
    learner.takes(sample, _DESCRIBED)
    before = desk.collection.videos()

    learner.takes(sample)

    assert desk.collection.videos() == before
