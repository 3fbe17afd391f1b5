"""The page of sources: each place with its state in words, the button, and a list that is broken."""

from datetime import UTC, datetime, timedelta

import pytest

from metrics import store
from metrics.shared import ledger, watchview
from metrics.sources import About
from metrics.sources.watched import Watched
from tests import ledgers
from tests.test_pages import open_page, words_on

NOW = datetime(2025, 1, 4, 12, tzinfo=UTC)
PLACE = Watched("air-force", "https://t.me/kpszsu", About("Ukraine's <Air> Force"), every=timedelta(hours=6))


@pytest.fixture
def page(monkeypatch, tmp_path):
    """Opens the page over an empty ledger and a list of the test."""

    def page(text):
        listing = tmp_path / "sources.toml"
        listing.write_text(text)
        monkeypatch.setenv("FRONTLINE_SOURCES", str(listing))
        return open_page(monkeypatch, ledgers.none(), "sources")

    return page


@pytest.fixture
def card(monkeypatch, tmp_path):
    """The card of one place after a reading that went as told."""

    def card(**row):
        path = tmp_path / "f.duckdb"
        told = dict.fromkeys(("succeeded", "changed"), NOW) | {
            "name": "air-force", "address": PLACE.address, "checked": NOW, "sources": 2, "claims": 1234, "problem": "",
            "failures": 0, "etag": "", "modified": "",
        } | row  # fmt: skip
        with store.write(path) as writer:
            writer.note([told])
            writer.publish()
        monkeypatch.setattr(ledger, "watched", lambda: store.read(path).watched())
        return watchview.cards([PLACE], NOW + timedelta(hours=1))

    return card


def test_a_place_that_answered_says_what_it_gave(card):
    text = card()
    assert "Answered" in text
    assert "Last asked 4 January 2025, 14:00 Kyiv time (12:00 UTC). 2 new texts. 1,234 numbers taken." in text
    assert "Asked every 6 hours." in text
    assert "Ukraine&#x27;s &lt;Air&gt; Force" in text


def test_a_place_that_failed_says_what_went_wrong_and_when_it_last_answered(card):
    text = card(problem="the address is <not> there.", failures=3, succeeded=NOW - timedelta(days=1), changed=None)
    assert "Failed 3 times in a row" in text
    assert "<strong>What went wrong:</strong> the address is &lt;not&gt; there." in text
    assert "Last answered 3 January 2025, 14:00 Kyiv time (12:00 UTC)." in text
    assert "numbers taken" not in text
    assert "It has never answered." in card(problem="x", succeeded=None)


def test_the_page_shows_what_is_listed_before_anything_was_asked(page):
    app = page('[[source]]\nname = "air-force"\naddress = "https://t.me/kpszsu"\n')
    text = words_on(app)
    assert "Not asked yet" in text
    assert 'href="https://t.me/kpszsu"' in text
    assert "Asked every 30 minutes. Due now." in text
    assert not app.button[0].disabled


def test_a_broken_list_is_told_and_nothing_can_be_asked(page):
    app = page("[[source]")
    assert "the list cannot be read" in words_on(app)
    assert "No place is watched yet" in words_on(app)
    assert app.button[0].disabled


def test_an_address_that_is_no_web_address_is_no_link(page):
    app = page('[[source]]\nname = "x"\naddress = "javascript:alert(1)"\n')
    assert "href" not in words_on(app).partition("javascript")[0][-20:]
