"""Whole tables come in pieces and in one order, however many rows are put in order together."""

from datetime import date

import polars as pl
import pytest

from metrics import store
from metrics.store import streams
from tests import ledgers

TABLES = ("figures", "rivals", "checks", "flags", "claims", "refused", "updates")
SOME = store.Chosen(since=date(2025, 1, 1), until=date(2025, 1, 20))


def whole(table, chosen, lot, monkeypatch):
    monkeypatch.setattr(streams, "LOT", lot)
    found = store.stream(store.read(ledgers.bundled()), table, chosen)
    rows = pl.concat(found.pieces)
    assert rows.height == found.count
    return rows


@pytest.mark.parametrize("table", TABLES)
def test_the_rows_and_their_order_do_not_hang_on_the_size_of_a_lot(table, monkeypatch):
    at_once = whole(table, store.Chosen(), 10**9, monkeypatch)
    assert at_once.height > 0
    assert whole(table, store.Chosen(), 1500, monkeypatch).equals(at_once)


def test_rows_without_a_day_come_last(monkeypatch):
    days = whole("claims", store.Chosen(), 5000, monkeypatch)["day"]
    assert 0 < days.null_count() < len(days)
    assert days.tail(days.null_count()).is_null().all()


@pytest.mark.parametrize("table", ["claims", "flags"])
def test_of_a_choice_too(table, monkeypatch):
    few = whole(table, SOME, 3, monkeypatch)
    assert few["day"].is_between(SOME.since, SOME.until).all()
    assert few.equals(whole(table, SOME, 10**9, monkeypatch))


def test_nothing_tells_its_columns(monkeypatch):
    none = whole("claims", store.Chosen(since=date(1990, 1, 1), until=date(1990, 1, 2)), 3, monkeypatch)
    assert none.is_empty()
    assert "publisher" in none.columns
