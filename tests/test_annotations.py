"""Own notes on dates: a bad row is a sentence with its line, the others hold."""

import json
from datetime import date

import pytest

from metrics import annotations, store
from metrics.annotations import Note
from metrics.ingest import ingest
from tests.ledgers import NOW, ONE_DAY

HEADER = "series,from,to,text,who"


def parsed(*rows, header=HEADER):
    return annotations.parse("\n".join([header, *rows]), "notes.csv")


def test_a_note_is_a_day_or_a_span_of_one_series_or_all():
    found = parsed(
        ',2025-05-09,,"A pause, as both said.",A. Analyst', "clashes:russia,2025-05-01,2025-05-03,Maps.,B", "", ",,,,"
    )
    may = [date(2025, 5, day) for day in (1, 3, 9)]
    assert found.refused == ()
    assert found.rows == (
        Note("", "", may[2], may[2], "A pause, as both said.", "A. Analyst"),
        Note("clashes", "russia", may[0], may[1], "Maps.", "B"),
    )
    assert [annotations.span(note) for note in found.rows] == ["9 May 2025", "1 May 2025 to 3 May 2025"]
    assert found.rows[0].about("clashes", "ukraine")
    assert [found.rows[1].about("clashes", side) for side in ("russia", "ukraine")] == [True, False]


def test_the_notes_of_a_range_come_in_order():
    found = parsed(",2025-05-09,,Late.,A", ",2025-05-01,2025-05-08,Early.,A", ",2025-06-01,,Out.,A")
    assert [note.text for note in found.between(date(2025, 5, 8), date(2025, 5, 9))] == ["Early.", "Late."]


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("clash,2025-05-09,,Text.,A", "line 2: there is no series 'clash'; did you mean 'clashes'?"),
        ("clashes:mars,2025-05-09,,Text.,A", "'mars' is no side"),
        ("clashes,soon,,Text.,A", "'soon' in 'from' is not a day"),
        ("clashes,,2025-05-09,Text.,A", "the column 'from' is empty"),
        ("clashes,2025-05-09,2025-05-08,Text.,A", "exchange 'from' and 'to'"),
        ("clashes,2025-05-09,,,A", "the column 'text' is empty"),
        ("clashes,2025-05-09,,Text.,", "the column 'who' is empty"),
        ("clashes,2025-05-09,,One, two,A", "another number of cells"),
        (f"clashes,2025-05-09,,{'x' * 501},A", "501 characters"),
        ('clashes,2025-05-09,,"open,A', "the table breaks off here"),
    ],
)
def test_a_row_that_cannot_be_used_is_a_sentence(row, said):
    found = parsed(row, "" if '"' in row else ",2025-05-09,,Good.,A")
    assert said in str(found.refused[0])
    assert len(found.rows) == ('"' not in row)


def test_a_table_of_something_else_is_told():
    assert "lacks the columns series, text and who" in str(parsed(header="day,from,to").refused[0])
    assert "lacks the columns" in str(annotations.parse("", "notes.csv").refused[0])


def test_a_file_is_read_as_it_stands_now(tmp_path, monkeypatch):
    path = tmp_path / "annotations.csv"
    monkeypatch.setenv("FRONTLINE_ANNOTATIONS", str(path))
    assert annotations.read() == annotations.Notes()
    path.write_text(f"{HEADER}\n,2025-05-09,,One.,A\n", "utf-8")
    assert len(annotations.read().rows) == 1
    path.write_bytes(b"\xff\xfe")
    assert "not UTF-8" in str(annotations.read().refused[0])
    assert "cannot be read" in str(annotations.read(tmp_path).refused[0]) or annotations.read(tmp_path).refused


def test_the_bundled_table_holds_no_invented_note():
    assert annotations.read(annotations.home.ANNOTATIONS) == annotations.Notes()


def test_ingest_tells_of_a_bad_row_and_keeps_what_it_read(monkeypatch, tmp_path):
    notes, text = tmp_path / "notes.csv", tmp_path / "one.jsonl"
    notes.write_text(f"{HEADER}\nclashes,2025-05-09,,A pause.,A\nclash,2025-05-09,,Text.,A\n", "utf-8")
    text.write_text(json.dumps(ONE_DAY) + "\n", "utf-8")
    monkeypatch.setenv("FRONTLINE_ANNOTATIONS", str(notes))
    report = ingest([text], tmp_path / "figures.duckdb", progress=False, now=NOW)
    assert [(one.line, one.sentence[:28]) for one in report.refused] == [(3, "there is no series 'clash'; ")]
    assert store.read(tmp_path / "figures.duckdb").figures().height
    notes.write_text(f"{HEADER}\nclashes,2025-05-09,,A pause.,A\n", "utf-8")
    assert ingest([text], tmp_path / "figures.duckdb", progress=False, now=NOW).refused == []
