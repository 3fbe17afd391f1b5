"""Every page as a reader meets it: with four years of figures, with one day, with nothing, and with a strange link."""

import json
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from metrics import store
from tests import ledgers

PAGES = ("overview", "trends", "day", "evidence", "agreement", "flags", "checks", "coverage", "data")
WITH_FIGURES = ("overview", "trends", "day", "flags", "coverage", "data")


def open_page(monkeypatch, ledger, page, **query):
    """The page after its first run; `query` is what the address carries."""
    monkeypatch.setenv("FRONTLINE_DATA", str(ledger))
    app = AppTest.from_file(str(ledgers.ROOT / "app.py"), default_timeout=60)
    app.switch_page(f"metrics/pages/{page}.py")
    for name, values in query.items():
        app.query_params[name] = values
    return app.run()


def words_on(app):
    """Everything a reader can read outside charts and tables."""
    assert not app.exception
    parts = [element.value for element in (*app.title, *app.markdown, *app.info, *app.error, *app.warning)]
    return "\n".join([*parts, *(element.proto.body for element in app.get("html"))])


def chart_on(app):
    return json.loads(app.get("plotly_chart")[0].proto.spec)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("ledger", [ledgers.bundled, ledgers.one_day], ids=["four years", "one day"])
def test_a_page_opens(monkeypatch, ledger, page):
    app = open_page(monkeypatch, ledger(), page)
    assert words_on(app)
    assert not app.error
    assert app.title[0].value


@pytest.mark.parametrize("page", PAGES)
def test_an_empty_ledger_says_how_to_fill_it(monkeypatch, page):
    app = open_page(monkeypatch, ledgers.none(), page)
    assert "No updates have been read yet" in words_on(app)
    assert app.code[0].value == ".venv/bin/python -m metrics ingest data"


@pytest.mark.parametrize("page", PAGES)
def test_a_strange_link_is_told_and_ignored(monkeypatch, page):
    app = open_page(monkeypatch, ledgers.one_day(), page, colour="purple")
    assert "“colour”" in words_on(app)
    assert not app.error


@pytest.mark.parametrize("page", ["overview", "day"])
def test_a_day_outside_the_ledger_is_told_and_ignored(monkeypatch, page):
    app = open_page(monkeypatch, ledgers.one_day(), page, day="1999-01-01")
    assert "“1999-01-01” is not available" in words_on(app)
    assert "4 March 2025" in app.title[0].value


def test_a_broken_ledger_gives_a_sentence(monkeypatch, tmp_path):
    broken = tmp_path / "broken.duckdb"
    broken.write_bytes(b"not a ledger at all" * 1000)
    app = open_page(monkeypatch, broken, "overview")
    assert not app.exception
    assert len(app.error) == 1
    assert "Traceback" not in app.error[0].value


def test_a_failing_page_gives_a_sentence(monkeypatch):
    def fail(*_):
        raise RuntimeError("secret detail")

    monkeypatch.setattr("metrics.shared.glance.of_day", fail)
    app = open_page(monkeypatch, ledgers.one_day(), "overview")
    assert "could not be drawn" in app.error[0].value
    assert "secret detail" not in words_on(app)


def test_the_overview_starts_with_the_latest_day_and_turns_back(monkeypatch):
    app = open_page(monkeypatch, ledgers.bundled(), "overview")
    days = store.read(ledgers.bundled()).days()["day"].to_list()
    assert app.date_input[0].value == days[-1]
    assert app.button[1].disabled
    app.button[0].click().run()
    assert app.date_input[0].value == days[-2]
    assert f"{days[-2].day} {days[-2]:%B %Y}" in app.title[0].value


def test_the_overview_says_who_reports_and_what_is_silent(monkeypatch):
    text = words_on(open_page(monkeypatch, ledgers.bundled(), "overview"))
    assert "Reported by Ukraine's General Staff" in text.replace("&#x27;", "'")
    assert "No report for this day:" in text
    assert "about</span> " in text
    assert "evidence?update=" in text


def test_trends_draws_what_the_link_asks_for(monkeypatch):
    query = {"series": ["russian_tanks_lost", "russian_casualties"], "from": "2023-01-01", "to": "2023-03-31"}
    app = open_page(monkeypatch, ledgers.bundled(), "trends", **query)
    words_on(app)
    data = chart_on(app)["data"]
    assert data[0]["name"].startswith("Russian tanks lost, reported by")
    assert data[1]["name"].startswith("Russian casualties, reported by")
    assert data[0]["x0"] == "2023-01-01"
    assert len(data[0]["customdata"]) == 31 + 28 + 31


@pytest.mark.parametrize("step", ["day", "week", "month"])
@pytest.mark.parametrize("view", ["chart", "table"])
def test_trends_keeps_its_choices(monkeypatch, step, view):
    query = {"step": step, "view": view, "by": "reported", "layout": "shared", "scale": "log", "mean": "off"}
    app = open_page(monkeypatch, ledgers.bundled(), "trends", **query)
    words_on(app)
    assert not app.error
    assert len(app.get("plotly_chart")) == (view == "chart")
    assert len(app.dataframe) == (view == "table")


