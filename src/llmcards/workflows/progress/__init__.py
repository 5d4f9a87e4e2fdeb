"""What the Progress page shows: each series can be asked for alone; days are dates."""

from llmcards.workflows.progress.fading import (
    ModuleName,
    fading_videos,
    has_past,
    module_names,
    recall_of,
)
from llmcards.workflows.progress.headline import Headline, headline
from llmcards.workflows.progress.memories import Bin, Distribution, Distributions, distributions
from llmcards.workflows.progress.retention import (
    Period,
    Recalled,
    RetentionPoint,
    TrueRetention,
    true_retention,
)
from llmcards.workflows.progress.study import (
    Buttons,
    StudyDay,
    answer_buttons,
    prepare,
    preparing_needed,
    study_days,
)
from llmcards.workflows.progress.upcoming import Forecast, ForecastDay, forecast

__all__ = [
    "Bin",
    "Buttons",
    "Distribution",
    "Distributions",
    "Forecast",
    "ForecastDay",
    "Headline",
    "ModuleName",
    "Period",
    "Recalled",
    "RetentionPoint",
    "StudyDay",
    "TrueRetention",
    "answer_buttons",
    "distributions",
    "fading_videos",
    "forecast",
    "has_past",
    "headline",
    "module_names",
    "prepare",
    "preparing_needed",
    "recall_of",
    "study_days",
    "true_retention",
]
