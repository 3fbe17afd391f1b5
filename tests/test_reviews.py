"""What analysts decided on flags: kept as text, the last row holds, never half written, never on another figure."""

import multiprocessing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import polars as pl
import pytest

from metrics import reviews, store
from metrics.__main__ import main
from metrics.reviews import Review, ReviewError
from tests import ledgers

NOW = datetime(2025, 3, 4, 12, tzinfo=UTC)
DAY = date(2025, 1, 4)
HEAD = ",".join(reviews.COLUMNS) + "\n"
GOOD = "2025-03-04T12:00:00+00:00,clashes,,2025-01-04,high,accept,300,A. Analyst,two reports agree\n"


def decided(decision="accept", minutes=0, **other):
    made = NOW + timedelta(minutes=minutes)
    given = {"metric": "clashes", "side": "ukraine", "day": DAY, "kind": "high", "value": 300.0, "who": "A. Analyst"}
    return Review(**{"made": made, "decision": decision, "why": "two reports agree", **given, **other})


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "reviews.csv"


def test_a_decision_is_kept_as_text_and_read_again(path):
    reviews.add(decided(), path)
    assert path.read_text() == HEAD + GOOD.replace("clashes,,", "clashes,ukraine,")
    assert reviews.read(path).rows == (decided(line=2),)
    assert reviews.read(path).refused == ()


def test_the_last_decision_holds_and_an_undo_takes_it_back(path):
    other = decided("dismiss", 1, day=date(2025, 1, 5))
    for row in (decided("accept"), other, decided("explain", 2, why="a holiday"), decided("undo", 3, why="")):
        reviews.add(row, path)
    kept = reviews.read(path)
    assert [row.decision for row in kept.history(decided().key)] == ["accept", "explain", "undo"]
    assert list(kept.standing()) == [other.key]
    reviews.add(decided("dismiss", 4), path)
    assert reviews.read(path).standing()[decided().key].decision == "dismiss"


def test_only_an_acceptance_that_comes_or_goes_changes_what_is_computed(path):
    key = decided().key
    assert [reviews.Reviews().recomputes(key, name) for name in ("accept", "dismiss", "explain", "undo")] == [
        True, False, False, False,
    ]  # fmt: skip
    reviews.add(decided(), path)
    assert [reviews.read(path).recomputes(key, name) for name in ("accept", "dismiss", "explain", "undo")] == [
        False, True, True, True,
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (GOOD.replace("clashes", "skirmishes"), "there is no metric 'skirmishes'"),
        (GOOD.replace("clashes,,", "clashes,moon,"), "'moon' is no side"),
        (GOOD.replace(",high,", ",odd,"), "there is no kind of flag 'odd'"),
        (GOOD.replace(",accept,", ",approve,"), "'approve' is no decision; use accept, dismiss, explain or undo."),
        (GOOD.replace("2025-01-04", "January"), "'January' in 'day' is not a day"),
        (GOOD.replace("+00:00", ""), "in 'made' is not a time with zone"),
        (GOOD.replace(",300,", ",many,"), "'many' in 'value' is not a number"),
        (GOOD.replace("A. Analyst", " "), "the column 'who' is empty"),
        (GOOD.replace("two reports agree", ""), "the column 'why' is empty"),
        (GOOD.replace("two reports", "two, reports"), "another number of cells"),
        (GOOD.replace("two reports", '"two reports'), "the table breaks off here"),
    ],
)
def test_a_bad_row_is_told_with_its_line_and_the_others_hold(row, said):
    found = reviews.parse(HEAD + GOOD + row, "reviews.csv")
    assert len(found.rows) == 1
    assert [said in str(one) for one in found.refused] == [True]
    assert str(found.refused[0]).startswith("reviews.csv, line 3: ")


def test_a_table_of_something_else_is_told_and_never_written_to(path):
    path.parent.mkdir()
    path.write_text("a,b\n1,2\n")
    assert "lacks the columns made" in str(reviews.read(path).refused[0])
    with pytest.raises(ReviewError, match="is not a table of reviews"):
        reviews.add(decided(), path)
    assert path.read_text() == "a,b\n1,2\n"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"who": "  "}, "'who' is empty"),
        ({"why": ""}, "'why' is empty"),
        ({"why": "x" * 501}, "at most 500 are kept"),
        ({"kind": "odd"}, "no kind of flag"),
    ],
)
def test_a_decision_without_what_it_needs_is_not_kept(path, given, said):
    with pytest.raises(ReviewError, match=said):
        reviews.add(decided(**given), path)
    assert not path.exists()


def test_words_that_could_do_harm_are_kept_harmless(path):
    """One line a decision, nothing that a spreadsheet would run, and the words come back as they were."""
    reviews.add(decided(who='"O\'Neil", K.', why="=cmd|' /C calc'!A0\n\x00next;line\u2028end"), path)
    (row,) = reviews.read(path).rows
    assert (row.who, row.why) == ('"O\'Neil", K.', "=cmd|' /C calc'!A0 next;line end")
    assert len(path.read_text().splitlines()) == 2
    assert ",'=cmd" in path.read_text()


