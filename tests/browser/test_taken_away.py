"""A chart is taken away in a browser: its numbers, its pictures, a page that works without a network."""

import re
from datetime import date

import polars as pl
from PIL import Image
from playwright.sync_api import expect

DRONES = "trends?series=drones_launched&series=russian_tanks_lost&from=2025-01-01&to=2025-01-31&mean=off"
NAME = "trends-stacked-day-drones_launched-russian_tanks_lost-2025-01-01-2025-01-31"
POINTS = """document.querySelector('.js-plotly-plot').calcdata.slice(0, 2).map(
  points => points.filter(point => point.y !== undefined).map(
    point => [new Date(point.x).toISOString().slice(0, 10), point.y]))"""
HEIGHT = "document.querySelector('.js-plotly-plot')?.layout.height"
# The last line of the foot stands so many pixels above the lower edge of the chart.
LAST = 24
SAVED_AS = "document.querySelector('.js-plotly-plot')._context?.toImageButtonOptions.format === 'svg'"


def opened(visit):
    """The page with its chart drawn and "Take this away" open."""
    page = visit().open(DRONES)
    page.locator(".js-plotly-plot .point").first.wait_for(state="attached")
    page.get_by_role("button", name="Take this away").click()
    page.get_by_role("radio", name="SVG").wait_for()
    return page


def taken(page, label):
    """The file behind a button."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=label).click()
    return waiting.value


def test_numbers_and_picture_are_those_of_the_chart(visit):
    page = opened(visit)
    drawn = page.evaluate(POINTS)
    file = taken(page, "The numbers shown, as CSV")
    assert file.suggested_filename == f"{NAME}.csv"
    rows = pl.read_csv(file.path(), try_parse_dates=True)
    for metric, points in zip(("drones_launched", "russian_tanks_lost"), drawn, strict=True):
        own = rows.filter(pl.col("metric") == metric).drop_nulls("value").select("day", "value")
        assert own.rows() == [(date.fromisoformat(day), value) for day, value in points]
        assert own.height > 25
    whole = pl.read_csv(taken(page, "The full series, as CSV").path(), try_parse_dates=True)
    assert whole.filter(pl.col("metric") == "russian_tanks_lost").height > 1000


def saved(page):
    """The picture that the camera above the chart saves."""
    page.keyboard.press("Escape")
    page.get_by_role("radio", name="SVG").wait_for(state="hidden")
    page.locator(".js-plotly-plot").hover()
    with page.expect_download() as waiting:
        page.locator('.modebar-btn[data-title*="ownload"]').first.click()
    return waiting.value


def test_a_saved_picture_says_whose_claims_it_shows_of_which_time_and_from_where(visit):
    page = opened(visit)
    height = page.evaluate(HEIGHT)
    with Image.open(saved(page).path()) as image:
        # Twice as large as on the page; the last line is written, in dark on white.
        assert image.height == 2 * height
        last = image.convert("L").crop((0, image.height - 2 * LAST, image.width // 2, image.height))
        assert last.getextrema()[0] < 128
    page.get_by_role("button", name="Take this away").click()
    page.get_by_role("radio", name="SVG").click()
    page.wait_for_function(SAVED_AS)
    file = saved(page)
    assert file.suggested_filename == f"{NAME}.svg"
    text = " ".join(re.findall(r"<t(?:ext|span)[^>]*>([^<]+)<", file.path().read_text("utf-8")))
    assert "claims of the parties named, not verified" in text
    assert "Frontline Figures, ledger published" in text
    assert re.search(r"127\.0\.0\.1:\d+/trends", text)


def test_the_page_taken_away_works_without_a_network(visit, browser, tmp_path):
    kept = tmp_path / "chart.html"
    taken(opened(visit), "A page that works offline").save_as(kept)
    alone = browser.new_context(offline=True)
    asked = []
    there = alone.new_page()
    there.on("request", lambda request: asked.append(request.url))
    there.goto(kept.as_uri())
    there.locator(".js-plotly-plot .point").first.wait_for(state="attached")
    expect(there.get_by_role("heading", level=1)).to_have_text("Drones launched and Russian tanks lost")
    expect(there.locator("main")).to_contain_text("Drones launched, reported by Ukraine's Air Force")
    expect(there.get_by_role("link")).to_have_attribute("href", re.compile(r"/trends\?series=drones_launched&.*as_of="))
    assert [url for url in asked if not url.startswith(("file:", "data:", "blob:"))] == []
    alone.close()


def test_the_range_is_moved_by_arrow_keys(visit):
    page = visit().open(DRONES)
    page.get_by_role("slider").first.press("ArrowRight")
    page.wait_for_url(re.compile("from=2025-01-02"))
    expect(page.get_by_label("From", exact=True).first).to_be_visible()
