"""What pages share: the state of a page as an address, pieces of HTML, comparisons in words, the way to the words."""

import json
from base64 import b64decode
from datetime import date
from html.parser import HTMLParser
from types import SimpleNamespace
from urllib.parse import parse_qs, urlsplit

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from metrics import charts, series
from metrics.series import Amount, Mean
from metrics.shared import cards, catalogue, fragments, glance, panels, search, state, takeaway
from metrics.shared.fragments import Span
from tests.frames import START, about, figures

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


class Reader(HTMLParser):
    """The text of some HTML and the texts inside its marks."""

    def __init__(self, html):
        super().__init__()
        self.text, self.marks, self.tags, self._inside = "", [], [], False
        self.feed(html)
        self.close()

    def handle_starttag(self, tag, _attributes):
        self.tags.append(tag)
        self._inside = tag == "mark"
        if self._inside:
            self.marks.append("")

    def handle_endtag(self, tag):
        self._inside = self._inside and tag != "mark"

    def handle_data(self, data):
        self.text += data
        if self._inside:
            self.marks[-1] += data


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


EXACT, MORE = Amount(120, 120, "exact"), Amount(120, None, "at_least")


@pytest.mark.parametrize(
    ("new", "old", "said"),
    [
        (EXACT, None, "no report the day before"),
        (EXACT, Amount(100, 100, "exact"), "+20"),
        (EXACT, EXACT, "no change"),
        (EXACT, Amount(120, 120, "about"), "about the same"),
        (EXACT, Amount(100, 100, "about"), "about +20"),
        (MORE, Amount(100, 100, "exact"), "at least +20"),
        (EXACT, Amount(100, None, "at_least"), "at most +20"),
        (MORE, MORE, "cannot be compared"),
        (Amount(100, 130, "range"), EXACT, "between \u221220 and +10"),
    ],
)
def test_a_change_carries_the_hedges_of_both_days(new, old, said):
    assert glance.change(new, old) == said


@pytest.mark.parametrize(
    ("new", "mean", "said"),
    [
        (EXACT, Mean(100, 7, 0), "+20%"),
        (MORE, Mean(100, 7, 0), "at least +20%"),
        (Amount(100, 100, "exact"), Mean(100, 5, 0), "no change"),
        (Amount(4, 4, "exact"), Mean(2.25, 7, 0), "+1.8"),
        (EXACT, None, "not enough reports"),
        (Amount(None, None, "withheld"), Mean(100, 7, 0), "not enough reports"),
    ],
)
def test_the_week_before_is_compared_in_per_cent_or_as_a_difference(new, mean, said):
    assert glance.against(new, mean) == said


def test_a_mean_says_what_it_rests_on():
    assert glance.mean_in_words(Mean(1324.28, 6, 2)) == "mean 1,324 over 6 reported days, 2 of them not exact"
    assert glance.mean_in_words(None) == "fewer than 4 of the 7 days before have a number"


def test_neighbouring_days():
    days = [date(2025, 1, 1), date(2025, 1, 4), date(2025, 1, 9)]
    assert glance.neighbours(days, date(2025, 1, 4)) == (days[0], days[2])
    assert glance.neighbours(days, date(2025, 1, 1)) == (None, days[1])
    assert glance.neighbours(days, date(2025, 1, 20)) == (days[2], None)


def figure(**changes):
    return {**figures([12]).row(0, named=True), **changes}


def test_one_claim_leads_to_its_text_and_several_to_their_day():
    single = catalogue.proof(figure(chosen=["page@home#3@2:17:clashes"]))
    assert single == ("evidence", {"update": "page@home#3", "claim": "page@home#3@2:17:clashes"})
    day = ("day", {"day": "2025-01-01", "metric": "clashes"})
    assert catalogue.proof(figure(chosen=["a#1@1:1:clashes", "b#1@1:1:clashes"])) == day
    assert catalogue.proof(figure(derived=True)) == day


@pytest.mark.parametrize("key", [("clashes", "ukraine"), ("clashes", "russia"), ("gone_metric", "ukraine")])
def test_a_series_name_leads_back_to_its_series(key):
    assert catalogue.key(catalogue.name(key)) == key
    assert catalogue.label(catalogue.name(key))


def panel(step="day"):
    days = series.with_mean(series.calendar(figures([5, None, about(7)]), "clashes", "ukraine"))
    points = days if step == "day" else series.periods(days, step)
    return charts.Panel("Clashes", "clashes", "reported by Ukraine's General Staff", points, panels.NO_FLAGS)


