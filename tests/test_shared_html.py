"""Pieces of HTML that pages share, and the state of a page as an address."""

from base64 import b64decode
from datetime import date
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics.shared import fragments, state
from metrics.shared.fragments import Span
from tests.markup import Reader

NAMES = ("drones_launched", "clashes", "shellings:russia")
FIRST, LAST = date(2022, 2, 24), date(2026, 8, 7)
FIELDS = (
    state.Many("series", NAMES, NAMES[:1]),
    state.Day("from", FIRST, LAST, FIRST),
    state.One("step", ("day", "week"), "day"),
    state.Switch("mean", True),
    state.Text("words"),
)
states = st.fixed_dictionaries(
    {
        "series": st.lists(st.sampled_from(NAMES), unique=True),
        "from": st.dates(FIRST, LAST),
        "step": st.sampled_from(("day", "week")),
        "mean": st.booleans(),
        "words": st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    }
)


def from_link(link):
    return parse_qs(urlsplit(link).query, keep_blank_values=True)


@given(states, st.booleans())
def test_a_state_survives_its_link(values, full):
    page = state.State("trends", FIELDS, values)
    link = state.address("http://127.0.0.1:8501/trends?old=1#top", page.query(full))
    again = state.read("trends", FIELDS, from_link(link))
    assert again.values == values
    assert again.notes == []


@given(states)
def test_a_full_link_spells_out_every_value(values):
    assert set(state.State("trends", FIELDS, values).query(full=True)) == {field.name for field in FIELDS}


@given(st.dictionaries(st.text(max_size=8), st.lists(st.text(max_size=12), max_size=3), max_size=6))
def test_no_link_breaks_a_page(query):
    found = state.read("trends", FIELDS, query)
    assert set(found.values) == {field.name for field in FIELDS}
    assert set(found["series"]) <= set(NAMES)
    assert FIRST <= found["from"] <= LAST


def test_unknown_names_and_values_are_noted():
    query = {"series": ["clashes", "unicorns"], "from": ["1999-01-01"], "step": ["hour"], "mean": ["maybe"], "x": ["1"]}
    found = state.read("trends", FIELDS, query)
    assert found.values == {"series": ["clashes"], "from": FIRST, "step": "day", "mean": True, "words": ""}
    for strange in ("unicorns", "1999-01-01", "hour", "maybe", "“x”"):
        assert any(strange in note for note in found.notes)


def test_defaults_stay_out_of_the_address_bar():
    assert state.read("trends", FIELDS, {}).query(full=False) == {}
    assert state.read("trends", FIELDS, {"step": ["week"]}).query(full=False) == {"step": ["week"]}


spans = st.lists(
    st.builds(
        Span, st.integers(-2, 40), st.integers(-2, 40), st.sampled_from(["taken", "refused"]), st.text(max_size=5)
    ),
    max_size=6,
)


@given(st.text(st.characters(exclude_characters="\r\x00", exclude_categories=["Cs"]), max_size=40), spans)
def test_marking_changes_no_character(text, given_spans):
    read = Reader(fragments.marked(text, given_spans))
    assert read.text == text
    assert set(read.tags) <= {"mark"}


def test_marks_stand_where_the_spans_say_and_one_place_is_marked_once():
    text = "34 of 81 <drones> & more"
    found = [
        Span(6, 8, "taken", "b"),
        Span(0, 2, "refused", "a"),
        Span(6, 8, "taken", "c", True),
        Span(7, 9, "taken", "d"),
    ]
    html = fragments.marked(text, found)
    assert Reader(html).marks == ["34", "81", " "]
    assert html.count('id="here"') == 1
    assert 'title="b; c"' in html


def test_only_web_addresses_become_links():
    assert fragments.outside("https://example.org/a?b=1&c", "original").startswith(
        '<a href="https://example.org/a?b=1&amp;c"'
    )
    assert fragments.outside("javascript:alert(1)", "original") == "the file javascript:alert(1)"
    assert fragments.outside("some/folder/page.txt", "original") == "the file page.txt"


def test_links_carry_their_state_and_escape_it():
    html = fragments.link("evidence", {"update": 'a"b#1', "claim": "x&y"}, "<Read>")
    assert html == '<a href="evidence?update=a%22b%231&amp;claim=x%26y">&lt;Read&gt;</a>'


def test_a_value_keeps_its_hedge_at_a_glance():
    assert Reader(fragments.value(5200, None, "at_least")).text == "at least 5,200"
    assert Reader(fragments.value(2000, 2000, "about")).text == "about 2,000"
    assert Reader(fragments.value(None, None, "withheld")).text == "reported without a number"
    assert Reader(fragments.value(3, 9, "range")).text == "between 3 and 9"


@pytest.mark.parametrize(
    ("values", "lines", "dots"),
    [([1, 2, 3], 1, 1), ([1, 2, None, 4, 5], 2, 1), ([1, None, 3], 0, 3), ([0, 0], 1, 1), ([5], 0, 2)],
)
def test_a_sparkline_keeps_gaps(values, lines, dots):
    data = fragments.sparkline(values, "label").partition("base64,")[2].partition('"')[0]
    drawing = b64decode(data).decode()
    assert (drawing.count("<polyline"), drawing.count("<circle")) == (lines, dots)


def test_nothing_to_draw_gives_no_sparkline():
    assert fragments.sparkline([None, None], "label") == ""


@pytest.mark.parametrize(
    ("embedded", "kept"), [(False, {}), (True, {"embed": ["true"], "embed_options": ["dark_theme"]})]
)
def test_inside_a_frame_a_link_stays_in_it(monkeypatch, embedded, kept):
    context = SimpleNamespace(is_embedded=embedded, theme=SimpleNamespace(type="dark"))
    monkeypatch.setattr(fragments.st, "context", context)
    assert from_link(fragments.address("day", {"day": "2025-01-04"})) == {"day": ["2025-01-04"]} | kept
