"""Figures beside a public data set: what counts as agreement, what is left out, and what the command prints."""

import json
from datetime import UTC, date, datetime

import pytest

from metrics import comparing, store
from metrics.__main__ import main
from metrics.ingest import ingest
from metrics.sources import Dataset, sets
from tests.ledgers import ROOT, bundled

NOW = datetime(2026, 11, 22, tzinfo=UTC)
TEXTS = {
    "2025-01-04": "Ukraine's air force shot down 34 of 81 drones launched by Russia overnight.",
    "2025-01-05": "Ukraine's air force shot down more than 60 of 103 drones launched by Russia overnight.",
    "2025-01-06": "Ukraine's air force shot down 79 of 128 drones launched by Russia overnight.",
    "2025-01-07": "Ukraine's air force shot down 28 of 38 drones launched by Russia overnight.",
    "2025-01-08": "Ukraine's air force shot down 41 of 64 drones launched by Russia overnight.",
}
HEADER = "day,window_start,window_end,drones_launched,drones_shot_down"


def document(day, text):
    named = {"id": day, "text": text, "source": "Agency", "kind": "agency"}
    return json.dumps(named | {"published": f"{day}T09:35:00+02:00"}) + "\n"


@pytest.fixture
def ledger(tmp_path):
    (tmp_path / "texts.jsonl").write_text("".join(document(*one) for one in TEXTS.items()), "utf-8")
    ingest([tmp_path / "texts.jsonl"], tmp_path / "ledger.duckdb", progress=False, now=NOW)
    return tmp_path / "ledger.duckdb"


def written(folder, *rows, header=HEADER, name="set.csv"):
    (folder / name).write_text("\n".join((header, *rows)) + "\n", "utf-8")
    return folder / name


def held(path):
    found = list(sets.read(sets.Set("set", path), NOW))
    assert all(isinstance(one, Dataset) for one in found), found
    return found


def verdicts(compared, metric="drones_shot_down"):
    return {row["day"].day: row["verdict"] for row in compared.days.filter(metric=metric).iter_rows(named=True)}


def night(day, launched, downed):
    return f"2025-01-{day:02},2025-01-{day - 1:02} 19:00,2025-01-{day:02} 09:00,{launched},{downed}"


def test_every_verdict_has_its_case(ledger, tmp_path):
    path = written(tmp_path, night(4, 81, 34), night(5, 103, 61), night(6, 128, 80), night(8, 64, 41), night(9, 70, 46))
    history = store.read(ledger).history()
    compared = comparing.compare(*history, held(path))
    assert verdicts(compared) == {4: "same", 5: "hedge", 6: "different", 7: "here", 8: "same"}
    wider = comparing.compare(*history, held(path), until=date(2025, 1, 9))
    assert verdicts(wider)[9] == "there"
    (score,) = compared.scores.filter(metric="drones_shot_down").to_dicts()
    assert [score[name] for name in ("shared", "same", "hedge", "different", "here", "there")] == [4, 2, 1, 1, 1, 0]
    assert score["agreement"] == pytest.approx(3 / 4)
    assert (score["from"], score["to"]) == (date(2025, 1, 4), date(2025, 1, 8))


def test_a_difference_carries_both_sentences_and_the_distance(ledger, tmp_path):
    compared = comparing.compare(*store.read(ledger).history(), held(written(tmp_path, night(6, 128, 80))))
    (row,) = compared.days.filter(verdict="different").to_dicts()
    assert row["sentence_here"] == TEXTS["2025-01-06"]
    assert row["sentence_there"] == "drones shot down 80."
    assert (row["difference"], row["chosen_here"]) == (-1, ["2025-01-06#1@1:30:drones_shot_down"])


def test_windows_of_a_day_add_up_on_both_sides(ledger, tmp_path):
    day = "2025-01-04,2025-01-04 11:00,2025-01-04 20:00,30,14"
    compared = comparing.compare(*store.read(ledger).history(), held(written(tmp_path, night(4, 81, 34), day)))
    (row,) = compared.days.filter(metric="drones_launched", day=date(2025, 1, 4)).to_dicts()
    assert (row["value_here"], row["value_there"], row["verdict"]) == (81, 111, "different")
    assert "81 overnight and 30 from 11:00 to 20:00" in row["reason_there"]


