"""The Flags page: today first, why a day was or was not flagged, what an analyst decides."""

import json
import re
from datetime import date, timedelta

import polars as pl
import pytest

from metrics import charts, reviews, store
from metrics.ingest import ingest
from metrics.shared import flagday
from tests import ledgers
from tests.test_pages import open_page, words_on

START, DAYS, SPIKE = date(2025, 1, 1), 110, 50
ZERO = START + timedelta(70)


def text(day, count):
    downed = 0 if day == ZERO else count // 2
    told = f"Ukraine's air force said it shot down {downed} of {count} drones launched by Russia overnight."
    line = {"id": str(day), "published": f"{day}T09:00:00+02:00", "text": told, "source": "Example", "kind": "agency"}
    return json.dumps(line)


def build(folder):
    """A ledger of weeks of drones: a spike, a day without a report, a day with none downed, and a high last day."""
    counts = {i: 60 + i % 9 for i in range(DAYS)} | {SPIKE: 900, DAYS - 1: 800}
    lines = [text(START + timedelta(i), count) for i, count in counts.items() if i != 29]
    (folder / "texts.jsonl").write_text("\n".join(lines))
    assert not ingest([folder / "texts.jsonl"], folder / "f.duckdb", progress=False).refused
    return folder / "f.duckdb"


@pytest.fixture(scope="module")
def spike(tmp_path_factory):
    return build(tmp_path_factory.mktemp("spike"))


@pytest.fixture
def page(monkeypatch, tmp_path, spike):
    """Opens the page; decisions are kept in a folder of the test."""
    monkeypatch.setenv("FRONTLINE_REVIEWS", str(tmp_path / "reviews.csv"))
    monkeypatch.delenv("FRONTLINE_READ_ONLY", raising=False)
    return lambda **query: open_page(monkeypatch, spike, "flags", **query)


def flag_of(ledger, i, metric="drones_launched"):
    rows = store.read(ledger).flags([metric]).filter(pl.col("day") == START + timedelta(i))
    return rows.row(0, named=True)


def named(row):
    return f"{row['metric']}~{row['day']}~{row['kind']}"


def headers(app):
    return [one.value for one in app.header]


def specs(app):
    return [json.loads(one.proto.spec) for one in app.get("plotly_chart")]


def button(app, label):
    return next(one for one in app.button if one.label == label)


def box(app, label):
    return next(one for one in app.text_input if one.label == label)


def decide(app, decision, who="A. Analyst", why="a typing error"):
    next(one for one in app.get("button_group") if one.label == "Decision").set_value(decision)
    box(app, "Your name").set_value(who)
    box(app, "Why").set_value(why)
    return button(app, "Keep the decision").click().run()


def test_the_last_day_comes_first_with_all_its_flags_as_one_event(page):
    app = page()
    assert headers(app)[0] == "Sunday, 20 April 2025, the last day with figures"
    assert "2 series stand out on this day: look at them as one event first." in words_on(app)
    assert headers(app)[1] == "Why was 20 April 2025 flagged?"


def test_a_last_day_without_a_flag_says_so(monkeypatch):
    app = open_page(monkeypatch, ledgers.one_day(), "flags")
    assert "4 series have a figure for this day, and none of them stands out." in words_on(app)
    assert "No flag for this choice." in words_on(app)


def test_a_flag_says_what_it_rests_on(page, spike):
    row = flag_of(spike, SPIKE)
    app = page(flag=named(row))
    assert headers(app)[0] == "Why was 20 February 2025 flagged?"
    told = words_on(app)
    for term in (
        "Reported",
        "Expected",
        "Usual range",
        "An alert would need",
        "Probability",
        "Rests on",
        "Methods of disease surveillance",
    ):
        assert f"<dt>{term}</dt>" in told
    assert "<dd>900 drones</dd>" in told
    assert row["second_opinions"] in told
    assert "41 of the 42 days before; 1 left out" in told


