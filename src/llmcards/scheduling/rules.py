"""The numbers that scheduling obeys."""

from dataclasses import dataclass

from llmcards.settings import Settings

# FSRS-6 as published, the same in py-fsrs, fsrs-rs and Anki (a test compares them). Written out
# here for two reasons: a new release of a library must not move anybody's due dates unasked,
# and reading the settings must not import the library at app start.
DEFAULT_PARAMETERS = (
    *(0.212, 1.2931, 2.3065, 8.2956),  # stability after the first answer, by rating
    *(6.4133, 0.8334, 3.0194, 0.001),  # difficulty
    *(1.8722, 0.1666, 0.796),  # stability after a recall
    *(1.4835, 0.0614, 0.2629, 1.6483),  # stability after a lapse
    *(0.6014, 1.8729),  # hard, easy
    *(0.5425, 0.0912, 0.0658),  # answers within a day
    0.1542,  # decay of the forgetting curve
)


@dataclass(frozen=True, slots=True)
class Rules:
    """What the learner chose, as scheduling needs it.

    `parameters` are the 21 of FSRS-6. Steps are in minutes and expected to grow; they may be
    empty. `maximum_interval` is in days. Without `fuzz` intervals are merely rounded.
    """

    parameters: tuple[float, ...] = DEFAULT_PARAMETERS
    desired_retention: float = 0.9
    learning_steps: tuple[float, ...] = (1.0, 10.0)
    relearning_steps: tuple[float, ...] = (10.0,)
    maximum_interval: int = 36_500
    fuzz: bool = True

    @classmethod
    def of(cls, settings: Settings) -> "Rules":
        """Return the rules that `settings` ask for."""
        return cls(
            parameters=settings.fsrs_parameters or DEFAULT_PARAMETERS,
            desired_retention=settings.desired_retention,
            learning_steps=settings.learning_steps,
            relearning_steps=settings.relearning_steps,
            maximum_interval=settings.maximum_interval,
        )
