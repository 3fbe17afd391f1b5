"""Coverage: a day of a series is reported, in part, without a number, explained or missing; missing is never zero."""

import re
from datetime import date, timedelta

import polars as pl
import pytest

from metrics import coverage, definitions, store
from metrics.shared import covered, months, unread
from tests import ledgers
from tests.frames import START, WITHHELD, at_least, figures
from tests.keeping import keep, records
from tests.test_definitions import rows
from tests.test_pages import open_page, words_on

KEY = ("clashes", "ukraine")
NOTHING = rows()
WEEK = START + timedelta(days=6)


def mentioned(*days, told=False, withheld=False):
    cells = [(*KEY, day, told, withheld) for day in days]
    schema = {"metric": pl.String, "side": pl.String, "day": pl.Date, "told": pl.Boolean, "withheld": pl.Boolean}
    return pl.DataFrame(cells, schema=schema, orient="row")


def states(found):
    return found["state"].to_list()


def week(values, mentions=(), calendar=NOTHING):
    told = [coverage.settled(figures(values)), coverage.stated(mentioned(*mentions), alone=False)]
    return coverage.days(told, calendar, [KEY], START, WEEK)


def test_every_day_has_a_state_and_a_zero_is_a_report():
    compared = {"chosen": ["update#1@1:9:clashes:comparison"]}
    incomplete = at_least(90) | {"status": "incomplete"}
    found = week([0, None, WITHHELD, incomplete, {"low": 5, "high": 5, "value": 5} | compared], [WEEK])
    assert states(found) == ["reported", "missing", "withheld", "partial", "partial", "missing", "partial"]
    assert found["low"][0] == 0
    assert found["low"][1] is None
    reasons = [coverage.INCOMPLETE, coverage.COMPARED, coverage.MENTIONED]
    assert found.filter(state="partial")["why"].to_list() == reasons


def test_what_the_calendar_explains_is_not_missing():
    begins = "clashes,,2025-01-03,,begins,The line appears.,A source"
    quiet = "clashes,,2025-01-05,2025-01-05,quiet_day,A holiday.,A source"
    merged = "clashes,,2025-01-07,,merged,One figure with another.,A source"
    found = week([None, None, 3], calendar=rows(begins, quiet, merged))
    assert states(found) == ["explained", "explained", "reported", "missing", "explained", "missing", "explained"]
    assert "From 3 January 2025: reported from here on" in found["why"][0]
    assert "A holiday." in found["why"][4]


def test_a_day_on_which_it_was_counted_apart_again_is_missing_without_a_number():
    merged = "clashes,,2025-01-01,,merged,One figure with another.,A source"
    apart = "clashes,,2025-01-04,2025-01-04,separate,Once more apart.,A source"
    assert states(week([], calendar=rows(merged, apart))).index("missing") == 3


def test_one_publisher_is_judged_by_its_own_words():
    told, part = mentioned(START, told=True), mentioned(START + timedelta(days=1))
    kept = mentioned(START + timedelta(days=2), withheld=True)
    found = coverage.days([coverage.stated(pl.concat([told, part, kept]), True)], NOTHING, [KEY], START, WEEK)
    assert states(found) == ["reported", "partial", "withheld", *["missing"] * 4]


def test_a_share_leaves_explained_days_out_and_a_gap_lies_between_two_reports():
    quiet = "clashes,,2025-01-05,2025-01-05,quiet_day,A holiday.,A source"
    row = coverage.shares(week([None, 3, None, None, None, 4], calendar=rows(quiet))).row(0, named=True)
    assert (row["reported"], row["explained"], row["missing"]) == (2, 1, 4)
    assert row["share"] == pytest.approx(2 / 6)
    assert (row["first"], row["latest"], row["gap"]) == (START + timedelta(days=1), date(2025, 1, 6), 2)
    silent = coverage.shares(week([])).row(0, named=True)
    assert (silent["share"], silent["first"], silent["gap"]) == (0, None, 0)


def test_runs_hold_every_day_once():
    found = coverage.runs(week([1, 1, None, 2]))
    assert found.select("state", "days").rows() == [("reported", 2), ("missing", 1), ("reported", 1), ("missing", 3)]
    assert found["from"][2] == found["to"][2] == date(2025, 1, 4)


@pytest.mark.parametrize(
    ("share", "said"), [(None, "–"), (0, "0%"), (0.001, "below 1%"), (0.5, "50%"), (0.999, "above 99%"), (1, "100%")]
)
def test_only_all_is_a_hundred_per_cent_and_only_none_is_zero(share, said):
    assert covered.percent(share) == said


