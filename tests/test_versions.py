"""Versions of a text: the words that changed are marked and escaped, the numbers that changed are listed."""

import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import store
from metrics.ingest import ingest
from metrics.shared import versions
from tests.ledgers import NOW
from tests.test_pages import open_page, words_on

FIRST = "Ukraine's air force said it shot down 41 of 60 drones launched by Russia overnight. It was quiet."
EDITED = "Ukraine's air force said it shot down 45 of 60 drones launched by Russia overnight. It was <rain>."
WORDS = st.lists(st.sampled_from(["41", "of", "60", "<b>", "&amp;", "drones.", "\n", "  "]), max_size=30)


def plain(html, without):
    """The text of a marked difference, without what one of the versions does not have."""
    kept = re.sub(rf'<{without} class="[^"]+">.*?</{without}>', "", html, flags=re.DOTALL)
    bare = re.sub(r'<span class="ff-note">\w+</span>|</?(?:ins|del)[^>]*>', "", kept)
    return bare.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", '"').replace("&amp;", "&")


@given(WORDS, WORDS)
def test_both_versions_can_be_read_from_the_marks(old, new):
    before, after = " ".join(old), " ".join(new)
    html = versions.changed(before, after)
    assert plain(html, "del").split() == after.split()
    assert plain(html, "ins").split() == before.split()
    assert set(re.findall(r"<(\w+)", html)) <= {"ins", "del", "span"}


def test_a_changed_word_is_marked_in_text_and_with_a_class():
    html = versions.changed("41 of 60 drones", "45 of 60 drones")
    assert html == (
        '<del class="ff-removed">41<span class="ff-note">removed</span></del> '
        '<ins class="ff-added">45<span class="ff-note">added</span></ins> of 60 drones'
    )


def test_what_is_alike_far_from_a_change_is_left_out():
    same = " ".join(f"w{n}" for n in range(400))
    html = versions.changed(f"{same} 41 {same}", f"{same} 45 {same}")
    assert html.count("…") == 2
    assert "w399 " in html
    assert "w0 " in html
    assert "w200" not in html


def test_a_very_long_text_is_still_compared():
    before = " ".join(f"w{n} and" for n in range(10_000))
    html = versions.changed(before, before.replace("w700 and", "w700 new and"))
    assert html.count("<ins") == 1
    assert '<ins class="ff-added">new<' in html


def document(**changes):
    known = {"id": "harbour", "text": FIRST, "title": "Quiet", "published": "2025-03-04T08:35:00+02:00"}
    return known | {"source": "Example News", "kind": "agency"} | changes


@pytest.fixture
def ledger(tmp_path):
    """A text that was edited once: another number, another word."""
    return put(tmp_path, document(), document(text=EDITED))


def put(folder, *texts):
    source, place = folder / "one.jsonl", folder / "ledger.duckdb"
    for text in texts:
        source.write_text(json.dumps(text) + "\n", "utf-8")
        ingest([source], place, progress=False, now=NOW)
    return place


def test_the_newest_version_shows_what_it_changed(monkeypatch, ledger):
    app = open_page(monkeypatch, ledger, "evidence", update="harbour#1")
    text = words_on(app)
    assert app.header[0].value == "Changed since version 1"
    assert '<del class="ff-removed">41<span' in text
    assert '<ins class="ff-added">45<span' in text
    assert "&lt;rain&gt;." in text
    rows = app.dataframe[0].value
    assert rows[["What", "Before", "Now"]].to_numpy().tolist() == [["Drones shot down", "41", "45"]]
    assert [option.partition(":")[0] for option in app.selectbox[0].options] == ["Version 2, the newest", "Version 1"]
    assert "recorded" in app.selectbox[0].options[1]


def test_an_earlier_version_can_be_chosen_and_keeps_its_numbers(monkeypatch, ledger):
    app = open_page(monkeypatch, ledger, "evidence", update="harbour#1")
    app.selectbox[0].set_value("1").run()
    text = words_on(app)
    assert "This is an earlier version of the text" in text
    assert ">41</mark>" in text
    assert 'class="ff-added' not in text
    assert app.dataframe[0].value["Words"].to_list() == ["41", "60"]


def test_a_link_to_an_old_claim_opens_the_version_it_stands_in(monkeypatch, ledger):
    history, _ = store.read(ledger).history()
    old = history.filter(version=1, metric="drones_shot_down")["id"].item()
    app = open_page(monkeypatch, ledger, "evidence", update="harbour#1", claim=old)
    assert 'id="here" title="Drones shot down: 41' in words_on(app)
    assert app.selectbox[0].value == "1"
    asked = open_page(monkeypatch, ledger, "evidence", update="harbour#1", claim=old, version="2")
    assert "is not in this text" in words_on(asked)


def test_a_version_that_is_not_held_is_told_and_ignored(monkeypatch, ledger):
    app = open_page(monkeypatch, ledger, "evidence", update="harbour#1", version="7")
    assert "“7” is not available here as version" in words_on(app)
    assert app.selectbox[0].value == "2"


def test_a_text_with_one_version_has_nothing_to_choose(monkeypatch, tmp_path):
    app = open_page(monkeypatch, put(tmp_path, document()), "evidence", update="harbour#1")
    assert len(app.selectbox) == 0
    assert "ff-text ff-diff" not in words_on(app)


def test_a_version_that_changes_no_word_says_so(monkeypatch, tmp_path):
    place = put(tmp_path, document(), document(published="2025-03-04T09:00:00+02:00"))
    text = words_on(open_page(monkeypatch, place, "evidence", update="harbour#1"))
    assert "The words are the same" in text
    assert "No number changed." in text
