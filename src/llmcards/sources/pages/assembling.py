"""Put a page's draft together: which questions belong to which lecture."""

import re
from dataclasses import dataclass, field

from llmcards.cards import Difficulty, Exercise, Lecture, Module, Step, module_id_for
from llmcards.sources.addresses import VideoAddress
from llmcards.sources.pages.draft import GroupDraft, PageDraft, QuestionDraft, StepDraft
from llmcards.sources.pages.titles import bracketed_title
from llmcards.sources.words import Vocabulary

_ADDRESS = re.compile(r"\S*(?:youtube(?:-nocookie)?\.com|youtu\.be)/\S*", re.IGNORECASE)


@dataclass(slots=True)
class _LectureDraft:
    number: int
    step: StepDraft | None
    groups: list[GroupDraft] = field(default_factory=list)


def assemble(draft: PageDraft, language: str, vocabulary: Vocabulary, *, name: str) -> Module:
    """Return the module that `draft` describes; warnings are added to it.

    Args:
        draft: What the grammar found.
        language: The page's language.
        vocabulary: The words that tell a video's name from a remark.
        name: The title where the page has none.
    """
    if not draft.title:
        draft.warn(1, "title_missing", f'The page has no title; it was called "{name}".')
    loose = [group for group in draft.groups if not _attach_to_lone_step(group, draft)]
    lectures, general = _lectures(draft, loose)
    taken = [lecture.step for lecture in lectures if lecture.step]
    steps = [step for step in draft.steps if not any(step is one for one in taken)]
    _warn_empty(draft)
    title = draft.title or name
    return Module(
        module_id_for(title),
        title,
        language,
        "\n\n".join(draft.summary),
        tuple(_finished_lecture(one, vocabulary, draft) for one in lectures),
        tuple(_finished_step(step) for step in steps),
        tuple(_exercises(draft, general)),
    )


def video_of(step: StepDraft | None) -> VideoAddress | None:
    """Return the first video that a step names."""
    return step.links[0][0] if step and step.links else None


def plain_title(text: str) -> str:
    """Return a step's title without an address that was written into it."""
    return _ADDRESS.sub("", text).rstrip(" (:–—-[") if _ADDRESS.search(text) else text


def _attach_to_lone_step(group: GroupDraft, draft: PageDraft) -> bool:
    """Give an unnumbered group to the step above it, where that is no lecture."""
    step = group.after
    shared = [one for one in draft.groups if one.after is step and one is not group]
    if group.lecture is not None or step is None or step.lecture is not None or shared:
        return False
    if step.links or step.label.isdecimal() or bracketed(step):
        return False
    step.questions += group.questions
    return bool(group.questions)


def bracketed(step: StepDraft) -> bool:
    """Whether a step's title ends in brackets, as that of a lecture with its video's name."""
    return step.title.rstrip().endswith(")")


def _lectures(
    draft: PageDraft, groups: list[GroupDraft]
) -> tuple[list[_LectureDraft], list[QuestionDraft]]:
    found: dict[int, _LectureDraft] = {
        step.lecture: _LectureDraft(step.lecture, step) for step in draft.steps if step.lecture
    }
    general: list[QuestionDraft] = []
    for group in groups:
        number = group.lecture if group.lecture is not None else _number_for(group, found)
        if number is None:
            general += group.questions
            continue
        if number not in found:
            found[number] = _LectureDraft(number, _step_for(group, number, draft, found))
            _warn_missing(draft, group, found[number])
        found[number].groups.append(group)
    return sorted(found.values(), key=_place), general


def _place(lecture: _LectureDraft) -> tuple[int, int]:
    place = lecture.step.place if lecture.step else lecture.groups[0].place
    return place, lecture.number


def _number_for(group: GroupDraft, found: dict[int, _LectureDraft]) -> int | None:
    """Return the lecture that an unnumbered group asks about; None for the whole module."""
    if group.after is not None:
        known = next((n for n, one in found.items() if one.step is group.after), None)
        return known or max(found, default=0) + 1
    return None if found and not group.links_after else max(found, default=0) + 1


def _step_for(
    group: GroupDraft, number: int, draft: PageDraft, found: dict[int, _LectureDraft]
) -> StepDraft | None:
    """Return the step that is lecture `number`: the one right above, or the one so labelled."""
    free = [
        step
        for step in draft.steps
        if step.lecture is None and not any(one.step is step for one in found.values())
    ]
    labelled = next((step for step in free if step.label == str(number)), None)
    above = group.after if any(group.after is step for step in free) else None
    alone = sum(1 for one in draft.groups if one.after is group.after) == 1
    if above and alone and not (labelled and above.label.isdecimal()):
        return above
    return labelled or (above if alone else None)


def _warn_missing(draft: PageDraft, group: GroupDraft, lecture: _LectureDraft) -> None:
    if lecture.step is None and draft.steps:
        draft.warn(
            group.line,
            "lecture_missing",
            f"The questions name lecture {lecture.number}, but the page has no such lecture.",
            str(lecture.number),
        )


def _warn_empty(draft: PageDraft) -> None:
    for group in draft.groups:
        if not group.questions:
            text = "No question stands under this heading."
            draft.warn(group.line, "empty_questions", text)
    for part in draft.exercises:
        nested = any(other.place > part.place and other.questions for other in draft.exercises)
        if not part.questions and not nested:
            draft.warn(part.line, "empty_questions", "No exercise stands under this heading.")


def _finished_lecture(lecture: _LectureDraft, vocabulary: Vocabulary, draft: PageDraft) -> Lecture:
    step = lecture.step
    questions = list(step.questions) if step else []
    questions += [question for group in lecture.groups for question in group.questions]
    links = _links(lecture, draft)
    heading = step.title if step else next((g.title for g in lecture.groups if g.title), "")
    words = links[0][1] if links else ""
    named = bracketed_title(heading, vocabulary) or ("" if _ADDRESS.search(words) else words)
    given = next((group.title for group in lecture.groups if group.title), "")
    return Lecture(
        lecture.number,
        step.label if step and step.label else str(lecture.number),
        plain_title(heading),
        named or given,
        links[0][0].id if links else None,
        questions=tuple(question.finished() for question in questions),
    )


def _links(lecture: _LectureDraft, draft: PageDraft) -> list[tuple[VideoAddress, str]]:
    if lecture.step:
        return lecture.step.links
    # Where the first video stands above the first questions, every one does; else below.
    above = bool(draft.groups and draft.groups[0].links_before)
    for group in lecture.groups:
        place = draft.groups.index(group)
        if not above and group.links_after:
            return group.links_after
        if above and not place:
            return group.links_before[-1:]
        if above and draft.groups[place - 1].links_after:
            return draft.groups[place - 1].links_after[-1:]
    return []


def _finished_step(step: StepDraft) -> Step:
    video = video_of(step)
    questions = tuple(question.finished() for question in step.questions)
    return Step(step.label, plain_title(step.title), video.id if video else None, questions)


def _exercises(draft: PageDraft, general: list[QuestionDraft]) -> list[Exercise]:
    found = [Exercise(question.finished()) for question in general]
    for part in draft.exercises:
        hard = part.difficulty is Difficulty.HARD
        found += [
            Exercise(question.finished(), Difficulty.HARD if hard else Difficulty.NORMAL)
            for question in part.questions
        ]
    return sorted(found, key=lambda one: one.question.line)