def test_the_ledger_counts_mentions_and_refusals_of_one_publisher(tmp_path):
    path = tmp_path / "figures.duckdb"
    keep(path, records("a"))
    ledger = store.read(path)
    assert store.mentions(ledger).rows()[0] == ("drones_launched", "ukraine", date(2025, 1, 4), True, False)
    assert store.mentions(ledger, "The Daily Live").height == 2
    assert store.mentions(ledger, "Nobody").is_empty()
    assert store.mentions(ledger, "The Daily Live", "ukraine:air_force").height == 2
    assert store.mentions(ledger, None, "russia:mod").is_empty()
    assert store.refusals(ledger, date(2025, 1, 1), date(2025, 1, 31)).is_empty(), "it has no day of publication"


def test_the_page_shows_every_series_with_its_share(monkeypatch):
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "coverage"))
    casualties = store.read(ledgers.bundled()).figures(["russian_casualties"])
    days = store.read(ledgers.bundled()).days()["day"]
    every = (days[-1] - days[0]).days + 1
    assert f"{casualties.height:,} of {every:,} days" in text
    assert (
        f"Russian casualties: reported: {casualties.height:,} days; no report: {every - casualties.height} days."
        in text
    )
    assert "coverage?metric=russian_casualties" in text


def test_the_page_of_one_series_leads_to_every_day_and_its_link_keeps_the_choice(monkeypatch):
    query = {"metric": "drones_lost", "from": "2024-12-01", "to": "2024-12-31"}
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "coverage", **query))
    reported = store.read(ledgers.bundled()).figures(["drones_lost"], date(2024, 12, 1), date(2024, 12, 31)).height
    assert len(re.findall('<a class="ff-day ff-reported"', text)) == reported
    assert len(re.findall('<a class="ff-day ', text)) == 31
    assert 'href="day?day=2024-12-01&amp;metric=drones_lost"' in text
    assert f"December 2024: {reported} of 31 days" in text
    some = words_on(open_page(monkeypatch, ledgers.bundled(), "coverage", source="Ukrinform", to="2025-01-05"))
    assert "coverage?source=Ukrinform&amp;to=2025-01-05&amp;metric=" in some


def test_a_claimant_has_the_days_of_its_figures_and_what_it_says_elsewhere(monkeypatch):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.bundled()))
    book = store.read(ledgers.bundled())
    staff, since, until = covered.Voice(claimant="ukraine:general_staff"), date(2022, 2, 24), date(2026, 8, 7)
    found = covered.days(staff, since, until)
    own = book.figures(["russian_tanks_lost"]).filter(claimant="ukraine:general_staff")
    assert found.filter(metric="russian_tanks_lost", state="reported").height == own.height > 0
    assert "drones_launched" not in covered.names(staff)
    assert covered.claimants()[0] == "ukraine:general_staff"
    ministry = covered.days(covered.Voice(claimant="russia:mod"), since, until)
    assert set(ministry["side"]) == {"russia"}
    nobody = covered.Voice("Ukrinform", "russia:mod")
    assert covered.days(nobody, since, until).is_empty()
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "coverage", source="Ukrinform", claimant="russia:mod"))
    assert "Nothing of this choice is about a single day." in text


def test_the_page_counts_what_was_not_taken_with_the_way_to_the_text(monkeypatch):
    refused = store.read(ledgers.bundled()).refused()
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "coverage"))
    assert f"{refused['reported'].count()} numbers in the texts published on these days" in text
    unread_ones = refused.filter(reason="unread")
    assert f"<td>{unread_ones.height}" in text
    assert 'href="evidence?show=refused&amp;reason=unread"' in text
    assert f"evidence?update={unread_ones.sort('reported', 'id')['update'][-1].replace('#', '%23')}" in text


def test_a_number_that_was_not_taken_is_quoted_escaped():
    assert unread.quoted("Some <b>7</b> of them", "7") == (
        'Some &lt;b&gt;<mark class="ff-refused" title="not taken">7</mark>&lt;/b&gt; of them'
    )


def test_a_long_calendar_says_what_it_leaves_out():
    found = coverage.days(
        [coverage.settled(figures([1]))], definitions.Calendar(), [KEY], START, START + timedelta(days=2000)
    )
    assert months.cut(found) == "The newest 60 of 66 months are drawn; choose earlier days to see the others."
    drawn = months.calendar(found, "clashes")
    assert "July 2025 to June 2030: no report on any of 1,820 days." in drawn
    assert '<table class="ff-month">' not in drawn


def test_months_without_any_report_are_told_in_a_line_and_the_others_drawn():
    days = pl.Series("day", [START, START + timedelta(days=150)])
    held = coverage.settled(figures([1, *[None] * 149, 2]))
    assert held["day"].to_list() == days.to_list()
    drawn = months.calendar(
        coverage.days([held], definitions.Calendar(), [KEY], START, START + timedelta(days=150)), "clashes"
    )
    assert drawn.count('<table class="ff-month">') == 2
    assert "February 2025 to April 2025: no report on any of 89 days." in drawn
