"""The Overview answers in its first lines: is it unusual, what is missing, how fresh is it; lines show their range."""

import re
from base64 import b64decode
from datetime import date, timedelta

import polars as pl
import pytest

from metrics import store
from metrics.shared import brief, flagday, fragments, glance, ledger, overview
from metrics.shared.ledger import Tables
from tests import ledgers
from tests.frames import figures
from tests.test_pages import open_page, words_on

EASTER = date(2025, 4, 20)
FLAGGED = date(2025, 1, 12)
QUIET = date(2025, 1, 6)


def drawing(values, band=()):
    found = fragments.sparkline(values, "label", band).partition("base64,")[2].partition('"')[0]
    return b64decode(found).decode()


def shades(text):
    """The points of each shaded piece as numbers."""
    return [
        [tuple(map(float, point.split(","))) for point in piece.split()]
        for piece in re.findall(r'<polygon points="([^"]+)"', text)
    ]


def told_of(day, *silent):
    """What the first lines say of silent series of one family."""
    return brief.missing([glance.Family("front line", [], [], [(name, day) for name in silent], day)], day)


@pytest.fixture
def before(monkeypatch):
    """A ledger in which drones were reported on each of the fourteen days before Easter 2025, and missiles once."""
    drones = figures([100] * 14, "drones_launched", start=EASTER - timedelta(days=14))
    missiles = figures([4], "missiles_launched", start=EASTER - timedelta(days=3))
    held = Tables(pl.concat([drones, missiles]), pl.DataFrame(), {})
    monkeypatch.setattr(ledger, "tables", lambda: held)


def test_a_band_is_drawn_behind_the_line_and_broken_where_nothing_is_known():
    text = drawing([10, 10, None, 20], [(5, 15), (5, 15), None, (10, 20)])
    first, second = shades(text)
    assert len(first) == 4
    assert len(second) == 2
    assert first[0][1] < first[3][1], "the upper edge lies above the lower"
    assert text.index("<polygon") < text.index("<polyline")
    assert shades(drawing([10, 10])) == []


def test_a_wide_band_does_not_flatten_the_line():
    (points,) = shades(drawing([10, 10], [(0, 5000), (0, 5000)]))
    assert min(y for _x, y in points) == fragments.SPARK_PAD
    middle = fragments.SPARK_HEIGHT / 2
    assert re.search(rf'cy="{middle}"', drawing([10, 10], [(0, 5000), (0, 5000)]))


def test_the_lines_of_the_overview_have_the_range_of_the_page_flags(monkeypatch):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.bundled()))
    groups = glance.families(ledger.tables(), QUIET)
    row = next(row for group in groups for row in group.rows if row.name == "russian_tanks_lost")
    low, high = flagday.band(row.name).filter(day=QUIET).select("low", "high").row(0)
    assert row.usual == (low, high)
    assert len(row.band) == len(row.spark) == glance.SPARK_DAYS
    missiles = next(row for group in groups for row in group.rows if row.name == "missiles_shot_down")
    assert missiles.usual is None
    text = "".join(overview.family(group, QUIET, QUIET) for group in groups)
    assert f"usual: {low:.0f} to {high:.0f}</span>" in text
    assert "Russian tanks lost, last 60 days; days without report are gaps. 60 days reported, from " in text


def test_an_unusual_day_says_so_in_words(monkeypatch):
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "overview", day=FLAGGED.isoformat()))
    flag = store.read(ledgers.bundled()).flags().filter(day=FLAGGED, kind="high").row(0, named=True)
    first = text[text.index("Is it unusual?") : text.index("What is missing?")]
    assert flag["sentence"].replace("'", "&#x27;") in first
    assert "above the usual range" in first
    assert f"flags?metric={flag['metric']}&amp;flag=" in first


def test_a_quiet_day_says_how_many_series_could_be_judged(monkeypatch):
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "overview", day=QUIET.isoformat()))
    reported = store.read(ledgers.bundled()).figures(since=QUIET, until=QUIET).height
    assert re.search(rf"Nothing is flagged\. \d+ of {reported} reported series have enough reports", text)
    assert "No series has enough reports" in words_on(open_page(monkeypatch, ledgers.one_day(), "overview"))


def test_what_lies_outside_without_a_flag_is_named(monkeypatch):
    def row(low, high, flags=(), usual=(2, 16)):
        figure = {"low": low, "high": high}
        return glance.Row("russian_tanks_lost", figure, "", "", "", [], list(flags), [usual])

    def said(*rows):
        monkeypatch.setattr(brief, "_flagged", lambda day: [])
        return brief.unusual([glance.Family("losses", [], list(rows), [], QUIET)], QUIET)

    assert "Outside the usual range without being flagged, as one day in twenty is: Russian tanks lost." in said(
        row(1, 1)
    )
    assert "Outside the usual range" in said(row(17, None))
    for inside in (row(2, 2), row(1, None), row(None, 17), row(None, None), row(1, 1, [{}]), row(1, 1, usual=None)):
        assert "Outside the usual range" not in said(inside)


def test_a_series_that_usually_reports_is_missing_and_others_are_counted(monkeypatch):
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "overview", day=FLAGGED.isoformat()))
    part = text[text.index("What is missing?") : text.index("How fresh is it?")]
    assert "Ukrainian drones shot down</a>, last reported for 11 Jan 2025." in part
    silent = re.search(r"(\d+) series were reported rarely or never in these days", part)
    days = store.read(ledgers.bundled()).figures().select("metric", "side", "day")
    on = days.filter(day=FLAGGED).select("metric", "side").n_unique()
    assert int(silent[1]) == days.select("metric", "side").n_unique() - on - 1


@pytest.mark.usefixtures("before")
def test_a_known_reason_is_told_and_what_is_rarely_reported_is_not_missed():
    text = told_of(EASTER, "drones_launched", "missiles_launched")
    assert "Drones launched</a>, last reported for 19 Apr 2025. On 20 April 2025: no report, and none expected." in text
    assert "1 series was reported rarely or never in these days." in text
    assert "Missiles launched" not in text
    none = told_of(EASTER - timedelta(days=1), "missiles_launched")
    assert "Every series that was reported on most of the 14 days before has a report." in none


def test_the_overview_says_how_fresh_it_is(monkeypatch):
    text = words_on(open_page(monkeypatch, ledgers.one_day(), "overview"))
    assert "The newest text about this day appeared on 4 March 2025, 08:35 Kyiv time (06:35 UTC)." in text
    assert "The newest report of all is of 4 March 2025, " in text
    assert "not up to date" in text
    assert "Ledger published" in text
    assert "No series was reported on most of the 14 days before, so none could be missed." in text
    then = words_on(open_page(monkeypatch, ledgers.one_day(), "overview", as_of="2025-03-04T12:00"))
    assert "The newest report of all is of 4 March 2025, today." in then
    assert "not up to date" not in then
    assert "Ledger published" not in then
