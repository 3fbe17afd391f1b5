"""Charts from frames: gaps, hedges, partial weeks and flags as they must be drawn; colours that can be told apart."""

import tomllib
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations

import polars as pl
import pytest

from metrics import charts, series
from metrics.charts import drawn, timelines
from metrics.flags import KINDS
from metrics.shared import catalogue
from tests.frames import START, about, at_least, at_most, figures
from tests.ledgers import ROOT

pytestmark = pytest.mark.usefixtures("looked_at")

NO_FLAGS = pl.DataFrame(schema={"day": pl.Date, "severity": pl.String, "value": pl.Float64, "sentence": pl.String})
VALUES = [10, None, at_least(30), about(20), at_most(50), 15, None, None, 12]
UNTIL = START + timedelta(days=len(VALUES) - 1)


def panel(values=VALUES, step="day", flags=NO_FLAGS, title="Clashes"):
    days = series.with_mean(series.calendar(figures(values), "clashes", "ukraine"))
    points = days if step == "day" else series.periods(days, step)
    return charts.Panel(title, "clashes", "reported by Ukraine's General Staff", points, flags)


def numbers(values):
    """Drawn values as a list; the "not a number" that leaves a gap as None."""
    return [None if value != value else value for value in values]


def draw(panels, step="day", stacked=True, log=False, mean=False, dark=False):
    return charts.trends(panels, START, UNTIL, step, stacked, log, mean, dark)


def test_a_gap_is_drawn_as_a_gap():
    line = draw([panel()]).data[0]
    assert numbers(line.y) == [10, None, 30, 20, 50, 15, None, None, 12]
    assert (line.x0, line.dx, len(line.y)) == ("2025-01-01", 24 * 60 * 60 * 1000, len(VALUES))
    assert line.connectgaps is False


def test_points_can_be_clicked_and_hedged_ones_are_hollow():
    line, hedged = draw([panel()]).data
    assert line.mode == "lines+markers"
    assert [size == 0 for size in line.marker.size] == [False, False, True, True, True, False, False, False, False]
    assert list(hedged.marker.symbol) == ["triangle-up-open", "circle-open", "triangle-down-open"]


def test_an_open_end_has_a_whisker_on_its_side_only():
    hedged = draw([panel()]).data[1]
    up, down = list(hedged.error_y.array), list(hedged.error_y.arrayminus)
    assert [size > 0 for size in up] == [True, False, False]
    assert [size > 0 for size in down] == [False, False, True]


def test_a_range_has_a_whisker_to_both_ends():
    hedged = draw([panel([{"low": 4, "high": 10, "bound": "range", "value": 7}])]).data[1]
    assert (list(hedged.error_y.array), list(hedged.error_y.arrayminus)) == ([3], [3])


def test_no_hover_drops_a_hedge_or_the_claimant():
    line = draw([panel()]).data[0]
    assert list(line.customdata) == ["10", None, "at least 30", "about 20", "at most 50", "15", None, None, "12"]
    assert line.hovertemplate.startswith("<b>%{customdata}</b> clashes")
    assert "reported by Ukraine's General Staff" in line.hovertemplate


def test_a_point_of_a_series_with_several_claimants_names_its_own():
    one = panel([10, 20])
    points = one.points.with_columns(claimant=pl.Series(["ukraine:general_staff", "ukraine:president"]))
    line = draw([replace(one, points=points, claimant="reported by two")]).data[0]
    assert [list(row) for row in line.customdata] == [
        ["10", "reported by Ukraine's General Staff"],
        ["20", "reported by Ukraine's president"],
    ]
    assert "%{customdata[1]}" in line.hovertemplate
    assert "reported by two" not in line.hovertemplate


def test_a_partial_week_says_how_many_days_it_has():
    figure = draw([panel(step="week")], step="week")
    said, span = figure.data[0].customdata[0]
    assert said == "at least 60"
    assert span.startswith("30 Dec 2024 to 5 Jan 2025: sum over 4 of 7 days")
    assert {size == 0 for size in figure.data[0].marker.size} == {True}


def test_the_axis_begins_with_the_week_that_holds_the_first_day():
    figure = draw([panel(step="week")], step="week")
    assert figure.layout.xaxis.range[0].date() < date(2024, 12, 30)


def test_every_trace_names_its_panel():
    flags = pl.DataFrame(
        {"day": [START], "severity": ["alert"], "value": [10.0], "sentence": ["It stands out from the rest."]},
        schema=NO_FLAGS.schema,
    )
    drawn = [panel(title="First", flags=flags), panel(title="Second"), panel(title="Third")]
    for stacked in (True, False):
        figure = draw(drawn, stacked=stacked, mean=True)
        assert [trace.name.partition(",")[0] for trace in figure.data[:3]] == ["First", "Second", "Third"]
        assert all(trace.name is None for trace in figure.data[3:])
        assert {trace.legendgroup for trace in figure.data} == {"0", "1", "2"}
        assert figure.data[0].line.color == next(t for t in figure.data[3:] if t.legendgroup == "0").marker.color


def test_stacked_panels_name_series_and_claimant():
    texts = [note.text for note in draw([panel(title="First"), panel(title="Second")]).layout.annotations]
    assert ["First" in texts[0], "Second" in texts[1]] == [True, True]
    assert all("reported by Ukraine's General Staff" in text for text in texts)


