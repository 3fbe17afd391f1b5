"""The page that reads a text, in a browser: the example, a hostile text, files, any light, a phone."""

import csv

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import DONE

NIGHT = "Ukraine's air force said it shot down 34 of 81 drones overnight."
WIDEST = "Math.max(document.documentElement.scrollWidth, document.querySelector('.stMain').scrollWidth)"


def press(page, name):
    page.get_by_role("button", name=name, exact=True).click()


def paste(page, text):
    page.get_by_label("Text", exact=True).fill(text)
    press(page, "Read")


def example(page):
    """Reads our own example, once text and time stand in the form: what comes last in the form arrives last."""
    press(page, "Load an example")
    expect(page.get_by_label("Text", exact=True)).not_to_have_value("")
    expect(page.get_by_test_id("stDateTimeInput")).to_contain_text("2025")
    page.locator(DONE).wait_for(state="attached")
    press(page, "Read")


def serious(page):
    found = Axe().run(page).response["violations"]
    return [
        (each["id"], each["nodes"][0]["html"]) for each in found if each["impact"] in ("serious", "critical")
    ]  # fmt: skip


def test_the_example_is_read_and_its_claims_are_taken_away(visit):
    page = visit().open("read")
    example(page)
    expect(page.locator("mark.ff-taken")).to_have_count(11)
    first = page.locator(".ff-text mark.ff-taken").first
    expect(first).to_have_text("52Drones shot down")
    with page.expect_download() as waiting:
        press(page, "Claims as CSV")
    with open(waiting.value.path(), encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["metric"], row["low"], row["day"]) for row in rows[:2]] == [
        ("drones_shot_down", "52", "2025-03-04"), ("drones_launched", "88", "2025-03-04"),
    ]  # fmt: skip
    assert page.url.endswith("/read")
    press(page, "Clear")
    expect(page.locator(".ff-text")).to_have_count(0)
    expect(page.get_by_label("Text", exact=True)).to_have_value("")


def test_a_hostile_text_is_shown_as_text(visit):
    page = visit().open("read")
    page.evaluate("window.harmed = false")
    paste(page, f"<script>window.harmed = true</script><img src=x onerror='window.harmed = true'>\n\n{NIGHT}")
    text = page.locator(".ff-text")
    expect(text).to_contain_text("<script>window.harmed = true</script><img src=x onerror=")
    assert text.locator("script, img").count() == 0
    assert page.evaluate("window.harmed") is False


def test_files_of_several_kinds_are_read_together(visit):
    page = visit().open("read")
    page.locator("input[type=file]").set_input_files(
        [
            {"name": "night.txt", "mimeType": "text/plain", "buffer": NIGHT.encode()},
            {"name": "page.html", "mimeType": "text/html", "buffer": f"<nav>9</nav><p>{NIGHT}</p>".encode()},
        ]
    )
    page.get_by_text("page.html").first.wait_for()
    press(page, "Read")
    expect(page.get_by_role("heading", name="night.txt")).to_be_visible()
    expect(page.get_by_role("heading", name="page.html")).to_be_visible()
    expect(page.locator(".ff-text mark.ff-taken")).to_have_count(4)


def test_what_was_read_can_be_read_by_everybody_and_fits_a_phone(visit):
    reader = visit()
    page = reader.open("read")
    example(page)
    expect(page.locator(".ff-text mark.ff-taken")).to_have_count(10)
    assert serious(page) == []
    assert serious(reader.turn("dark")) == []
    page.set_viewport_size({"width": 390, "height": 844})
    page.wait_for_function(WIDEST + " <= 390", timeout=5_000)


def test_the_calendar_below_a_chart_can_be_read_by_everybody(visit):
    reader = visit()
    page = reader.open("trends?series=drones_shot_down&from=2025-01-01&to=2025-12-31")
    page.locator(".js-plotly-plot .annotation").first.wait_for(state="attached")
    notes = page.locator(".ff-changes")
    expect(notes).to_contain_text("shot down or suppressed")
    expect(notes.locator("li").first).to_be_visible()
    assert serious(page) == []
    assert serious(reader.turn("dark")) == []
    label = page.locator(".js-plotly-plot .annotation", has=page.get_by_text("1", exact=True)).first
    label.scroll_into_view_if_needed()
    place = label.locator("text").bounding_box()
    page.mouse.move(place["x"] + place["width"] / 2, place["y"] + place["height"] / 2)
    expect(page.locator(".hoverlayer")).to_contain_text("no report, and none expected")
