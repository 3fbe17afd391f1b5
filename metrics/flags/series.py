"""One metric and side of the figures table as arrays on an unbroken calendar."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import polars as pl

from metrics.flags.band import Numbers, calendar
from metrics.flags.words import Observed


@dataclass(frozen=True, slots=True)
class Series:
    """A series by calendar day; every array has one entry a day, NaN where nothing is known.

    metric, side   None for a series of which only the days and values are known
    values   the number a chart draws
    floor    the least the day's true count can be, as stated
    ceiling  the most it can be; unknown where a part of the day is missing from the reports
    rows     the figure of each day as a dictionary, by day
    """

    metric: str | None
    side: str | None
    days: list[date]
    values: Numbers
    floor: Numbers
    ceiling: Numbers
    rows: dict[date, dict[str, Any]]

    def observed(self, at: int) -> Observed:
        """The figure of one day as the words need it."""
        row = self.rows.get(self.days[at])
        if row is None:
            value = float(self.values[at])
            return Observed(self.metric, None, self.days[at], value, value, "exact", False)
        return Observed(
            self.metric, row["claimant"], row["day"], row["low"], row["high"], row["bound"], bool(row["derived"])
        )


def series(frame: pl.DataFrame) -> Series:
    """The series of a figures table that holds one metric and one side (at least one row)."""
    rows = {row["day"]: row for row in frame.iter_rows(named=True)}
    days, values = calendar(list(rows), [row["value"] for row in rows.values()])
    _, floor = calendar(list(rows), [row["low"] for row in rows.values()])
    whole = [None if row["status"] == "incomplete" else row["high"] for row in rows.values()]
    _, ceiling = calendar(list(rows), whole)
    return Series(frame["metric"][0], frame["side"][0], days, values, floor, ceiling, rows)


def bare(days: Sequence[date], values: Sequence[float | None], metric: str | None, side: str | None) -> Series:
    """A series of exact values, in any order of days; of a day that is there twice the last value holds."""
    every, counts = calendar(days, values)
    return Series(metric, side, every, counts, counts, counts, {})


def without(values: Numbers, marks: np.ndarray) -> Numbers:
    """The values with the marked days taken out."""
    return np.where(marks, np.nan, values)
