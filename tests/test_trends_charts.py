"""Trends as drawn: indexed to 100, a year before, days without a number, sum or mean, own notes, the file."""

from datetime import date, timedelta

import polars as pl
import pytest

from metrics import annotations, export
from metrics.shared import indexed, notes, panels, taken
from tests import ledgers
from tests.frames import START, WITHHELD, about, at_least
from tests.test_pages import chart_on, open_page, words_on
from tests.trends import UNTIL, draw, moved, panel

pytestmark = pytest.mark.usefixtures("looked_at")

JANUARY = {"from": "2025-01-01", "to": "2025-01-31"}


# Indexed to 100


def test_the_first_figure_is_100_and_bounds_are_index_numbers_too():
    found = indexed.put(
        [panel([None, 40, None, at_least(50), {"low": 10, "high": 30, "bound": "range", "value": 20}])], "day"
    )
    points = found.panels[0].points
    assert points["value"].to_list() == [100, None, 125, 50]
    assert points["high"].to_list() == [100, None, None, 75]
    assert points["low"].to_list() == [100, None, 125, 25]
    assert points["told"].to_list()[2] == "index 125, that is at least 50"
    assert points["stated_value"].to_list() == [40, None, 50, 20]
    assert found.said == ("Clashes: 100 is 40 clashes on 2 January 2025, its first figure in this range.",)


def test_a_rounded_base_makes_every_index_a_rounded_one():
    found = indexed.put([panel([about(40), 50])], "day")
    assert found.panels[0].points["bound"].to_list() == ["about", "about"]
    assert "100 is about 40 clashes on 1 January 2025" in found.said[0]
    assert "all its index numbers are rounded" in found.said[0]


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ([at_least(30), 40], "is at least 30, and a hedged number cannot be 100"),
        ([0, 40], "nothing is a multiple of it"),
        ([WITHHELD], "no figure with a number"),
    ],
)
def test_what_cannot_be_100_is_refused_in_words(values, said):
    found = indexed.put([panel(values), panel([5])], "day")
    assert found.places == (1,)
    assert said in found.said[0]


def test_a_sum_over_some_of_its_days_is_no_base():
    values = [7] * 14
    found = indexed.put([panel(values, "week")], "week")
    # 1 January 2025 is a Wednesday: the first whole week begins on the 6th.
    assert found.panels[0].points["value"].to_list() == [
        pytest.approx(500 / 7, abs=0.01),
        100,
        pytest.approx(200 / 7, abs=0.01),
    ]
    assert "in the week from 6 January 2025 to 12 January 2025" in found.said[0]
    assert "no week or month" in indexed.put([panel([7] * 5, "week")], "week").said[0]
    assert indexed.put([panel([7] * 5, "week", means=True)], "week").panels[0].points["value"].to_list() == [100]


def test_the_year_before_stands_on_the_same_100():
    found = indexed.put([panel([40, 50], before=moved([20, 60]))], "day")
    assert found.panels[0].before["value"].to_list() == [50, 150]


# Drawn beside the points


def test_days_without_a_number_are_hatched_and_say_so():
    figure = draw([panel([10, WITHHELD, 30]), panel([1, 2])])
    bars = [trace for trace in figure.data if trace.type == "bar"]
    assert [list(bar.x) for bar in bars] == [["2025-01-02"]]
    assert bars[0].marker.pattern.shape == "/"
    assert "reported without a number, which is not zero<br>2 Jan 2025" in bars[0].customdata[0]
    assert "reported by Ukraine's General Staff" in bars[0].customdata[0]
    assert (bars[0].yaxis, bars[0].legendgroup) == ("y3", "0")
    assert figure.layout.yaxis3.overlaying == "y"
    assert list(figure.layout.yaxis3.range) == [0, 1]
    assert list(figure.layout.yaxis3.domain) == list(figure.layout.yaxis.domain)


def test_nothing_is_hatched_where_every_report_has_its_number():
    assert {trace.type for trace in draw([panel([10, None, 30])]).data} == {"scatter"}


def test_a_click_on_a_hatched_day_leads_to_its_report():
    hit = panels.clicked([panel([10, WITHHELD])], {"legendgroup": "0", "x": "2025-01-02", "y": 1})
    assert (hit[0], hit[1]["bound"]) == (0, "withheld")


def test_a_year_before_is_a_dashed_line_with_its_own_days_and_gaps():
    figure = draw([panel([10, 20, 30], before=moved([1, None, at_least(3)]))], stacked=False)
    line = next(trace for trace in figure.data if trace.name and "a year before" in trace.name)
    assert [None if y != y else y for y in line.y] == [1, None, 3]
    assert (line.line.dash, line.connectgaps, line.showlegend) == ("dash", False, None)
    assert [tuple(row) for row in line.customdata] == [
        ("1", "1 Jan 2024"),
        (None, "2 Jan 2024"),
        ("at least 3", "3 Jan 2024"),
    ]
    stacked = draw([panel([10], before=moved([1]))])
    assert "dashed: a year before" in stacked.layout.annotations[0].text


def test_the_mean_of_a_year_before_is_drawn_beside_the_mean():
    figure = draw([panel([10] * 7, before=moved([1, 2, 3, 4, 5, 6, 7]))], mean=True)
    line = next(trace for trace in figure.data if trace.name and "7-day mean" in trace.name)
    assert line.y[-1] == 4
    assert line.customdata[-1][0] == "7-day mean 4"


