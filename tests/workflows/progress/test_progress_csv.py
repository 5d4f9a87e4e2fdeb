"""Series written for a spreadsheet."""

import csv
from datetime import date

import pytest

from llmcards.cards import Rating, ReviewKind
from llmcards.errors import ExportError
from llmcards.workflows.progress import (
    Bin,
    Buttons,
    Distribution,
    Forecast,
    ForecastDay,
    Period,
    Recalled,
    RetentionPoint,
    StudyDay,
    TrueRetention,
)
from llmcards.workflows.progress_csv import (
    buttons_table,
    distribution_table,
    forecast_table,
    retention_table,
    study_table,
    write_csv,
)

DAY = date(2026, 3, 2)
POINTS = (RetentionPoint(DAY, Recalled(2, 3)), RetentionPoint(date(2026, 3, 9), Recalled(0, 0)))
TABLES = {
    retention_table(TrueRetention(Period.WEEK, 0.9, POINTS, Recalled(2, 3))): (
        "week,reviews,recalled,share,desired",
        "2026-03-02,3,2,0.666667,0.9",
        "2026-03-09,0,0,,0.9",
    ),
    forecast_table(Forecast(4, (ForecastDay(DAY, 7),))): ("day,due", "overdue,4", "2026-03-02,7"),
    study_table([StudyDay(DAY, {kind: n for n, kind in enumerate(ReviewKind)}, 1, 90_000)]): (
        "day,answers,learn,review,relearn,cram,new,minutes",
        "2026-03-02,6,0,1,2,3,1,1.5",
    ),
    distribution_table(Distribution((Bin(0, 1, 5), Bin(1, None, 2)))): (
        "from,below,cards",
        "0,1,5",
        "1,,2",
    ),
    buttons_table([Buttons(ReviewKind.LEARN, {rating: int(rating) for rating in Rating})]): (
        "kind,again,hard,good,easy",
        "learn,1,2,3,4",
    ),
}


@pytest.mark.parametrize(("table", "lines"), TABLES.items())
def test_each_series_is_a_table_with_a_head_and_iso_dates(tmp_path, table, lines):
    """Another program reads these; names and dates must be the same in every language."""
    write_csv(tmp_path / "series.csv", table)

    written = (tmp_path / "series.csv").read_bytes()
    assert written.startswith(b"\xef\xbb\xbf")  # without it Excel takes UTF-8 for Windows-1251
    assert tuple(written.decode("utf-8-sig").splitlines()) == lines
    with (tmp_path / "series.csv").open(encoding="utf-8-sig", newline="") as file:
        assert {len(row) for row in csv.reader(file)} == {len(table.head)}


def test_a_table_that_cannot_be_written_says_so(tmp_path):
    """A full disk or a folder that is gone is told in words, and leaves nothing behind."""
    table = next(iter(TABLES))

    with pytest.raises(ExportError, match="choose another place"):
        write_csv(tmp_path / "gone" / "series.csv", table)