def test_rows_by_hand_stay_as_they_are(path):
    path.parent.mkdir()
    by_hand = f"note,{HEAD}mine,{GOOD.rstrip()}"
    path.write_text(by_hand)
    reviews.add(decided("undo", 1), path)
    assert path.read_text().startswith(by_hand + "\n")
    assert reviews.read(path).standing() == {}


def _many(path, who):
    for minute in range(25):
        reviews.add(decided("dismiss", minute, who=who), path)


def test_two_who_write_at_once_lose_nothing(path):
    together = [multiprocessing.get_context("fork").Process(target=_many, args=(path, name)) for name in ("A", "B")]
    for process in together:
        process.start()
    for process in together:
        process.join()
    kept = reviews.read(path)
    assert kept.refused == ()
    assert sorted(row.who for row in kept.rows) == ["A"] * 25 + ["B"] * 25


def test_a_place_that_cannot_be_written_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(ReviewError, match="cannot be written"):
        reviews.add(decided(), tmp_path / "file" / "reviews.csv")


def figures(value):
    row = {"metric": "clashes", "side": "ukraine", "day": DAY, "value": value}
    return pl.DataFrame([row], schema_overrides={"value": pl.Float64})


def test_a_decision_on_another_figure_is_told_and_not_applied():
    kept = reviews.parse(HEAD + GOOD, "reviews.csv")
    found, refused = reviews.apply(kept, figures(300))
    assert (list(found), refused) == ([("clashes", "ukraine")], [])
    found, refused = reviews.apply(kept, figures(301))
    assert found == {}
    assert [str(one) for one in refused] == [
        "reviews.csv, line 2: clashes of 2025-01-04 has 301 now, and the decision to accept its flag was made on 300; "
        "it is not applied."
    ]
    assert reviews.apply(reviews.parse(HEAD + GOOD.replace(",300,", ",,"), "r.csv"), figures(301))[1] == []


@pytest.fixture
def flagged(tmp_path, monkeypatch):
    """A ledger of its own with one flag, and the name of that flag; reviews beside it."""
    monkeypatch.setenv("FRONTLINE_REVIEWS", str(tmp_path / "reviews.csv"))
    source = tmp_path / "texts.jsonl"
    lines = []
    for i in range(60):
        day, count = date(2025, 1, 1) + timedelta(i), 900 if i == 50 else 60 + i % 9
        lines.append(
            f'{{"id": "{day}", "published": "{day}T09:00:00+02:00", "text": "Ukraine\'s air force said it shot down '
            f'{count // 2} of {count} drones launched by Russia overnight.", "source": "Example", "kind": "agency"}}'
        )
    source.write_text("\n".join(lines))
    data = str(tmp_path / "f.duckdb")
    assert main(["ingest", str(source), "--data", data]) == 0
    flags = store.read(Path(data)).flags(["drones_launched"]).filter(day=date(2025, 2, 20))
    return data, f"drones_launched~2025-02-20~{flags['kind'][0]}"


def test_the_command_keeps_a_decision_and_takes_it_back(flagged, capsys):
    data, flag = flagged
    assert main(["review", "dismiss", flag, "--who", "A", "--why", "a typing error", "--data", data]) == 0
    assert main(["review", "undo", flag, "--who", "B", "--data", data]) == 0
    assert f"kept: undo {flag}, by B" in capsys.readouterr().out
    rows = reviews.read().rows
    assert [(row.decision, row.value, row.who) for row in rows] == [("dismiss", 900, "A"), ("undo", None, "B")]


def test_the_command_settles_the_ledger_when_a_value_is_accepted(flagged, capsys):
    data, flag = flagged
    before = store.stamp(Path(data))
    assert main(["review", "accept", flag, "--who", "A", "--why", "two reports agree", "--data", data]) == 0
    assert "flags settled;" in capsys.readouterr().out
    assert store.stamp(Path(data)) != before


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["dismiss", "clashes~2025-02-20~high", "--who", "A", "--why", "b"], 1, "the ledger has no flag clashes~"),
        (["dismiss", "clashes", "--who", "A", "--why", "b"], 2, "is not the name of a flag"),
        (["dismiss", "nothing~2025-02-20~high", "--who", "A", "--why", "b"], 2, "is not the name of a flag"),
    ],
)
def test_a_decision_on_nothing_is_a_sentence(arguments, code, said, capsys):
    assert main(["review", *arguments, "--data", str(ledgers.one_day())]) == code
    assert said in capsys.readouterr().err


def test_a_decision_without_a_reason_is_a_sentence(flagged, capsys):
    data, flag = flagged
    assert main(["review", "dismiss", flag, "--who", "A", "--data", data]) == 1
    assert "the column 'why' is empty" in capsys.readouterr().err
    assert reviews.read().rows == ()
