"""Every page in Ukrainian: no English sentence is left on it but quotations, names and citations."""

import json
import re
import tomllib
from html import unescape

import pytest

from metrics import store
from metrics.definitions import calendar
from tests import ledgers
from tests.test_pages import open_page

PLACES = ledgers.ROOT / "data" / "sources.toml"
# Four words in a row. What a file, a column or a rule is called is a name and shorter, or stands between commas.
ENGLISH = re.compile(r"(?:\b[A-Za-z]*[a-z]{2,}\b[ ’']){3,}[a-z]{2,}")
UNREAD = r'<table class="ff-table ff-unread.*</table>'
QUOTED = re.compile(
    rf"<(style|script|blockquote|code)\b.*?</\1>|<div class=\"ff-text.*?</div>|{UNREAD}",
    re.DOTALL,
)
TAG = re.compile(r"<[^>]+>")
SPOKEN = re.compile(r'(?:title|alt|aria-label)="([^"]*)"')
# Columns of quotations and citations.
OF_OTHERS = ("Слова", "Джерело", "Воно читає такі речення", "Видавець")
CONTROLS = ("selectbox", "multiselect", "toggle", "text_input", "date_input", "button", "download_button", "popover")
VIEWS = {
    "overview": {"day": "2025-01-04"},
    "trends": {"series": ["drones_lost", "drones_shot_down"], "from": "2024-12-01", "to": "2025-01-31"},
    "day": {"day": "2025-01-04"},
    "evidence": {"update": "2025-01-28-reuters#1"},
    "flags": {},
    "agreement": {},
    "coverage": {"metric": "drones_lost", "from": "2025-07-01"},
    "checks": {},
    "data": {"from": "2025-01-01", "to": "2025-02-10"},
    "sources": {},
    "read": {},
    **{f"method {part}": {"part": part} for part in ("catalogue", "choice", "definitions", "reading", "flagging")},
}


@pytest.fixture(scope="module")
def names():
    """What others call themselves and their texts, the longest first."""
    held = store.read(ledgers.bundled())
    titles = [title for column in ("title", "source_title") for title in held.updates()[column].drop_nulls()]
    watched = [
        place["publisher"] for place in tomllib.loads(PLACES.read_text("utf-8"))["source"] if "publisher" in place
    ]
    found = {*held.publishers()["publisher"], *titles, *watched, *(change.source for change in calendar().changes)}
    return sorted(found - {""}, key=len, reverse=True)


def said(app):
    """Every text of a page that is its own, in pieces."""
    parts = [one.value for kind in (app.title, app.header, app.subheader, app.markdown, app.info) for one in kind]
    for one in app.get("html"):
        body = QUOTED.sub(" ", one.proto.body)
        parts += [TAG.sub("\n", body), *SPOKEN.findall(body)]
    for one in app.dataframe:
        own = [name for name in one.value.columns if name not in OF_OTHERS]
        parts += [*own, *(str(value) for name in own for value in one.value[name].unique())]
    for one in app.get("plotly_chart"):
        parts += [one.proto.alt, *texts(json.loads(one.proto.spec))]
    for one in (one for kind in CONTROLS for one in app.get(kind)):
        parts += [getattr(one.proto, "label", ""), getattr(one.proto, "help", ""), *getattr(one.proto, "options", ())]
    return "\n".join(unescape(str(part)) for part in parts)


def texts(spec):
    """The texts of a chart: its annotations and what its points say."""
    for note in spec["layout"].get("annotations", ()):
        yield TAG.sub(" ", note["text"])
    for trace in spec["data"]:
        yield from (TAG.sub(" ", str(one)) for one in (trace.get("name"), trace.get("hovertemplate")) if one)


@pytest.mark.parametrize("view", VIEWS)
def test_no_english_sentence_is_left(monkeypatch, names, view):
    monkeypatch.setenv("FRONTLINE_SOURCES", str(PLACES))
    text = said(open_page(monkeypatch, ledgers.bundled(), view.partition(" ")[0], lang="uk", **VIEWS[view]))
    assert re.search("[а-яіїєґ]{4,}", text)
    for name in names:
        text = text.replace(name, "")
    assert [found[0] for found in ENGLISH.finditer(text)] == []


def test_an_english_sentence_is_seen():
    assert ENGLISH.search("Показник: The figure of the day is 46.")
    assert not ENGLISH.search("single, agreed, conflicting, revised, incomplete або corrected")
