"""What stands beside a figure: nothing is dropped, and each rival says how far off it is and why it does not decide."""

from dataclasses import replace

import pytest
from hypothesis import given, settings

from metrics.figures import RIVALS, STANDINGS
from metrics.figures.rivals import distance
from metrics.store.schema import frame_schema
from tests.reports import AGENCY, ATTACK, BLOG, NIGHT, OFFICIAL, WHOLE, decide, said, total_of
from tests.test_policy import statements


def beside(*statements):
    """The rivals of the statements as (low, distance, standing, why)."""
    rows = decide(*statements).rivals
    return rows.select("low", "distance", "standing", "why").rows()


def test_a_live_blog_that_differs_is_kept_with_its_distance_and_what_it_lost_by():
    assert beside(said(OFFICIAL, "drones_lost", 47), said(BLOG, "drones_lost", 46)) == [
        (46, -1, "differs", "a live blog; the figure rests on the text of an official body")
    ]


def test_a_rival_is_weighed_against_the_hours_it_speaks_of():
    found = beside(
        said(OFFICIAL, "drones_lost", 47), said(OFFICIAL, "drones_lost", 16, window=ATTACK),
        said(BLOG, "drones_lost", 46), said(replace(AGENCY, hour=22), "drones_lost", 63, window=WHOLE),
    )  # fmt: skip
    assert [row[:3] for row in found] == [(63, 0, "agrees"), (46, -1, "differs")]


def test_who_agrees_says_so():
    hedged = said(AGENCY, "shellings", 5200, None, "at_least")
    found = beside(said(OFFICIAL, "shellings", 5231), said(BLOG, "shellings", 5231), hedged)
    assert [row[1:] for row in found] == [
        (0, "agrees", "its hedge allows the same number"), (0, "agrees", "it says the same"),
    ]  # fmt: skip


def test_a_replaced_version_stands_beside_what_replaced_it():
    old = replace(OFFICIAL, current=False)
    found = beside(said(old, "drones_lost", 46), said(replace(OFFICIAL, version=2), "drones_lost", 47))
    assert [row[:3] for row in found] == [(46, -1, "replaced")]


def test_a_source_that_gives_two_numbers_contradicts_itself():
    found = beside(said(OFFICIAL, "drones_lost", 46), said(replace(OFFICIAL, id="copy"), "drones_lost", 47))
    assert [row[:3] for row in found] == [(46, -1, "contradicts")]
    assert found[0][3] == "a smaller number; the figure rests on a larger number"


def test_a_running_total_and_a_comparison_stand_aside():
    found = beside(
        said(AGENCY, "clashes", 138), said(OFFICIAL, "clashes", 112, role="running"),
        said(BLOG, "clashes", 140, bound="about", role="comparison"),
    )  # fmt: skip
    assert [row[:3] for row in found] == [(140, 2, "aside"), (112, -26, "aside")]
    assert found[1][3] == "a total so far; the figure rests on a number said directly"


def test_a_number_that_is_only_mentioned_has_no_distance():
    found = beside(said(OFFICIAL, "missiles_launched", None, None, "withheld"), said(BLOG, "missiles_launched", 4))
    assert [row[:3] for row in found] == [(None, None, "agrees")]


def test_a_part_of_the_hours_is_told_from_hours_that_overlap():
    hour = (NIGHT[0], NIGHT[0].replace(hour=17))
    assert beside(said(OFFICIAL, "drones_lost", 47), said(AGENCY, "drones_lost", 3, window=hour)) == [
        (3, -44, "aside", "about a part of the hours only")
    ]


def test_a_comparison_stands_beside_a_difference_of_totals():
    claim = {"window": None, "claimant": "ukraine:general_staff", "role": "comparison"}
    totals = total_of(9514, 7), total_of(9519, 8)
    found = beside(*totals, said(AGENCY, "russian_tanks_lost", 6, day=totals[0][1].reported, **claim))
    assert [row[:3] for row in found] == [(6, 1, "aside")]
    assert found[0][3].endswith("the figure rests on the difference of two stated totals")


def test_the_table_has_the_columns_of_the_ledger():
    assert frame_schema("rivals") == RIVALS


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((46, 46, "exact"), (47, 47, "exact"), -1),
        ((50, 50, "exact"), (40, 45, "range"), 5),
        ((5200, None, "at_least"), (5231, 5231, "exact"), 0),
        ((None, 30, "at_most"), (31, 31, "exact"), -1),
        ((None, None, "withheld"), (7, 7, "exact"), None),
    ],
)
def test_the_distance_is_that_of_the_nearest_numbers(one, other, expected):
    assert distance(one, other) == expected
    assert distance(other, one) == (None if expected is None else -expected)


@settings(deadline=None)
@given(statements())
def test_every_claim_decides_or_stands_beside(made):
    decided = decide(*made)
    beside = set(decided.rivals["claim"])
    for row in decided.figures.filter(metric="drones_stopped").iter_rows(named=True):
        assert row["derived"]
    stated = decided.figures.filter(~decided.figures["derived"])
    for row in stated.iter_rows(named=True):
        assert set(row["behind"]) == set(row["chosen"]) | (beside & set(row["behind"]))
    assert set(decided.rivals["standing"]) <= set(STANDINGS)
    assert decided.rivals["why"].str.len_chars().min() != 0
