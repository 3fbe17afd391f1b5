"""Settling: which statement decides a figure, what is added, and how the reason reads."""

from dataclasses import asdict, dataclass, replace
from datetime import UTC, date, datetime, timedelta

import polars as pl
import pytest

from metrics import figures
from metrics.claims import Claim
from metrics.definitions import parse
from metrics.figures.stated import agree, total
from metrics.store import rows
from metrics.store.schema import frame_schema

DAY = date(2025, 1, 4)
NIGHT = (datetime(2025, 1, 3, 16, tzinfo=UTC), datetime(2025, 1, 4, 7, tzinfo=UTC))
ATTACK = (datetime(2025, 1, 4, 9, tzinfo=UTC), datetime(2025, 1, 4, 18, tzinfo=UTC))
WHOLE = (datetime(2025, 1, 3, 22, tzinfo=UTC), datetime(2025, 1, 4, 22, tzinfo=UTC))
METRICS = ("drones_launched", "drones_shot_down", "drones_lost")
AIR_FORCE = "Ukraine's Air Force"
UPDATES = {
    "id": pl.String, "version": pl.Int64, "published": pl.Datetime("us", "UTC"), "publisher": pl.String,
    "kind": pl.String, "current": pl.Boolean, "title": pl.String,
}  # fmt: skip


@dataclass(frozen=True)
class Text:
    """One update and what it says, in short."""

    id: str
    publisher: str = AIR_FORCE
    kind: str = "official"
    hour: int = 8
    version: int = 1
    current: bool = True
    day: date = DAY


OFFICIAL = Text("af")
BLOG = Text("blog", "The Daily Live", "live blog", hour=10)
AGENCY = Text("wire", "Wire Service", "agency", hour=9)


def said(text, metric, low, high=..., bound="exact", window=NIGHT, **other):
    """One claim made in `text`; `high` is `low` unless given."""
    claim = Claim(
        document=text.id,
        update=f"{text.id}#1",
        metric=metric,
        low=low,
        high=low if high is ... else high,
        bound=bound,
        grain="day",
        role=None,
        claimant="ukraine:air_force",
        scope="national",
        window_start=window and window[0],
        window_end=window and window[1],
        precision="minute",
        day=DAY,
        day_reason=None,
        reported=DAY,
        start=0,
        end=1,
        words="x",
        sentence="x",
        sentence_start=0,
        rule="test",
        language="en",
    )
    return text, replace(claim, **other)


def settle(*statements, **other):
    """The figures of the statements as rows by metric."""
    return {row["metric"]: row for row in decide(*statements, **other).figures.iter_rows(named=True)}


def decide(*statements, calendar=None, **other):
    """What the statements come to."""
    return figures.decide(*frames(*statements, **other), calendar)


def frames(*statements, titles=None, numbers=None):
    """Claims and updates as the ledger gives them; `numbers` names the claims where they are not in this order."""
    claims, updates = [], {}
    for n, (text, claim) in zip(numbers or range(len(statements)), statements, strict=True):
        id = f"{claim.update}@{text.version}:{n}:{claim.metric}"
        recorded = {"id": id, "version": text.version, "recorded": datetime(2025, 1, 5, tzinfo=UTC)}
        claims.append(asdict(claim) | recorded)
        published = datetime(text.day.year, text.day.month, text.day.day, text.hour, tzinfo=UTC)
        updates[claim.update, text.version] = (
            claim.update, text.version, published, text.publisher, text.kind, text.current,
            (titles or {}).get(claim.update, ""),
        )  # fmt: skip
    known = pl.DataFrame(
        list(updates.values()),
        schema=UPDATES,
        orient="row",
    )
    return rows.frame("claims", claims), known


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


def test_a_claim_without_a_window_competes_with_the_night():
    row = settle(said(OFFICIAL, "drones_launched", 81), said(AGENCY, "drones_launched", 81, window=None))
    assert (row["drones_launched"]["value"], row["drones_launched"]["status"]) == (81, "agreed")


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


def total_of(number, day, metric="russian_tanks_lost", hour=6, **other):
    """A running total in the General Staff's report of a day of December 2024."""
    reported = date(2024, 12, day)
    text = Text(f"gs{day}", "General Staff", "official", hour=hour, day=reported)
    claim = {"grain": "cumulative", "day": None, "window": None, "reported": reported}
    return said(text, metric, **{"low": number, "claimant": "ukraine:general_staff"} | claim | other)


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


def test_a_weekend_of_48_hours_is_no_day():
    assert settle(said(OFFICIAL, "clashes", 240, grain="multi-day", day=None)) == {}
    assert settle(said(OFFICIAL, "clashes", 240, grain="multi-day")) == {}


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
