"""A file of the former shape gains the sizes of its lectures."""

import shutil

from llmcards.collection import Collection
from llmcards.collection.database import Database
from llmcards.collection.migrations import STEPS, bring_up_to_date


def test_cards_that_are_there_already_are_counted(tmp_path, makes, clock):
    """The sizes are kept from then on, and begin with what there is."""
    old = tmp_path / "old"
    old.mkdir()
    for step in sorted(STEPS.glob("*.sql"))[:7]:
        shutil.copy(step, old)
    path = tmp_path / "collection.db"
    database = Database(path)
    bring_up_to_date(database, old)
    card = "(?, ?, 'm', 1, '', 2, 'question', '', '', ?, 0, NULL, 0, 0)"
    for number in range(5):
        database.run(f"INSERT INTO cards VALUES {card}", (number, f"c{number}", number % 2))
    database.close()

    with Collection.open(path, clock=clock) as opened:
        (size,) = opened.lecture_sizes()
        assert size == ("m", 2, 5, 3)
        assert not [line for line in opened.check() if "counted" in line]