def test_a_number_that_is_kept_back_agrees_with_nothing(ledger, tmp_path):
    header = "time_start,time_end,model,target,launched,destroyed,status_data"
    rows = ("Shahed-136/131,Ukraine,81,34,", "Shahed-136/131,Ukraine,0,0,hidden")
    days = [f"2025-01-{day:02} 00:00,2025-01-{day:02} 09:00,{row}" for day, row in zip((4, 5), rows, strict=True)]
    compared = comparing.compare(*store.read(ledger).history(), held(written(tmp_path, *days, header=header)))
    assert verdicts(compared) == {4: "same"}


def test_a_set_is_not_compared_with_itself(ledger, tmp_path):
    path = written(tmp_path, night(4, 81, 35), night(5, 103, 61))
    ingest([path], ledger, progress=False, now=NOW)
    compared = comparing.compare(*store.read(ledger).history(), held(path))
    assert compared.left_out == 4
    assert verdicts(compared) == {4: "different", 5: "hedge"}


def test_nothing_in_common_is_no_agreement(ledger, tmp_path):
    path = written(tmp_path, "2025-01-04,7", "2025-01-05,9", header="reported,russian_tanks_lost")
    compared = comparing.compare(*store.read(ledger).history(), held(path))
    assert compared.days.is_empty()
    assert compared.scores.is_empty()


def test_the_bundled_texts_agree_with_the_bundled_losses():
    path = ROOT / "data" / "losses.csv"
    compared = comparing.compare(*store.read(bundled()).history(), held(path))
    assert compared.left_out > 22_000
    scores = {row["metric"]: row for row in compared.scores.iter_rows(named=True)}
    assert scores["russian_casualties"]["shared"] > 50
    assert all(row["agreement"] > 0.8 for row in scores.values())
    assert not [quote for quote in compared.days["sentence_here"] if quote == ""]


def test_the_bundled_texts_agree_with_the_public_table_of_attacks():
    path = ROOT.parent / "shared" / "corpus" / "air_attacks.csv"
    if not path.exists():
        pytest.skip("the public table is not on this machine")
    compared = comparing.compare(*store.read(bundled()).history(), held(path))
    scores = {row["metric"]: row for row in compared.scores.iter_rows(named=True)}
    assert scores["drones_launched"]["shared"] > 50
    assert all(row["agreement"] > 0.95 for row in scores.values())


def test_the_command_prints_scores_and_both_quotations(ledger, tmp_path, capsys):
    path = written(tmp_path, night(4, 81, 34), night(6, 128, 80))
    assert main(["compare", str(path), "--data", str(ledger), "--metric", "drones_shot_down"]) == 0
    said = capsys.readouterr().out
    assert (
        "drones_shot_down                2025-01-04  2025-01-06         2       1       0       1       1       0"
        in said
    )
    assert "2025-01-06 drones_shot_down: 79 here, 80 in the set" in said
    assert f"here: {TEXTS['2025-01-06']}" in said
    assert "set:  drones shot down 80." in said


def test_the_command_gives_every_day_as_csv(ledger, tmp_path, capsysbinary):
    path = written(tmp_path, night(4, 81, 34), night(6, 128, 80))
    asked = ["compare", str(path), "--data", str(ledger), "--format", "csv", "--from", "2025-01-05"]
    assert main(asked) == 0
    first, *rows = capsysbinary.readouterr().out.decode().splitlines()
    assert {"metric", "day", "verdict", "low_here", "low_there", "sentence_there"} <= set(first.split(","))
    assert [row.split(",")[2] for row in rows] == ["2025-01-05", "2025-01-06"] * 2
    assert main([*asked[:-2], "--as-of", "2025-01-05T06:00Z"]) == 0
    _, *rows = capsysbinary.readouterr().out.decode().splitlines()
    assert [row.split(",")[2] for row in rows] == ["2025-01-04"] * 2, "the report of the 6th had not appeared"


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("nowhere.csv", "neither a file or folder nor a set of the list, which has losses, air-attacks"),
        ("air-attacks", "is not there; it can be had at https://"),
    ],
)
def test_a_set_that_is_not_there_is_told(monkeypatch, ledger, tmp_path, capsys, asked, said):
    (tmp_path / "sources.toml").write_bytes((ROOT / "data" / "sources.toml").read_bytes())
    monkeypatch.setenv("FRONTLINE_SOURCES", str(tmp_path / "sources.toml"))
    assert main(["compare", asked, "--data", str(ledger)]) == 2
    assert said in capsys.readouterr().err


def test_a_text_is_no_set(ledger, tmp_path, capsys):
    (tmp_path / "page.txt").write_text("Words only.", "utf-8")
    assert main(["compare", str(tmp_path / "page.txt"), "--data", str(ledger)]) == 1
    assert "not a table of numbers" in capsys.readouterr().err
