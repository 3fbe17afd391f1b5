"""What pages share about figures: comparisons in words, the way to the words, rows behind marks, cards, files."""

import json
from datetime import date

import polars as pl
import pytest

from metrics import charts, series
from metrics.series import Amount, Mean
from metrics.shared import cards, catalogue, glance, panels, search, takeaway
from tests.frames import START, about, figures
from tests.markup import Reader

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
