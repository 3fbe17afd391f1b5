"""The ledger: versions, idempotence, which figures and claims can be asked for."""

from dataclasses import asdict, replace
from datetime import UTC, date, datetime

import pytest

from metrics import store
from tests import astray
from tests.keeping import TEXT, content, keep, records


@pytest.fixture
def path(tmp_path):
    return tmp_path / "ledger" / "figures.duckdb"


def test_what_is_kept_comes_back(path):
    source, updates, claims, _ = whole = records()
    assert keep(path, whole) == [store.Kept("s", 1, 2, 1)]
    with store.read(path) as ledger:
        found = ledger.claims(update="s#1")
        assert found["id"].to_list() == ["s#1@1:36:drones_launched", "s#1@1:30:drones_shot_down"]
        row = found.row(1, named=True)
        for name, value in asdict(claims[0]).items():
            assert row[name] == value
        assert ledger.update("s#1")["text"] == updates[0].text
        assert ledger.source("s")["publisher"] == source.publisher
        assert ledger.refused("s#1")["reason"].to_list() == ["money"]
        assert ledger.counts() == {
            "sources": 1, "updates": 1, "claims": 2, "refused": 1, "figures": 2, "rivals": 0, "checks": 0, "flags": 0,
        }  # fmt: skip


def test_an_absent_file_is_an_empty_ledger(path):
    with store.read(path) as ledger:
        assert set(ledger.counts().values()) == {0}
        assert ledger.figures(["drones_lost"]).is_empty()
        assert ledger.update("x") is None
    assert not path.exists()
    assert store.stamp(path) == (0, 0, 0)


def test_the_same_input_twice_changes_nothing(path):
    keep(path, records("a"), records("b"))
    before = content(path)
    assert keep(path, records("a"), records("b")) == [store.Kept("a", 0, 0, 0), store.Kept("b", 0, 0, 0)]
    assert content(path) == before
    with store.read(path) as ledger:
        assert ledger.runs()["sources"].to_list() == [2, 0]


def test_an_edited_text_is_a_second_version_and_only_it_counts(path):
    keep(path, records())
    keep(path, records(text=TEXT.replace("34", "35")))
    with store.read(path) as ledger:
        assert ledger.updates().select("id", "version").rows() == [("s#1", 1), ("s#1", 2)]
        assert "35 of 81" in ledger.update("s#1")["text"]
        assert ledger.claims(metric="drones_shot_down")["low"].to_list() == [35]
        old = ledger.claims(ids=["s#1@1:30:drones_shot_down"])
        assert old.select("low", "current").rows() == [(34, False)]
        figure = ledger.figures(["drones_shot_down"]).row(0, named=True)
        assert (figure["value"], figure["status"]) == (35, "revised")


def test_a_publisher_named_later_is_a_new_version(path):
    source, updates, claims, refused = records()
    keep(path, (source, updates, claims, refused))
    keep(path, (replace(source, publisher="Reuters"), updates, claims, refused))
    with store.read(path) as ledger:
        assert ledger.update("s#1")["version"] == 2


def test_an_update_that_its_source_dropped_no_longer_counts(path):
    source, updates, claims, refused = records()
    second = replace(updates[0], id="s#2", text="and 5 more")
    keep(path, (source, [*updates, second], claims, refused))
    keep(path, (replace(source, text="shorter"), updates, claims, refused))
    with store.read(path) as ledger:
        assert ledger.update("s#2") is None
        assert ledger.counts()["updates"] == 1
        assert ledger.updates().height == 2


def test_figures_can_be_asked_as_known_earlier(path):
    keep(path, records())
    with store.read(path) as ledger:
        before, _ = ledger.history(datetime(2025, 1, 4, 8, 59, tzinfo=UTC))
        after, _ = ledger.history(datetime(2025, 1, 4, 9, tzinfo=UTC))
    assert (before.height, after.height) == (0, 2)


def test_two_claims_of_one_number_have_two_ids(path):
    source, updates, claims, refused = records()
    keep(path, (source, updates, [claims[0], replace(claims[0], scope="region:Kursk")], refused))
    with store.read(path) as ledger:
        assert ledger.claims()["id"].to_list() == ["s#1@1:30:drones_shot_down", "s#1@1:30:drones_shot_down:2"]


def test_days_metrics_and_dates_choose_figures(path):
    keep(path, records())
    with store.read(path) as ledger:
        assert ledger.days().rows() == [(date(2025, 1, 4), 2)]
        assert ledger.figures(["drones_launched"])["value"].to_list() == [81]
        assert ledger.figures(since=date(2025, 1, 5)).is_empty()
        assert ledger.figures(until=date(2025, 1, 4)).height == 2
        assert ledger.claims(day=date(2025, 1, 4)).height == 2
        assert ledger.claims(day=date(2025, 1, 5)).is_empty()


def test_every_number_leads_to_its_text_and_every_text_to_its_source_whatever_changes(path):
    keep(path, *(records(f"s{n}") for n in range(8)))
    for turn in range(4):
        edited = [records(f"s{n}", TEXT.replace("34", str(40 + turn)), title=f"T{turn}") for n in range(turn, 8, 3)]
        keep(path, records(f"new {turn}"), *edited, records(f"late {turn}"))
        assert astray.astray(path) == astray.NONE
    assert len(store.read(path).updates()) == 8 + 4 * 2 + 3 + 3 + 2 + 2