def test_on_one_axis_each_series_is_named_in_its_colour_with_its_claimant():
    figure = draw([panel(title="First"), panel(title="Second")], stacked=False)
    assert not figure.layout.showlegend
    (head,) = figure.layout.annotations
    for line, trace, title in zip(head.text.split("</span></span>"), figure.data, ("First", "Second"), strict=False):
        assert f"color:{trace.line.color}" in line
        assert f"</b> {title}, reported by Ukraine's General" in line


def test_numbers_of_a_logarithmic_axis_are_few_and_written_out():
    axis = draw([panel()], log=True).layout.yaxis
    assert (axis.nticks, axis.tickformat) == (3, ",~r")


def test_a_flag_is_marked_with_its_sentence():
    flags = pl.DataFrame(
        {"day": [START], "severity": ["watch"], "value": [10.0], "sentence": ["Higher than usual."]},
        schema=NO_FLAGS.schema,
    )
    marks = draw([panel(flags=flags)]).data[-1]
    assert list(marks.customdata) == ["Higher than usual."]
    assert list(marks.marker.symbol) == ["square-open"]


def test_the_mean_breaks_where_reports_do():
    mean = draw([panel([1, 2, 3, 4, 5, None, 7])], mean=True).data[-1]
    assert numbers(mean.y) == [None, None, None, 2.5, 3.0, None, 3.7]
    assert mean.mode == "lines"


def test_a_logarithmic_axis_says_what_it_leaves_out():
    drawn = [panel([0, 5, {"low": -3, "high": -3, "bound": "exact", "value": -3}])]
    assert draw(drawn, log=True).layout.yaxis.type == "log"
    assert charts.undrawable(drawn) == 2


def test_the_usual_range_breaks_where_history_is_short():
    days = [START + timedelta(days=n) for n in range(5)]
    band = pl.DataFrame({"day": days, "low": [1.0, 2.0, None, 3.0, 4.0], "high": [5.0, 6.0, None, 7.0, 8.0]})
    figure = charts.usual_range(panel(), band, START, UNTIL, days[1], False)
    shapes = [trace for trace in figure.data if trace.fill == "toself"]
    assert [len(shape.x) for shape in shapes] == [4, 4]
    assert list(shapes[0].y) == [5.0, 6.0, 2.0, 1.0]


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, other):
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize(("theme", "palette"), [("light", charts.LIGHT), ("dark", charts.DARK)])
def test_the_theme_and_the_charts_share_ten_readable_colours(theme, palette):
    settings = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text("utf-8"))["theme"][theme]
    assert tuple(settings["chartCategoricalColors"]) == palette
    assert len(set(palette)) == 10
    assert min(contrast(colour, settings["backgroundColor"]) for colour in palette) >= 4.5


def without_red_green(colour):
    """The colour as an eye without red or green cones sees it, roughly: yellow-blue and lightness remain."""
    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return (0.6 * red + 0.4 * green, blue)


@pytest.mark.parametrize("palette", [charts.LIGHT, charts.DARK])
def test_the_first_five_colours_stay_apart_without_red_and_green(palette):
    for one, other in combinations([without_red_green(colour) for colour in palette[:5]], 2):
        assert max(abs(one[0] - other[0]), abs(one[1] - other[1])) > 18


def test_a_metric_keeps_its_colour_and_of_two_that_share_one_the_later_steps_aside():
    def shades(*wanted):
        days = series.calendar(figures([5]), "clashes", "ukraine")
        return charts.colours([charts.Panel("", "", "", days, NO_FLAGS, colour=one) for one in wanted])

    assert shades(4, 1, 7) == [4, 1, 7]
    assert shades(4, 4, 0) == [4, 1, 0]
    assert shades(None, 0, 11) == [2, 0, 1]
    assert sorted(shades(*[3] * 10)) == list(range(10))
    assert len(shades(*[3] * 12)) == 12
    assert catalogue.colour("drones_shot_down") == catalogue.colour("drones_shot_down_mean_7d") == 1
    assert catalogue.colour("interception_share") is None


def test_by_day_of_publication_a_point_says_which_day_it_is_about():
    days = series.with_mean(series.calendar(figures([5]), "clashes", "ukraine", "reported"))
    drawn = charts.Panel("Clashes", "clashes", "reported by X", days, NO_FLAGS)
    line = draw([drawn]).data[0]
    assert [list(row) for row in line.customdata] == [["5", "1 Jan 2025"]]
    assert "published %{x|%-d %b %Y} about %{customdata[1]}" in line.hovertemplate


def test_what_is_sent_of_a_figure_is_made_once_and_anew_after_a_change():
    figure = drawn.figure([{"type": "scatter", "x": [1], "y": [2]}], {"height": 200, "margin": {"b": 10}})
    first = figure.to_dict()
    assert figure.to_dict() is first
    charts.sign(figure, ["Who says it."], False)
    assert [one["text"] for one in figure.to_dict()["layout"]["annotations"]] == ["Who says it."]


def test_of_very_many_flags_each_mark_tells_its_kind():
    few = pl.DataFrame({"day": [START], "kind": ["conflict"], "severity": ["question"], "sentence": ["Two differ."]})
    many = pl.concat([few] * (timelines.TOLD + 1))
    told = [charts.timeline([charts.Line("A", rows)], START, START, False).data[0] for rows in (few, many)]
    assert [one.customdata[0] for one in told] == ["Two differ.", KINDS["conflict"]]
    assert ["%{x}" in one.hovertemplate for one in told] == [False, True]
