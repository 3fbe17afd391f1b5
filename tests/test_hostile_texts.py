"""Texts of sources made to be taken for markup, on every page that shows any: they are words, and nothing else.

Each page is run with them as headline, text, publisher, credit and address; each element that it draws is looked at.
"""

import json
import re
from html.parser import HTMLParser

import polars as pl
import pytest
from google.protobuf.json_format import MessageToDict

from app import PAGES
from metrics import export, store
from metrics.ingest import ingest
from metrics.locale import LANGUAGES
from metrics.shared import plain, reader
from metrics.shared.given import Document
from tests.test_pages import open_page

EVIL = "https://evil.example"
SCRIPT = f'<script src="{EVIL}/x.js">alert(1)</script><img src={EVIL}/a.png onerror=alert(1)>'
MARKDOWN = f"[click]({EVIL}/link) ![pic]({EVIL}/b.png) :red[red] $x^2$ <b>bold</b>"
BIDI = "\u202e43\u202c \u2066x\u2069"
HOSTILE = f"{SCRIPT} {MARKDOWN} {BIDI}"
SAID = "Ukraine's air force said it shot down {} of {} drones launched by Russia overnight."
TEXTS = [
    {
        "id": f"{n} {HOSTILE}", "title": f"={n}+1 {HOSTILE}",
        "text": f"{HOSTILE}. {SAID.format(40 + n, 60 + n)} {HOSTILE}",
        "published": f"2025-03-0{4 + n // 2}T08:35:00+02:00", "source": f"@publisher {n} {HOSTILE}", "kind": "agency",
        "address": "javascript:alert(1)" if n % 2 else f'{EVIL}/"onmouseover="alert(1)', "credit": f"+{HOSTILE}",
    }
    for n in range(4)
]  # fmt: skip
MARKUP = re.compile(r"(?<!\\)(?:\[click\]|!\[pic\]|:red\[|<img|<script|<b>)")
# What is drawn as it stands: lists to choose from, an address to copy, a table of cells, the state of a box.
LITERAL = {"options", "code_text", "codeText", "rawOptions", "text", "value", "rawValues", "id", "formId", "default"}


class Html(HTMLParser):
    """Every tag that a browser would make of a piece of HTML."""

    def __init__(self, text):
        super().__init__()
        self.tags = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "texts.jsonl").write_text("\n".join(json.dumps(one) for one in TEXTS))
    assert not ingest([folder / "texts.jsonl"], folder / "f.duckdb", progress=False).refused
    return folder / "f.duckdb"


def strings(said, name=""):
    """Every string of an element with the name of its field."""
    if isinstance(said, dict):
        for key, value in said.items():
            yield from strings(value, key)
    elif isinstance(said, list):
        for value in said:
            yield from strings(value, name)
    elif isinstance(said, str):
        yield name, said


# The only scripts of our own, as they are to the last sign: they say which language the page is in.
OWN = {f'<script>document.documentElement.lang = "{language}"</script>' for language in LANGUAGES}


def check_html(body, runs=False):
    if body in OWN:
        return
    assert not runs, body
    for tag, given in Html(body).tags:
        assert tag not in ("script", "iframe", "object", "form", "b"), body
        assert not [name for name in given if name.startswith("on")], given
        assert tag != "img" or given["src"].startswith("data:image/svg+xml;base64,"), given
        assert not given.get("href", "").startswith("javascript:"), given


def check(app):
    """Looks at everything that the page has drawn; returns all of it as one text."""
    assert not app.exception
    seen = []
    for element in app.main:
        if element.type == "arrow_data_frame":
            words = [str(cell) for column in element.value.to_dict("list").values() for cell in column]
            assert not [word for word in words if plain.BIDI.search(word)]
            seen += words
            continue
        proto = getattr(element, "proto", None)
        for name, text in strings(MessageToDict(proto)) if proto is not None else ():
            seen.append(text)
            assert not plain.BIDI.search(text), (element.type, name, text)
            if element.type == "html" or name == "spec":
                check_html(text, element.type == "html" and proto.unsafe_allow_javascript)
            elif name not in LITERAL:
                assert not MARKUP.search(text), (element.type, name, text)
    return "\n".join(seen)


VIEWS = [
    *((name, {}) for name in PAGES if name != "read"),
    ("evidence", {"words": "overnight"}),
    ("evidence", {"update": f"{TEXTS[0]['id']}#1"}),
    ("day", {"day": "2025-03-04"}),
    ("flags", {"metric": "drones_launched", "day": "2025-03-04"}),
    ("overview", {HOSTILE: HOSTILE, "day": HOSTILE, "lang": HOSTILE}),
    ("trends", {"series": [HOSTILE], "view": "table"}),
]


@pytest.mark.parametrize(("page", "query"), VIEWS, ids=[f"{n} {page}" for n, (page, _) in enumerate(VIEWS)])
def test_what_a_source_says_is_words_and_no_markup(monkeypatch, hostile, page, query):
    shown = check(open_page(monkeypatch, hostile, page, **query))
    if "update" in query:
        assert "evil.example" in shown
        assert plain.SIGN in shown


def test_a_text_that_is_handed_in_is_words_too(monkeypatch, hostile):
    app = open_page(monkeypatch, hostile, "read")
    one = Document(f"{HOSTILE}.txt", TEXTS[0]["text"])
    app.session_state["read result"] = reader.read([one, one])
    app.session_state["read wrong"] = [f"{HOSTILE}: the file is empty."]
    assert "evil.example" in check(app.run())


def test_the_files_keep_what_was_said_and_run_nothing(hostile):
    claims = store.read(hostile).claims()
    read_back = pl.read_csv(export.csv(claims))
    texts = read_back.select(pl.selectors.string())
    assert not [cell for column in texts for cell in column if cell and cell.startswith(("=", "+", "-", "@"))]
    assert set(read_back["publisher"]) == {f"'{one['source']}" for one in TEXTS}


def test_a_plain_text_stays_as_it_is():
    for text in ("Ukraine's air force, 34 of 81 drones (4 Jan)", "Збито 34 БпЛА — 81", "a_b 1*2"):
        assert plain.shown(text) == text
    assert plain.shown("a\u202eb") == f"a{plain.SIGN}b"
    assert plain.markdown("1*2 [a](b) :red[c]") == r"1\*2 \[a\](b) \:red\[c\]"