def test_trends_without_series_or_reports_says_so(monkeypatch):
    assert "Choose at least one series" in words_on(open_page(monkeypatch, ledgers.one_day(), "trends", series=""))
    query = {"series": "clashes", "from": "2022-03-01", "to": "2022-04-01"}
    assert "nothing was reported" in words_on(open_page(monkeypatch, ledgers.bundled(), "trends", **query))


def test_a_changed_widget_wins_over_the_link(monkeypatch):
    app = open_page(monkeypatch, ledgers.bundled(), "trends", series="russian_tanks_lost")
    app.multiselect[0].set_value(["russian_ships_lost"]).run()
    assert chart_on(app)["data"][0]["name"].startswith("Russian ships lost")


def test_a_day_shows_its_claims_with_words_and_publisher(monkeypatch):
    text = words_on(open_page(monkeypatch, ledgers.one_day(), "day", day="2025-03-04"))
    assert '<mark class="ff-taken" title="exact">41</mark>' in text
    assert "Published by Example News (agency), 4 March 2025, 08:35 Kyiv time (06:35 UTC)" in text
    assert "Why this value:" in text


def test_a_day_of_one_metric_leaves_the_others_out(monkeypatch):
    text = words_on(open_page(monkeypatch, ledgers.one_day(), "day", day="2025-03-04", metric="drones_lost"))
    assert "<h3>Drones shot down</h3>" not in text
    assert ">12</mark>" in text


def test_evidence_marks_the_claim_of_the_link_and_escapes_the_text(monkeypatch):
    claims = store.read(ledgers.one_day()).claims()
    claim = claims.filter(claims["metric"] == "drones_shot_down").row(0, named=True)
    app = open_page(monkeypatch, ledgers.one_day(), "evidence", update=claim["update"], claim=claim["id"])
    text = words_on(app)
    assert app.title[0].value == "Drones over the harbour"
    assert 'class="ff-taken ff-here" id="here"' in text
    assert "&lt;b&gt;quiet&lt;/b&gt;" in text
    assert 'href="https://example.org/harbour"' in text
    assert "not taken:" in text
    taken, refused = app.dataframe[0].value, app.dataframe[1].value
    assert "41" in taken["Words"].to_list()
    assert refused["Why it was not taken"].str.len().min() > 0


def test_evidence_of_an_unknown_update_offers_the_search(monkeypatch):
    app = open_page(monkeypatch, ledgers.one_day(), "evidence", update="nowhere#1")
    assert "has no update of the name" in words_on(app)
    assert app.text_input[0].label == "Words in the text"


def test_evidence_finds_updates_by_their_words(monkeypatch):
    app = open_page(monkeypatch, ledgers.one_day(), "evidence", words="LOCATIONALLY mayor")
    assert "1 text found" in words_on(app)
    app.text_input[0].set_value("no such words").run()
    assert "0 texts found" in words_on(app)


def test_a_flag_of_the_link_comes_first_with_its_series(monkeypatch):
    row = store.read(ledgers.bundled()).flags().row(200, named=True)
    name = f"{row['metric']}~{row['day']}~{row['kind']}"
    app = open_page(monkeypatch, ledgers.bundled(), "flags", flag=name)
    boxes = [element.proto.body for element in app.get("html") if "ff-why" in element.proto.body]
    assert row["sentence"].replace("'", "&#x27;") in boxes[0]
    assert any(shape["x0"] == row["day"].isoformat() for shape in chart_on(app)["layout"]["shapes"])


@pytest.mark.parametrize("page", WITH_FIGURES)
def test_texts_without_a_daily_figure_are_not_an_error(monkeypatch, tmp_path, page):
    source = tmp_path / "quiet.txt"
    source.write_text("Rain fell over the coast and the ferry was late.\n", "utf-8")
    target = tmp_path / "quiet.duckdb"
    ledgers.ingest([source], target, published=ledgers.NOW, progress=False, now=ledgers.NOW)
    app = open_page(monkeypatch, target, page)
    assert not app.error
    assert "No daily figure yet" in words_on(app)


def test_a_new_publish_shows_without_a_restart(monkeypatch, tmp_path):
    source, target = tmp_path / "news.jsonl", tmp_path / "news.duckdb"
    source.write_text(json.dumps(ledgers.ONE_DAY) + "\n", "utf-8")
    ledgers.ingest([source], target, progress=False, now=ledgers.NOW)
    app = open_page(monkeypatch, target, "overview")
    assert app.date_input[0].value == date(2025, 3, 4)
    later = ledgers.ONE_DAY | {"id": "later", "published": "2025-03-06T08:35:00+02:00"}
    source.write_text(json.dumps(later) + "\n", "utf-8")
    ledgers.ingest([source], target, progress=False, now=ledgers.NOW)
    app = open_page(monkeypatch, target, "overview")
    assert app.date_input[0].value == date(2025, 3, 6)
