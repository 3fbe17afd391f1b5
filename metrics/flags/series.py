"""One metric and side of the figures table as arrays on an unbroken calendar; or days and values of one's own."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
import polars as pl

from metrics.definitions import Calendar, Change
from metrics.flags.scan import Given
from metrics.flags.window import Marks, Numbers, calendar, starts
from metrics.flags.words import Observed


@dataclass(frozen=True, slots=True)
class Series:
    """A series by calendar day; every array has one entry a day, NaN where nothing is known.

    metric, side   None for a series of which only the days and values are known
    values         the number a chart draws
    floor          the least the day's true count can be, as stated
    ceiling        the most it can be; unknown where a part of the day is missing from the reports
    rows           the figure of each day as a dictionary, by day
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

    def given(
        self, cuts: Collection[date], doubtful: Collection[date], stands: Collection[date], held: Calendar
    ) -> Given:
        """What a scan starts from; from each of the `cuts` on the days before are no measure."""
        return Given(
            self.values, self.floor, self.ceiling, starts(self.days, cuts), self._marks(doubtful), self._marks(stands),
            self._quiet(held),
        )  # fmt: skip

    def changes(self, held: Calendar) -> list[Change]:
        """The changes of definition from whose first day on the days before are no measure."""
        return held.cuts(self.metric, self.side) if self.metric and self.side else []

    def _quiet(self, held: Calendar) -> Marks:
        """The days on which no report is expected."""
        marks = np.zeros(len(self.days), dtype=bool)
        if self.metric and self.side and self.days:
            for change in held.of(self.metric, self.side, self.days[0], self.days[-1]):
                if change.kind == "quiet_day" and change.first and change.last:
                    first = max(0, (change.first - self.days[0]).days)
                    marks[first : max(0, (change.last - self.days[0]).days + 1)] = True
        return marks

    def _marks(self, marked: Collection[date]) -> Marks:
        marks = np.zeros(len(self.days), dtype=bool)
        for day in marked:
            if 0 <= (place := (day - self.days[0]).days) < len(marks):
                marks[place] = True
        return marks


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