def test_a_day_that_was_not_flagged_is_answered(page):
    app = page(metric="drones_launched", day="2025-02-10")
    assert headers(app)[0] == "Why was 10 February 2025 not flagged?"
    told = words_on(app)
    assert "was not flagged: it lies inside the usual range" in told
    assert "an alert" in told
    assert not [one for one in app.button if one.label == "Keep the decision"]
    assert any(shape["x0"] == "2025-02-10" for shape in specs(app)[0]["layout"]["shapes"])


@pytest.mark.parametrize(
    ("day", "said"),
    [("2025-01-30", "has no report with a number"), ("2025-01-05", "not enough history")],
    ids=["no report", "too early"],
)
def test_a_day_that_could_not_be_flagged_says_why(page, day, said):
    app = page(metric="drones_launched", day=day)
    assert "not flagged?" in headers(app)[0]
    assert said in words_on(app)


def test_choosing_a_day_asks_about_it(page):
    app = page(metric="drones_launched")
    asked = next(one for one in app.date_input if one.label == "Why was another day flagged, or not?")
    asked.set_value(date(2025, 2, 11)).run()
    assert headers(app)[0] == "Why was 11 February 2025 not flagged?"


def test_the_chart_marks_flags_with_their_sentence_and_leaves_gaps(page, spike):
    row = flag_of(spike, SPIKE)
    drawn, lines = specs(page(flag=named(row)))
    marks = [trace for trace in drawn["data"] if trace.get("mode") == "markers" and trace.get("customdata")]
    assert any(row["sentence"][:20] in " ".join(trace["customdata"]).replace("<br>", " ") for trace in marks)
    assert all(trace.get("connectgaps") is not True for trace in drawn["data"])
    assert [note["text"] for note in lines["layout"]["annotations"] if note.get("name") != "foot"] == [
        "Drones launched",
        "Drones shot down",
    ]
    assert len(lines["data"]) == 2


def test_a_decision_is_kept_shown_and_taken_back(page, spike):
    row = flag_of(spike, SPIKE)
    app = decide(page(flag=named(row)), "explain", why="a mass attack on <b>Kyiv</b>")
    assert "The decision is kept." in app.success[0].value
    assert "a mass attack on &lt;b&gt;Kyiv&lt;/b&gt;." in words_on(app)
    (first, *_) = reviews.read().standing().values()
    assert (first.decision, first.who, first.value) == ("explain", "A. Analyst", 900)
    app = button(app, "Take the decision back").click().run()
    assert reviews.read().standing() == {}
    assert "Earlier decisions" in words_on(app)


def test_a_dismissed_flag_is_left_out_and_still_there(page, spike):
    row = flag_of(spike, SPIKE)
    decide(page(flag=named(row)), "dismiss")
    app = page()
    marks = [len(trace["x"]) for trace in specs(app)[-1]["data"]]
    assert "dismissed flag" in words_on(app)
    assert [len(trace["x"]) for trace in specs(page(show="all"))[-1]["data"]] > marks
    assert "Dismissed by A. Analyst" in words_on(page(show="all"))


def test_an_accepted_value_is_part_of_the_usual_range_again(page, spike):
    """The zero was asked about and left out; accepted, it counts for the days after; taken back, it does not."""
    question = named(flag_of(spike, 70, "drones_shot_down"))
    assert question.endswith("zero_report")
    later = {"metric": "drones_shot_down", "day": "2025-03-17"}
    assert "41 of the 42 days before; 1 left out" in words_on(page(**later))
    before = store.stamp(spike)
    app = decide(page(flag=question), "accept", why="a day of fog")
    assert not app.warning
    assert store.stamp(spike) != before
    assert "all of the 42 days before" in words_on(page(**later))
    app = button(page(flag=question), "Take the decision back").click().run()
    assert app.warning[0].value == "Give your name to take a decision back."
    box(app, "Your name").set_value("B. Analyst")
    assert "Taken back: 1 flag." in button(app, "Take the decision back").click().run().success[0].value
    assert "41 of the 42 days before; 1 left out" in words_on(page(**later))


