"""Flags and the calendar of definitions: a change of what is counted is explained, never an event."""

from datetime import timedelta

import polars as pl
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from metrics import flags
from metrics.definitions import Calendar, parse
from metrics.flags.days import band
from metrics.flags.window import NEEDED
from tests.test_flags import START, counts, kinds, of_day, table

CUT = 300


def calendar(*rows: str) -> Calendar:
    held = parse("metric,from,to,kind,note,source\n" + "\n".join(rows), "t.csv")
    assert not held.refused
    return held


def joined(day: int = CUT, until: str = "") -> Calendar:
    return calendar(f"drones_launched,{START + timedelta(day)},{until},joined,Now counts two kinds.,A page")


def shifted(days: int = 400, up: float = 300.0) -> list[float]:
    return [*counts(CUT), *(value + up for value in counts(days - CUT, seed=8))]


def test_a_level_that_changes_with_the_definition_is_explained_once_and_no_event():
    without = flags.find(table(shifted()), Calendar())
    assert without.filter(pl.col("kind").is_in(["high", "record"])).height > 10
    found = flags.find(table(shifted()), joined()).filter(pl.col("day") >= START + timedelta(CUT))
    assert found["kind"].to_list() == ["definition"]
    row = found.row(0, named=True)
    assert (row["day"], row["severity"]) == (START + timedelta(CUT), "note")
    assert row["low"] < row["high"] < row["value"]
    assert "From 27 October 2024: another count is joined to it. Now counts two kinds." in row["sentence"]
    assert row["sentence"].endswith("it is not taken for an event.")


def test_a_level_that_stays_needs_no_explanation():
    assert "definition" not in flags.find(table(counts()), joined())["kind"].to_list()


def test_what_stands_out_against_the_days_since_is_flagged_and_compared_with_them_only():
    values = [*shifted(CUT + 30), 900.0]
    found = of_day(flags.find(table(values), joined()), CUT + 30)
    assert found["kind"].to_list() == ["high"]
    assert "(30 used, 12 without a report, in doubt or counted otherwise)" in found["sentence"][0]
    assert "the highest since 27 October 2024, the first report as it is counted now" in found["sentence"][0]


def test_two_changes_in_a_row_are_each_explained_by_their_own_row():
    second = START + timedelta(CUT + 60)
    values = [*shifted(CUT + 60), *(value + 900 for value in counts(60, seed=9))]
    row = f"drones_launched,{second},,renamed,Under a new name.,A page"
    held = Calendar((*joined().changes, *calendar(row).changes))
    notes = flags.find(table(values), held).filter(pl.col("kind") == "definition")
    assert notes["day"].to_list() == [START + timedelta(CUT), second]
    assert "Now counts two kinds." in notes["sentence"][0]
    assert "Under a new name." in notes["sentence"][1]


def test_a_figure_counted_apart_for_a_night_does_not_begin_anew():
    held = joined(until=str(START + timedelta(CUT)))
    assert flags.find(table(shifted()), held).equals(flags.find(table(shifted()), Calendar()))


def test_a_zero_on_a_quiet_day_is_not_asked_about():
    values = counts()
    values[350] = 0.0
    day = START + timedelta(350)
    held = calendar(f"air attack on Ukraine,{day},{day},quiet_day,No report.,A page")
    assert "zero_report" in kinds(flags.find(table(values), Calendar()), 350)
    assert "zero_report" not in kinds(flags.find(table(values), held), 350)


def test_the_band_shown_is_that_of_the_flags_and_begins_anew():
    values = [*shifted(CUT + 30), 900.0]
    days = [START + timedelta(i) for i in range(len(values))]
    shown = band(days, values, (), [days[CUT]])
    assert shown["expected"].is_null().to_list()[CUT : CUT + NEEDED + 1] == [True] * NEEDED + [False]
    flag = of_day(flags.find(table(values), joined()), CUT + 30).row(0, named=True)
    last = shown.row(-1, named=True)
    assert {k: last[k] for k in ("expected", "low", "high")} == {k: flag[k] for k in ("expected", "low", "high")}


def test_the_break_of_july_2025_is_explained_for_drones_shot_down():
    first = START.replace(year=2025, month=4)
    values = [*counts(114, 60.0), *(value + 200 for value in counts(60, seed=3))]
    found = flags.find(table(values, metric="drones_shot_down", start=first))
    after = found.filter(pl.col("day") >= START.replace(year=2025, month=7, day=24))
    assert after["kind"][0] == "definition"
    assert "record" not in after["kind"].to_list()
    assert "merged with another figure" in after["sentence"][0]


@settings(max_examples=10, deadline=None)
@given(
    values=st.lists(st.one_of(st.none(), st.integers(0, 300)), min_size=60, max_size=160),
    until=st.integers(30, 150),
    day=st.integers(0, 150),
)
def test_later_days_never_change_a_flag_around_a_change(values, until, day):
    numbers = [None if v is None else float(v) for v in values]
    assume(any(v is not None for v in numbers[:until]))
    last = START + timedelta(min(until, len(numbers)) - 1)
    whole = flags.find(table(numbers), joined(day)).filter(pl.col("day") <= last)
    assert whole.equals(flags.find(table(numbers[:until]), joined(day)))
