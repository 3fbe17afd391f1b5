"""Figures on a calendar: gaps stay gaps, hedges carry over into means, sums and differences."""

from datetime import date, timedelta

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import series
from metrics.series import Amount
from tests.frames import START, WITHHELD, about, at_least, at_most, figures

maybe = st.lists(st.none() | st.integers(0, 500), min_size=1, max_size=60)


def day(n):
    return date(2025, 1, n)


def calendar(values, **options):
    return series.with_mean(series.calendar(figures(values), "clashes", "ukraine", **options))


@given(maybe)
def test_a_calendar_has_every_day_once_and_invents_no_value(values):
    found = calendar(values)
    told = [value for value in values if value is not None]
    assert found["value"].drop_nulls().to_list() == told
    if told:
        assert found["at"].to_list() == [found["at"][0] + timedelta(days=n) for n in range(found.height)]
        assert found["value"][0] is not None
        assert found["value"][-1] is not None


@given(maybe)
def test_a_mean_rests_on_reported_days_only(values):
    for row in calendar(values).iter_rows(named=True):
        place = (row["at"] - START).days
        week = [value for value in values[max(0, place - 6) : place + 1] if value is not None]
        if values[place] is None or len(week) < 4:
            assert row["mean"] is None
        else:
            assert row["mean"] == pytest.approx(sum(week) / len(week))
            assert row["mean_days"] == len(week)


def test_other_series_stay_out():
    both = pl.concat([figures([1, 2]), figures([70, 80], metric="shellings"), figures([5, 6], side="russia")])
    assert series.calendar(both, "clashes", "ukraine")["value"].to_list() == [1, 2]
    assert series.keys(both) == [("clashes", "russia"), ("clashes", "ukraine"), ("shellings", "ukraine")]


def test_by_day_reported_the_axis_is_the_day_of_publication():
    assert calendar([1, None, 3], by="reported")["at"].to_list() == [day(2), day(3), day(4)]


def test_two_figures_published_on_one_day_are_both_kept():
    late = figures([{**about(9), "reported": day(3)}, 4])
    found = series.with_mean(series.calendar(late, "clashes", "ukraine", "reported"))
    assert found.select("at", "value").rows() == [(day(3), 9.0), (day(3), 4.0)]


def test_a_missing_series_is_an_empty_calendar():
    assert series.with_mean(series.calendar(figures([1]), "air_strikes", "ukraine")).is_empty()


def test_a_whole_week_is_a_sum_and_a_short_one_is_partial():
    weeks = series.periods(calendar([None] * 5 + [10] * 7 + [None, 3]), "week")
    assert weeks.select("at", "value", "reported_days", "days", "partial").rows() == [
        (day(6), 70.0, 7, 7, False),
        (day(13), 3.0, 1, 7, True),
    ]
    assert weeks["until"].to_list() == [at + timedelta(days=6) for at in weeks["at"]]


def test_months_have_their_own_length_and_a_silent_month_stays_a_gap():
    silent = series.periods(calendar([1] * 31 + [None] * 28 + [2]), "month")
    assert silent.select("value", "days", "partial").rows() == [(31.0, 31, False), (None, None, None), (2.0, 31, True)]


@pytest.mark.parametrize(
    ("values", "low", "high", "bound"),
    [
        ([5, at_least(10)], 15, None, "at_least"),
        ([5, about(10)], 15, 15, "about"),
        ([5, at_most(10)], 5, 15, "range"),
        ([5, {"low": 2, "high": 4, "bound": "range", "value": 3}], 7, 9, "range"),
        ([5, WITHHELD], 5, 5, "exact"),
    ],
)
def test_a_sum_is_known_as_exactly_as_its_days(values, low, high, bound):
    [row] = series.periods(calendar(values), "month").iter_rows(named=True)
    assert (row["low"], row["high"], row["bound"], row["partial"]) == (low, high, bound, True)


@pytest.mark.parametrize(
    ("new", "old", "moved"),
    [
        (Amount(7, 7, "exact"), Amount(5, 5, "exact"), Amount(2, 2, "exact")),
        (Amount(7, 7, "exact"), Amount(5, 5, "about"), Amount(2, 2, "about")),
        (Amount(7, None, "at_least"), Amount(5, 5, "exact"), Amount(2, None, "at_least")),
        (Amount(7, 7, "exact"), Amount(5, None, "at_least"), Amount(None, 2, "at_most")),
        (Amount(7, 9, "range"), Amount(5, 6, "range"), Amount(1, 4, "range")),
        (Amount(7, None, "at_least"), Amount(5, None, "at_least"), None),
        (Amount(None, None, "withheld"), Amount(5, 5, "exact"), None),
    ],
)
def test_a_difference_is_an_interval(new, old, moved):
    assert series.difference(new, old) == moved


def test_the_mean_before_a_day_leaves_the_day_out_and_counts_hedges():
    found = calendar([1, None, about(3), 4, 5, None, 7, 100])
    assert series.mean_before(found, day(8)) == series.Mean(4.0, 5, 1)
    assert series.mean_before(found, day(4)) is None


def test_days_and_last_reports():
    both = pl.concat([figures([1, None, 2]), figures([7], metric="shellings")])
    assert series.report_days(both) == [day(1), day(3)]
    assert series.last_report(both) == {("clashes", "ukraine"): day(3), ("shellings", "ukraine"): day(1)}
    assert series.last_day(both) == day(4)
    assert series.between(calendar([1, 2, 3]), day(2), day(2))["value"].to_list() == [2]


def test_a_mean_of_a_week_is_the_sum_over_the_days_with_a_number():
    days = series.calendar(figures([10, None, at_least(30), WITHHELD, 20]), "clashes", "ukraine")
    summed, meant = (series.periods(days, "week", mean).row(0, named=True) for mean in (False, True))
    assert (summed["low"], summed["high"], summed["bound"], summed["reported_days"]) == (60, None, "at_least", 3)
    assert (meant["low"], meant["high"], meant["value"], meant["bound"]) == (20, None, 20, "at_least")
    assert (meant["reported_days"], meant["days"], meant["partial"]) == (3, 7, True)


def test_a_year_before_lies_on_the_same_date_and_keeps_its_gaps():
    start = date(2024, 2, 27)
    days = series.calendar(figures([1, 2, 3, None, 5], start=start), "clashes", "ukraine")
    moved = series.year_before(days, "day")
    assert moved.select("at", "when", "value").rows() == [
        (date(2025, 2, 27), start, 1),
        (date(2025, 2, 28), date(2024, 2, 28), 2),
        (date(2025, 3, 1), date(2024, 3, 1), None),
        (date(2025, 3, 2), date(2024, 3, 2), 5),
    ]


def test_a_29_february_has_no_day_a_year_before():
    days = series.calendar(figures([1, 2], start=date(2023, 2, 28)), "clashes", "ukraine")
    assert series.year_before(days, "day").select("at", "value").rows() == [
        (date(2024, 2, 28), 1), (date(2024, 2, 29), None), (date(2024, 3, 1), 2),
    ]  # fmt: skip


def test_weeks_of_a_year_before_begin_on_a_monday():
    weeks = series.periods(series.calendar(figures([1] * 14), "clashes", "ukraine"), "week")
    moved = series.year_before(weeks, "week")
    assert moved["at"].dt.weekday().to_list() == [1, 1, 1]
    assert (moved["at"] - moved["when"]).dt.total_days().to_list() == [364] * 3
