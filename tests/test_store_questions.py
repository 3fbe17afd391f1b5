"""What the pages ask of a large ledger: one update's versions, a search with a limit, figures without their claims."""

from dataclasses import replace
from datetime import UTC, datetime

import polars as pl
import pytest

from metrics import store
from metrics.store import texts
from tests.keeping import TEXT, keep, records


@pytest.fixture
def path(tmp_path):
    return tmp_path / "figures.duckdb"


def dated(id, day, text=TEXT, **described):
    source, updates, claims, refused = records(id, text, **described)
    when = datetime(2025, 1, day, 9, tzinfo=UTC)
    return replace(source, published=when), [replace(updates[0], published=when)], claims, refused


def found(path, words=(), limit=50, offset=0, **wanted):
    answer = store.read(path).find(store.Wanted(tuple(words), **wanted), limit, offset)
    return answer.total, answer.rows["source"].to_list()


def numbers(path, table, words=(), limit=50, offset=0, **wanted):
    answer = store.read(path).find_numbers(table, store.Wanted(tuple(words), **wanted), limit, offset)
    return answer.total, answer.rows["document"].to_list()


def test_a_search_lists_the_newest_and_counts_all(path):
    keep(path, *(dated(f"s{n}", n) for n in range(1, 8)))
    assert found(path, ["drones"], limit=3) == (7, ["s7", "s6", "s5"])
    assert found(path) == (7, [f"s{n}" for n in range(7, 0, -1)])


def test_all_words_are_looked_for_in_any_case_and_order_in_text_and_headline(path):
    about = "On the night: 34 of 81 Шахеди were shot"
    keep(path, dated("a", 4), dated("b", 5, about), dated("c", 6, title="Harbour"), records("d", about))
    assert found(path, ["шахеди", "NIGHT"]) == (2, ["b", "d"])
    assert found(path, ["harbour"]) == (1, ["c"])
    assert found(path, ["of 81", "drones"])[0] == 2
    assert found(path, ["100%", "drones"]) == (0, [])
    assert found(path, ["81", "harbour", "drones"]) == found(path, ["DRONES", "Harbour", "81"]) == (1, ["c"])


def test_a_search_is_kept_to_one_publisher_and_to_what_counts(path):
    reuters, updates, claims, refused = dated("r", 7)
    keep(path, dated("a", 4), (replace(reuters, publisher="Reuters"), updates, claims, refused))
    assert found(path, publisher="Reuters") == (1, ["r"])
    keep(path, dated("a", 4, TEXT.replace("34", "35")))
    assert found(path, ["34"]) == (1, ["r"])
    assert found(path, ["35"]) == (1, ["a"])


def test_every_page_of_a_search_is_another_and_none_is_lost(path):
    keep(path, *(dated(f"s{n}", n) for n in range(1, 8)))
    pages = [found(path, ["drones"], limit=3, offset=offset) for offset in (0, 3, 6)]
    assert [total for total, _ in pages] == [7, 7, 7]
    assert [source for _, sources in pages for source in sources] == [f"s{n}" for n in range(7, 0, -1)]
    assert found(path, ["drones"], limit=3, offset=9) == (7, [])
    claims = [numbers(path, "claims", limit=4, offset=offset)[1] for offset in range(0, 20, 4)]
    every = store.read(path).claims()
    assert sorted(source for some in claims for source in some) == sorted(every["document"])


@pytest.mark.parametrize("column", ["metric", "claimant", "language", "bound"])
def test_claims_are_found_by_what_is_said_of_them_and_texts_by_their_claims(path, column):
    keep(path, dated("a", 4), dated("b", 5))
    every = store.read(path).claims()
    value = every[column][0]
    held = every.filter(pl.col(column) == value)
    assert numbers(path, "claims", **{column: value})[0] == held.height > 0
    assert found(path, **{column: value})[0] == held["update"].n_unique()
    assert numbers(path, "claims", **{column: "of another world"}) == (0, [])
    assert found(path, **{column: "of another world"}) == (0, [])


def test_refused_numbers_are_found_by_reason_words_and_publisher(path):
    keep(path, dated("a", 4), dated("b", 5))
    every = store.read(path).refused()
    reason = every["reason"][0]
    assert numbers(path, "refused", reason=reason)[0] == every.filter(pl.col("reason") == reason).height > 0
    assert numbers(path, "refused", reason="of another world") == (0, [])
    word = every["sentence"][0].split()[0]
    held = every.filter(pl.col("sentence").str.to_lowercase().str.contains(word.lower(), literal=True)).height
    assert numbers(path, "refused", [word.upper()])[0] == held
    assert numbers(path, "refused", publisher="nobody") == (0, [])
    assert numbers(path, "refused", publisher="The Daily Live")[0] == every.height


def test_what_can_be_looked_for_is_what_is_held(path):
    keep(path, dated("a", 4))
    said, ledger = store.read(path).said(), store.read(path)
    assert said["claimant"] == sorted(ledger.claims()["claimant"].unique())
    assert said["reason"] == sorted(ledger.refused()["reason"].unique()) != []


def test_one_update_comes_with_every_version(path):
    keep(path, records("a"), records("b"))
    keep(path, records("a", TEXT.replace("34", "35")))
    versions = store.read(path).versions("a#1")
    assert versions.select("version", "current", "publisher").rows() == [
        (1, False, "The Daily Live"), (2, True, "The Daily Live"),
    ]  # fmt: skip
    assert store.read(path).versions("none").is_empty()


def test_an_id_names_its_own_text_where_another_has_the_same_number(path, monkeypatch):
    monkeypatch.setattr(texts, "NUMBER", "length({})")
    keep(path, records("a"), records("b"), records("longer"))
    ledger = store.read(path)
    for name in ("a", "b"):
        assert ledger.versions(f"{name}#1")["source"].unique().to_list() == [name]
        assert ledger.claims(update=f"{name}#1")["document"].unique().to_list() == [name]
    assert ledger.versions("c#1").is_empty()
    assert ledger.claims(update="none").is_empty()


def test_figures_come_without_the_claims_behind_them_where_nobody_needs_those(path):
    keep(path, records())
    with store.read(path) as ledger:
        whole, short = ledger.figures(), ledger.figures(behind=False)
    assert short.equals(whole.drop("behind"))
    assert whole["behind"].list.len().to_list() == [1, 1]
