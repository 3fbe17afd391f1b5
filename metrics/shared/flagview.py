"""The flags a reader asked for, newest first, and the one whose series is drawn."""

from datetime import date
from typing import Any

import polars as pl

from metrics import series, words
from metrics.flags import KINDS
from metrics.shared import cards, catalogue, ledger

__all__ = ["KINDS", "chosen", "cut", "find", "kind_label", "listed", "series_label", "series_names", "summary"]

SHOWN = 60


def series_names() -> list[str]:
    """The names of all series that have a flag, in the order of the catalogue."""
    return catalogue.present(ledger.tables().flags)


def series_label(name: str) -> str:
    """A series for the picker."""
    return "All series" if name == "all" else catalogue.label(name)


def kind_label(name: str) -> str:
    """A kind of flag for the picker."""
    return "All kinds" if name == "all" else KINDS[name][:1].upper() + KINDS[name][1:]


def find(name: str, kind: str, since: date, until: date) -> pl.DataFrame:
    """The flags of one series and kind (or "all") between two days, newest first."""
    found = ledger.tables().flags.filter(pl.col("day").is_between(since, until))
    if name != "all":
        found = series.of(found, *catalogue.key(name))
    if kind != "all":
        found = found.filter(pl.col("kind") == kind)
    return found.sort("day", "metric", "side", "kind", descending=[True, False, False, False])


def chosen(found: pl.DataFrame, name: str) -> dict[str, Any]:
    """The flag of that name, else the newest one; `found` holds at least one."""
    rows = found.iter_rows(named=True)
    return next((row for row in rows if cards.flag_id(row) == name), found.row(0, named=True))


def listed(found: pl.DataFrame) -> list[list[dict[str, Any]]]:
    """The newest flags, as many as the page lists, those of one series and day together."""
    groups: dict[tuple[str, str, date], list[dict[str, Any]]] = {}
    for row in found.iter_rows(named=True):
        groups.setdefault((row["metric"], row["side"], row["day"]), []).append(row)
    return list(groups.values())[:SHOWN]


def summary(found: pl.DataFrame) -> str:
    """How many flags there are, and how many days of a series they fall on when not all are listed."""
    days = found.select("metric", "side", "day").n_unique()
    more = f" The newest {SHOWN} of {words.number(days)} days are listed; choose a series or dates to see others."
    return f"{words.count(found.height, 'flag')}.{more if days > SHOWN else ''}"


def cut(band: pl.DataFrame, since: date, until: date) -> pl.DataFrame:
    """The usual range between two days."""
    return band.filter(pl.col("day").is_between(since, until))
