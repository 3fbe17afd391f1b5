"""A view that is passed on: cited, and shown in the page of another site where the server allows it."""

import pytest
from playwright.sync_api import expect

from metrics import store
from tests.browser.conftest import DONE
from tests.ledgers import bundled
from tests.serving import running
from tests.webserver import HTML, Reply, serving

CONTROLS = ("stTopNav", "stMultiSelect", "stDateInput", "stPopover", "stButtonGroup", "stButton", "stSlider")
VIEW = "trends?series=russian_tanks_lost&from=2023-01-01&to=2023-03-31"


@pytest.fixture(scope="module")
def open_to_others():
    """A dashboard that lets every page show it in a frame, and its address."""
    with running(bundled(), {"FRONTLINE_EMBED": "http://127.0.0.1:*"}) as address:
        yield address


def another_page(snippet):
    """A page of another address that holds a snippet."""
    return {"/": Reply(f"<!doctype html><title>Elsewhere</title><h1>Elsewhere</h1>{snippet}", headers=HTML)}


def snippet_of(page):
    """The HTML to paste, as the page gives it."""
    page.get_by_role("button", name="Share").click()
    shown = page.locator(".st-key-frame").get_by_test_id("stCode")
    expect(shown).to_contain_text("</iframe>")
    return shown.inner_text().strip()


def test_a_citation_says_what_is_shown_and_its_frame_is_refused_to_other_sites_unless_they_are_allowed(
    visit, dashboard
):
    reader = visit()
    page = reader.open(VIEW)
    snippet = snippet_of(page)
    said = page.locator(".st-key-citation").get_by_test_id("stCode")
    expect(said).to_contain_text("Russian tanks lost. Days covered: 1 January 2023 to 31 March 2023.")
    expect(said).to_contain_text("Claimed by Ukraine's General Staff.")
    expect(said).to_contain_text("Read from 2022 Ukraine Russia War Dataset.")
    expect(said).to_contain_text(f"data version {store.checksum(bundled())[:12]} of")
    expect(said).to_contain_text("from=2023-01-01&to=2023-03-31")
    expect(said).to_contain_text("as_of=")
    assert f'src="{dashboard}/trends?' in snippet
    with serving(another_page(snippet)) as elsewhere:
        with page.expect_event("console", lambda message: "frame-ancestors" in message.text):
            page.goto(elsewhere.address)
        # What stands in the frame instead is the browser's own page.
        assert page.frame_locator("iframe").get_by_test_id("stApp").count() == 0
        # This refusal was wanted.
        reader.errors.clear()


def test_a_view_stands_in_the_page_of_another_site_without_controls(visit, open_to_others):
    reader = visit()
    page = reader.open(f"{open_to_others}/{VIEW}")
    for control in CONTROLS:
        expect(page.get_by_test_id(control).locator("visible=true").first).to_be_visible()
    with serving(another_page(snippet_of(page))) as elsewhere:
        page.goto(elsewhere.address)
        frame = page.frame_locator("iframe")
        expect(frame.locator("h1")).to_have_text("Trends")
        frame.locator(".js-plotly-plot .point").first.wait_for(state="attached")
        frame.locator(DONE).wait_for(state="attached")
        for control in CONTROLS:
            expect(frame.get_by_test_id(control).locator("visible=true")).to_have_count(0)
        way_out = frame.get_by_role("link", name="Open this view in Frontline Figures")
        assert way_out.get_attribute("href").startswith(
            f"{open_to_others}/trends?series=russian_tanks_lost&from=2023-01-01"
        )
