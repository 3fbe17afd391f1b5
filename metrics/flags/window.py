"""Days on an unbroken calendar, and for each day the 42 before it: what every other part of this room starts from."""

from collections.abc import Collection, Sequence
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt

Numbers = npt.NDArray[np.float64]
Marks = npt.NDArray[np.bool_]
Places = npt.NDArray[np.int64]
Starts = Places

DAYS = 42
NEEDED = 14


def calendar(days: Sequence[date], values: Sequence[float | None]) -> tuple[list[date], Numbers]:
    """Every day from the first to the last with its value; NaN where there is none.

    Days may come in any order; of a day that is there twice the last value holds. What is not finite is no report.
    """
    if not days:
        return [], np.empty(0)
    first = min(days)
    spread = np.full((max(days) - first).days + 1, np.nan)
    for day, value in zip(days, values, strict=True):
        spread[(day - first).days] = np.nan if value is None else value
    spread[~np.isfinite(spread)] = np.nan
    return [first + timedelta(i) for i in range(len(spread))], spread


def trailing(values: Numbers, days: int = DAYS) -> Numbers:
    """For each day the `days` values before it, oldest first, NaN before the series begins: a view, not a copy."""
    padded = np.concatenate([np.full(days, np.nan), values])
    return np.lib.stride_tricks.sliding_window_view(padded, days)[: len(values)]


def starts(days: Sequence[date], cuts: Collection[date]) -> Places:
    """For each day of a calendar the place of the last cut up to it, 0 before the first: where its past begins."""
    places = [(cut - days[0]).days for cut in sorted(cuts)] if days else []
    found = np.zeros(len(days), dtype=np.int64)
    for place in places:
        found[max(place, 0) :] = max(place, 0)
    return found
