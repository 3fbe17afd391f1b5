"""The Flags page in a browser: a day is asked about by a click, a flag is accepted and the decision taken back."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from metrics import reviews, store
from metrics.__main__ import main
from tests.browser.conftest import Visitor
from tests.browser.test_browser import click_point
from tests.serving import running
from tests.test_flags_page import build, flag_of, named

# The flags are worked out anew by a process that has to start first.
SETTLING = 120_000


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    """A folder with a ledger and the decisions made on it."""
    folder = tmp_path_factory.mktemp("flags")
    build(folder)
    return folder


@pytest.fixture
def undecided(desk):
    """The folder with no decision in it, as every test (and every second try of one) begins."""
    if (desk / "reviews.csv").exists():
        (desk / "reviews.csv").unlink()
        assert main(["settle", "--data", str(desk / "f.duckdb")]) == 0
    return desk


@pytest.fixture(scope="module")
def dashboard(browser, desk):
    """A dashboard of its own, on which decisions can be made."""
    given = {"FRONTLINE_REVIEWS": str(desk / "reviews.csv"), "FRONTLINE_READ_ONLY": ""}
    with running(desk / "f.duckdb", given) as address:
        yield address


def decide(page, why):
    page.get_by_text("Decide on this flag").click()
    page.get_by_role("radio", name="Accept").click()
    page.get_by_label("Your name").fill("A. Analyst")
    page.get_by_label("Why", exact=True).fill(why)
    page.get_by_role("button", name="Keep the decision").click()


def test_a_value_is_accepted_and_the_decision_taken_back(visit, undecided):
    ledger = undecided / "f.duckdb"
    visitor: Visitor = visit()
    page = visitor.open(f"flags?flag={named(flag_of(ledger, 70, 'drones_shot_down'))}")
    expect(page.get_by_role("heading", name="Why was 12 March 2025 flagged?")).to_be_visible()
    before = store.stamp(ledger)
    decide(page, "a day of fog")
    expect(page.get_by_text("Accepted: 1 flag. The decision is kept.")).to_be_visible(timeout=SETTLING)
    expect(page.locator(".ff-answer")).to_contain_text("Accepted by A. Analyst on ")
    kept = reviews.read(undecided / "reviews.csv")
    assert [(row.decision, row.why) for row in kept.standing().values()] == [("accept", "a day of fog")]
    assert store.stamp(ledger) != before, "the flags were worked out anew"
    visitor.settled().get_by_text("Decide anew, or take the decision back").click()
    page.get_by_role("button", name="Take the decision back").click()
    expect(page.get_by_text("Taken back: 1 flag.")).to_be_visible(timeout=SETTLING)
    expect(page.locator(".ff-answer")).not_to_contain_text("Accepted by")
    assert reviews.read(undecided / "reviews.csv").standing() == {}


def test_who_clicks_while_the_flags_are_worked_out_is_told_all_the_same(visit, undecided):
    page = visit().open(f"flags?flag={named(flag_of(undecided / 'f.duckdb', 70, 'drones_shot_down'))}")
    decide(page, "a day of rain")
    expect(page.get_by_text("Keeping the decision, and working out the flags")).to_be_visible()
    page.get_by_text("Changes of level, seen from today").click()
    expect(page.get_by_text("Accepted: 1 flag. The decision is kept.")).to_be_visible(timeout=SETTLING)


def test_a_clicked_day_is_asked_about_and_the_link_holds_it(visit, desk):
    page = visit().open(f"flags?flag={named(flag_of(desk / 'f.duckdb', 50))}")
    click_point(page, 0, 60)
    page.wait_for_url(re.compile(r"day=2025-\d\d-\d\d"))
    day = re.search(r"day=([0-9-]+)", page.url).group(1)
    expect(page.get_by_role("heading", name="not flagged?")).to_be_visible()
    again = visit().open(f"flags?metric=drones_launched&day={day}")
    expect(again.get_by_role("heading", name="not flagged?")).to_be_visible()


@pytest.mark.parametrize(("theme", "width"), [("light", 1280), ("dark", 390)])
def test_everybody_can_read_it(visit, theme, width):
    page = visit(theme=theme, width=width).open("flags")
    page.locator(".js-plotly-plot").last.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = [one for one in Axe().run(page).response["violations"] if one["impact"] in ("serious", "critical")]
    assert found == [], [(one["id"], one["nodes"][0]["html"]) for one in found]
