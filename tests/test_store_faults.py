"""Readers beside a writer, kills, a full disk, a read-only one: the short form of `make soak`."""

import random

import pytest

from tests.soak import faults, killing
from tests.soak.watching import LEAST, watch
from tests.warm import command

READERS = 3
SECONDS = 2.0


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
    return killing.prepare(tmp_path_factory.mktemp("kills") / "prepared")


@pytest.mark.parametrize("action", killing.ACTIONS)
def test_whatever_is_killed_nothing_is_lost_and_nothing_is_twice(tmp_path, prepared, action):
    """One kill -9 of each action, early in it; `make soak` has fifty at random moments. Raises where anything is."""
    moment = random.Random(action).uniform(0.0, killing.LENGTHS[action] / 2)
    _, took = killing.kill(tmp_path / "hurt", prepared, action, moment)
    assert took > 0


def test_the_check_after_a_kill_can_fail(tmp_path):
    killing.texts(tmp_path / "few.jsonl", range(3))
    assert command("ingest", str(tmp_path / "few.jsonl"), "--data", str(tmp_path / "f.duckdb")).returncode == 0
    killing.whole(tmp_path / "f.duckdb", {"d1": 2})
    with pytest.raises(killing.Lost, match="d1 was acknowledged with 3 claims, and has 2"):
        killing.whole(tmp_path / "f.duckdb", {"d1": 3})
    with pytest.raises(killing.Lost, match="lost was acknowledged"):
        killing.whole(tmp_path / "f.duckdb", {"lost": 1})


@pytest.mark.skipif(not faults.can_mount(), reason="only root can mount a small disk: NOT TESTED HERE")
@pytest.mark.parametrize("disk", [faults.full_disk, faults.read_only])
def test_a_disk_that_takes_nothing_is_told_in_a_sentence_and_loses_nothing(tmp_path, disk):
    """Both raise where the ledger is not as before, or more than a sentence is said."""
    said = disk(tmp_path)
    assert len(said) == 4
    assert all(line.count("cannot be written") == 1 for line in said)


def test_readers_see_whole_states_only_and_the_newest_one_at_once(tmp_path):
    """The short form of `make soak`, which has eight readers for a minute."""
    writer, readers = watch(tmp_path / "figures.duckdb", SECONDS, READERS)
    assert [sentence for reader in readers for sentence in reader.wrong] == []
    assert writer.answers >= LEAST
    for reader in readers:
        assert max(reader.states) == max(writer.states)
        assert reader.answers
