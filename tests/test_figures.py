"""Settling: which statement decides a figure, and how the reason reads."""

from dataclasses import asdict, replace

import polars as pl
import pytest

from metrics import figures
from metrics.figures.stated import agree
from metrics.store import rows
from metrics.store.schema import frame_schema
from tests.reports import AGENCY, BLOG, OFFICIAL, Text, said, settle

METRICS = ("drones_launched", "drones_shot_down", "drones_lost")


def test_one_report_decides_and_says_who():
    row = settle(said(OFFICIAL, "drones_launched", 81))["drones_launched"]
    assert (row["value"], row["bound"], row["status"], row["claims"]) == (81, "exact", "single", 1)
    assert row["reason"] == "81, as Ukraine's Air Force itself states."


def test_official_decides_over_live_blog_and_the_sum_is_told():
    found = settle(
        *(said(BLOG, metric, number) for metric, number in zip(METRICS, (81, 34, 46), strict=True)),
        *(said(OFFICIAL, metric, number) for metric, number in zip(METRICS, (81, 34, 47), strict=True)),
    )
    lost = found["drones_lost"]
    assert (lost["value"], lost["status"], lost["sources"]) == (47, "conflicting", 2)
    expected = "47, as Ukraine's Air Force itself states; The Daily Live has 46. 34 + 47 makes the 81 launched."
    assert lost["reason"] == expected
    assert found["drones_launched"]["status"] == "agreed"
    assert found["drones_launched"]["reason"].endswith("itself states; The Daily Live agrees.")


def test_between_equals_the_numbers_that_add_up_decide():
    other = replace(BLOG, id="blog2", publisher="Another Live", hour=6)
    found = settle(
        *(said(BLOG, metric, number) for metric, number in zip(METRICS, (81, 34, 46), strict=True)),
        *(said(other, metric, number) for metric, number in zip(METRICS, (81, 34, 47), strict=True)),
    )
    assert found["drones_lost"]["value"] == 47


def test_a_claim_without_a_window_competes_with_the_night():
    row = settle(said(OFFICIAL, "drones_launched", 81), said(AGENCY, "drones_launched", 81, window=None))
    assert (row["drones_launched"]["value"], row["drones_launched"]["status"]) == (81, "agreed")


@pytest.mark.parametrize("role", ["comparison", "subset", "running", "wider_total"])
def test_only_a_direct_statement_decides_when_there_is_one(role):
    row = settle(said(OFFICIAL, "clashes", 90, role=role), said(BLOG, "clashes", 115))["clashes"]
    assert (row["value"], len(row["chosen"]), len(row["behind"])) == (115, 1, 2)


def test_a_comparison_stands_in_for_a_day_without_a_report():
    row = settle(said(OFFICIAL, "russian_casualties", 2000, bound="about", role="comparison"))["russian_casualties"]
    assert (row["value"], row["bound"]) == (2000, "about")
    assert row["reason"] == (
        "About 2,000, as Ukraine's Air Force itself states: said in a later report, for comparison with the day after."
    )


def test_a_running_total_alone_is_a_lower_bound():
    row = settle(said(OFFICIAL, "clashes", 80, role="running"))["clashes"]
    assert (row["low"], row["high"], row["bound"], row["status"]) == (80, None, "at_least", "incomplete")


def test_exact_decides_over_hedged_and_a_compatible_hedge_agrees():
    row = settle(said(AGENCY, "shellings", 5200, None, "at_least"), said(Text("w2", "W2", "agency"), "shellings", 5231))
    assert (row["shellings"]["value"], row["shellings"]["status"]) == (5231, "agreed")


def test_a_newer_report_of_the_same_publisher_revises():
    later = replace(OFFICIAL, id="later", hour=11)
    row = settle(
        said(OFFICIAL, "drones_shot_down", 46),
        said(later, "drones_shot_down", 61),
        said(AGENCY, "drones_shot_down", 46),
    )["drones_shot_down"]
    assert (row["value"], row["status"]) == (61, "revised")
    assert row["reason"] == "61, as Ukraine's Air Force itself states; an earlier report said 46."


def test_an_edited_text_revises_and_its_old_version_no_longer_counts():
    old = replace(OFFICIAL, current=False)
    row = settle(said(old, "drones_lost", 46), said(replace(OFFICIAL, version=2), "drones_lost", 47))["drones_lost"]
    assert (row["value"], row["status"], row["claims"]) == (47, "revised", 1)


def test_a_withheld_number_is_no_zero():
    row = settle(said(OFFICIAL, "ballistic_missiles_launched", None, None, "withheld"))["ballistic_missiles_launched"]
    assert (row["low"], row["high"], row["value"], row["status"]) == (None, None, None, "incomplete")
    assert row["reason"].startswith("Reported without a number, as")


def test_a_negative_change_is_called_a_correction():
    table = Text("losses", "A Data Set", "dataset")
    row = settle(said(table, "russian_tanks_lost", -2, claimant="ukraine:general_staff"))["russian_tanks_lost"]
    assert row["value"] == -2
    assert "corrected downwards" in row["reason"]


def test_regions_weeks_and_undated_numbers_are_no_daily_figures():
    assert not settle(
        said(OFFICIAL, "clashes", 9, scope="region:Kursk"),
        said(OFFICIAL, "clashes", 900, grain="week"),
        said(OFFICIAL, "clashes", 8, day=None),
    )


def test_each_side_has_its_own_figure():
    claimed = said(OFFICIAL, "attacks_repelled", 5), said(AGENCY, "attacks_repelled", 7, claimant="russia:mod")
    claims = [asdict(claim) | {"id": str(n), "version": 1, "recorded": None} for n, (_, claim) in enumerate(claimed)]
    known = pl.DataFrame(
        [("af#1", 1, None, "a", "official", True), ("wire#1", 1, None, "b", "agency", True)],
        schema=["id", "version", "published", "publisher", "kind", "current"],
        orient="row",
    )
    settled = figures.settle(rows.frame("claims", claims), known)
    assert settled.select("side", "value").rows() == [("russia", 7), ("ukraine", 5)]


def test_nothing_settles_to_an_empty_frame_of_the_same_columns():
    empty = figures.settle(pl.DataFrame(schema=frame_schema("claims")), pl.DataFrame(schema={
        "id": pl.String, "version": pl.Int64, "published": pl.Datetime("us", "UTC"), "publisher": pl.String,
        "kind": pl.String, "current": pl.Boolean,
    }))  # fmt: skip
    assert empty.is_empty()
    assert empty.schema == pl.Schema(frame_schema("figures"))


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ((2000, 2000, "about"), (1950, 1950, "exact"), True),
        ((2000, 2000, "about"), (1700, 1700, "exact"), False),
        ((5200, None, "at_least"), (5231, 5231, "exact"), True),
        ((None, 30, "at_most"), (31, 31, "exact"), False),
        ((None, None, "withheld"), (7, 7, "exact"), True),
        ((46, 46, "exact"), (47, 47, "exact"), False),
    ],
)
def test_hedges_agree_with_what_they_allow(one, other, same):
    assert agree(one, other) is agree(other, one) is same


def test_a_weekend_of_48_hours_is_no_day():
    assert settle(said(OFFICIAL, "clashes", 240, grain="multi-day", day=None)) == {}
    assert settle(said(OFFICIAL, "clashes", 240, grain="multi-day")) == {}
