"""The past in a browser: what a text changed, what was known then, the link that shows it to somebody else."""

import json
import re
from urllib.parse import parse_qs, urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from metrics.ingest import ingest
from tests.ledgers import NOW
from tests.serving import running

NIGHT = (
    "In the night to 4 January, from 19:00 to 09:00, Russia attacked with 81 drones. 34 were shot down, 46 were lost."
)
EDITED = NIGHT.replace("46", "47")
ATTACK = "On 4 January from 11:00 to 20:00 Russia attacked with 30 drones. 14 were shot down and 16 were lost."
KNOWN = "As known on 4 January 2025, 10:00 Kyiv time."


def document(id, text, published, **other):
    facts = {"id": id, "text": text, "published": published, "source": "Ukraine's Air Force", "kind": "official"}
    return facts | {"language": "en"} | other


@pytest.fixture(scope="module")
def dashboard(browser, tmp_path_factory):
    """A dashboard of its own: a night's report, edited once and copied once, and the report of the next attack."""
    folder = tmp_path_factory.mktemp("versions")
    night = "2025-01-04T09:45:00+02:00"
    copy = document("copy", EDITED, "2025-01-04T09:50:00+02:00", source="Example News", kind="agency")
    for texts in (
        [document("night", NIGHT, night)],
        [document("night", EDITED, night), copy, document("attack", ATTACK, "2025-01-04T20:30:00+02:00")],
    ):
        (folder / "texts.jsonl").write_text("".join(json.dumps(text) + "\n" for text in texts), "utf-8")
        ingest([folder / "texts.jsonl"], folder / "ledger.duckdb", progress=False, now=NOW)
    with running(folder / "ledger.duckdb") as address:
        yield address


def test_the_newest_version_shows_what_changed_and_an_earlier_one_can_be_read(visit):
    page = visit().open("evidence?update=night%231")
    expect(page.get_by_role("heading", name="Changed since version 1")).to_be_visible()
    expect(page.locator("del")).to_have_text("46removed")
    expect(page.locator("ins")).to_have_text("47added")
    expect(page.locator(".ff-quiet", has_text="The same words also in:")).to_contain_text("Example News")
    page.get_by_role("combobox", name="Version").click()
    page.get_by_role("option", name=re.compile("Version 1")).click()
    expect(page.get_by_text("This is an earlier version of the text.")).to_be_visible()
    expect(page.locator(".ff-diff")).to_have_count(0)
    expect(page.locator(".ff-text")).to_contain_text("46 were lost")
    page.wait_for_url(re.compile("version=1"))


def test_what_was_known_then_is_chosen_shared_and_left_again(visit):
    reader = visit()
    page = reader.open("?day=2025-01-04")
    expect(page.locator(".ff-table").first).to_contain_text("111")
    page.get_by_role("button", name="As known on").click()
    page.get_by_role("spinbutton", name="year, Time in Kyiv").click()
    page.keyboard.type("202501041000")
    page.keyboard.press("Enter")
    expect(page.get_by_text(KNOWN)).to_be_visible()
    expect(page.locator(".ff-table").first).to_contain_text("81")
    expect(page.locator(".ff-table").first).not_to_contain_text("111")
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Share").click()
    link = page.locator(".st-key-pinned-link").get_by_test_id("stCode").inner_text().strip()
    assert parse_qs(urlsplit(link).query)["as_of"] == ["2025-01-04T10:00"]
    there = visit(theme="dark", width=390).open(link)
    expect(there.get_by_text(KNOWN)).to_be_visible()
    expect(there.locator(".ff-table").first).not_to_contain_text("111")
    there.get_by_role("link", name="Drones launched").first.click()
    there.wait_for_url(re.compile(r"/trends\?.*as_of=2025-01-04T10%3A00"))
    expect(there.get_by_text(KNOWN)).to_be_visible()
    there.get_by_role("button", name="Back to what is known now").click()
    expect(there.get_by_text(KNOWN)).to_have_count(0)
    assert "as_of" not in there.url


@pytest.mark.parametrize("name", ["evidence?update=night%231", "day?day=2025-01-04&as_of=2025-01-04T10:00"])
def test_everybody_can_read_the_past(visit, name):
    reader = visit(width=390)
    page = reader.open(name)
    page.locator("mark").first.wait_for()
    for theme in ("light", "dark"):
        found = Axe().run(reader.turn(theme)).response["violations"]
        serious = [(one["id"], one["nodes"][0]["html"]) for one in found if one["impact"] in ("serious", "critical")]
        assert serious == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
