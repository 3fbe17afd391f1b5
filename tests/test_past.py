"""What was known at an earlier time: published and recorded by then, the same as settling all of it, on pages too."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from metrics import corrections, past, settling, store
from metrics.__main__ import main
from metrics.corrections import parse
from metrics.ingest import ingest
from metrics.kyiv import day_of
from metrics.words import KYIV
from tests.ledgers import NOW, bundled
from tests.test_pages import chart_on, open_page, words_on

FIRST = "Ukraine's air force said it shot down 41 of 60 drones launched by Russia overnight."
EDITED = "Ukraine's air force said it shot down 45 of 60 drones launched by Russia overnight."
DAY = date(2025, 3, 4)
NINE = datetime(2025, 3, 4, 9, tzinfo=UTC)


def document(id, text, published):
    known = {"published": published} if published else {}
    return {"id": id, "text": text, "source": "Agency", "kind": "agency"} | known


def put(folder, *documents):
    source = folder / "texts.jsonl"
    source.write_text("".join(json.dumps(one) + "\n" for one in documents), "utf-8")
    ingest([source], folder / "ledger.duckdb", progress=False, now=NOW)
    return folder / "ledger.duckdb"


def shot_down(known):
    return known.figures.filter(pl.col("metric") == "drones_shot_down")["value"].to_list()


@pytest.fixture
def edited(tmp_path):
    """A ledger with a text that was edited between two ingests; the moments around the second."""
    put(tmp_path, document("a", FIRST, "2025-03-04T08:35:00+02:00"))
    between = datetime.now(UTC)
    place = put(tmp_path, document("a", EDITED, "2025-03-04T08:35:00+02:00"))
    return place, between, datetime.now(UTC)


def test_an_edited_text_counts_from_the_moment_it_was_recorded(edited):
    place, between, after = edited
    ledger = store.read(place)
    assert shot_down(past.known(ledger, between)) == [41]
    assert shot_down(past.known(ledger, after)) == [45]
    assert shot_down(past.known(ledger, datetime(2025, 3, 4, 6, 34, tzinfo=UTC))) == []
    assert shot_down(past.known(ledger, datetime(2025, 3, 4, 6, 36, tzinfo=UTC))) == [41]


def test_a_later_report_is_not_known_before_it_appeared(tmp_path):
    later = document("b", EDITED, "2025-03-04T12:00:00+02:00") | {"kind": "official", "source": "Air Force"}
    place = put(tmp_path, document("a", FIRST, "2025-03-04T08:35:00+02:00"), later)
    ledger = store.read(place)
    assert shot_down(past.known(ledger, datetime(2025, 3, 4, 9, tzinfo=UTC))) == [41]
    assert shot_down(past.known(ledger, datetime(2025, 3, 4, 11, tzinfo=UTC))) == [45]


def test_a_text_that_no_time_is_known_of_counts_from_its_recording(tmp_path):
    text = FIRST.replace("overnight", "on the night of 4 March 2025")
    place = put(tmp_path, document("a", text, None))
    ledger = store.read(place)
    now = ledger.figures()
    assert shot_down(past.known(ledger, datetime.now(UTC))) == now.filter(metric="drones_shot_down")["value"].to_list()
    assert now.height
    assert past.known(ledger, datetime(2025, 6, 1, tzinfo=UTC)).figures.is_empty()


def test_a_piece_that_its_source_dropped_stood_until_then(tmp_path):
    table, place = tmp_path / "losses.csv", tmp_path / "ledger.duckdb"
    rows = ["reported,russian_tanks_lost", "2025-03-04,1", "2025-03-05,4", "2025-03-06,9"]

    def put(*lines):
        table.write_text("\n".join(lines) + "\n", "utf-8")
        ingest([table], place, progress=False, now=NOW)
        return datetime.now(UTC)

    between, after = put(*rows), put(*rows[:-1])
    ledger = store.read(place)
    for time, expected in ((between, [3, 5]), (after, [3]), (datetime(2025, 3, 5, 12, tzinfo=UTC), [3])):
        assert past.known(ledger, time).figures["value"].to_list() == expected


def test_a_correction_counts_from_the_day_it_was_made(monkeypatch, tmp_path):
    place = put(tmp_path, document("a", FIRST, "2025-03-04T08:35:00+02:00"))
    rows = "drones_shot_down,,2025-03-04,44,41,a typing error,An Analyst,2025-03-10"
    made = parse("metric,side,day,value,expected,reason,who,made\n" + rows + "\n", "corrections.csv")
    monkeypatch.setattr(corrections, "read", lambda: made)
    ledger = store.read(place)
    assert shot_down(past.known(ledger, datetime(2025, 3, 9, 12, tzinfo=UTC))) == [41]
    assert shot_down(past.known(ledger, datetime(2025, 3, 10, 12, tzinfo=UTC))) == [44]


@pytest.mark.parametrize(
    "time",
    [
        datetime(2022, 3, 1, tzinfo=UTC),
        datetime(2025, 1, 4, 8, tzinfo=UTC),
        datetime(2100, 1, 1, tzinfo=UTC),
    ],
)
def test_the_quick_way_gives_what_settling_all_of_it_gives(time):
    ledger = store.read(bundled())
    known = past.known(ledger, time)
    put_right = replace(corrections.read().until(day_of(time)), refused=())
    whole = settling.settle(*past.history(ledger, time), put_right)
    assert_frame_equal(known.figures, whole.figures.select(known.figures.columns))
    assert_frame_equal(known.rivals, whole.rivals.select(known.rivals.columns))
    order = ["day", "metric", "side", "check", "sentence"]
    assert_frame_equal(known.checks.sort(order), whole.checks.select(known.checks.columns).sort(order))
    order = ["day", "metric", "side", "kind"]
    assert_frame_equal(known.flags.sort(order), whole.flags.select(known.flags.columns).sort(order))


def test_the_present_as_past_is_what_the_ledger_shows():
    ledger = store.read(bundled())
    known = past.known(ledger, datetime(2100, 1, 1, tzinfo=UTC))
    assert_frame_equal(known.rivals, ledger.rivals())
    assert_frame_equal(known.checks, ledger.checks())
    assert_frame_equal(known.flags, ledger.flags())
    assert known.rivals.height
    assert known.checks.height


def test_rivals_and_checks_of_the_past_are_those_of_its_texts(tmp_path, capsys):
    morning, noon = "2025-03-04T08:35:00+02:00", "2025-03-04T12:00:00+02:00"
    more_than_all = document("a", f"{FIRST} Another 20 were locationally lost.", morning)
    official = document("b", EDITED, noon) | {"kind": "official", "source": "Air Force"}
    put(tmp_path, more_than_all)
    between = datetime.now(UTC)
    place = put(tmp_path, document("a", FIRST, morning), official)
    ledger = store.read(place)
    first, then, now = (past.known(ledger, time) for time in (NINE, between, datetime.now(UTC)))
    shot = pl.col("metric") == "drones_shot_down"
    assert first.rivals.is_empty()
    assert then.rivals.filter(shot)["low"].to_list() == [41]
    assert now.rivals.filter(shot, standing="differs")["low"].to_list() == [41]
    assert [sorted(one.checks["check"]) for one in (first, then, now)] == [
        ["outcomes"], ["outcomes", "sources_differ"], ["sources_differ"],
    ]  # fmt: skip
    asked = ["checks", "--data", str(place), "--format", "jsonl"]
    for more, expected in (([], "sources_differ"), (["--as-of", NINE.isoformat()], "outcomes")):
        assert main([*asked, *more]) == 0
        assert [json.loads(line)["check"] for line in capsys.readouterr().out.splitlines()] == [expected]


def test_no_claim_of_later_stands_in_the_past():
    time = datetime(2025, 1, 4, 8, tzinfo=UTC)
    ledger = store.read(bundled())
    known = past.known(ledger, time)
    claims = store.Earlier(ledger, known.texts, time).claims()
    assert claims["published"].drop_nulls().max() <= time
    assert claims["reported"].max() <= date(2025, 1, 4)
    behind = set(known.figures["behind"].explode().drop_nulls())
    assert behind <= set(claims["id"])


def test_the_command_answers_as_of_a_time_with_figures_and_flags(capsys):
    time = "2025-01-04T10:00+02:00"
    asked = ["--as-of", time, "--data", str(bundled()), "--format", "jsonl"]
    assert main(["figures", *asked, "--metric", "drones_launched", "--from", "2025-01-04"]) == 0
    (row,) = map(json.loads, capsys.readouterr().out.splitlines())
    assert row["value"] == 81, "the attack of the day had not been reported by then"
    assert main(["flags", *asked]) == 0
    found = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert found
    assert max(row["day"] for row in found) <= "2025-01-04"


ASKED = {"as_of": "2025-01-04T10:00"}
SAID = "As known on 4 January 2025, 10:00 Kyiv time."


@pytest.mark.parametrize("page", ["overview", "trends", "day"])
def test_a_page_shows_the_past_and_says_so(monkeypatch, page):
    app = open_page(monkeypatch, bundled(), page, **ASKED)
    text = words_on(app)
    assert SAID in text
    assert not app.error
    assert app.date_input[-1].max == date(2025, 1, 4)
    back = next(button for button in app.button if button.label == "Back to what is known now")
    back.click().run()
    assert SAID not in words_on(app)
    assert app.date_input[-1].max > date(2026, 1, 1)


def test_every_number_on_the_overview_comes_from_the_past(monkeypatch):
    text = words_on(open_page(monkeypatch, bundled(), "overview", day="2025-01-04", **ASKED))
    assert '<span class="ff-number">81</span>' in text
    assert "111" not in text
    assert "Ledger published" not in text
    assert "day?day=2025-01-04&amp;metric=drones_stopped&amp;as_of=2025-01-04T10%3A00" in text
    now = words_on(open_page(monkeypatch, bundled(), "overview", day="2025-01-04"))
    assert '<span class="ff-number">111</span>' in now
    assert "as_of" not in now


def test_trends_ends_where_the_past_ended(monkeypatch):
    query = {"series": ["drones_launched"], "from": "2025-01-01", "to": "2025-01-04"}
    values = chart_on(open_page(monkeypatch, bundled(), "trends", **query, **ASKED))["data"][0]["customdata"]
    assert [words[0] if isinstance(words, list) else words for words in values][-1].startswith("81")
    later = open_page(monkeypatch, bundled(), "trends", series=["drones_launched"], to="2025-01-20", **ASKED)
    assert "“2025-01-20” is not available" in words_on(later)


def test_the_day_lists_only_what_stood_then(monkeypatch):
    query = {"day": "2025-01-04", "metric": "drones_launched"}
    then = words_on(open_page(monkeypatch, bundled(), "day", **query, **ASKED))
    now = words_on(open_page(monkeypatch, bundled(), "day", **query))
    assert 0 < then.count("<blockquote>") < now.count("<blockquote>")


def test_the_picker_turns_the_page_and_the_way_back_keeps_the_rest(monkeypatch):
    app = open_page(monkeypatch, bundled(), "day", day="2025-01-03")
    app.datetime_input[0].set_value(datetime(2025, 1, 4, 10)).run()
    assert SAID in words_on(app)
    assert "3 January 2025" in app.title[0].value
    app.datetime_input[0].set_value(None).run()
    assert SAID not in words_on(app)
    assert "3 January 2025" in app.title[0].value


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("2025-01-04T08:00Z", "4 January 2025, 10:00 Kyiv time"),
        ("2025-01-04", "4 January 2025, 23:59 Kyiv time"),
    ],
)
def test_a_time_may_carry_a_zone_or_be_a_day(monkeypatch, written, said):
    assert said in words_on(open_page(monkeypatch, bundled(), "overview", as_of=written))


@pytest.mark.parametrize("written", ["yesterday", "2999-01-01T00:00", ""])
def test_a_time_that_is_none_or_has_not_come_is_told_and_ignored(monkeypatch, written):
    text = words_on(open_page(monkeypatch, bundled(), "overview", as_of=written))
    assert "As known on" not in text
    assert "is not available here as as_of" in text.replace("\\", "")


def test_before_the_first_report_nothing_was_known(monkeypatch):
    app = open_page(monkeypatch, bundled(), "overview", as_of="2020-01-01T00:00")
    assert app.title[0].value == "Nothing was known yet"
    assert "As known on 1 January 2020" in words_on(app)
    assert not app.error


def test_one_reader_looking_back_leaves_the_others_in_the_present(monkeypatch):
    open_page(monkeypatch, bundled(), "overview", **ASKED)
    now = open_page(monkeypatch, bundled(), "overview")
    assert now.date_input[0].value > datetime.now(KYIV).date() - timedelta(days=10_000)
    assert now.date_input[0].max > date(2026, 1, 1)


def taken(data, folder, *more):
    """The tables of a package written by the command, by name, and its manifest."""
    assert main(["export", str(folder), "--data", str(data), *more]) == 0
    assert main(["verify", str(folder)]) == 0
    tables = {path.stem: pl.read_csv(path, infer_schema=False) for path in folder.glob("*.csv")}
    return tables, json.loads((folder / "manifest.json").read_text())


def test_a_package_of_an_earlier_time_is_the_one_that_would_have_been_written_then(tmp_path, capsys):
    first = document("a", f"{FIRST} The mayor, 54, spoke.", "2025-03-04T08:35:00+02:00")
    was, _ = taken(put(tmp_path, first), tmp_path / "was")
    between = datetime.now(UTC)
    place = put(tmp_path, first | {"text": EDITED}, document("b", FIRST.replace("41", "44"), None))
    now, _ = taken(place, tmp_path / "now")
    then, manifest = taken(place, tmp_path / "then", "--as-of", between.isoformat())
    assert manifest["as_of"] == between.isoformat(timespec="seconds")
    assert (now["claims"].height, then["claims"].height, then["refused"].height) == (4, 2, 1)
    for name in ("figures", "rivals", "checks", "claims", "refused", "updates", "flags"):
        assert_frame_equal(then[name], was[name])
    with pytest.raises(SystemExit) as stopped:
        main(["export", str(tmp_path / "no"), "--data", str(place), "--as-of", "yesterday"])
    assert stopped.value.code == 2
    assert "is not an ISO 8601 time" in capsys.readouterr().err


def test_a_package_of_the_past_holds_every_claim_that_counted():
    """A table of losses has no time of its own; its rows are known from the day they report on."""
    ledger, time = store.read(bundled()), datetime(2025, 1, 20, tzinfo=UTC)
    taken_away = past.tables(ledger, time)
    held = set(taken_away["claims"]["id"])
    assert held == set(store.Earlier(ledger, past.known(ledger, time).texts, time).claims()["id"])
    assert set(taken_away["figures"]["chosen"].explode().drop_nulls()) <= held
    assert set(taken_away["claims"]["update"]) <= set(taken_away["updates"]["id"])
