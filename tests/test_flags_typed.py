"""Typed checks: each slip is asked about under its own name, leaves the usual range, and stands once accepted."""

from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl
import pytest

from metrics import flags
from metrics.flags.kinds import QUESTIONS
from tests.test_flags import START, counts, kinds, of_day, table

AT = 300


@dataclass(frozen=True)
class Decided:
    day: date
    kind: str
    decision: str


def slipped(value, at=AT, mean=200.0, days=400):
    """A steady series with one value put in."""
    values = counts(days, mean)
    values[at] = float(value)
    return values


def asked(values, at=AT):
    found = of_day(flags.find(table(values)), at).filter(pl.col("severity") == "question")
    return found["kind"].to_list(), found["sentence"].to_list()


def test_a_digit_too_many_is_asked_about_with_the_figure_that_may_be_meant():
    found, sentences = asked(slipped(2040))
    assert found == ["extra_digit"]
    assert sentences[0].endswith("Is there a digit too many, and 204 meant?")


def test_a_digit_too_few_is_asked_about():
    found, sentences = asked(slipped(20))
    assert found == ["missing_digit"]
    assert sentences[0].endswith("Is a digit missing, and 200 to 209 meant?")


def test_the_sum_of_a_week_is_asked_about():
    values = slipped(0)
    values[AT] = sum(values[AT - 6 : AT]) + 195
    found, sentences = asked(values)
    assert found == ["weekly_total"]
    assert "195 would be left, which is usual. Is this the total of a week?" in sentences[0]


def test_a_running_total_is_asked_about():
    values = slipped(0)
    values[AT] = sum(values[:AT])
    found, sentences = asked(values)
    assert found == ["cumulative_posted"]
    assert "Is this a running total" in sentences[0]


def test_the_sum_over_days_without_a_report_is_asked_about():
    values = slipped(800)
    values[AT - 3 : AT] = [None] * 3
    found, sentences = asked(values)
    assert found == ["sum_over_gap"]
    assert "The 3 days right before had no report that could be used" in sentences[0]
    assert "200 a day" in sentences[0]
    assert asked(slipped(800))[0] != ["sum_over_gap"]


def test_zeros_in_a_row_are_asked_about_twice_at_most():
    values = counts(400, 200.0)
    values[AT : AT + 10] = [0.0] * 10
    found = flags.find(table(values)).filter(pl.col("day").is_between(START + timedelta(AT), START + timedelta(AT + 9)))
    assert found["kind"].to_list() == ["zero_report", "zero_run"]
    assert "the 2nd reported zero in a row" in found["sentence"][1]


def test_zeros_that_are_usual_one_by_one_are_asked_about_when_they_are_too_many():
    values = [float(i % 3) for i in range(400)]
    values[AT : AT + 14] = [0.0] * 14
    found = flags.find(table(values)).filter(pl.col("kind") == "zero_run")
    assert found.height == 1
    assert START + timedelta(AT) < found["day"][0] < START + timedelta(AT + 14)


def test_a_series_that_stops_for_good_gets_a_new_usual_range():
    values = counts(AT, 200.0) + [0.0] * 100
    judged = flags.judge([START + timedelta(i) for i in range(400)], values)
    assert judged.band["expected"][-1] < 1
    assert judged.flags.filter(pl.col("day") > START + timedelta(AT + 60)).is_empty()


def test_a_new_level_ten_times_as_high_is_asked_about_once_and_then_believed():
    values = counts(AT, 200.0) + counts(100, 2000.0, seed=3)
    found = flags.find(table(values)).filter(pl.col("day") >= START + timedelta(AT))
    questions = found.filter(pl.col("severity") == "question")
    assert questions["day"].to_list() == [START + timedelta(AT)]
    judged = flags.judge([START + timedelta(i) for i in range(400)], values)
    assert judged.band["expected"][-1] == pytest.approx(2000, rel=0.1)


@pytest.mark.parametrize(("value", "kind"), [(2040, "extra_digit"), (-40, "negative"), (0, "zero_report")])
def test_what_is_asked_about_is_no_part_of_the_usual_range_and_no_record(value, kind):
    values = slipped(value)
    band = flags.judge([START + timedelta(i) for i in range(400)], values).band
    assert band["aside"].to_list() == [i == AT for i in range(400)]
    assert band["missing"][AT + 1] == 1
    assert kinds(flags.find(table(values)), AT) == [kind]


def test_a_spike_after_a_slip_is_found():
    """The case that mean and deviation miss: the slip has widened what they call usual."""
    values = slipped(2040)
    values[AT + 10] = 600.0
    assert "high" in kinds(flags.find(table(values)), AT + 10)


def test_an_accepted_value_is_part_of_the_usual_range_again_and_its_question_stays_to_be_shown():
    values = slipped(2040)
    days = [START + timedelta(i) for i in range(400)]
    decided = [Decided(days[AT], "extra_digit", "accept")]
    judged = flags.judge(days, values, reviews=decided)
    assert not judged.band["aside"].any()
    assert judged.band["missing"][AT + 1] == 0
    assert "extra_digit" in judged.flags.filter(pl.col("day") == days[AT])["kind"].to_list()
    found = flags.find(table(values), reviews={("drones_launched", "ukraine"): decided})
    assert {"extra_digit", "high", "record"} == set(kinds(found, AT))
    for other in ("dismiss", "explain"):
        same = flags.judge(days, values, reviews=[Decided(days[AT], "extra_digit", other)])
        assert same.band.equals(flags.judge(days, values).band)


def test_the_same_figure_again_and_again_is_a_note_that_changes_nothing():
    values = counts(400, 2000.0)
    values[AT : AT + 4] = [2011.0] * 4
    found = flags.find(table(values)).filter(pl.col("kind") == "stale_copy")
    assert found["severity"].to_list() == ["note"]
    assert START + timedelta(AT) < found["day"][0] < START + timedelta(AT + 4)
    band = flags.judge([START + timedelta(i) for i in range(400)], values).band
    assert not band["aside"].any()


def test_two_lines_exchanged_are_said_to_be_so_on_both():
    at = 100
    vehicles, special = counts(120, 60.0), counts(120, 6.0, seed=2)
    vehicles[at], special[at] = 0.0, 63.0
    figures = pl.concat([
        table(vehicles, metric="russian_vehicles_lost", claimant="ukraine:general_staff"),
        table(special, metric="russian_special_equipment_lost", claimant="ukraine:general_staff"),
    ])  # fmt: skip
    found = of_day(flags.find(figures), at)
    assert "zero_report" in found["kind"].to_list()
    for sentence in found.filter(pl.col("kind") != "record")["sentence"]:
        assert sentence.endswith("Were two lines exchanged?")


def test_every_question_has_a_kind():
    assert set(QUESTIONS) <= set(flags.KINDS)
