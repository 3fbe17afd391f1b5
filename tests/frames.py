"""Figures tables for tests, with every column of the ledger's table, written as short lists."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import polars as pl

from metrics.store import TABLES

KINDS = {
    "VARCHAR": pl.String,
    "DATE": pl.Date,
    "DOUBLE": pl.Float64,
    "BIGINT": pl.Int64,
    "VARCHAR[]": pl.List(pl.String),
    "BOOLEAN": pl.Boolean,
}
SCHEMA = {name: KINDS[kind] for name, kind, _ in TABLES["figures"][1]}
START = date(2025, 1, 1)


def figures(values: Sequence[float | Mapping[str, object] | None], metric="clashes", side="ukraine", start=START):
    """One figure a day from `start`: a number is exact, None is a day without report, a mapping sets columns."""
    rows = [
        _row(value, metric, side, start + timedelta(days=at)) for at, value in enumerate(values) if value is not None
    ]
    return pl.DataFrame(rows, schema=SCHEMA)


def _row(value, metric, side, day):
    number = value if isinstance(value, int | float) else None
    plain = {
        "metric": metric, "side": side, "day": day, "reported": day + timedelta(days=1), "low": number, "high": number,
        "bound": "exact", "value": number, "claimant": f"{side}:general_staff", "claims": 1, "sources": 1,
        "chosen": [f"update#1@1:{day}:{metric}"], "behind": [f"update#1@1:{day}:{metric}"], "status": "single",
        "reason": "As it says.", "derived": False,
    }  # fmt: skip
    return plain | (dict(value) if isinstance(value, Mapping) else {})


def at_least(low):
    """A lower bound, drawn at that bound."""
    return {"low": low, "high": None, "bound": "at_least", "value": low}


def at_most(high):
    """An upper bound, drawn at that bound."""
    return {"low": None, "high": high, "bound": "at_most", "value": high}


def about(value):
    """A rounded number."""
    return {"low": value, "high": value, "bound": "about", "value": value}


WITHHELD = {"low": None, "high": None, "bound": "withheld", "value": None}
