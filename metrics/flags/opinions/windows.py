"""What the methods of surveillance share: the days a method compares with, and what it says of each day."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from metrics.flags.band import Numbers


@dataclass(frozen=True, slots=True)
class Tested:
    """What one method says of each day of a calendar; both arrays are NaN where the day was not tested.

    bound   the highest count that is no alarm; NaN also where the method says that there are too few cases to judge
    alarm   1 where the count lies above the bound, else 0
    """

    bound: Numbers
    alarm: Numbers


def before(counts: Numbers, lags: Sequence[int]) -> Numbers:
    """For each day the counts of the days so many days earlier: shape (days, lags), NaN before the series begins."""
    deepest = max(lags)
    padded = np.concatenate([np.full(deepest, np.nan), counts])
    return padded[np.arange(len(counts))[:, None] + deepest - np.asarray(lags)]


def reached(days: int, deepest: int) -> np.ndarray:
    """Which of so many days have the whole stretch back to `deepest` days before them inside the series."""
    return np.arange(days) >= deepest
