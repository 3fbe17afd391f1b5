"""The ledger asked of an earlier time, and the pages that rest on its texts: only what counted then is found."""

import re
from datetime import UTC, datetime

import polars as pl
import pytest

from metrics import past, store
from metrics.words import KYIV
from tests.ledgers import ROOT, bundled
from tests.test_pages import open_page, words_on
from tests.test_past import EDITED, FIRST, document, put

TIME = datetime(2025, 1, 4, 10, tzinfo=KYIV)
THEN = "2025-01-04T10:00"


def earlier(place, time):
    ledger = store.read(place)
    known = past.known(ledger, time)
    return store.Earlier(ledger, known.texts, time), known, ledger


def test_the_claims_that_count_are_those_that_figures_of_then_rest_on():
    then, known, now = earlier(bundled(), TIME)
    claims, updates = past.history(now, TIME)
    newest = updates.filter("current").select(pl.col("id").alias("update"), "version")
    standing = claims.join(newest, on=["update", "version"], how="semi")
    assert set(then.claims()["id"]) == set(standing["id"])
    assert then.counts()["claims"] == standing.height < now.counts()["claims"]
    assert known.texts["place"].is_unique().all()
    assert now.claims().height == now.counts()["claims"]


def test_nothing_is_found_that_was_published_later():
    then, _, now = earlier(bundled(), TIME)
    last = TIME.astimezone(UTC)
    for found in (then.find(limit=5000), then.find_numbers("claims", limit=50_000), then.find_numbers("refused")):
        assert found.total == found.rows.height or found.rows.height == 50
        assert found.total
        assert found.rows["published"].drop_nulls().max() <= last
    assert then.find().total < now.find().total
    assert store.mentions(then)["day"].max() <= TIME.date() < store.mentions(now)["day"].max()
    days = (datetime(2025, 1, 1).date(), datetime(2025, 1, 31).date())
    assert 0 < store.refusals(then, *days)["numbers"].sum() < store.refusals(now, *days)["numbers"].sum()


@pytest.fixture
def edited(tmp_path):
    """A text that was edited between two ingests, and the moment between."""
    put(tmp_path, document("a", FIRST, "2025-03-04T08:35:00+02:00"))
    between = datetime.now(UTC)
    return put(tmp_path, document("a", EDITED, "2025-03-04T08:35:00+02:00")), between


def test_an_edited_text_is_found_as_it_was(edited):
    place, between = edited
    then, _, now = earlier(place, between)
    for ledger, word, other in ((then, "41", "45"), (now, "45", "41")):
        assert ledger.find(store.Wanted((word,))).total == 1
        assert ledger.find(store.Wanted((other,))).total == 0
        shot = ledger.find_numbers("claims", store.Wanted(metric="drones_shot_down")).rows
        assert shot["words"].to_list() == [word]
    assert earlier(place, datetime(2025, 3, 4, 6, 34, tzinfo=UTC))[0].find().total == 0


COUNTED = {
    "checks": r"([\d,]+) mismatch(?:es)?\.",
    "coverage": r"([\d,]+) numbers? in the texts published on these days",
    "agreement": r"of ([\d,]+) figures with a number on both sides",
    "evidence": r"([\d,]+) texts? found",
}


@pytest.mark.parametrize("page", COUNTED)
def test_a_page_shows_what_was_known_then(monkeypatch, page):
    monkeypatch.setenv("FRONTLINE_SOURCES", str(ROOT / "data" / "sources.toml"))
    now = words_on(open_page(monkeypatch, bundled(), page))
    app = open_page(monkeypatch, bundled(), page, as_of=THEN)
    then = words_on(app)
    assert not app.error
    assert "As known on 4 January 2025, 10:00 Kyiv time." in then
    assert "As known on 4 January" not in now
    fewer, more = (int(re.search(COUNTED[page], said)[1].replace(",", "")) for said in (then, now))
    assert fewer < more
    back = next(one for one in app.button if one.label == "Back to what is known now")
    assert "As known on 4 January" not in words_on(back.click().run())


def test_evidence_knows_no_version_and_no_text_of_later(monkeypatch):
    later = store.read(bundled()).find_numbers("claims", limit=1).rows.row(0, named=True)
    there = {"update": later["update"], "claim": later["id"]}
    shown = open_page(monkeypatch, bundled(), "evidence", **there)
    unknown = open_page(monkeypatch, bundled(), "evidence", **there, as_of=THEN)
    assert "This text was not known then" not in words_on(shown)
    assert "This text was not known then" in words_on(unknown)
    assert (shown.title[0].value, unknown.title[0].value) == (later["title"], "Evidence")


def test_evidence_shows_the_version_that_counted(monkeypatch, edited):
    place, between = edited
    update = store.read(place).updates()["id"][0]
    shown = words_on(open_page(monkeypatch, place, "evidence", update=update))
    assert "shot down" in shown
    assert "45" in shown
    minute = between.astimezone(KYIV).strftime("%Y-%m-%dT%H:%M")
    known = store.read(place).versions(update).with_columns(pl.col("recorded").dt.truncate("1m"))
    if known["recorded"].n_unique() == 2:
        assert "41" in words_on(open_page(monkeypatch, place, "evidence", update=update, as_of=minute))
