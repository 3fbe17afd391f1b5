"""Flags of real series: the known faults of the bundled losses, and the break of reporting of July 2025."""

from datetime import date

import polars as pl
import pytest

from metrics import flags, store
from metrics.definitions import Calendar
from tests import flags_cases, flags_score, ledgers
from tests.test_flags import table

there = pytest.mark.skipif(not flags_cases.ATTACKS.exists(), reason="../shared/corpus is not there")


@pytest.fixture(scope="module")
def losses():
    return store.read(ledgers.bundled()).figures()


def test_every_known_fault_of_the_losses_is_named_rightly(losses):
    assert flags_cases.typed(losses) == [True] * len(flags_cases.FAULTS)


def test_the_two_lines_exchanged_in_september_2024_are_said_to_be_so(losses):
    names = ["russian_vehicles_lost", "russian_special_equipment_lost"]
    day = pl.col("day") == date(2024, 9, 27)
    found = flags.find(losses.filter(pl.col("metric").is_in(names))).filter(day)
    assert set(found["metric"]) == set(names)
    assert found["sentence"].str.contains("Were two lines exchanged").all()


def test_parts_above_their_whole_in_december_2024_are_asked_about():
    day = date(2024, 12, 28)
    names = {"drones_launched": 16.0, "drones_shot_down": 15.0, "drones_lost": 11.0}
    figures = pl.concat([table([value], metric=name, start=day) for name, value in names.items()])
    assert flags.find(figures)["kind"].to_list() == ["arithmetic"]


@there
def test_the_break_of_july_2025_is_explained_three_days_later_and_without_the_calendar_it_is_an_alert():
    attacks = flags_cases.attacks()
    assert flags_cases.explained(attacks)
    until = attacks.filter(pl.col("day") <= date(2025, 7, 27))
    found = flags.find(until, Calendar()).filter(pl.col("day") >= date(2025, 7, 24))
    broken = found.filter(pl.col("kind") == "reporting_break")
    assert set(broken["metric"]) == {"drones_shot_down", "drones_lost"}
    assert set(broken["severity"]) == {"alert"}
    assert broken["since"].to_list() == [date(2025, 7, 24)] * 2


@there
def test_later_days_take_no_break_back():
    attacks = flags_cases.attacks()
    whole = flags.find(attacks).filter(pl.col("day") <= date(2025, 3, 1))
    assert whole.equals(flags.find(attacks.filter(pl.col("day") <= date(2025, 3, 1))))


@there
def test_the_score_counts_what_is_found_and_what_is_too_much():
    """On three series, so that it is quick: the figures of all of them are in README and docs."""
    some = [case for case in flags_cases.injected() if case.name in ("personnel_seed0", "tank_seed0", "mrl_seed0")]
    found = flags_score.asked(flags_cases.ours, some)
    assert len(found) == 3
    assert flags_score.points(found) > 0.7
    assert flags_score.unlabelled(found) < 6
    nothing = [(case, flags_cases.Said(frozenset(), frozenset(), said.low, said.high)) for case, said in found]
    assert (flags_score.points(nothing), flags_score.unlabelled(nothing)) == (0, 0)
    everything = [
        (case, flags_cases.Said(frozenset(range(len(case.days))), frozenset(), said.low, said.high))
        for case, said in found
    ]
    assert flags_score.points(everything) == flags_score.shifts(everything) == 1
    assert flags_score.unlabelled(everything) > 300


def test_the_table_stands_in_the_readme_and_in_the_docs():
    tables = {flags_score.put(place.read_text("utf-8"), "") != place.read_text("utf-8") for place in flags_score.PLACES}
    assert tables == {True}
    first, second = (
        place.read_text("utf-8").partition(flags_score.BEGIN)[2].partition(flags_score.END)[0]
        for place in flags_score.PLACES
    )
    assert first == second
    assert first.startswith("| what | reach | this project |")
