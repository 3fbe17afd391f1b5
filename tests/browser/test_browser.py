"""The dashboard in a browser: follow a number to its words, take data away, share a link, read it in any light."""

import re
from datetime import date, timedelta
from urllib.parse import parse_qs, urlsplit

import polars as pl
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import TimeoutError, expect

from app import PAGES
from metrics import store
from tests.ledgers import ROOT, bundled

# Streamlit's own drop area has a role and can be focused by scripts; axe calls that minor, and no page can change it.
UPLOADER = "presentation-role-conflict"
PICTURES = ROOT / "tests" / "output"
TANKS = "trends?series=russian_tanks_lost&from=2025-01-01&to=2025-01-20"
POINT = """([trace, place]) => {
  const chart = document.querySelector('.js-plotly-plot'), box = chart.getBoundingClientRect()
  const {x, y} = chart.calcdata[trace][place], {xaxis, yaxis} = chart._fullLayout
  return [box.left + xaxis._offset + xaxis.c2p(x), box.top + yaxis._offset + yaxis.c2p(y)]
}"""
WIDEST = "Math.max(document.documentElement.scrollWidth, document.querySelector('.stMain').scrollWidth)"
DRAWN = """JSON.stringify([...document.querySelectorAll('.js-plotly-plot')].map(
  chart => chart.calcdata.map(points => [points[0].trace.name, points.map(point => [point.x, point.y])])
))"""


def click_point(page, trace, place):
    """Clicks where the chart has drawn a point, once the chart answers to the mouse there."""
    page.locator(".js-plotly-plot .point").first.wait_for(state="attached")
    page.locator(".js-plotly-plot").first.scroll_into_view_if_needed()
    for _ in range(20):
        x, y = page.evaluate(POINT, [trace, place])
        page.mouse.move(x - 5, y - 5)
        page.mouse.move(x, y)
        try:
            page.locator(".hoverlayer .hovertext").first.wait_for(timeout=1_500)
        except TimeoutError:
            continue
        page.mouse.click(x, y)
        return
    raise AssertionError("The chart did not answer to the mouse.")


def test_a_point_leads_to_its_sentence_and_back(visit):
    reader = visit()
    page = reader.open(TANKS)
    figure = (
        store.read(bundled()).figures(["russian_tanks_lost"], date(2025, 1, 11), date(2025, 1, 11)).row(0, named=True)
    )
    click_point(page, 0, 10)
    page.wait_for_url(re.compile("/evidence|/day"))
    reader.settled()
    assert figure["chosen"][0] in parse_qs(urlsplit(page.url).query)["claim"]
    assert f"+{figure['value']:.0f}" in page.locator("mark#here").inner_text()
    page.go_back()
    page.wait_for_url(re.compile("/trends.*series=russian_tanks_lost"))
    page.locator(".js-plotly-plot").wait_for()
    assert urlsplit(page.url).query == urlsplit(TANKS).query


def test_a_flagged_point_leads_to_its_sentence_too(visit):
    reader = visit()
    flags = store.read(bundled()).flags(["russian_tanks_lost"])
    day = flags.filter(pl.col("severity") == "alert")["day"][0]
    first, last = day - timedelta(days=10), day + timedelta(days=5)
    page = reader.open(f"trends?series=russian_tanks_lost&from={first}&to={last}")
    click_point(page, 0, 10)
    page.wait_for_url(re.compile("/evidence|/day"))
    reader.settled()
    figure = store.read(bundled()).figures(["russian_tanks_lost"], day, day).row(0, named=True)
    assert parse_qs(urlsplit(page.url).query)["claim"] == figure["chosen"]


def test_a_clicked_month_lists_its_days(visit):
    page = visit().open("trends?series=russian_tanks_lost&from=2024-01-01&to=2024-12-31&step=month")
    click_point(page, 0, 1)
    page.get_by_role("heading", name="1 Feb 2024 to 29 Feb 2024").wait_for()
    expect(page.locator("li", has=page.get_by_role("link", name="Read the words"))).to_have_count(29)


