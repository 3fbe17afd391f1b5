"""What the pages ask of a large ledger: one update's versions, a search with a limit, figures without their claims."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from metrics import store
from tests.test_store import TEXT, keep, records


@pytest.fixture
def path(tmp_path):
    return tmp_path / "figures.duckdb"


def dated(id, day, text=TEXT, **described):
    source, updates, claims, refused = records(id, text, **described)
    when = datetime(2025, 1, day, 9, tzinfo=UTC)
    return replace(source, published=when), [replace(updates[0], published=when)], claims, refused


def found(path, *asked, **limits):
    answer = store.read(path).find(*asked, **limits)
    return answer.total, answer.updates["source"].to_list()


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


def test_a_search_is_kept_to_one_publisher_and_to_what_counts(path):
    reuters, updates, claims, refused = dated("r", 7)
    keep(path, dated("a", 4), (replace(reuters, publisher="Reuters"), updates, claims, refused))
    assert found(path, publisher="Reuters") == (1, ["r"])
    keep(path, dated("a", 4, TEXT.replace("34", "35")))
    assert found(path, ["34"]) == (1, ["r"])
    assert found(path, ["35"]) == (1, ["a"])


def test_one_update_comes_with_every_version(path):
    keep(path, records("a"), records("b"))
    keep(path, records("a", TEXT.replace("34", "35")))
    versions = store.read(path).versions("a#1")
    assert versions.select("version", "current", "publisher").rows() == [
        (1, False, "The Daily Live"), (2, True, "The Daily Live"),
    ]  # fmt: skip
    assert store.read(path).versions("none").is_empty()


def test_figures_come_without_the_claims_behind_them_where_nobody_needs_those(path):
    keep(path, records())
    with store.read(path) as ledger:
        whole, short = ledger.figures(), ledger.figures(behind=False)
    assert short.equals(whole.drop("behind"))
    assert whole["behind"].list.len().to_list() == [1, 1]
