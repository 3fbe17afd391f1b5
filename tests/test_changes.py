"""The calendar of definitions as readers meet it: in charts, below them, on a quiet day, in files."""

from datetime import date

import polars as pl
import pytest

from metrics import charts, definitions, export
from metrics.charts import changes as drawing
from metrics.definitions import parse
from metrics.rules import METRICS
from metrics.shared import changes
from tests import ledgers
from tests.test_charts import NO_FLAGS, panel
from tests.test_pages import chart_on, open_page, words_on

pytestmark = pytest.mark.usefixtures("looked_at")

HEADER = "metric,from,to,kind,note,source\n"
SINCE, UNTIL = date(2025, 1, 1), date(2025, 12, 31)


def rows(*lines):
    held = parse(HEADER + "\n".join(lines), "t.csv")
    assert not held.refused
    return held.changes


def draw(*lines, since=SINCE, until=UNTIL, **look):
    found = charts.inside(rows(*lines), since, until)
    numbered = tuple((str(n), change) for n, change in enumerate(found, 1))
    one = panel()
    shown = charts.Panel(one.title, one.unit, one.claimant, one.points, NO_FLAGS, numbered)
    return drawing.drawn(shown, "", since, until, look.get("dark", False))


@pytest.fixture
def calendar(monkeypatch, tmp_path):
    """Puts a calendar of these rows in the place of the bundled one."""
    table = tmp_path / "definitions.csv"

    def put(*lines):
        table.write_text(HEADER + "\n".join(lines), "utf-8")
        monkeypatch.setattr(definitions, "FILE", table)

    return put


def test_a_change_is_a_thin_line_with_a_number_and_its_words():
    lines, labels = draw("clashes,2025-07-24,,joined,Two fronts.,A page")
    assert [(line["type"], line["x0"], line["x1"]) for line in lines] == [
        ("line", "2025-07-23T12:00:00", "2025-07-23T12:00:00")
    ]
    assert labels[0]["text"] == "1"
    assert labels[0]["hovertext"].replace("<br>", " ") == (
        "From 24 July 2025: another count is joined to it. Two fronts."
    )


def test_a_few_days_are_a_band_and_a_long_time_two_lines():
    bands, _ = draw("clashes,2025-05-09,2025-05-10,quiet_day,Nothing.,A page")
    assert [(band["type"], band["x0"], band["x1"]) for band in bands] == [
        ("rect", "2025-05-08T12:00:00", "2025-05-10T12:00:00")
    ]
    lines, labels = draw("clashes,2025-02-01,2025-08-31,two_part,Two posts.,A page")
    assert [line["x0"][:10] for line in lines] == ["2025-01-31", "2025-08-31"]
    assert len(labels) == 1


@pytest.mark.parametrize(
    "row",
    [
        "clashes,,2024-12-31,not_reported,None.,A page",
        "clashes,2026-01-01,,begins,Begins.,A page",
        "clashes,2024-06-01,2026-06-01,two_part,Throughout.,A page",
        "clashes,2024-05-01,2024-05-02,quiet_day,Long ago.,A page",
    ],
)
def test_what_lies_outside_the_range_or_changes_nothing_in_it_is_not_drawn(row):
    assert draw(row) == ([], [])


def test_numbers_of_days_that_are_near_stand_below_each_other():
    _, labels = draw(*[f"clashes,2025-03-0{n},2025-03-0{n},quiet_day,Nothing.,A page" for n in (1, 3, 5)])
    assert [label["yshift"] for label in labels] == [0, -drawing.LEVEL, -2 * drawing.LEVEL]


def test_charts_without_a_change_are_as_they_were():
    assert (
        "shapes"
        not in charts.trends([panel()], SINCE, UNTIL, "day", True, False, False, False).to_plotly_json()["layout"]
    )


@pytest.mark.parametrize("stacked", [True, False])
def test_one_axis_draws_what_series_share_once(stacked):
    shared = tuple(("1", change) for change in rows("front line,2025-07-24,,two_part,Two posts.,A page"))
    one = panel()
    two = [charts.Panel(one.title, one.unit, one.claimant, one.points, NO_FLAGS, shared)] * 2
    drawn = charts.trends(two, SINCE, UNTIL, "day", stacked, False, False, True)
    assert [shape.xref for shape in drawn.layout.shapes] == (["x", "x2"] if stacked else ["x"])


