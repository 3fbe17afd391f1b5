"""What the ledger holds, as numbers in memory: every name is found again, with its newest version, and no other is."""

import hashlib
import random

import pytest

from metrics import store
from metrics.store import known
from metrics.store.known import Known, short
from tests.keeping import TEXT, keep, records


def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()


@pytest.fixture
def path(tmp_path):
    return tmp_path / "figures.duckdb"


def test_names_are_found_with_their_newest_version_however_they_came(path, monkeypatch):
    monkeypatch.setattr(known, "LOOSE", 7)
    keep(path, *(records(f"s{n}") for n in range(5)))
    keep(path, records("s1", TEXT.replace("34", "35")))
    chance, wanted = random.Random(2), {f"s{n}#1": 1 for n in range(5)} | {"s1#1": 2}
    with store.write(path) as ledger:
        held = Known(ledger._connection, known.UPDATES)
        assert {name: held.get(name)[0] for name in wanted} == wanted
        hashes = {}
        for _ in range(200):
            name = f"s{chance.randrange(40)}#1"
            wanted[name] = held.get(name)[0] + 1
            hashes[name] = digest(f"{name} {wanted[name]}")
            held.add(name, wanted[name], hashes[name])
    assert {name: held.get(name)[0] for name in wanted} == wanted
    assert {name: held.get(name)[1] for name in hashes} == {name: short(one) for name, one in hashes.items()}
    assert held.get("another#1") == (0, 0)


def test_a_source_that_is_not_whole_has_no_hash_and_is_looked_at_again(path):
    source, updates, claims, refused = records("a")
    with store.write(path) as ledger:
        ledger.keep(source, updates, claims, refused, whole=False)
        assert not ledger.holds(source)
        ledger.publish()
    with store.write(path) as ledger:
        assert not ledger.holds(source)
        assert ledger.keep(source, updates, claims, refused) == store.Kept("a", 0, 0, 0)
        assert ledger.holds(source)
        ledger.publish()
    with store.write(path) as ledger:
        assert ledger.holds(source)
        assert not ledger.holds(records("a", TEXT.replace("34", "36"))[0])
