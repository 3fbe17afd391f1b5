"""A chart in words: series, claimant, range, highest and lowest with their days, the last value, hedges kept."""

from datetime import date, timedelta

from metrics import charts, series
from metrics.charts import alternative
from metrics.shared import panels
from tests.frames import START, WITHHELD, at_least, figures
from tests.trends import moved, panel

UNTIL = START + timedelta(days=30)


def said(*drawn, step="day"):
    return alternative.series(drawn, START, UNTIL, step)


def test_a_series_is_told_with_its_ends():
    assert said(panel([10, None, at_least(30), 5, 5])) == (
        "A chart by day, 1 January 2025 to 31 January 2025. "
        "Clashes, reported by X, in clashes: 4 of 31 days with a number. "
        "Highest at least 30 on 3 January 2025, lowest 5 on 4 January 2025, last 5 on 5 January 2025."
    )


def test_days_without_a_number_and_a_year_before_are_told():
    text = said(panel([10, WITHHELD], before=moved([1])))
    assert "1 day has no number." in text
    assert text.endswith("A dashed line shows the same time a year before.")
    assert said(panel([WITHHELD])).endswith("Clashes, reported by X: reported without a number only.")


def test_weeks_are_called_weeks():
    text = said(panel([10] * 14, "week"), step="week")
    assert "3 of 3 weeks with a number" in text
    assert "Highest 70 in the week of 6 January 2025, lowest 20 in the week of 13 January 2025" in text


def test_an_empty_series_says_so():
    days = series.with_mean(series.calendar(figures([]), "clashes", "ukraine"))
    assert said(charts.Panel("Clashes", "clashes", "", days, panels.NO_FLAGS)).endswith(
        "Clashes: no report in this range."
    )


def test_every_series_of_a_chart_is_told():
    assert said(panel([1]), panel([2])).count("Clashes, reported by X") == 2


def test_marks_are_counted_with_their_last_day():
    row = {"title": "Clashes", "marks": "3 flags", "day": date(2025, 1, 5)}
    assert alternative.marks("Flags.", [row]) == "Flags. Clashes: 3 flags, the last on 5 January 2025."
