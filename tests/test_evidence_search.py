"""The search of the Evidence page: it counts what the ledger holds and cuts nothing; its link holds the choices."""

import re
from datetime import date

import polars as pl
import pytest
from streamlit.testing.v1 import AppTest

from metrics import store
from metrics.shared import search
from tests import ledgers
from tests.test_pages import words_on


@pytest.fixture(scope="module")
def ledger():
    return store.read(ledgers.bundled())


def evidence(monkeypatch, data=None, **query):
    """The Evidence page at an address."""
    monkeypatch.setenv("FRONTLINE_DATA", str(data or ledgers.bundled()))
    app = AppTest.from_file(str(ledgers.ROOT / "app.py"), default_timeout=60)
    app.switch_page("metrics/pages/evidence.py")
    for name, value in query.items():
        app.query_params[name] = value
    return app.run()


def said(app):
    """How many the page says it found, and how many cards it shows."""
    text = words_on(app)
    found = re.search(r"([\d,]+) (?:texts?|numbers?) found", text)
    return int(found[1].replace(",", "")), text.count('<article class="ff-card">')


def holding(frame, word):
    return frame.filter(pl.col("sentence").str.to_lowercase().str.contains(word, literal=True))


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ({}, pl.lit(True)),
        ({"metric": "drones_launched"}, pl.col("metric") == "drones_launched"),
        (
            {"claimant": "russia:mod", "language": "en"},
            (pl.col("claimant") == "russia:mod") & (pl.col("language") == "en"),
        ),
        ({"bound": "at_least"}, pl.col("bound") == "at_least"),
        ({"publisher": "Ukraine's Air Force"}, pl.col("publisher") == "Ukraine's Air Force"),
        ({"reason": "date"}, pl.lit(True)),
        ({"day": "2025-01-05"}, pl.col("day") == date(2025, 1, 5)),
    ],
)
def test_numbers_taken_are_found_by_what_is_said_of_them(monkeypatch, ledger, query, wanted):
    held = holding(ledger.claims().filter(wanted), "drones").height
    app = evidence(monkeypatch, show="taken", words="DRONES", **query)
    assert said(app) == (held, min(held, search.PAGE))
    assert held > 0


@pytest.mark.parametrize("reason", ["date", "civilian", "all"])
def test_numbers_not_taken_are_found_by_their_reason(monkeypatch, ledger, reason):
    held = ledger.refused().filter((pl.col("reason") == reason) | (reason == "all")).height
    app = evidence(monkeypatch, show="refused", reason=reason)
    assert said(app) == (held, min(held, search.PAGE))
    assert held > 0


def test_texts_are_found_by_the_numbers_taken_from_them(monkeypatch, ledger):
    held = ledger.claims().filter(pl.col("metric") == "drones_launched")["update"].n_unique()
    app = evidence(monkeypatch, metric="drones_launched")
    assert said(app) == (held, min(held, search.PAGE))
    assert held > 0


def test_every_page_of_a_long_list_can_be_turned_to(monkeypatch, ledger):
    every = holding(ledger.claims().filter(pl.col("metric") == "drones_launched"), "drones").height
    last = -(-every // search.PAGE)
    shown = []
    for page in range(1, last + 1):
        app = evidence(monkeypatch, show="taken", words="drones", metric="drones_launched", page=str(page))
        assert said(app)[0] == every
        shown += re.findall(r'claim=([^"&]+)"', words_on(app))
    assert len(shown) == len(set(shown)) == every


def test_a_page_that_is_not_there_is_the_last_one(monkeypatch, ledger):
    app = evidence(monkeypatch, show="refused", reason="date", page="999")
    held = ledger.refused().filter(pl.col("reason") == "date").height
    assert said(app) == (held, held % search.PAGE or search.PAGE)


def test_a_new_choice_begins_the_list_anew(monkeypatch):
    app = evidence(monkeypatch, show="taken", page="2")
    assert "Listed are 51 to 100" in words_on(app)
    next(one for one in app.selectbox if one.label == "Series").set_value("drones_launched").run()
    assert "Listed are 1 to 50" in words_on(app)


def test_a_word_that_nothing_holds_finds_nothing(monkeypatch):
    for show in search.SHOW:
        app = evidence(monkeypatch, ledgers.one_day(), show=show, words="zeppelin")
        assert said(app) == (0, 0)