def test_the_overview_leads_to_the_words(visit):
    reader = visit()
    page = reader.open("")
    page.get_by_role("link", name="Read the words").first.click()
    page.wait_for_url(re.compile("/evidence"))
    expect(page.locator("mark#here")).to_have_count(1)


def test_a_download_holds_what_the_page_shows(visit):
    page = visit().open("data?series=russian_ships_lost&from=2024-01-01&to=2024-06-30")
    with page.expect_download() as waiting:
        page.locator(".st-key-figures-chosen-csv").get_by_role("button").click()
    taken = pl.read_csv(waiting.value.path(), try_parse_dates=True)
    kept = store.read(bundled()).figures(["russian_ships_lost"], date(2024, 1, 1), date(2024, 6, 30))
    assert waiting.value.suggested_filename == "figures-chosen.csv"
    assert taken.select("metric", "day", "low", "high", "bound").rows() == (
        kept.select("metric", "day", "low", "high", "bound").rows()
    )


def test_everything_can_be_taken_as_parquet(visit):
    page = visit().open("data")
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Claims Parquet").click()
    assert pl.read_parquet(waiting.value.path()).height == store.read(bundled()).counts()["claims"]


def test_a_copied_link_shows_the_same_to_somebody_else(visit):
    reader, other = visit(), visit(theme="dark")
    page = reader.open(TANKS)
    page.get_by_role("radio", name="Week").click()
    page.wait_for_url(re.compile("step=week"))
    reader.settled()
    page.get_by_role("button", name="Share").click()
    shown = page.locator(".st-key-pinned-link").get_by_test_id("stCode")
    expect(shown).to_contain_text("step=week")
    link = shown.inner_text().strip()
    asked = parse_qs(urlsplit(link).query)
    assert asked["step"] == ["week"]
    assert {"series", "from", "to", "by", "scale", "layout", "mean", "flags", "view", "as_of"} <= set(asked)
    there = other.open(link)
    for each in (page, there):
        each.locator(".js-plotly-plot .point").first.wait_for(state="attached")
    page.wait_for_function(f"drawn => {DRAWN} === drawn", arg=there.evaluate(DRAWN))


def test_the_address_bar_follows_the_choices_and_the_back_button(visit):
    reader = visit()
    page = reader.open("")
    latest = page.locator("h1").inner_text()
    page.get_by_role("button", name="Earlier").click()
    page.wait_for_url(re.compile("day="))
    expect(page.locator("h1")).not_to_have_text(latest)
    page.go_back()
    page.get_by_role("heading", name=latest).wait_for()


def test_without_a_mouse_a_number_leads_to_its_words(visit):
    page = visit().open("")
    focused = "document.activeElement.textContent.trim()"
    for _ in range(80):
        page.keyboard.press("Tab")
        if page.evaluate(focused) == "Read the words":
            break
    assert page.evaluate(focused) == "Read the words"
    assert page.evaluate("document.activeElement.matches(':focus-visible')")
    page.keyboard.press("Enter")
    page.wait_for_url(re.compile("/evidence"))
    expect(page.locator("mark#here")).to_have_count(1)


@pytest.mark.parametrize("name", PAGES)
def test_a_page_can_be_read_by_everybody_and_fits_a_phone(visit, name):
    """Nothing that axe knows is amiss in either light; pictures of both, and of a phone, are kept in tests/output."""
    reader = visit()
    page = reader.open(name)
    for theme in ("light", "dark"):
        reader.turn(theme)
        found = Axe().run(page).response["violations"]
        assert [(theme, each["id"], each["nodes"][0]["html"]) for each in found if each["id"] != UPLOADER] == []
        picture(page, f"{name}-{theme}-1280")
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_function(WIDEST + " <= 390", timeout=5_000)
    picture(page, f"{name}-dark-390")


def picture(page, name):
    """Keeps what is in the window, for people to look at."""
    PICTURES.mkdir(exist_ok=True)
    page.screenshot(path=PICTURES / f"{name}.png")
