"""The page of sources in a browser: the button asks, the cards tell, any light, a phone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.conftest import Visitor
from tests.serving import running
from tests.test_telegram import channel, post
from tests.webserver import serving

NIGHT = "У ніч на 4 січня противник атакував 81-м ударним БпЛА. Станом на 09:00 збито 34 ударні БпЛА."


@pytest.fixture(scope="module")
def dashboard(browser, tmp_path_factory):
    """A dashboard of its own, over an empty ledger, that watches a channel and an address that is gone."""
    folder = tmp_path_factory.mktemp("sources")
    with serving({"/s/example": channel(post(7, NIGHT))}) as site:
        (folder / "sources.toml").write_text(
            f'[network]\nallow = ["127.0.0.1"]\n[[source]]\nname = "air-force"\nform = "telegram"\nlanguage = "uk"\n'
            f'address = "{site.address}/s/example"\n[[source]]\nname = "gone"\naddress = "{site.address}/gone"\n'
        )
        with running(folder / "f.duckdb", {"FRONTLINE_SOURCES": str(folder / "sources.toml")}) as address:
            yield address


def test_the_button_asks_and_the_cards_tell(visit):
    page = visit().open("sources")
    expect(page.locator(".ff-card")).to_have_count(2)
    page.get_by_role("button", name="Refresh").click()
    first, gone = page.locator(".ff-card").nth(0), page.locator(".ff-card").nth(1)
    expect(first).to_contain_text("1 new text. 2 numbers taken.")
    expect(gone).to_contain_text("the address is not there (status 404).")
    expect(page.get_by_role("button", name="Refresh")).to_be_enabled()
    shown = visit().open("trends?series=drones_shot_down")
    expect(shown.locator("h1")).to_contain_text("Trends")


@pytest.mark.parametrize(("theme", "width"), [("light", 1280), ("dark", 390)])
def test_everybody_can_read_it(visit, theme, width):
    visitor: Visitor = visit(theme=theme, width=width)
    page = visitor.open("sources")
    page.locator(".ff-card").first.wait_for()
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    found = Axe().run(page).response["violations"]
    assert [each["id"] for each in found if each["impact"] in ("serious", "critical")] == []
