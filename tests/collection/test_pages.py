"""Modules and videos are read back as they were put."""

from dataclasses import replace

from llmcards.cards import Exercise, Question


def test_a_module_is_read_back_without_its_questions(collection, makes):
    """The questions live on as cards; the rest of the page is kept."""
    module = makes.module()
    asked = replace(
        module,
        lectures=(replace(module.lectures[0], questions=(Question("Why?"),)),),
        exercises=(Exercise(Question("Do it")),),
    )

    with collection.change("import") as change:
        change.put_module(asked)

    assert collection.modules() == (module,)


def test_a_video_is_read_back_whole(collection, makes):
    """Chapters without an end, parts and the outline are all needed again."""
    with collection.change("import") as change:
        change.put_video(makes.video())

    assert collection.video("vid") == makes.video()
    assert collection.videos() == (makes.video(),)
    assert collection.video("other") is None


def test_a_changed_page_replaces_what_was_known(collection, makes):
    """Importing again brings the new title, and no second module."""
    with collection.change("import") as change:
        change.put_module(makes.module())
        change.put_video(makes.video())

    with collection.change("import again") as change:
        change.put_module(replace(makes.module(title="New"), steps=()))
        change.put_video(replace(makes.video("New"), chapters=()))

    assert collection.modules() == (replace(makes.module(title="New"), steps=()),)
    assert collection.videos() == (replace(makes.video("New"), chapters=()),)


def test_the_same_page_again_touches_nothing(collection, makes):
    """Nothing changed, so nothing is read again and nothing can be undone."""
    with collection.change("import") as change:
        change.put_module(makes.module())
        change.put_video(makes.video())

    with collection.change("import again") as change:
        change.put_module(makes.module())
        change.put_video(makes.video())

    assert not change.changes
    assert collection.undo_label == "import"


def test_texts_of_the_program_are_kept(collection):
    """A few facts belong to the file and not to the settings."""
    with collection.change("meta") as change:
        change.put_meta("origin", "desk")

    assert collection.meta("origin") == "desk"
    assert collection.meta("other") is None
