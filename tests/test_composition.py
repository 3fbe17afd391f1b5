"""What became of the drones launched: only days whose parts are exact and add up, nothing filled in."""

from datetime import timedelta

import polars as pl
import pytest

from metrics import composition
from metrics.composition import PARTS, REST, WHOLE
from metrics.store import read
from tests.frames import START, WITHHELD, about, figures
from tests.ledgers import bundled

UNTIL = START + timedelta(days=9)


def reported(**values):
    """Figures of one report a day: the claims of a day stand in one update."""
    frames = [figures([one and _told(one) for one in given], metric) for metric, given in values.items()]
    return pl.concat(frames).with_columns(
        chosen=pl.concat_list(pl.format("u{}#1@1:0:x", pl.col("day").dt.day())), status=pl.lit("single")
    )


def _told(one):
    return one if isinstance(one, dict) else {"low": one, "high": one, "value": one}


def closed(**values):
    return composition.days(reported(**values), START, UNTIL)


def test_a_day_closes_with_the_rest_computed():
    found = closed(drones_launched=[81.0], drones_stopped=[68.0], drones_in_air=[3.0])
    assert found.select(WHOLE, *PARTS).rows() == [(81, 68, 3, None, None, 10)]
    assert found["at"].to_list() == [START]


@pytest.mark.parametrize("hedged", [about(68), WITHHELD])
def test_a_hedged_part_leaves_the_day_out(hedged):
    assert closed(drones_launched=[81.0], drones_stopped=[hedged]).is_empty()
    assert closed(drones_launched=[81.0], drones_stopped=[60.0], drones_in_air=[hedged]).is_empty()
    assert closed(drones_launched=[hedged], drones_stopped=[60.0]).is_empty()


def test_parts_that_make_more_than_the_whole_leave_the_day_out():
    assert closed(drones_launched=[81.0], drones_stopped=[80.0], drones_in_air=[5.0]).is_empty()


def test_parts_of_another_report_leave_the_day_out():
    two = reported(drones_launched=[81.0], drones_stopped=[68.0]).with_columns(
        chosen=pl.concat_list(pl.format("{}#1@1:0:x", "metric"))
    )
    assert composition.days(two, START, UNTIL).is_empty()


def test_a_day_without_a_report_is_no_row_and_is_counted():
    told = reported(drones_launched=[81.0, None, 60.0, 50.0], drones_stopped=[68.0, None, about(50), None])
    found = composition.days(told, START, UNTIL)
    assert found["at"].to_list() == [START]
    assert composition.left_out(told, found, START, UNTIL) == (7, 2)


def test_a_week_adds_or_averages_the_days_that_close():
    found = closed(drones_launched=[81.0, 61.0], drones_stopped=[68.0, 40.0], drones_in_air=[3.0])
    week = composition.periods(found, "week", False).row(0, named=True)
    assert (week[WHOLE], week["drones_stopped"], week["drones_in_air"], week[REST]) == (142, 108, 3, 31)
    assert (week["reported_days"], week["days"], week["drones_got_through"]) == (2, 7, None)
    assert composition.periods(found, "week", True)[WHOLE].to_list() == [71]


def test_every_bundled_day_that_is_drawn_closes():
    with read(bundled()) as ledger:
        told = ledger.figures()
    found = composition.days(told, told["day"].min(), told["day"].max())
    assert found.height > 40
    assert found.select(pl.sum_horizontal(PARTS) == pl.col(WHOLE)).to_series().all()


def test_without_drones_there_is_nothing():
    assert composition.days(figures([5]), START, UNTIL).is_empty()
