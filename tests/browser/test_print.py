"""A day printed: one sheet of A4 with all that the sheet says, in light colours, without what only a screen needs."""

import pytest
from playwright.sync_api import expect

from tests.browser import pdf

# The fullest of the bundled days, with both sides, a conflict, a flag; and one of a single report.
DAYS = {
    "2025-01-04": ("Saturday, 4 January 2025", "reports differ", "Russia's Ministry of Defence (official)", "[9]"),
    "2026-08-07": ("Friday, 7 August 2026", "Russian casualties about 1,190", "No figure of this day is flagged."),
}


@pytest.mark.parametrize("day", DAYS)
def test_a_day_prints_on_one_page(visit, day):
    page = visit(theme="dark").open(f"day?day={day}")
    expect(page.locator(".ff-sources li").first).to_be_visible()
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    assert pdf.sheets(printed) == 1
    words = pdf.words(printed)
    assert [said for said in (*DAYS[day], "Hours in Kyiv time", f"day={day}") if said not in words] == []
    assert [said for said in ("Earlier", "Copy link", "Every statement in its words", "Trends") if said in words] == []
    page.emulate_media(media="print", color_scheme="dark")
    ink = page.locator(".ff-sheet th").first.evaluate("cell => getComputedStyle(cell).color")
    ground = page.locator(".stApp").evaluate("app => getComputedStyle(app).backgroundColor")
    assert (ink, ground) == ("rgb(0, 0, 0)", "rgb(255, 255, 255)")
