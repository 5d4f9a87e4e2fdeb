"""From a page to cards: seen first, written once, undone at will."""

from base64 import b64encode

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QPlainTextEdit

from llmcards.cards import LinkMaker
from llmcards.ui.importing.correct_dialog import CorrectDialog
from llmcards.ui.importing.rows import CardRow, FoldRow, GroupRow, NoteRow, WarningRow
from llmcards.ui.kit.buttons import Button
from llmcards.workflows.course_places import add_lecture
from llmcards.workflows.deleting import delete_cards

Key = Qt.Key


def row_of(page, text):
    """Return the index of the first question that contains `text`."""
    model = page.preview.model
    for number in range(model.rowCount()):
        index = model.index(number)
        row = model.row(index)
        if isinstance(row, CardRow) and text in row.item.card.question:
            return index
    raise AssertionError(text)


def row_card(page, text):
    """Return the first card whose question contains `text`."""
    return page.preview.model.row(row_of(page, text)).item.card


def stored(desk):
    """Return all cards of the collection."""
    return [entry.card for entry in desk.collection.all_stored()]


def text_of(page, name):
    """Return what a label says."""
    return page.findChild(QLabel, name).text()


def press(qtbot, page, *keys):
    """Press keys in the list, the way a learner does."""
    for key in keys:
        qtbot.keyClick(page.preview.view, key)


def test_nothing_is_written_before_the_learner_says_so(page, files, read, empty_desk):
    """A preview that already wrote would be none."""
    read(page, *files)

    assert page.preview.isVisible()
    assert not stored(empty_desk)
    assert "4 questions" in text_of(page, "import-headline")


def test_enter_adds_what_is_ticked(qtbot, page, files, read, empty_desk):
    """One key from the preview to the cards."""
    read(page, *files)

    with qtbot.waitSignal(page.imported) as imported:
        press(qtbot, page, Key.Key_Return)

    assert imported.args[0].added == len(stored(empty_desk)) == 3


def test_escape_leaves_everything_as_it_was(qtbot, page, files, read, empty_desk):
    """Looking costs nothing."""
    read(page, *files)

    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page.preview.view, Key.Key_Escape)

    assert not stored(empty_desk)
    assert page.entry.isVisible()


def test_a_task_is_left_out_unless_it_is_ticked(qtbot, page, files, read):
    """A task takes minutes; it is no question to recall."""
    read(page, *files)
    index = row_of(page, "Install")
    add = page.findChild(Button, "import-add")
    assert page.preview.model.check_state(page.preview.model.row(index)) == Qt.CheckState.Unchecked

    page.preview.view.setCurrentIndex(index)
    press(qtbot, page, Key.Key_Space)

    assert add.accessibleName() == "Add 4 cards"


def test_a_place_is_ticked_as_a_whole(page, files, read):
    """Thirty questions are not unticked one by one."""
    read(page, *files)
    model = page.preview.model
    groups = [
        n for n in range(model.rowCount()) if isinstance(model.row(model.index(n)), GroupRow)
    ]

    model.toggle(model.index(groups[0]))
    model.toggle(model.index(groups[0]))

    assert model.choices.tally().added == 1


def test_a_compound_question_is_split_with_one_key(qtbot, page, files, read, empty_desk):
    """Two questions in one make a card that cannot be graded."""
    read(page, *files)
    page.preview.view.setCurrentIndex(row_of(page, "crawler and how"))

    press(qtbot, page, Key.Key_S, Key.Key_Return)

    parts = [card for card in stored(empty_desk) if "crawler" in card.question]
    assert len(parts) == 2
    assert len({card.group for card in parts}) == 1


def test_the_learner_corrects_the_chapter(qtbot, page, files, read, empty_desk):
    """A wrong jump costs trust: every chapter of every video can be chosen."""
    read(page, *files)
    index = row_of(page, "index help")
    menu = page.preview.view.chapter_menu(index)
    video_menu = next(action.menu() for action in menu.actions() if action.menu())

    next(a for a in video_menu.actions() if "PageRank" in a.text()).trigger()
    press(qtbot, page, Key.Key_Return)

    card = next(card for card in stored(empty_desk) if "index help" in card.question)
    assert card.links[0].start_s == 1200
    assert card.links[0].made_by is LinkMaker.LEARNER