def test_a_click_names_the_row_behind_a_mark():
    drawn = [panel(), panel()]
    hit = {"legendgroup": "1", "x": "2025-01-03", "y": 7}
    place, row = panels.clicked(drawn, hit)
    assert (place, row["value"]) == (1, 7)
    assert panels.clicked(drawn, {**hit, "y": 4.2})[1]["value"] == 7
    for miss in ({"legendgroup": "2"}, {"legendgroup": None}, {"x": "2025-01-02"}, {"x": "2024-01-03"}):
        assert panels.clicked(drawn, {**hit, **miss}) is None


def test_of_two_figures_published_on_one_day_the_height_decides():
    late = figures([{**about(9), "reported": date(2025, 1, 3)}, 4])
    days = series.with_mean(series.calendar(late, "clashes", "ukraine", "reported"))
    drawn = [charts.Panel("Clashes", "clashes", "reported by X", days, panels.NO_FLAGS)]
    for height in (9, 4):
        hit = panels.clicked(drawn, {"legendgroup": "0", "x": "2025-01-03", "y": height})
        assert hit[1]["value"] == height


def test_the_table_holds_the_numbers_of_the_chart_and_leads_to_the_same_rows():
    rows = panels.table([panel(), panel()], "day")
    assert rows["Value"].to_list() == ["5", "about 7", "5", "about 7"]
    name, row = panels.row_at(["one", "two"], [panel(), panel()], 3)
    assert (name, row["value"]) == ("two", 7)
    weeks = panels.table([panel("week")], "week")
    assert weeks.select("Value", "Days reported", "Days").rows() == [("about 12", 2, 7)]


def claim(**changes):
    sentence = "Far more was said. " * 20 + "They repelled 12 attacks. " + "And more followed. " * 20
    return {
        "sentence": sentence, "sentence_start": 100, "start": 100 + sentence.index("12"), "words": "12",
        "bound": "exact", "low": 12, "high": 12, "metric": "clashes", "update": "a#1", "id": "a#1@1:5:clashes",
        "claimant": "ukraine:general_staff", "scope": "region:Kursk", "window_start": None, "window_end": None,
        "grain": "day", "role": "running", "title": "", "publisher": "A <b>", "kind": "agency",
        "published": None, "reported": START, "day": START,
    } | changes  # fmt: skip


def test_a_long_sentence_is_cut_around_its_number():
    read = Reader(cards.quoted(claim()))
    assert read.marks == ["12"]
    assert len(read.text) < 300
    assert read.text.startswith("… ")
    assert read.text.endswith(" …")


def test_a_card_says_who_where_how_and_published_by_whom():
    html = cards.claim(claim(), True)
    assert "Ukraine&#x27;s General Staff, Kursk region; hours not stated; a total so far" in html
    assert "Published by A &lt;b&gt; (agency), 1 January 2025" in html
    assert "decides the figure" in html
    assert "decides the figure" not in cards.claim(claim(), False)


def test_the_range_speaks_for_a_record_but_never_for_a_question():
    rows = [{"kind": kind, "sentence": kind} for kind in ("high", "record", "arithmetic")]
    assert cards.sentences(rows) == ["high", "arithmetic"]
    assert cards.sentences(rows[1:]) == ["record", "arithmetic"]


def test_an_update_without_headline_is_named_by_its_day():
    assert search.title({"title": "", "published": None}) == "Update without a headline"
    assert search.title({"title": "A headline", "published": None}) == "A headline"


def test_files_are_made_when_asked_for():
    asked = []

    def frame():
        asked.append(True)
        return pl.DataFrame({"words": ["=1+1"], "low": [None]}, schema={"words": pl.String, "low": pl.Float64})

    text = takeaway.made("csv", frame).decode()
    assert text.splitlines()[0] == "words,low"
    assert "=1+1" in text
    assert not text.splitlines()[1].startswith("=")
    assert takeaway.made("parquet", frame)[:4] == b"PAR1"
    assert takeaway.made("csv", frame, bom=True) == b"\xef\xbb\xbf" + text.encode()
    assert json.loads(takeaway.made("json", frame, bom=True)) == [{"words": "=1+1", "low": None}]
    assert len(asked) == 4


@pytest.mark.parametrize(
    ("embedded", "kept"), [(False, {}), (True, {"embed": ["true"], "embed_options": ["dark_theme"]})]
)
def test_inside_a_frame_a_link_stays_in_it(monkeypatch, embedded, kept):
    context = SimpleNamespace(is_embedded=embedded, theme=SimpleNamespace(type="dark"))
    monkeypatch.setattr(fragments.st, "context", context)
    assert from_link(fragments.address("day", {"day": "2025-01-04"})) == {"day": ["2025-01-04"]} | kept