def test_a_decision_without_a_name_is_not_kept(page, spike):
    app = decide(page(flag=named(flag_of(spike, SPIKE))), "dismiss", who=" ")
    assert app.warning[0].value == "Give your name, and say why."
    assert reviews.read().rows == ()


def test_where_only_reading_is_allowed_no_form_is_shown(page, spike, monkeypatch):
    monkeypatch.setenv("FRONTLINE_READ_ONLY", "1")
    app = open_page(monkeypatch, spike, "flags", flag=named(flag_of(spike, SPIKE)))
    assert headers(app)[0] == "Why was 20 February 2025 flagged?"
    assert not [one for one in app.button if one.label in ("Keep the decision", "Take the decision back")]


def test_the_page_looks_back_and_then_takes_no_decision(page, spike):
    """On the evening of the spike its day was the last one; what was decided since is not shown."""
    decide(page(flag=named(flag_of(spike, SPIKE))), "explain")
    app = page(as_of="2025-02-20T21:00")
    assert "As known on 20 February 2025, 21:00 Kyiv time." in words_on(app)
    assert headers(app)[:2] == [
        "Thursday, 20 February 2025, the last day with figures",
        "Why was 20 February 2025 flagged?",
    ]
    assert "Explained by" not in words_on(app)
    assert not [one for one in app.button if one.label == "Keep the decision"]
    assert "Explained by" in words_on(page(flag=named(flag_of(spike, SPIKE))))


def test_a_flag_that_is_gone_is_told(page):
    assert "is not in the ledger" in words_on(page(flag="drones_launched~2025-01-15~high"))


@pytest.mark.parametrize(
    ("share", "said"),
    [
        (0.27, "27% of days"),
        (0.004, "about 1 day in 250,"),
        (2.3e-4, "about 1 day in 4,300,"),
        (0.0, "less than 1 day in 1,000,000,"),
    ],
)
def test_a_probability_is_said_as_days(share, said):
    assert flagday.chance(share).startswith(said)


def test_a_timeline_has_a_line_for_each_series():
    flags = pl.DataFrame({"day": [START, START], "severity": ["watch", "alert"], "sentence": ["Low.", "High."]})
    figure = charts.timeline([charts.Line("A", flags), charts.Line("B", flags[:1])], START, START, False)
    assert [list(trace.y) for trace in figure.data] == [[0, 0], [-1]]
    assert [list(trace.marker.symbol) for trace in figure.data] == [["square-open", "diamond-open"], ["square-open"]]
    assert [note.text for note in figure.layout.annotations] == ["A", "B"]


@pytest.mark.parametrize(("dial", "more"), [("2", -1), ("12", 1)])
def test_the_dial_shows_fewer_flags_or_more(monkeypatch, dial, more):
    def flags(**query):
        said = words_on(open_page(monkeypatch, ledgers.bundled(), "flags", metric="russian_casualties", **query))
        return int(re.search(r"([\d,]+) flags", said)[1].replace(",", ""))

    usual = flags()
    assert (flags(dial=dial) - usual) * more > 0
    assert flags() == usual == store.read(ledgers.bundled()).flags(["russian_casualties"]).height


def test_the_dial_moves_the_lines_beyond_which_a_day_is_an_alert(page):
    def line(**query):
        said = words_on(page(metric="drones_launched", day="2025-03-02", **query))
        return int(re.search(r"An alert would need</dt><dd>a figure above (\d+)", said)[1])

    assert line(dial="12") < line() < line(dial="2")


def test_a_figure_about_which_sources_differ_is_asked_about():
    found = store.read(ledgers.bundled()).flags(["drones_lost"]).filter(kind="conflict", day=date(2025, 1, 4))
    said = found["sentence"].item()
    assert "sources differ for 4 January 2025" in said
    assert "The Independent has 46" in said
    assert "34 + 47 makes the 81 launched" in said
    assert found["severity"].item() == "question"
    agreed = store.read(ledgers.bundled()).flags(["drones_launched"]).filter(kind="conflict")
    assert agreed.is_empty()