def test_a_card_can_be_left_without_a_chapter(qtbot, page, files, read, empty_desk):
    """No chapter is better than a wrong one."""
    read(page, *files)
    menu = page.preview.view.chapter_menu(row_of(page, "index help"))

    menu.actions()[-1].trigger()
    press(qtbot, page, Key.Key_Return)

    card = next(card for card in stored(empty_desk) if "index help" in card.question)
    assert not card.links


def test_importing_again_shows_the_difference_only(qtbot, page, files, read, empty_desk):
    """New, changed and gone; what stays the same is folded away."""
    read(page, *files)
    press(qtbot, page, Key.Key_Return)
    text = files[0].read_text(encoding="utf-8")
    text = text.replace("Why does an index help?", "Why does an index help so much?")
    text = text.replace("• Is PageRank still in use?", "• What does robots.txt say?")
    files[0].write_text(text, encoding="utf-8")

    read(page, files[0])

    assert text_of(page, "import-headline") == "Differences: 2 new, 1 changed, 1 gone"
    shown = [page.preview.model.data(page.preview.model.index(n)) for n in range(4)]
    assert not any("crawler and how" in words for words in shown)


def test_the_same_page_again_changes_nothing(qtbot, page, files, read, empty_desk):
    """Dropping a page twice is no mistake."""
    read(page, *files)
    page.preview.model.choices.take([row_card(page, "Install").id], take=True)
    press(qtbot, page, Key.Key_Return)

    read(page, *files)

    assert text_of(page, "import-headline") == "No changes"
    assert "there already" in text_of(page, "import-lead")
    assert not page.findChild(Button, "import-add").isEnabled()


def test_a_reworded_question_keeps_its_card(qtbot, page, files, read, empty_desk):
    """Its answer and its history hang on it."""
    read(page, *files)
    press(qtbot, page, Key.Key_Return)
    before = {card.id for card in stored(empty_desk)}
    text = files[0].read_text(encoding="utf-8").replace("index help?", "index help so much?")
    files[0].write_text(text, encoding="utf-8")

    read(page, files[0])
    press(qtbot, page, Key.Key_Return)

    assert {card.id for card in stored(empty_desk)} == before
    assert any("so much" in card.question for card in stored(empty_desk))


def test_a_binary_file_is_refused_in_one_sentence(page, tmp_path, read, empty_desk):
    """The learner took the wrong file, and is told which and what to do."""
    picture = tmp_path / "picture.png"
    picture.write_bytes(bytes(range(256)) * 20)

    read(page, picture)

    assert page.entry.isVisible()
    assert "picture.png" in text_of(page, "import-error")
    assert not stored(empty_desk)


def test_the_refusal_is_said_in_the_reader_s_language(page, tmp_path, read, around):
    """A Russian reader is not told in English what to do."""
    around.languages.choose("ru")
    picture = tmp_path / "picture.png"
    picture.write_bytes(bytes(range(256)) * 20)

    read(page, picture)

    said = text_of(page, "import-error")
    assert said.startswith("picture.png — не текст.")


def test_reading_can_be_stopped(qtbot, page, files, empty_desk):
    """What is not wanted any more neither shows up later nor leaves anything."""
    page.read_files(files)
    assert page.waiting.isVisible()

    qtbot.mouseClick(page.findChild(Button, "import-stop"), Qt.MouseButton.LeftButton)

    assert page.entry.isVisible()
    assert not page.is_reading
    with qtbot.assertNotEmitted(page.imported, wait=300):
        assert not page.preview.isVisible()


def test_pasted_text_is_read_with_ctrl_enter(qtbot, page, files):
    """Copying a page out of the browser is the usual way."""
    box = page.findChild(QPlainTextEdit, "import-text")
    box.setPlainText(files[0].read_text(encoding="utf-8"))

    qtbot.keyClick(box, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.preview.isVisible)

    assert "1 module" in text_of(page, "import-headline")


def test_a_page_address_alone_says_what_to_do(page):
    """The program does not open pages; it says how the text comes here."""
    mime = QMimeData()
    mime.setText("https://example.org/module")

    page.read_mime(mime)

    assert "copy it" in text_of(page, "import-error")


def test_a_description_is_added_to_a_page_in_the_preview(page, files, read):
    """Page and description are often found one after the other."""
    read(page, files[0])
    assert not page.preview.model.plan.videos

    read(page, files[1])

    assert [video.id for video in page.preview.model.plan.videos] == ["AbCdEfGhIjK"]
    assert len(page.preview.model.plan.modules) == 1


