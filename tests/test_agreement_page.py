"""The page Agreement: the score, the strip of days, both quotations, and sets that are not there."""

from datetime import date, timedelta

import pytest

from tests import ledgers
from tests.test_pages import chart_on, open_page, words_on

LIST = """
[[set]]
name = "drones"
file = "drones.csv"

[[set]]
name = "far-away"
file = "sets/far.csv"
address = "https://data.example/far"
"""
ROWS = """day,window_start,window_end,drones_launched,drones_shot_down
2025-03-04,2025-03-03 19:00,2025-03-04 09:00,60,40
"""


@pytest.fixture
def listed(monkeypatch, tmp_path):
    (tmp_path / "sources.toml").write_text(LIST, "utf-8")
    (tmp_path / "drones.csv").write_text(ROWS, "utf-8")
    monkeypatch.setenv("FRONTLINE_SOURCES", str(tmp_path / "sources.toml"))
    return tmp_path


def test_the_bundled_set_is_compared_with_the_bundled_texts(monkeypatch):
    app = open_page(monkeypatch, ledgers.bundled(), "agreement")
    text = words_on(app)
    assert "figures with a number on both sides agree" in text
    assert "of the set itself are left out on our side" in text
    assert "is not on this server" in text
    table = app.dataframe[0].value
    assert table["Series"].to_list()[0] == "Russian casualties"
    assert table["Days with both"].sum() > 200
    assert table["Agreement"].min() > 80
    assert {trace["name"] for trace in chart_on(app)["data"]} >= {"The same number", "Only in the set"}


def test_a_difference_stands_with_both_quotations_and_leads_to_the_words(monkeypatch, listed):
    app = open_page(monkeypatch, ledgers.one_day(), "agreement")
    text = words_on(app)
    assert "1 of 2 figures with a number on both sides agree; 1 differ." in text
    assert "Here: 41" in text
    assert "In the set: 40" in text
    assert "it shot down 41 of 60 drones launched" in text
    assert "drones shot down 40." in text
    assert "evidence?update=harbour%231&amp;claim=harbour%231%401" in text
    assert [element.value for element in app.header] == ["1 difference"]
    (point,) = [trace for trace in chart_on(app)["data"] if trace["name"] == "Different numbers"]
    assert (point["x"], point["text"]) == (["2025-03-04"], ["4 Mar 2025: 41 here, 40 in the set"])


def test_the_link_holds_the_choice(monkeypatch, listed):
    app = open_page(monkeypatch, ledgers.one_day(), "agreement", set="drones", metric="drones_launched")
    assert app.dataframe[0].value["Series"].to_list() == ["Drones launched"]
    assert "agree; 0 differ" in words_on(app)


def test_the_file_holds_every_compared_day(monkeypatch):
    app = open_page(monkeypatch, ledgers.bundled(), "agreement", metric="russian_casualties")
    spec = chart_on(app)["data"]
    days = sorted(date.fromisoformat(day) for trace in spec for day in trace["x"])
    assert days == [days[0] + timedelta(days=at) for at in range(len(days))]


def test_a_set_that_is_missing_is_told_with_its_place(monkeypatch, listed):
    text = words_on(open_page(monkeypatch, ledgers.one_day(), "agreement"))
    assert "“far-away” is not on this server" in text
    assert 'href="https://data.example/far"' in text
    assert f"{listed.name}/sets/far.csv" in text


def test_without_any_set_there_is_a_sentence(monkeypatch, listed):
    (listed / "drones.csv").unlink()
    assert "There is no data set to compare with." in words_on(open_page(monkeypatch, ledgers.one_day(), "agreement"))


def test_nothing_in_common_is_said_and_is_no_error(monkeypatch, listed):
    (listed / "drones.csv").write_text("reported,russian_tanks_lost\n2025-03-04,1\n2025-03-05,2\n", "utf-8")
    app = open_page(monkeypatch, ledgers.one_day(), "agreement")
    assert "no series in common" in words_on(app)
    assert not app.error


def test_a_changed_set_is_read_anew(monkeypatch, listed):
    open_page(monkeypatch, ledgers.one_day(), "agreement")
    (listed / "drones.csv").write_text(ROWS.replace(",40", ",41"), "utf-8")
    assert "2 of 2 figures" in words_on(open_page(monkeypatch, ledgers.one_day(), "agreement"))


def test_what_a_set_says_is_escaped(monkeypatch, listed):
    (listed / "sources.toml").write_text(LIST.replace("[[set]]", '[[set]]\npublisher = "<b>"', 1), "utf-8")
    text = words_on(open_page(monkeypatch, ledgers.one_day(), "agreement"))
    assert "&lt;b&gt;" in text
    assert "<b>" not in text
