"""Sources in, figures and flags out: what is told, what is refused, and that nothing happens twice."""

import io
import json
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from metrics import store
from metrics.ingest import ingest
from tests.ledgers import bundled

DATA = Path(__file__).resolve().parent.parent / "data"
NIGHT = "Ukraine's air force shot down {} of 81 Russian drones overnight."
LINE = {"id": "af", "published": "2025-01-04T09:35+02:00", "source": "Ukraine's Air Force", "kind": "official"}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "figures.duckdb"


def documents(folder, *lines):
    file = folder / "updates.jsonl"
    file.write_text("".join(json.dumps(LINE | line) + "\n" if isinstance(line, dict) else line for line in lines))
    return file


def test_a_text_becomes_figures(tmp_path, path):
    told = []
    report = ingest([documents(tmp_path, {"text": NIGHT.format(34)})], path, progress=False, kept=told.append)
    assert report.kept == told
    assert [(kept.source, kept.claims) for kept in told] == [("af", 2)]
    with store.read(path) as ledger:
        [row] = ledger.figures(["drones_shot_down"]).iter_rows(named=True)
        assert (row["day"], row["value"], row["status"]) == (date(2025, 1, 4), 34, "single")
        [claim] = ledger.claims(ids=row["chosen"]).iter_rows(named=True)
        assert ledger.update(claim["update"])["text"][claim["start"] : claim["end"]] == "34"


def test_the_same_input_twice_is_held_and_not_told(tmp_path, path):
    file = documents(tmp_path, {"text": NIGHT.format(34)})
    ingest([file], path, progress=False)
    before = store.read(path).figures()
    again = ingest([file], path, progress=False)
    assert (again.kept, again.held) == ([], 1)
    assert store.read(path).figures().equals(before)


def test_an_edited_text_changes_the_figure(tmp_path, path):
    ingest([documents(tmp_path, {"text": NIGHT.format(34)})], path, progress=False)
    ingest([documents(tmp_path, {"text": NIGHT.format(35)})], path, progress=False)
    [row] = store.read(path).figures(["drones_shot_down"]).iter_rows(named=True)
    assert (row["value"], row["status"], row["claims"]) == (35, "revised", 1)


def test_bad_input_is_reported_and_the_good_is_kept(tmp_path, path):
    file = documents(tmp_path, "{broken\n", {"text": NIGHT.format(34)}, {"id": "b", "published": "2999-01-01T00:00Z"})
    report = ingest([file, tmp_path / "none.txt"], path, progress=False)
    assert [refusal.line for refusal in report.refused] == [1, 3, 0]
    assert store.read(path).counts()["sources"] == 1


def test_what_a_text_does_not_say_can_be_given(path):
    text = io.BytesIO(NIGHT.format(34).encode())
    ingest(["-"], path, datetime(2025, 1, 4, 9, tzinfo=UTC), progress=False, stdin=text)
    assert store.read(path).days()["day"].to_list() == [date(2025, 1, 4)]


def test_without_any_date_the_number_is_kept_and_gives_no_figure(path):
    ingest(["-"], path, progress=False, stdin=io.BytesIO(NIGHT.format(34).encode()))
    with store.read(path) as ledger:
        assert ledger.claims()["day"].to_list() == [None, None]
        assert ledger.claims()["day_reason"].is_not_null().all()
        assert ledger.figures().is_empty()


def test_an_update_dated_in_the_future_waits_until_its_day(tmp_path, path):
    page = tmp_path / "page.txt"
    page.write_text(f"Drones\n{NIGHT.format(34)}\nAnna Writer4 January 2025 09:35\n")
    early = ingest([page], path, progress=False, now=datetime(2025, 1, 3, tzinfo=UTC))
    assert "is dated 4 January 2025, in the future" in early.refused[0].sentence
    assert store.read(path).counts()["claims"] == 0
    later = ingest([page], path, progress=False, now=datetime(2025, 1, 5, tzinfo=UTC))
    assert later.refused == []
    assert store.read(path).counts()["claims"] == 2


def test_long_runs_publish_on_their_way(tmp_path, path):
    lines = [{"id": f"d{n}", "text": NIGHT.format(n + 10)} for n in range(12)]
    stamps = []
    ingest(
        [documents(tmp_path, *lines)], path, progress=False, every=0.0, kept=lambda _: stamps.append(store.stamp(path))
    )
    assert len(stamps) == 12
    assert len(set(stamps)) > 1
    assert store.read(path).runs().height == 1


def test_a_listener_that_went_away_is_no_fault_of_the_ledger(tmp_path, path):
    def gone(_):
        raise BrokenPipeError

    with pytest.raises(BrokenPipeError):
        ingest([documents(tmp_path, {"text": NIGHT.format(34)})], path, progress=False, kept=gone)
    assert store.read(path).counts()["sources"] == 1


def test_progress_is_not_drawn_where_nobody_watches(tmp_path, path, capfd):
    ingest([documents(tmp_path, {"text": NIGHT.format(34)})], path)
    assert capfd.readouterr() == ("", "")


def test_the_bundled_data_is_read_without_a_refusal():
    """A refusal ends the building of the ledger that the tests share."""
    with store.read(bundled()) as ledger:
        days = ledger.figures(["russian_tanks_lost"])["day"]
        assert (days.min(), days.is_unique().all()) == (date(2022, 2, 24), True)
        for row in ledger.claims().head(500).iter_rows(named=True):
            assert row["words"] in row["sentence"]


def test_several_processes_keep_what_one_keeps_in_the_same_order(tmp_path):
    lines = [{"id": f"d{n}", "text": NIGHT.format(n)} for n in range(30, 70)]
    lines[7]["published"] = "2999-01-01T09:35+02:00"
    file = documents(tmp_path, *lines, {"id": "silent", "text": "Nothing happened."}, "no json\n")
    kept, stored = [], []
    for processes in (1, 2):
        place = tmp_path / f"{processes}.duckdb"
        report = ingest([file], place, progress=False, processes=processes)
        kept.append((report.kept, report.refused))
        stored.append(store.read(place).claims().drop("recorded"))
    assert kept[0] == kept[1]
    assert len(kept[0][1]) == 2
    assert stored[0].equals(stored[1])
    again = ingest([file], tmp_path / "2.duckdb", progress=False, processes=2)
    assert (again.kept, again.held) == ([], 40)
