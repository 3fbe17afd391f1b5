"""Flags and time: one more day is what all days together give, bad input has an answer, and nothing is ever NaN."""

from datetime import date, timedelta

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from metrics import flags
from tests.test_flags import START, counts
from tests.test_flags_typed import Decided

ODD = st.one_of(st.none(), st.integers(0, 300).map(float), st.sampled_from([0.0, 0.5, 3000.0, -5.0, 1e12, 2.5]))
DAYS = [START + timedelta(i) for i in range(2000)]


def sound(judged):
    """No cell of what is said is NaN or endless."""
    for frame in (judged.flags, judged.band):
        numbers = frame.select(pl.selectors.float())
        assert not numbers.select(pl.any_horizontal((pl.all().is_nan() | pl.all().is_infinite()).any())).item()
    assert set(judged.flags["kind"]) <= set(flags.KINDS)
    assert not judged.flags["sentence"].str.contains("nan|inf ").any()


@settings(max_examples=25, deadline=None)
@given(values=st.lists(ODD, min_size=60, max_size=220), cut=st.integers(20, 200))
def test_one_day_after_the_other_gives_what_all_days_give(values, cut):
    cut = min(cut, len(values))
    first = flags.judge(DAYS[:cut], values[:cut])
    half = flags.judge(DAYS[: (cut + len(values)) // 2], values[: (cut + len(values)) // 2], before=first)
    whole = flags.judge(DAYS[: len(values)], values)
    onward = flags.judge(DAYS[: len(values)], values, before=half)
    assert onward.flags.equals(whole.flags)
    assert onward.band.equals(whole.band)
    assert half.flags.equals(whole.flags.filter(pl.col("day") <= half.days[-1]))


def test_a_changed_day_is_computed_again_with_all_that_follow():
    values = counts(200)
    known = flags.judge(DAYS[:200], values)
    values[100] = 900.0
    assert flags.judge(DAYS[:200], values, before=known).flags.equals(flags.judge(DAYS[:200], values).flags)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 900), ODD), max_size=150))
def test_any_series_has_a_sound_answer(rows):
    """Unsorted days, days told twice, gaps of years, fractions, corrections, a million millions."""
    sound(flags.judge([DAYS[0] + timedelta(i) for i, _ in rows], [value for _, value in rows]))


@pytest.mark.parametrize(
    "values",
    [
        [], [5.0], [None] * 30, [0.0] * 300, [7.0] * 300, [0.25 * (i % 7) for i in range(300)], [-3.0] * 100,
        [1e12 + i for i in range(100)], [*counts(100), 1e12], [float("nan"), float("inf"), *counts(60)],
    ],
    ids=["none", "one", "no report", "zeros", "constant", "fractions", "negative", "huge", "one huge", "not numbers"],
)  # fmt: skip
def test_bad_series_have_a_sound_answer(values):
    sound(flags.judge(DAYS[: len(values)], values))


def test_series_without_variation_raise_nothing():
    for value in (0.0, 7.0):
        assert flags.judge(DAYS[:300], [value] * 300).flags.filter(pl.col("severity") != "note").is_empty()


def test_two_years_without_a_report_leave_no_range_and_say_why():
    values = [*counts(100), *[None] * 730, *counts(30, seed=3)]
    band = flags.judge(DAYS[: len(values)], values).band
    assert band["expected"][200:843].is_null().all()
    assert band["expected"][845] is not None
    said = flags.why(band.row(835, named=True))
    assert said.endswith("5 of the 14 reported days that are needed among the 42 before.")
    assert "has no report with a number" in flags.why(band.row(300, named=True))


def test_why_a_day_was_not_flagged_names_what_would_have_been():
    values = counts(200)
    judged = flags.judge(DAYS[:200], values)
    row = judged.band.row(150, named=True)
    said = flags.why(row)
    assert f"above {row['alert_high']:.0f} or below {row['alert_low']:.0f} would be an alert" in said
    for value, loud in ((row["alert_high"], False), (row["alert_high"] + 1, True)):
        changed = [*values[:150], float(value)]
        found = flags.judge(DAYS[:151], changed).flags.filter(pl.col("day") == DAYS[150])
        assert ("alert" in found.filter(pl.col("kind") == "high")["severity"].to_list()) is loud


def test_the_dial_gives_fewer_or_more_alerts():
    alerts = []
    for budget in sorted(flags.DIAL):
        found = [flags.judge(DAYS[:1500], counts(1500, seed=seed), budget=budget).flags for seed in range(4)]
        alerts.append(sum(frame.filter(pl.col("severity") == "alert").height for frame in found))
    assert alerts == sorted(alerts)
    assert alerts[0] < alerts[-1]


def shifted():
    return counts(200, 60.0) + counts(100, 110.0, seed=5)


def test_a_lasting_change_is_said_once_with_its_first_day():
    found = flags.judge(DAYS[:300], shifted()).flags.filter(pl.col("kind") == "level_shift")
    assert found.height == 1
    row = found.row(0, named=True)
    assert DAYS[199] <= row["since"] <= row["day"] <= DAYS[214]
    assert row["sentence"].startswith("Since ")
    assert row["sentence"].endswith("Has the level changed, or the way of counting?")


def test_an_accepted_change_cuts_the_usual_range_and_stays_to_be_shown():
    known = flags.judge(DAYS[:300], shifted())
    row = known.flags.filter(pl.col("kind") == "level_shift").row(0, named=True)
    judged = flags.judge(DAYS[:300], shifted(), reviews=[Decided(row["day"], "level_shift", "accept")])
    since = (row["since"] - DAYS[0]).days
    assert judged.band["expected"].is_null().to_list()[since : since + 15] == [True] * 14 + [False]
    assert judged.flags.filter(pl.col("kind") == "level_shift")["day"].to_list() == [row["day"]]
    dismissed = flags.judge(DAYS[:300], shifted(), reviews=[Decided(row["day"], "level_shift", "dismiss")])
    assert dismissed.band.equals(known.band)


def test_marks_drawn_afterwards_lie_where_the_level_changed():
    found = flags.marks(DAYS[:300], shifted())
    assert len(found) == 1
    assert abs((found[0] - DAYS[200]).days) <= 3
    assert flags.marks(DAYS[:20], counts(20)) == []


def test_the_flags_of_a_day_are_ordered_and_make_one_event():
    rows = [
        flags.Flag(name, "ukraine", day, "high", severity, 9.0, 1.0, 0.0, 3.0, "x", tail_probability=chance)
        for name, day, severity, chance in [
            ("a", date(2025, 1, 1), "watch", 0.0001), ("b", date(2025, 1, 1), "alert", 0.0009),
            ("c", date(2025, 1, 1), "alert", 0.0002), ("d", date(2025, 1, 2), "alert", 0.0009),
        ]
    ]  # fmt: skip
    table = pl.DataFrame({name: [getattr(row, name) for row in rows] for name in flags.SCHEMA}, schema=flags.SCHEMA)
    names = ["a", "b", "c", *(f"quiet{i}" for i in range(7)), "d"]
    days = [date(2025, 1, 1)] * 10 + [date(2025, 1, 2)]
    figures = pl.DataFrame({"metric": names, "side": "ukraine", "day": days})
    found = flags.ordered(table, figures)
    assert found["metric"].to_list() == ["d", "c", "b", "a"]
    assert found["together"].to_list() == [1, 2, 2, 2]
    assert np.allclose(found["q"].to_list(), [0.0009, 0.001, 0.003, 0.001])