def test_weeks_say_whether_they_are_sums_or_means():
    summed, meant = (draw([panel([10, None, 20], "week", means)], "week").data[0] for means in (False, True))
    assert [summed.y[0], meant.y[0]] == [30, 15]
    assert summed.customdata[0][1] == "30 Dec 2024 to 5 Jan 2025: sum over 2 of 7 days, the rest has no number"
    assert meant.customdata[0][1] == "30 Dec 2024 to 5 Jan 2025: mean of 2 of 7 days, the rest has no number"


# Own notes


@pytest.fixture
def written(tmp_path, monkeypatch):
    path = tmp_path / "annotations.csv"
    monkeypatch.setenv("FRONTLINE_ANNOTATIONS", str(path))

    def write(*rows):
        path.write_text("\n".join([",".join(annotations.COLUMNS), *rows]) + "\n", "utf-8")

    return write


def test_a_note_is_a_letter_in_the_chart_and_words_below(written):
    written(
        ",2025-01-02,,<b>All</b> of it.,A & B",
        "clashes,2025-01-03,2025-01-05,Clashes.,C",
        "shellings,2025-01-04,,No.,D",
    )
    marked = notes.tell(["clashes"], START, UNTIL)
    drawn = draw([panel([1, 2, 3], notes=marked.of("clashes"))]).layout
    letters = [one for one in drawn.annotations if one.text in "ABC"]
    assert [(one.text, one.hovertext) for one in letters] == [
        ("A", "2 January 2025: &lt;b&gt;All&lt;/b&gt; of it. (A &amp; B)"),
        ("B", "3 January 2025 to 5 January 2025: Clashes. (C)"),
    ]
    assert [shape.x0 for shape in drawn.shapes] == ["2025-01-01T12:00:00", "2025-01-02T12:00:00"]
    listed = notes.listing(marked)
    assert "&lt;b&gt;All&lt;/b&gt; of it." in listed
    assert "Written by A &amp; B." in listed
    assert notes.keys(marked)[1] == "B: 3 January 2025 to 5 January 2025. Clashes. (C)"
    assert notes.listing(notes.tell(["clashes"], date(2024, 1, 1), date(2024, 2, 1))) == ""


def test_trends_draws_notes_and_tells_bad_rows(monkeypatch, written):
    # Whoever reads texts in is told of bad rows too, so the ledger is there before them.
    ledger = ledgers.bundled()
    written("russian_tanks_lost,2025-01-05,,A quiet river.,T. Tester", "tanks,2025-01-05,,Bad.,T. Tester")
    app = open_page(monkeypatch, ledger, "trends", series="russian_tanks_lost", **JANUARY)
    assert "A quiet river." in words_on(app)
    assert "annotations.csv, line 3: there is no series 'tanks'" in app.warning[0].value.replace("\\_", "_")
    assert any(one["text"] == "A" for one in chart_on(app)["layout"]["annotations"])


# The numbers shown


def test_the_csv_holds_the_numbers_of_the_chart_and_no_formula():
    flag = {"day": [START], "severity": ["alert"], "value": [10.0], "sentence": ["=cmd()"]}
    one = panel(
        [10, None, WITHHELD, at_least(30), 5, 6, 7],
        flags=pl.DataFrame(flag, schema=panels.NO_FLAGS.schema),
        before=moved([1, 2, 3]),
    )
    figure = draw([one], mean=True)
    back = pl.read_csv(export.csv(taken.shown(["clashes"], [one], "day", True)), try_parse_dates=True)
    drawn = {START + timedelta(days=at): y for at, y in enumerate(figure.data[0].y) if y == y}
    assert dict(back.drop_nulls("value").select("day", "value").rows()) == drawn
    mean = next(trace for trace in figure.data if trace.mode == "lines" and trace.name is None)
    assert [round(number, 1) for number in back["mean_7d"].drop_nulls()] == [y for y in mean.y if y == y]
    assert dict(back.select("day", "year_before_value").drop_nulls().rows()) == {
        date(2025, 1, day): day for day in (1, 2, 3)
    }
    assert back["bound"].to_list() == ["exact", None, "withheld", "at_least", "exact", "exact", "exact"]
    assert back["flags"][0] == "'=cmd()"
    assert back["metric"].unique().to_list() == ["clashes"]


def test_the_csv_of_an_index_holds_both_what_was_stated_and_the_index():
    found = indexed.put([panel([40, at_least(50)])], "day").panels
    rows = taken.shown(["clashes"], found, "day", False)
    assert rows.select("value", "low", "high", "bound", "index", "index_low", "index_high").rows() == [
        (40, 40, 40, "exact", 100, 100, 100), (50, 50, None, "at_least", 125, 125, None),
    ]  # fmt: skip
    table = panels.table(found, "day")
    assert table.select("Value", "Index", "At least", "At most").rows() == [
        ("40", 100, 40, 40), ("at least 50", 125, 50, None),
    ]  # fmt: skip


def test_the_csv_of_weeks_says_sum_or_mean_and_how_many_days():
    rows = taken.shown(["clashes"], [panel([10, None, 20], "week", True)], "week", True)
    assert rows.select("first_day", "last_day", "aggregate", "value", "reported_days", "days").rows() == [
        (date(2024, 12, 30), date(2025, 1, 5), "mean", 15, 2, 7)
    ]
