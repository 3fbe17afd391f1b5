"""Values, days, times and claimants as a reader sees them."""

from datetime import UTC, date, datetime

import pytest

from metrics import words
from metrics.claims import BOUNDS, GRAINS, ROLES


@pytest.mark.parametrize(
    ("low", "high", "bound", "said"),
    [
        (1340, 1340, "exact", "1,340"),
        (2500, 2500, "about", "about 2,500"),
        (5200, None, "at_least", "at least 5,200"),
        (None, 30, "at_most", "at most 30"),
        (30, 40, "range", "between 30 and 40"),
        (None, None, "withheld", "reported without a number"),
        (0, 0, "exact", "0"),
        (-14, -14, "exact", "\u221214"),
        (1028.57, 1028.57, "exact", "1,028.6"),
        (0, None, "at_least", "at least 0"),
    ],
)
def test_a_value_keeps_its_bound(low, high, bound, said):
    assert words.amount(low, high, bound) == said


@pytest.mark.parametrize(
    ("value", "said"), [(0, "no change"), (120, "+120"), (-1500, "\u22121,500"), (1.7, "+1.7"), (-0.04, "0")]
)
def test_a_change_shows_its_sign(value, said):
    assert words.signed(value) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("ukraine:air_force", "Ukraine's Air Force"),
        ("russia:mod", "Russia's Ministry of Defence"),
        ("ukraine:border_guard", "Ukraine's border guard"),
        ("other:Institute for the Study of War", "Institute for the Study of War"),
        ("russia", "Russia"),
    ],
)
def test_a_claimant_is_named(name, said):
    assert words.claimant(name) == said


def test_a_time_names_both_zones():
    assert words.moment(datetime(2025, 1, 4, 7, 35, tzinfo=UTC)) == "4 January 2025, 09:35 Kyiv time (07:35 UTC)"
    late = words.moment(datetime(2025, 6, 30, 22, 10, tzinfo=UTC))
    assert late == "1 July 2025, 01:10 Kyiv time (22:10 UTC on 30 Jun 2025)"
    assert words.moment(None) == "time not stated"


def test_a_window_is_said_in_kyiv_time():
    night = words.window(datetime(2025, 1, 3, 16, tzinfo=UTC), datetime(2025, 1, 4, 7, tzinfo=UTC))
    assert night == "18:00 on 3 Jan 2025 to 09:00 on 4 Jan 2025, Kyiv time"
    whole = words.window(datetime(2025, 1, 3, 22, tzinfo=UTC), datetime(2025, 1, 4, 22, tzinfo=UTC))
    assert whole == "the whole of 4 Jan 2025, Kyiv time"
    assert words.window(None, None) == "hours not stated"


@pytest.mark.parametrize(
    ("last", "said"),
    [(22, "today"), (21, "yesterday"), (2, "20 days ago"), (23, "in the future")],
)
def test_how_long_ago(last, said):
    assert words.age(date(2026, 11, last), date(2026, 11, 22)) == said


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("national", "whole country or front"),
        ("region:Kursk", "Kursk region"),
        ("direction:Pokrovsk", "Pokrovsk direction"),
        ("sea:Black Sea", "Black Sea"),
    ],
)
def test_a_place_is_named(name, said):
    assert words.scope(name) == said


def test_counted_nouns_and_lists():
    assert words.count(1, "claim") == "1 claim"
    assert words.count(1200, "claim") == "1,200 claims"
    assert words.count(0, "reply", "replies") == "0 replies"
    assert words.listing(["A"]) == "A"
    assert words.listing(["A", "B", "C"]) == "A, B and C"


def test_every_name_of_the_records_has_words():
    assert set(words.BOUNDS) == set(BOUNDS)
    assert set(words.GRAINS) == set(GRAINS)
    assert set(words.ROLES) == set(ROLES)
