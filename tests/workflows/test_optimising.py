"""What the optimiser learns from: the reviews that Anki's own would take of the same log."""

import pytest
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest

from llmcards.cards import Card, Module, Rating
from llmcards.scheduling import DEFAULT_PARAMETERS
from llmcards.workflows.exporting import export
from llmcards.workflows.optimising import optimised
from llmcards.workflows.overriding import forget, set_due

RATINGS = (Rating.GOOD, Rating.EASY, Rating.GOOD, Rating.AGAIN, Rating.HARD, Rating.GOOD)


@pytest.fixture
def studied(learner, clock):
    """Cards of a year: some forgotten on purpose at the start, midway, or at the end of it."""
    ids = [f"card{number}" for number in range(250)]
    with learner.desk.collection.change("import") as change:
        change.put_module(Module("m", "LLM", "en"))
        change.put_cards([Card(one, f"What is {one}?", "That.", module_id="m") for one in ids])
    for round_number in range(7):
        for number, card_id in enumerate(ids):
            clock.move(minutes=1)
            if number % 5 < 4 or round_number < 4:
                learner.rates(card_id, RATINGS[(number + round_number) % len(RATINGS)])
            if (number % 5, round_number) in {(1, 0), (2, 3), (3, 6), (4, 3)}:
                forget(learner.desk, card_id)
            elif number % 10 == 0 and round_number == 2:
                set_due(learner.desk, card_id, 4)
        clock.move(minutes=-len(ids), days=3 + 4 * round_number)
    return learner.desk


@pytest.fixture
def anki(tmp_path, studied):
    """A real Anki that has taken over the cards with their log."""
    export(studied, tmp_path / "all.apkg")
    col = Collection(str(tmp_path / "collection.anki2"))
    options = ImportAnkiPackageOptions(with_scheduling=True)
    request = ImportAnkiPackageRequest(package_path=str(tmp_path / "all.apkg"), options=options)
    col.import_anki_package(request)
    yield col
    col.close()


def test_what_came_before_forgetting_teaches_nothing_as_in_anki(studied, anki):
    """The phone and the desktop must come to the same parameters, whatever was forgotten."""
    theirs = anki._backend.compute_fsrs_params(
        search="",
        current_params=DEFAULT_PARAMETERS,
        ignore_revlogs_before_ms=0,
        num_of_relearning_steps=1,
        health_check=False,
    )

    ours = optimised(studied)

    assert ours.reviews_used == theirs.fsrs_items
    assert ours.parameters == pytest.approx(list(theirs.params), abs=1e-3)
