"""Settling: what is added up over a day, computed from totals, and never added."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from metrics.definitions import parse
from metrics.figures.stated import total
from tests.reports import AGENCY, ATTACK, NIGHT, OFFICIAL, WHOLE, Text, decide, said, settle, total_of


def test_night_and_day_attack_add_up():
    evening = replace(OFFICIAL, id="evening", hour=19)
    row = settle(said(OFFICIAL, "drones_launched", 81), said(evening, "drones_launched", 30, window=ATTACK))
    row = row["drones_launched"]
    assert (row["low"], row["high"], row["status"], len(row["chosen"])) == (111, 111, "single", 2)
    expected = "81 overnight and 30 from 11:00 to 20:00 make 111, as Ukraine's Air Force itself states."
    assert row["reason"] == expected


def test_hedged_parts_give_an_interval():
    row = settle(
        said(OFFICIAL, "drones_launched", 81), said(AGENCY, "drones_launched", 30, None, "at_least", window=ATTACK)
    )["drones_launched"]
    assert (row["low"], row["high"], row["bound"], row["value"]) == (111, None, "at_least", 111)


def test_overlapping_windows_are_never_added():
    longer = (NIGHT[0], NIGHT[1] + timedelta(hours=1))
    row = settle(said(OFFICIAL, "drones_launched", 81), said(AGENCY, "drones_launched", 80, window=longer))
    assert row["drones_launched"]["value"] == 81
    assert row["drones_launched"]["status"] == "conflicting"


def test_a_claim_without_a_window_is_about_the_time_of_its_own_report():
    evening = replace(OFFICIAL, id="evening", hour=19)
    found = settle(
        said(OFFICIAL, "drones_lost", 47),
        said(evening, "drones_launched", 30, window=ATTACK),
        said(evening, "drones_lost", 16, window=None),
    )
    assert found["drones_lost"]["value"] == 63


def test_a_report_tells_nothing_of_the_hours_after_it():
    later = (datetime(2025, 1, 4, 5, 20, tzinfo=UTC), datetime(2025, 1, 4, 8, 30, tzinfo=UTC))
    row = settle(
        said(replace(OFFICIAL, hour=4), "drones_shot_down", 16, window=NIGHT),
        said(replace(OFFICIAL, id="noon", hour=9), "drones_shot_down", 10, window=later),
    )["drones_shot_down"]
    assert (row["value"], row["status"]) == (26, "single")


def test_a_whole_day_report_may_agree_with_the_sum():
    row = settle(
        said(OFFICIAL, "drones_launched", 81),
        said(OFFICIAL, "drones_launched", 30, window=ATTACK),
        said(replace(AGENCY, hour=22), "drones_launched", 111, window=WHOLE),
    )["drones_launched"]
    assert (row["value"], row["status"]) == (111, "agreed")


def test_a_part_of_the_day_without_a_number_makes_the_figure_incomplete():
    found = settle(
        said(OFFICIAL, "drones_launched", 81), said(OFFICIAL, "drones_shot_down", 34),
        said(OFFICIAL, "drones_launched", 30, window=ATTACK),
    )  # fmt: skip
    assert found["drones_shot_down"]["status"] == "incomplete"
    assert found["drones_shot_down"]["reason"].endswith("No number is held from 11:00 to 20:00.")
    assert found["drones_launched"]["status"] == "single"


def test_stopped_is_shot_down_plus_lost_in_every_window():
    found = settle(
        said(OFFICIAL, "drones_shot_down", 34), said(OFFICIAL, "drones_lost", 47),
        said(OFFICIAL, "drones_shot_down", 14, window=ATTACK), said(OFFICIAL, "drones_lost", 16, window=ATTACK),
    )  # fmt: skip
    row = found["drones_stopped"]
    assert (row["value"], row["derived"], len(row["chosen"])) == (111, True, 4)
    assert "shot down and lost added up" in row["reason"]


def test_stopped_as_stated_is_not_derived():
    found = settle(
        said(OFFICIAL, "drones_shot_down", 34), said(OFFICIAL, "drones_lost", 47), said(OFFICIAL, "drones_stopped", 80)
    )
    assert (found["drones_stopped"]["value"], found["drones_stopped"]["derived"]) == (80, False)


def test_stopped_is_unknown_without_the_lost():
    assert "drones_stopped" not in settle(said(OFFICIAL, "drones_shot_down", 34))


def after_the_merge(low, metric, day=date(2025, 8, 5)):
    night = (datetime(2025, 8, 4, 15, tzinfo=UTC), datetime(2025, 8, 5, 6, tzinfo=UTC))
    return said(OFFICIAL, metric, low, window=night, day=day, reported=day)


def test_nothing_is_added_where_the_calendar_says_that_the_two_are_one_figure():
    found = settle(after_the_merge(34, "drones_shot_down"), after_the_merge(47, "drones_lost"))
    assert "drones_stopped" not in found
    for part in ("drones_shot_down", "drones_lost"):
        assert "Shot down and lost are not added up from 24 July 2025: " in found[part]["reason"]


def test_what_is_stated_after_the_merge_stands_as_stated():
    parts = (after_the_merge(34, "drones_shot_down"), after_the_merge(47, "drones_lost"))
    found = settle(*parts, after_the_merge(60, "drones_stopped"))
    assert (found["drones_stopped"]["value"], found["drones_stopped"]["derived"]) == (60, False)


def test_a_row_of_the_calendar_changes_what_is_added():
    row = "metric,from,to,kind,note,source\ndrones_lost,2025-01-01,2025-01-31,merged,Counted as one.,A page\n"
    parts = (said(OFFICIAL, "drones_shot_down", 34), said(OFFICIAL, "drones_lost", 47))
    assert settle(*parts)["drones_stopped"]["value"] == 81
    assert "counted apart from 10 July 2024 to 23 July 2025" in settle(*parts)["drones_stopped"]["reason"]
    found = settle(*parts, calendar=parse(row, "t.csv"))
    assert "drones_stopped" not in found
    assert "1 January 2025 to 31 January 2025: Counted as one." in found["drones_lost"]["reason"]


@pytest.mark.parametrize(
    ("parts", "whole"),
    [
        ([(81, 81, "exact"), (30, 30, "exact")], (111, 111, "exact")),
        ([(81, 81, "exact"), (30, 30, "about")], (111, 111, "about")),
        ([(81, 81, "exact"), (None, 30, "at_most")], (81, 111, "range")),
        ([(81, 81, "exact"), (None, None, "withheld")], (81, None, "at_least")),
        ([(None, None, "withheld"), (None, None, "withheld")], (None, None, "withheld")),
    ],
)
def test_sums_keep_hedges(parts, whole):
    assert total(parts) == whole


def test_a_day_without_a_number_is_the_difference_of_two_totals():
    found = settle(total_of(9514, 7), total_of(9519, 8))
    row = found["russian_tanks_lost"]
    assert (row["day"], row["value"], row["bound"], row["derived"]) == (date(2024, 12, 7), 5, "exact", True)
    assert len(row["chosen"]) == 2
    assert row["reason"] == (
        "5, as the General Staff itself states: no daily number is stated, so this is the difference of two running "
        "totals. 9,519 reported on 8 Dec 2024 less 9,514 reported on 7 Dec 2024."
    )


def test_nothing_is_computed_over_a_gap_or_for_the_first_total():
    assert settle(total_of(9514, 7), total_of(9530, 9)) == {}
    assert settle(total_of(9514, 7)) == {}


def test_a_total_that_shrinks_gives_a_correction_that_is_kept():
    row = settle(total_of(9519, 7), total_of(9517, 8))["russian_tanks_lost"]
    assert row["value"] == -2
    assert "corrected downwards" in row["reason"]


@pytest.mark.parametrize(
    ("new", "old", "expected"),
    [
        ({}, {"bound": "about"}, (5, 5, "about")),
        ({"bound": "range", "high": 9521}, {}, (5, 7, "range")),
        ({"bound": "at_least", "high": None}, {}, None),
        ({"claimant": "ukraine:official"}, {}, None),
        ({"scope": "region:Kursk"}, {}, None),
        ({"low": 99_519, "high": 99_519}, {}, None),
    ],
)
def test_a_difference_is_hedged_as_its_totals_are(new, old, expected):
    found = settle(total_of(9514, 7, **old), total_of(9519, 8, **new)).get("russian_tanks_lost")
    assert (found and (found["low"], found["high"], found["bound"])) == expected


def test_a_stated_number_decides_over_a_difference_and_a_comparison_does_not():
    day = {"day": date(2024, 12, 7), "window": None, "claimant": "ukraine:general_staff"}
    totals = total_of(9514, 7), total_of(9519, 8)
    row = settle(*totals, said(AGENCY, "russian_tanks_lost", 6, **day))["russian_tanks_lost"]
    assert (row["value"], row["derived"], row["claims"]) == (6, False, 1)
    row = settle(*totals, said(AGENCY, "russian_tanks_lost", 6, role="comparison", **day))["russian_tanks_lost"]
    assert (row["value"], row["derived"], row["claims"]) == (5, True, 3)


def test_what_the_ministry_counts_by_noon_is_of_the_day_before():
    by = {"metric": "ukrainian_tanks_lost", "claimant": "russia:mod"}
    found = settle(total_of(20_010, 7, hour=11, **by), total_of(20_016, 8, hour=11, **by))
    assert found["ukrainian_tanks_lost"]["day"] == date(2024, 12, 7)


def test_regions_without_a_total_make_no_national_figure():
    regions = (("Belgorod", 24), ("Bryansk", 9))
    assert settle(*(said(OFFICIAL, "ukrainian_drones_shot_down", n, scope=f"region:{r}") for r, n in regions)) == {}


def test_evening_and_night_posts_that_overlap_are_not_added():
    mod = {"claimant": "russia:mod", "metric": "ukrainian_drones_shot_down"}
    evening = (datetime(2025, 1, 3, 17, tzinfo=UTC), datetime(2025, 1, 3, 20, tzinfo=UTC))
    night = (datetime(2025, 1, 3, 19, tzinfo=UTC), datetime(2025, 1, 4, 4, tzinfo=UTC))
    posts = (
        said(Text("evening", "Ministry", hour=0), low=12, window=evening, **mod),
        said(Text("night", "Ministry", hour=5), low=49, window=night, **mod),
    )
    row = settle(*posts)["ukrainian_drones_shot_down"]
    assert (row["value"], row["claims"], len(row["chosen"]), row["status"]) == (49, 2, 1, "single")
    assert row["reason"].endswith("12 from 19:00 to 22:00 shares hours with it and is not added.")
    (rival,) = decide(*posts).rivals.iter_rows(named=True)
    assert (rival["low"], rival["standing"], rival["distance"]) == (12, "overlaps", -37)