def test_what_was_not_understood_is_told_with_its_line(page, tmp_path, read):
    """Never a silent loss."""
    file = tmp_path / "odd.md"
    file.write_text(
        "# Module\n\n## Questions to lecture 1\n\n- What is it?\n\n## Lunch\n\n- Soup\n",
        encoding="utf-8",
    )

    read(page, file)

    model = page.preview.model
    rows = [model.row(model.index(n)) for n in range(model.rowCount())]
    assert any(isinstance(row, WarningRow) and row.warned.line for row in rows)


def test_another_file_keeps_what_was_decided(qtbot, page, files, read, empty_desk):
    """Half an hour of corrections must not be lost for a forgotten description."""
    read(page, files[0])
    model = page.preview.model
    page.preview.view.setCurrentIndex(row_of(page, "crawler and how"))
    press(qtbot, page, Key.Key_S)
    model.toggle(row_of(page, "Install"))
    correct(page, "PageRank", "What is PageRank good for?")

    read(page, files[1])
    page.findChild(Button, "import-add").click()

    made = {card.question: card for card in stored(empty_desk)}
    assert "What is PageRank good for?" in made
    assert len([card for card in made.values() if "crawler" in card.question]) == 3
    assert made["What is PageRank good for?"].links  # a chapter of the description


def test_a_file_that_cannot_be_read_leaves_the_preview_as_it_was(page, files, read, tmp_path):
    """One wrong file is no reason to begin again."""
    read(page, files[0])
    (tmp_path / "film.mp4").write_bytes(bytes(range(256)) * 4)

    read(page, tmp_path / "film.mp4")

    assert page.preview.isVisible()
    assert "not text" in text_of(page, "import-preview-error")


def test_words_and_place_are_corrected_with_one_key(qtbot, page, files, read, empty_desk):
    """What the program has read wrong is put right where one sees it."""
    read(page, *files)
    page.preview.view.setCurrentIndex(row_of(page, "index help"))
    press(qtbot, page, Key.Key_E)
    dialog = page.findChild(CorrectDialog)

    dialog.findChild(QPlainTextEdit, "correct-question").setPlainText("What is an index for?")
    dialog.findChild(QPlainTextEdit, "correct-answer").setPlainText("To find words.")
    dialog.findChild(QComboBox, "correct-place").setCurrentIndex(1)
    dialog.findChild(Button, "correct-take").click()
    press(qtbot, page, Key.Key_Return)

    card = next(card for card in stored(empty_desk) if card.question == "What is an index for?")
    assert (card.answer, card.place) == ("To find words.", "exercise")


def test_proposed_parts_are_corrected_line_by_line(qtbot, page, files, read, empty_desk):
    """The program cuts a sentence; a person asks two questions."""
    read(page, *files)
    dialog = page.preview.view.correct(row_of(page, "crawler and how"))

    dialog.findChild(QCheckBox, "correct-split").setChecked(True)
    dialog.findChild(QPlainTextEdit, "correct-question").setPlainText("Who crawls?\nHow?\n\n")
    dialog.findChild(Button, "correct-take").click()
    press(qtbot, page, Key.Key_Return)

    assert {"Who crawls?", "How?"} <= {card.question for card in stored(empty_desk) if card.group}


@pytest.mark.parametrize("text", ["What crawls?\nHow?", "What crawls?"])
def test_what_was_typed_stays_when_lines_become_cards(page, files, read, text):
    """Words that somebody has typed are worth more than words proposed."""
    read(page, *files)
    dialog = page.preview.view.correct(row_of(page, "crawler and how"))
    question = dialog.findChild(QPlainTextEdit, "correct-question")
    splits = dialog.findChild(QCheckBox, "correct-split")
    question.selectAll()
    question.insertPlainText(text)

    for ticked in (True, False, True):
        splits.setChecked(ticked)
        assert question.toPlainText() == text


def test_the_whole_question_comes_back_while_nothing_is_typed(page, files, read):
    """Looking at the parts is no decision."""
    read(page, *files)
    dialog = page.preview.view.correct(row_of(page, "crawler and how"))
    question = dialog.findChild(QPlainTextEdit, "correct-question")
    whole = question.toPlainText()

    dialog.findChild(QCheckBox, "correct-split").setChecked(True)
    assert question.toPlainText().count("?") == 2
    dialog.findChild(QCheckBox, "correct-split").setChecked(False)

    assert question.toPlainText() == whole