def test_the_notes_name_series_days_kind_and_source_and_are_harmless(calendar):
    calendar("clashes,2025-07-24,,joined,<b>Two</b> fronts.,A & B", "shellings,2024-01-01,,form,Long since.,C")
    told = changes.tell(["clashes", "shellings"], SINCE, UNTIL)
    said = changes.listing(told)
    assert "<details" in said
    assert " open>" in said
    assert '<span class="ff-label">1</span> <strong>Combat clashes</strong>, from 24 July 2025' in said
    assert "&lt;b&gt;Two&lt;/b&gt; fronts." in said
    assert "Source: A &amp; B." in said
    assert said.index("Two&lt;") < said.index("Long since")
    assert said.count('"ff-label"') == 1


def test_nothing_is_said_where_nothing_changes(calendar):
    calendar("clashes,2025-07-24,,joined,Two fronts.,A page")
    assert changes.listing(changes.tell(["shellings"], SINCE, UNTIL)) == ""
    assert changes.listing(changes.tell(["clashes"], date(2025, 1, 1), date(2025, 1, 31))) == ""
    assert changes.listing(changes.tell([], SINCE, UNTIL)) == ""


def test_the_same_words_about_several_series_are_said_once(calendar):
    calendar(*[f"{name},2025-07-24,,ends,The page ended.,A page" for name in ("clashes", "shellings")])
    told = changes.tell(["clashes", "shellings"], SINCE, UNTIL)
    assert set(told.numbered.values()) == {"1"}
    assert changes.listing(told).count("<li>") == 1
    assert f"{METRICS['clashes'].title} and {METRICS['shellings'].title}</strong>" in changes.listing(told)


def test_trends_draws_a_row_that_was_just_added(monkeypatch, calendar):
    query = {"series": "russian_tanks_lost", "from": "2024-01-01", "to": "2024-12-31"}
    ledger = ledgers.bundled()
    calendar()
    app = open_page(monkeypatch, ledger, "trends", **query)
    assert "shapes" not in chart_on(app)["layout"]
    calendar("russian_tanks_lost,2024-06-01,,joined,Two kinds of tank.,A page")
    app.run()
    assert len(chart_on(app)["layout"]["shapes"]) == 1
    assert "Two kinds of tank." in words_on(app)


def test_trends_without_a_figure_still_says_why(monkeypatch):
    query = {"series": "drones_lost", "from": "2025-12-01", "to": "2025-12-31"}
    app = open_page(monkeypatch, ledgers.bundled(), "trends", **query)
    assert "shot down and suppressed drones are one figure" in words_on(app)


@pytest.mark.parametrize("page", ["day", "overview"])
def test_a_quiet_day_is_labelled(monkeypatch, page):
    quiet = open_page(monkeypatch, ledgers.bundled(), page, day="2025-04-20")
    assert "no report, and none expected. The Air Force published no report (Easter)." in words_on(quiet)
    usual = open_page(monkeypatch, ledgers.bundled(), page, day="2025-04-21")
    assert "none expected" not in words_on(usual)


def test_the_data_page_shows_the_calendar_and_what_is_wrong_with_it(monkeypatch, calendar):
    ledger = ledgers.one_day()
    calendar("clashes,2025-07-24,,joined,Two fronts.,A page", "clashes,soon,,joined,Two fronts.,A page")
    app = open_page(monkeypatch, ledger, "data")
    assert app.warning[0].value.startswith("definitions.csv, line 3: 'soon' in 'from' is not a day")
    table = next(frame.value for frame in app.dataframe if "What changes" in frame.value.columns)
    assert table["When"].to_list() == ["from 24 July 2025"]


def test_files_carry_the_calendar_and_it_can_be_read_again(tmp_path):
    held = definitions.calendar()
    again = parse(export.csv(export.calendar()).decode(), "again.csv")
    assert again.changes == held.changes
    book = export.codebook()
    lost = book.filter((pl.col("what") == "metric") & (pl.col("name") == "drones_lost"))["changes"][0]
    assert "From 24 July 2025: merged with another figure." in lost
    columns = book.filter(pl.col("file") == export.CALENDAR)["name"].to_list()
    assert columns == export.calendar().columns == list(definitions.COLUMNS)
