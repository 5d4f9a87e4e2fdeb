"""Say in Anki's tables what is known of a card's schedule and of its reviews."""

from llmcards.anki.values import PackageCard, Preset
from llmcards.cards import FORGETS, SETS_DAY, Phase, ReviewKind, Seen, Unseen

# Anki counts days from the day a collection was made; genanki's always the same moment,
# 2014-09-19 11:00 UTC, read as UTC because the package says `creationOffset` 0.
CREATED_S = 1_411_124_400
CREATED_DAY = CREATED_S // 86_400

# FSRS does not use the ease factor, but with 0 a card starves once FSRS is switched off.
_EASE_FACTOR = 2500
_NEW, _LEARN, _REVIEW, _RELEARN = 0, 1, 2, 3
_DAY_LEARN, _SUSPENDED, _BURIED = 3, -1, -3
_LEARNT, _REVIEWED, _RELEARNT, _CRAMMED, _MANUAL = 0, 1, 2, 3, 4
_LONGEST_MS = 2**31 - 1
# Anki writes a difficulty as 100 to 1100.
_EASIEST = 100
_KINDS = {
    ReviewKind.LEARN.value: _LEARNT,
    ReviewKind.REVIEW.value: _REVIEWED,
    ReviewKind.RELEARN.value: _RELEARNT,
    ReviewKind.CRAM.value: _CRAMMED,
    FORGETS: _MANUAL,
    SETS_DAY: _MANUAL,
}

CardRow = tuple[int | str, ...]
ReviewRow = tuple[int, ...]


def card_row(
    item: PackageCard, deck: int, position: int, preset: Preset | None, *, with_schedule: bool
) -> CardRow:
    """Return what in the row of `item` for Anki's table `cards` is not the same in all rows.

    Args:
        item: The card.
        deck: Id of its deck.
        position: Where it stands among the new cards, counted from 1.
        preset: Gives steps, parameters and desired retention; None means Anki's usual steps.
        with_schedule: Without it the card is new, and nothing is held back or flagged.
    """
    schedule = item.schedule if with_schedule else Unseen()
    held = _held(item) if with_schedule else None
    edited_s = item.edited_ms // 1000
    flags = item.flag & 7 if with_schedule else 0
    head = (item.number, item.number, deck)
    if isinstance(schedule, Unseen):
        queue = _NEW if held is None else held
        return (*head, edited_s, _NEW, queue, position, 0, 0, 0, 0, 0, flags, "{}")
    kind, queue, due = _place(schedule, held=held is not None)
    return (
        *head,
        max(edited_s, schedule.last_ms // 1000),
        kind,
        queue if held is None else held,
        due,
        0 if kind == _LEARN else max(schedule.interval_days, 1),
        _EASE_FACTOR,
        schedule.reps,
        schedule.lapses,
        _steps_left(schedule, preset),
        flags,
        _memory(schedule, position, preset),
    )


def review_rows(item: PackageCard) -> list[ReviewRow]:
    """Return the log of `item` as rows for Anki's table `revlog`, without `usn`."""
    rows: list[ReviewRow] = []
    number, last, unlearnt = item.number, 0, True
    effects = zip(item.log, item.effects[::2], item.effects[1::2], strict=True)
    for (_, moment, word, rating, taken), interval, difficulty in effects:
        kind, factor = _KINDS[word], difficulty + _EASIEST
        if kind == _MANUAL:
            if word == FORGETS:
                # Factor 0 is how Anki tells that all before it was forgotten.
                unlearnt, factor = True, 0
        elif kind == _CRAMMED:
            factor = 0  # how Anki tells that a review left the schedule alone
        elif unlearnt:
            # Anki takes a log without a learning row for a broken one and guesses the memory.
            kind, unlearnt = _LEARNT, False
        if not 0 <= taken <= _LONGEST_MS:
            taken = min(max(taken, 0), _LONGEST_MS)  # noqa: PLW2901 - mended where it is broken
        rows.append((moment, number, rating, interval, last, factor, taken, kind))
        last = interval
    return rows


def _held(item: PackageCard) -> int | None:
    if item.suspended:
        return _SUSPENDED
    return _BURIED if item.buried else None


def _place(schedule: Seen, *, held: bool) -> tuple[int, int, int]:
    due_day = schedule.due_day - CREATED_DAY
    if schedule.phase is Phase.REVIEW:
        return _REVIEW, _REVIEW, due_day
    kind = _RELEARN if schedule.phase is Phase.RELEARNING else _LEARN
    crosses_night = schedule.due_day > schedule.last_day
    # The importer moves days from our calendar to the learner's only where the queue says
    # days. A card held back says nothing, so it carries its second.
    if schedule.due_ms is None or (crosses_night and not held):
        return kind, _DAY_LEARN, due_day
    return kind, _LEARN, schedule.due_ms // 1000


def _steps_left(schedule: Seen, preset: Preset | None) -> int:
    if schedule.phase is Phase.REVIEW:
        return 0
    if schedule.phase is Phase.LEARNING:
        steps = len(preset.learning_steps) if preset else 2
    else:
        steps = len(preset.relearning_steps) if preset else 1
    return max(steps - schedule.step, 1)


def _memory(schedule: Seen, position: int, preset: Preset | None) -> str:
    wanted = ""
    if preset is not None:
        wanted = f'"dr":{preset.desired_retention:.2f},"decay":{preset.parameters[20]:.3f},'
    return (
        f'{{"pos":{position},"s":{schedule.stability:.4f},"d":{schedule.difficulty:.3f},'
        f'{wanted}"lrt":{schedule.last_ms // 1000}}}'
    )
