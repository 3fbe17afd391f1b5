"""The layouts of Trends as a page: parts, both sides, indexed; what a page keeps and ignores, its range."""

import json
from datetime import date

import polars as pl
import pytest

from metrics import series
from metrics.shared import catalogue, panels, parts, sides
from tests import ledgers
from tests.frames import START, figures
from tests.test_pages import chart_on, open_page, words_on
from tests.trends import UNTIL

pytestmark = pytest.mark.usefixtures("looked_at")

JANUARY = {"from": "2025-01-01", "to": "2025-01-31"}


# Parts and sides


def test_what_became_of_the_drones_is_drawn_on_the_days_that_close(monkeypatch):
    app = open_page(monkeypatch, ledgers.bundled(), "trends", layout="parts", **JANUARY)
    text = words_on(app)
    bars = chart_on(app)["data"]
    assert {trace["type"] for trace in bars} == {"bar"}
    assert bars[0]["name"] == "Drones shot down or suppressed"
    assert bars[-1]["name"] == "Drones not accounted for"
    assert "of 31 days are drawn." in text
    assert "On 1 day the parts are hedged" in text or "days the parts are hedged" in text
    totals = {}
    for trace in bars:
        for day, value in zip(trace["x"], trace["y"], strict=True):
            totals[day] = totals.get(day, 0) + value
    launched = series.calendar(figures_of(), "drones_launched", "ukraine")
    known = {str(day): value for day, value in launched.select("at", "value").drop_nulls().rows()}
    assert totals
    assert all(known[day] == total for day, total in totals.items())
    assert not app.multiselect


def figures_of():
    from metrics import store

    return store.read(ledgers.bundled()).figures()


def test_months_of_parts_say_over_how_many_days(monkeypatch):
    for aggregate, how in (("sum", "sum over"), ("mean", "mean of")):
        app = open_page(
            monkeypatch, ledgers.bundled(), "trends", layout="parts", step="month", aggregate=aggregate, **JANUARY
        )
        assert f"1 Jan 2025 to 31 Jan 2025, {how} " in chart_on(app)["data"][0]["customdata"][0]


def test_days_that_do_not_close_leave_nothing_to_draw(monkeypatch):
    query = {"from": "2024-01-01", "to": "2024-02-01"}
    app = open_page(monkeypatch, ledgers.bundled(), "trends", layout="parts", **query)
    assert "so there is nothing to draw" in words_on(app)
    assert not app.get("plotly_chart")


def test_both_sides_are_named_with_what_nobody_said(monkeypatch):
    app = open_page(monkeypatch, ledgers.bundled(), "trends", layout="sides", **JANUARY)
    text = words_on(app)
    assert "claims of the two parties to a war" in text
    assert "how many drones Ukraine itself says it launched against Russia" in text
    drawn = chart_on(app)
    heads = [one["text"].replace("<br>", " ") for one in drawn["layout"]["annotations"]]
    assert heads[0].startswith("<b>Russian drones against Ukraine</b>")
    assert "Drones launched: Ukraine's Air Force" in heads[0]
    assert "Ukrainian drones shot down: Russia's Ministry of Defence" in heads[1]
    assert {trace["yaxis"] for trace in drawn["data"]} == {"y", "y2"}


def test_a_side_that_did_report_is_not_called_silent():
    told = pl.concat([figures([5], "drones_launched", "russia"), figures([4], "drones_launched")])
    assert not any("Russia itself" in sentence for sentence in sides.said(told))
    assert sides.rows(told) == [("Russian drones against Ukraine", ["drones_launched", "drones_launched:russia"])]


def test_the_series_of_both_sides_stand_in_the_catalogue():
    for __, names in sides.ROWS:
        assert all(catalogue.key(name)[0] in catalogue.METRICS for name in names)


# The page keeps and ignores


@pytest.mark.parametrize("layout", ["indexed", "sides", "parts"])
@pytest.mark.parametrize("view", ["chart", "table"])
def test_a_layout_has_its_chart_and_its_table(monkeypatch, layout, view):
    query = {"series": ["drones_launched", "clashes"], "year_before": "on", "step": "month", "aggregate": "mean"}
    app = open_page(monkeypatch, ledgers.bundled(), "trends", layout=layout, view=view, **query, **JANUARY)
    words_on(app)
    assert not app.error
    assert len(app.get("plotly_chart")) == (view == "chart")
    assert len(app.dataframe) == (view == "table")


def test_one_day_and_all_layouts(monkeypatch):
    for layout in ("indexed", "sides", "parts"):
        app = open_page(monkeypatch, ledgers.one_day(), "trends", layout=layout, year_before="on")
        words_on(app)
        assert not app.error
        assert not app.get("slider")


def test_strange_values_are_told_and_ignored(monkeypatch):
    app = open_page(
        monkeypatch, ledgers.bundled(), "trends", layout="pie", aggregate="median", year_before="perhaps", **JANUARY
    )
    text = words_on(app).replace("\\_", "_")
    for value, name in (("pie", "layout"), ("median", "aggregate"), ("perhaps", "year_before")):
        assert f"“{value}” is not available here as {name}" in text


def test_the_index_says_which_day_is_100(monkeypatch):
    query = {"series": ["drones_launched", "russian_casualties"], "layout": "indexed"}
    app = open_page(monkeypatch, ledgers.bundled(), "trends", **query, **JANUARY)
    assert "Drones launched: 100 is 111 drones on 1 January 2025" in words_on(app)
    assert json.loads(app.get("plotly_chart")[0].proto.spec)["layout"]["yaxis"]["title"]["text"] == "index"


def test_the_slider_moves_the_days_of_the_page(monkeypatch):
    app = open_page(monkeypatch, ledgers.bundled(), "trends", series="russian_tanks_lost", **JANUARY)
    assert app.slider[0].value == (date(2025, 1, 1), date(2025, 1, 31))
    app.slider[0].set_range(date(2025, 1, 5), date(2025, 1, 20)).run()
    assert [app.date_input[0].value, app.date_input[1].value] == [date(2025, 1, 5), date(2025, 1, 20)]
    app.date_input[0].set_value(date(2025, 1, 7)).run()
    assert app.slider[0].value == (date(2025, 1, 7), date(2025, 1, 20))


def test_parts_without_drones_have_no_rows():
    cut = panels.Cut(START, UNTIL)
    assert parts.closed(figures([5]), cut).is_empty()
