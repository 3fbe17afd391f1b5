"""The Day and Checks pages: rivals with their distance, what was replaced, what does not fit."""

import json
import re

import pytest
from streamlit.testing.v1 import AppTest

from metrics.checks import CHECKS
from metrics.ingest import ingest
from metrics.shared import beside
from tests import ledgers


def drawn(monkeypatch, page, ledger=None, **query):
    monkeypatch.setenv("FRONTLINE_DATA", str(ledger or ledgers.bundled()))
    app = AppTest.from_file(str(ledgers.ROOT / "app.py"), default_timeout=60)
    app.query_params.update(query)
    app.switch_page(f"metrics/pages/{page}.py").run()
    assert not app.exception
    assert not app.error
    return app


def said(app):
    return " ".join(one.proto.body for one in app.get("html"))


def test_a_day_with_a_conflict_says_how_far_off_each_rival_is_and_why_it_does_not_decide(monkeypatch):
    text = said(drawn(monkeypatch, "day", day="2025-01-04", metric="drones_lost"))
    assert "1 less than what decides: a live blog; the figure rests on the text of an official body." in text
    number = r"<a[^>]*>\[\d+\]</a>"
    shown = rf"<strong>63</strong> is shown: 47 {number} and 16 {number}\. The Independent: 46 {number}, 1 less"
    assert re.search(shown, text)


def test_what_a_newer_report_replaced_is_shown_with_the_day(monkeypatch, tmp_path):
    night = "In the night to 4 March the enemy attacked with 60 drones; as of {} {} drones were shot down."
    reports = [
        {
            "id": f"report-{hour}", "text": night.format(f"{hour}:00", count), "source": "Ukraine's Air Force",
            "published": f"2025-03-04T{hour}:05:00+02:00", "kind": "official", "language": "en",
        }
        for hour, count in (("08", 41), ("10", 47))
    ]  # fmt: skip
    (tmp_path / "reports.jsonl").write_text("".join(f"{json.dumps(one)}\n" for one in reports), "utf-8")
    ingest([tmp_path / "reports.jsonl"], tmp_path / "x.duckdb", progress=False)
    text = said(drawn(monkeypatch, "day", tmp_path / "x.duckdb", day="2025-03-04", metric="drones_shot_down"))
    assert "6 less than what decides: replaced by a newer version or a later report" in text


def test_a_day_on_which_all_fits_says_nothing_of_checks(monkeypatch):
    assert "What does not fit" not in said(drawn(monkeypatch, "day", day="2025-01-05", metric="drones_lost"))


def test_the_checks_page_lists_every_check_and_what_fails(monkeypatch):
    app = drawn(monkeypatch, "checks")
    table = said(app)[said(app).index("What should hold") :]
    assert table.count("<tr>") == len(CHECKS)
    assert sum(int(number) for number in re.findall(r"<td>(\d+)</td>", table)) == said(app).count("<article") > 0
    chosen = drawn(monkeypatch, "checks", check="sources_differ", metric="drones_lost")
    assert 0 < said(chosen).count("<article") <= said(app).count("<article")
    assert "No mismatch" in drawn(monkeypatch, "checks", check="parts").info[0].value


@pytest.mark.parametrize(
    ("distance", "words"),
    [(-1, "1 less than what decides"), (20, "20 more than what decides"), (0, "The same number"), (None, "No number")],
)
def test_a_distance_in_words(distance, words):
    assert beside.far(distance) == words
