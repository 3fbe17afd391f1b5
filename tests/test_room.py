"""Readers of a ledger keep little in memory; who asks for all of it may take more for as long as it takes."""

import pytest

from metrics import store
from metrics.store import room
from tests.keeping import keep, records


@pytest.fixture
def ledger(tmp_path):
    keep(tmp_path / "figures.duckdb", records())
    return store.read(tmp_path / "figures.duckdb")


def limit(ledger):
    ((found,),) = ledger.cursor().sql("SELECT current_setting('memory_limit')").fetchall()
    return found


def test_there_is_room_for_all_until_the_last_who_asked_for_it_is_done(ledger):
    usual = limit(ledger)
    assert usual == "286.1 MiB"  # 300 MB
    with ledger.room.for_all():
        wide = limit(ledger)
        with pytest.raises(ValueError, match="went wrong"), ledger.room.for_all():
            raise ValueError("went wrong")
        assert limit(ledger) == wide != usual
    assert limit(ledger) == usual


@pytest.mark.parametrize("whole", ["updates", "history", "refused", "claims", "rivals", "figures"])
def test_whole_tables_are_asked_for_with_room(ledger, whole, monkeypatch):
    seen = []
    for_all = room.Room.for_all
    monkeypatch.setattr(room.Room, "for_all", lambda own: seen.append(whole) or for_all(own))
    getattr(ledger, whole)()
    assert seen == [whole]
    ledger.find()
    ledger.claims(update="s#1")
    assert seen == [whole]
