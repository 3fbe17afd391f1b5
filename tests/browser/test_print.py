"""A day from the calendar and on paper: one sheet of A4, in light colours, without what only a screen needs."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser import pdf

# The fullest of the bundled days, with both sides, a conflict, a flag; and one of a single report.
DAYS = {
    "2025-01-04": ("Saturday, 4 January 2025", "reports differ", "Russia's Ministry of Defence (official)", "[9]"),
    "2025-01-04&lang=uk": ("Субота, 4 січня 2025", "повідомлення різняться", "[9]"),
    "2026-08-07": ("Friday, 7 August 2026", "Russian casualties about 1,190", "No figure of this day is flagged."),
}


def test_a_day_of_the_calendar_leads_to_its_sheet(visit):
    page = visit().open("coverage?metric=drones_lost&from=2024-12-01&to=2025-01-31")
    cell = page.get_by_role("table", name=re.compile("^January 2025")).get_by_role("link", name="4", exact=True)
    expect(cell).to_have_attribute("title", "4 Jan 2025: 63")
    cell.click()
    page.get_by_role("heading", name="Saturday, 4 January 2025").wait_for()
    expect(page.locator(".ff-sheet")).to_contain_text("Drones locationally lost")


@pytest.mark.parametrize("day", DAYS)
def test_a_day_prints_on_one_page(visit, day):
    page = visit(theme="dark").open(f"day?day={day}")
    expect(page.locator(".ff-sources li").first).to_be_visible()
    expect(page.locator("html")).to_have_attribute("lang", "uk" if "lang=uk" in day else "en")
    page.evaluate("document.fonts.ready.then(() => true)")
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    assert pdf.sheets(printed) == 1
    words = pdf.words(printed)
    assert [said for said in (*DAYS[day], f"day={day[:10]}") if said not in words] == []
    assert [said for said in ("Earlier", "Share", "Every statement in its words", "Trends") if said in words] == []
    page.emulate_media(media="print", color_scheme="dark")
    ink = page.locator(".ff-sheet th").first.evaluate("cell => getComputedStyle(cell).color")
    ground = page.locator(".stApp").evaluate("app => getComputedStyle(app).backgroundColor")
    title, lead = (page.locator(name).first.bounding_box() for name in ("h1", ".ff-lead"))
    assert title["y"] + title["height"] <= lead["y"] + 1
    assert (ink, ground) == ("rgb(0, 0, 0)", "rgb(255, 255, 255)")
