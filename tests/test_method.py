"""Method is made from what it speaks of: catalogue, policy, calendar, measurements; a lost measurement is said."""

from html import escape

import pytest

from metrics import definitions
from metrics.checks import CHECKS
from metrics.claims import REASONS
from metrics.figures.policy import HABITS, POLICY
from metrics.rules import METRICS
from metrics.shared import measured, method
from metrics.shared.measured import Read, Table
from tests import accuracy, flags_score, ledgers
from tests.test_pages import open_page, words_on


@pytest.fixture
def elsewhere(monkeypatch, tmp_path):
    """Both files that hold measurements, in a folder of their own; neither exists yet."""
    readme = tmp_path / "README.md"
    places = {"accuracy": readme, "first": readme, "flags": tmp_path / "flags.md"}
    monkeypatch.setattr(measured, "PLACES", places)
    return places


def test_the_tables_are_read_where_the_measurements_write_them(elsewhere):
    file = accuracy.gold()[0]
    table = accuracy.tables({file: []}, folded=True) + "| metric | English |\n|---|---|\n| clashes | - |\n"
    elsewhere["accuracy"].write_text(
        accuracy.put(f"# Title\n{accuracy.BEGIN}old\n{accuracy.END}after\n", table), "utf-8"
    )
    by_file, by_metric = measured.tables("accuracy")
    assert by_file.heads == ("language", "texts from", "texts", "values", "precision", "recall", "F1", "full agreement")
    assert by_file.rows[0][1] == file.name
    assert by_metric.rows == (("clashes", "-"),)
    flags = f"{flags_score.BEGIN}| what | reach | ours |\n|---|---|---|\n| alerts | <= 4 | 3.9 |\n{flags_score.END}"
    elsewhere["flags"].write_text(flags, "utf-8")
    assert measured.tables("flags") == (Table(("what", "reach", "ours"), (("alerts", "<= 4", "3.9"),)),)


def test_what_stands_in_the_tree_now_is_shown_whole():
    text = method.html("reading") + method.html("flagging")
    found = [*measured.tables("accuracy"), *measured.tables("flags"), *measured.tables("first")]
    assert len(found) == 4
    assert all(len(table.rows) > 5 for table in found[:3])
    # The last one, of new texts, becomes a sentence: one row for each language.
    assert [row[0] for row in found[3].rows] == ["English", "Ukrainian", "Russian"]
    assert text.count("<tr>") == sum(len(table.rows) + 1 for table in found)
    assert all(escape(cell) in text for table in found for row in table.rows for cell in row[2:])


@pytest.mark.parametrize("written", [None, "# A README without tables\n"])
def test_a_lost_measurement_is_said(elsewhere, written):
    if written:
        for place in elsewhere.values():
            place.write_text(written, "utf-8")
    assert "its table stands in README.md, and that file, or its place there, is gone" in method.html("reading")
    assert "docs/flags.md" in method.html("flagging")
    assert "How much is read is not known on this server." in method.html("short")


def test_how_new_texts_were_read_is_said(monkeypatch):
    monkeypatch.setattr(
        measured, "first_reading", lambda: [Read("English", 0.978, 0.779), Read("Russian", 0.902, 0.493)]
    )
    text = method.html("short")
    assert "77% (English) and 49% (Russian) of the values were read" in text
    assert "3% (English) and 10% (Russian) of what was read was wrong" in text
    assert "Missing is not zero" in text


def test_every_metric_rule_and_change_is_there():
    counted, choice, changes = (method.html(part) for part in ("catalogue", "choice", "definitions"))
    assert all(f"<td>{name}</td>" in counted and escape(one.meaning) in counted for name, one in METRICS.items())
    assert all(escape(one.sentence) in choice and escape(one.example) in choice for one in (*POLICY, *HABITS))
    assert all(escape(said) in choice for said in (*CHECKS.values(), *REASONS.values()))
    assert all(escape(change.note) in changes for change in definitions.calendar().changes)


@pytest.mark.parametrize("part", method.PARTS)
def test_the_page_opens_without_a_ledger(monkeypatch, part):
    app = open_page(monkeypatch, ledgers.none(), "method", part=part)
    assert "<h2>" in words_on(app)
    assert app.button_group[0].value == part
