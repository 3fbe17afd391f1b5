"""A chart taken away: a page that works offline, says who claims what, and carries no script of somebody else."""

import json
import re
from concurrent.futures import ThreadPoolExecutor
from datetime import date, datetime

import polars as pl
import pytest

from metrics import charts, export, locale, words
from metrics.shared import flagcharts, flagday, ledger, picture, taken
from tests import ledgers
from tests.test_pages import open_page
from tests.trends import draw, panel

pytestmark = pytest.mark.usefixtures("looked_at")

HOSTILE = '</script><script>alert("x")</script>'


def page(title="Clashes", link="http://127.0.0.1/trends?series=clashes", **more):
    figure = draw([panel([1, 2, 3], **more)])
    lines = ["Clashes, reported by X.", "Not verified."]
    return charts.page(figure, title, lines, link, "A chart by day.", "trends-clashes", dark=False)


def without_library(text):
    """The page without the drawing library in it."""
    return max(re.split(r"<script[^>]*>/\*\*\n\* plotly\.js.*?</script>", text, flags=re.DOTALL), key=len)


def test_the_page_needs_nothing_from_elsewhere():
    text = page()
    assert len(text) > 3_000_000
    assert not re.search(r"<(?:script|link|img|iframe)[^>]+(?:src|href)=", text)
    assert "sendChartToCloud" in re.search(r'"modeBarButtonsToRemove":\s*\[[^\]]*\]', text).group()


def test_the_page_says_what_who_and_where_from():
    text = page()
    assert "<h1>Clashes</h1>" in text
    assert "<p>Clashes, reported by X.</p>" in text
    assert '<a href="http://127.0.0.1/trends?series=clashes">' in text
    assert 'aria-label="A chart by day."' in text
    assert 'data-format="svg"' in text


def test_no_text_of_a_source_is_run():
    text = page(title=HOSTILE, link="javascript:alert(1)", claimant=HOSTILE)
    assert HOSTILE not in text
    assert "javascript:alert" not in text
    assert "&lt;/script&gt;&lt;script&gt;alert" in text


def test_what_is_shown_stays_what_it_was():
    figure = draw([panel([1, 2, 3])])
    before = figure.to_json()
    charts.page(figure, "Clashes", [], "", "", "x", dark=True)
    assert figure.to_json() == before


def test_a_file_made_later_is_of_the_time_and_the_language_that_was_shown(monkeypatch):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.bundled()))
    ledger.look_back(datetime(2025, 1, 6, 12, tzinfo=words.KYIV))
    locale.speak("uk")
    made = picture.as_now(lambda: f"{picture.origin()} {taken.whole(['drones_launched'])['day'].max()}".encode())
    ledger.look_back(None)
    locale.speak("en")
    with ThreadPoolExecutor(1) as later:
        said = [later.submit(made).result().decode() for __ in range(2)]
    assert said[0] == said[1]
    assert "6 січня 2025" in said[0]
    assert said[0].endswith(" 2025-01-06")


@pytest.mark.parametrize("page", ["flags", "agreement"])
def test_every_chart_has_its_table_and_its_words(monkeypatch, page):
    if page == "agreement":
        monkeypatch.setenv("FRONTLINE_SOURCES", str(ledgers.ROOT / "data" / "sources.toml"))
    drawn = open_page(monkeypatch, ledgers.bundled(), page)
    plots = drawn.get("plotly_chart")
    alts = [plot.proto.alt for plot in plots]
    assert plots
    for plot in plots:
        foot = next(one for one in json.loads(plot.proto.spec)["layout"]["annotations"] if one.get("name") == "foot")
        said = foot["text"].replace("<br>", " ")
        assert "claims of the parties named, not verified" in said
        assert "Frontline Figures, ledger published" in said
    for alt in alts:
        assert re.search(r"\d{4} to \d+ \w+ \d{4}\.", alt), alt
        assert "reported by" in alt or "the last on" in alt
    tables = len(drawn.dataframe)
    tabled = open_page(monkeypatch, ledgers.bundled(), page, view="table")
    assert not drawn.error
    assert not tabled.error
    assert not tabled.get("plotly_chart")
    assert len(tabled.dataframe) == tables + len(plots)
    assert all(len(one.value) for one in tabled.dataframe)


def test_the_csv_of_a_day_holds_its_usual_range(monkeypatch):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledgers.bundled()))
    days = (date(2025, 1, 1), date(2025, 1, 31))
    made = flagcharts.around("russian_tanks_lost", date(2025, 1, 10), *days, False, False, ()).picture
    rows = pl.read_csv(export.csv(made.shown()), try_parse_dates=True)
    band = flagday.band("russian_tanks_lost").filter(pl.col("day") == days[0]).row(0, named=True)
    assert rows.height == 31
    assert rows.row(0, named=True)["usual_low"] == pytest.approx(band["low"])
    assert rows.row(0, named=True)["usual_high"] == pytest.approx(band["high"])
    assert made.table().columns[-2:] == ["Usual from", "Usual to"]