def test_the_chapter_of_a_known_card_is_corrected_when_importing_again(
    qtbot, page, files, read, empty_desk
):
    """A wrong jump is seen when one looks the page through, and put right there."""
    read(page, *files)
    press(qtbot, page, Key.Key_Return)
    read(page, *files)
    model = page.preview.model
    rows = (model.index(number) for number in range(model.rowCount()))
    model.toggle(next(index for index in rows if isinstance(model.row(index), FoldRow)))

    page.preview.view.chapter_menu(row_of(page, "index help")).actions()[-1].trigger()
    press(qtbot, page, Key.Key_Return)

    card = next(card for card in stored(empty_desk) if "index help" in card.question)
    assert not card.links


def test_moved_chapters_are_shown_with_their_times(qtbot, page, files, read, empty_desk):
    """The film was cut anew; one sees what will happen to the links."""
    read(page, *files)
    press(qtbot, page, Key.Key_Return)
    text = files[1].read_text(encoding="utf-8").replace("9:00 The index", "9:30 The index")
    files[1].write_text(text, encoding="utf-8")

    read(page, files[1])

    model = page.preview.model
    said = [model.data(model.index(n)) for n in range(model.rowCount())]
    assert any("09:00 → 09:30  The index" in words for words in said)
    page.findChild(Button, "import-add").click()
    assert [link.start_s for card in stored(empty_desk) for link in card.links].count(570) == 1


def correct(page, words, question):
    """Correct a question as a learner does."""
    dialog = page.preview.view.correct(row_of(page, words))
    dialog.findChild(QPlainTextEdit, "correct-question").setPlainText(question)
    dialog.findChild(Button, "correct-take").click()


def test_what_will_happen_to_each_card_is_said(page, files, read, empty_desk):
    """Who is to decide must know what about."""
    read(page, *files)
    page.findChild(Button, "import-add").click()
    text = files[0].read_text(encoding="utf-8")
    one, two = "  • Why does an index help?\n", "  • Is PageRank still in use?\n"
    text = text.replace(one, "").replace(two, two + one)
    text = text.replace("• What is a crawler and how does it find pages?\n", "• Who indexes?\n")
    files[0].write_text(text, encoding="utf-8")
    delete_cards(empty_desk, [one.id for one in stored(empty_desk) if "PageRank" in one.question])

    read(page, files[0])

    model = page.preview.model
    said = [model.data(model.index(row)) for row in range(model.rowCount())]
    for words in ("Moves from “lecture 1” to “exercises”", "New on the page", "No longer on"):
        assert any(words in line for line in said), words
    assert any("You have deleted this card" in line for line in said)
    assert "1 deleted by you" in text_of(page, "import-headline")


def test_the_pictures_of_a_page_are_named_in_the_list(page, tmp_path, read):
    """A line of the list says what is to be seen, and not where the picture is kept."""
    content = b"\x89PNG\r\n\x1a\n" + bytes(200)
    image = f'<img alt="a map" src="data:image/png;base64,{b64encode(content).decode()}">'
    path = tmp_path / "page.html"
    head = "<h1>M</h1><h2>Questions</h2><ul><li>What is this?"
    path.write_text(f'{head}{image}<img src="b.png"></li></ul>', encoding="utf-8")

    read(page, path)

    row = row_of(page, "What is this")
    model = page.preview.model
    assert model.data(row).startswith("What is this? [picture: a map]")
    warned = [model.row(model.index(at)) for at in range(model.rowCount())]
    told = [model.words.row(row) for row in warned if isinstance(row, WarningRow)]
    assert any("picture that is not on the page" in one for one in told)


def test_a_lecture_of_ones_own_that_gives_way_is_no_line_not_understood(
    qtbot, page, files, read, empty_desk
):
    """Nothing is wrong with the page."""
    read(page, files[0])
    press(qtbot, page, Key.Key_Return)
    qtbot.waitUntil(lambda: bool(stored(empty_desk)))
    add_lecture(empty_desk, stored(empty_desk)[0].module_id, "My notes")
    more = "2. Watch more (A film)\n\nQuestions to lecture 2:\n\n  • How does ranking work?\n\nEx"
    files[0].write_text(files[0].read_text("utf-8").replace("Ex", more), encoding="utf-8")

    page.start()
    read(page, files[0])

    model = page.preview.model
    rows = [model.row(model.index(at)) for at in range(model.rowCount())]
    notes = [model.words.row(row) for row in rows if isinstance(row, NoteRow)]
    assert len(notes) == 1
    assert notes[0].endswith("your own takes the next free one: “My notes”")
    assert not [row for row in rows if isinstance(row, WarningRow)]
