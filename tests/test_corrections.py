"""What an analyst puts right by hand: applied last, shown as such, and never to another figure than it was made for."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from metrics import corrections, home, ingest, settling, store
from metrics.__main__ import main
from metrics.corrections import Corrections
from tests.keeping import records
from tests.reports import ATTACK, OFFICIAL, frames, said

HEAD = ",".join(corrections.COLUMNS) + "\n"
GOOD = "drones_shot_down,,2025-01-04,35,34,the post was edited,A. Analyst,2025-01-06\n"


def parsed(*lines):
    return corrections.parse(HEAD + "".join(lines), "corrections.csv")


@pytest.fixture
def held(tmp_path):
    """Claims and updates of a ledger in which 34 of 81 drones were shot down on 4 January."""
    source, updates, claims, refused = records()
    with store.write(tmp_path / "f.duckdb") as ledger:
        ledger.keep(source, updates, claims, refused)
        return ledger.history()


def figure(settled, metric):
    rows = settled.filter(metric=metric).to_dicts()
    return rows[0] if rows else None


def test_a_correction_is_applied_last_and_says_who_and_why(held):
    found = settling.settle(*held, parsed(GOOD))
    one = figure(found.figures, "drones_shot_down")
    assert (one["low"], one["high"], one["value"], one["bound"], one["status"]) == (35, 35, 35, "exact", "corrected")
    assert one["reason"].startswith(
        "corrected by hand by A. Analyst on 6 January 2025: the post was edited; the reports give 34 ("
    )
    assert one["chosen"] == ["s#1@1:30:drones_shot_down"], "the words it came from stay behind it"
    assert figure(found.figures, "drones_launched")["status"] != "corrected"


def test_a_correction_made_for_another_figure_is_not_applied(held):
    found = settling.settle(*held, parsed(GOOD.replace(",34,", ",33,")))
    assert figure(found.figures, "drones_shot_down")["value"] == 34
    assert [str(one) for one in found.refused if "corrections" in one.path] == [
        "corrections.csv, line 2: drones_shot_down of 2025-01-04 is 34 in the reports, not 33 as the correction "
        "expects; it is not applied."
    ]


def test_a_figure_that_no_report_gives_can_be_added(held):
    row = "drones_lost,,2025-01-04,47,,the post has it in a picture,A. Analyst,2025-01-06\n"
    one = figure(settling.settle(*held, parsed(row)).figures, "drones_lost")
    assert (one["value"], one["claims"], one["chosen"], one["status"]) == (47, 0, [], "corrected")
    assert one["reason"].endswith("the post has it in a picture; no report gives one")


def test_a_sum_of_a_corrected_figure_is_added_up_again():
    parts = said(OFFICIAL, "drones_shot_down", 34), said(OFFICIAL, "drones_lost", 47)
    found = settling.settle(*frames(*parts), parsed(GOOD)).figures
    stopped = figure(found, "drones_stopped")
    assert (stopped["low"], stopped["high"], stopped["value"], stopped["status"]) == (82, 82, 82, "corrected")
    assert stopped["reason"].startswith("82, shot down and lost added up, one of them corrected by hand; before: 81, ")
    assert figure(settling.settle(*frames(*parts), Corrections()).figures, "drones_stopped")["value"] == 81


def test_a_sum_of_fewer_hours_than_what_was_corrected_says_that_it_is_as_it_was():
    parts = said(OFFICIAL, "drones_shot_down", 20), said(OFFICIAL, "drones_lost", 47)
    by_day = said(OFFICIAL, "drones_shot_down", 14, window=ATTACK)
    stopped = figure(settling.settle(*frames(*parts, by_day), parsed(GOOD)).figures, "drones_stopped")
    assert stopped["value"] == 67
    assert stopped["reason"].endswith("One of the two was corrected by hand since; this was not.")


def test_a_number_that_reports_withhold_can_be_added():
    withheld = said(OFFICIAL, "drones_lost", None, None, "withheld")
    row = "drones_lost,,2025-01-04,47,,the post has it in a picture,A. Analyst,2025-01-06\n"
    one = figure(settling.settle(*frames(withheld), parsed(row)).figures, "drones_lost")
    assert one["value"] == 47
    assert "in a picture; reports name it without a number (" in one["reason"]


def test_what_was_known_before_a_correction_is_not_corrected(held, monkeypatch):
    monkeypatch.setattr(corrections, "read", lambda: parsed(GOOD))
    early, late = (settling.settle(*held, corrections.read().until(date(2025, 1, day))).figures for day in (5, 6))
    assert figure(early, "drones_shot_down")["value"] == 34
    assert figure(late, "drones_shot_down")["value"] == 35


@pytest.mark.parametrize(
    ("row", "why"),
    [
        (GOOD.replace("drones_shot_down", "drones"), "there is no metric 'drones'"),
        (GOOD.replace(",,", ",moon,"), "'moon' is no side"),
        (GOOD.replace("2025-01-04", "4 January"), "'4 January' in 'day' is not a day"),
        (GOOD.replace(",35,", ",many,"), "'many' in 'value' is not a number"),
        (GOOD.replace(",35,", ",99999,"), "cannot be a day's number"),
        (GOOD.replace("A. Analyst", ""), "the column 'who' is empty"),
        (GOOD.replace("the post was edited", ""), "the column 'reason' is empty"),
        (GOOD.replace("2025-01-06", ""), "'' in 'made' is not a day"),
        ("drones_shot_down,,2025-01-04\n", "another number of cells"),
    ],
)
def test_a_row_that_cannot_be_used_is_refused_and_the_others_hold(row, why):
    found = parsed(row, GOOD.replace("2025-01-04", "2025-01-05"))
    assert [one.day for one in found.rows] == [date(2025, 1, 5)]
    (refusal,) = found.refused
    assert refusal.line == 2
    assert why in str(refusal)


def test_one_figure_is_corrected_once():
    found = parsed(GOOD, GOOD)
    assert len(found.rows) == 1
    assert "is corrected in line 2 already" in str(found.refused[0])


def test_a_table_without_its_columns_is_refused():
    (refusal,) = corrections.parse("metric,day\n", "c.csv").refused
    assert "lacks the columns" in str(refusal)


def test_without_a_file_nothing_is_corrected(tmp_path):
    assert corrections.read(tmp_path / "none.csv") == Corrections(path=str(tmp_path / "none.csv"))


def test_the_file_that_comes_with_the_project_is_whole_and_is_no_source(tmp_path):
    assert corrections.read().refused == ()
    assert Path(corrections.FILE).parent == home.DEFAULT.parent
    (tmp_path / "corrections.csv").write_text(HEAD)
    (tmp_path / "a.txt").write_text("Ukraine's air force shot down 34 drones.")
    report = ingest.ingest([tmp_path], tmp_path / "f.duckdb", published=datetime(2025, 1, 4, tzinfo=UTC))
    assert [one.source.rpartition("/")[2] for one in report.kept] == ["a.txt"]


def test_a_rebuild_tells_of_a_correction_it_could_not_apply(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(corrections, "read", lambda: parsed(GOOD))
    data = str(tmp_path / "f.duckdb")
    assert main(["rebuild", "--data", data]) == 1
    assert "drones_shot_down of 2025-01-04 is none in the reports, not 34" in capsys.readouterr().err


def test_an_ingest_tells_of_a_correction_it_could_not_apply(tmp_path, monkeypatch):
    monkeypatch.setattr(corrections, "read", lambda: parsed(GOOD))
    report = ingest.ingest([], tmp_path / "f.duckdb")
    assert ["not applied" in str(one) for one in report.refused] == [True]
