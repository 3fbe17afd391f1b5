"""What the methods of surveillance share: the days a method compares with, and what it says of each day."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from metrics.flags.window import Numbers

Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Tested:
    """What one method says of each day of a calendar; both arrays are NaN where the day was not tested.

    bound   the highest count that is no alarm; NaN also where the method says that there are too few cases to judge
    alarm   1 where the count lies above the bound, else 0
    """

    bound: Numbers
    alarm: Numbers


def before(counts: Numbers, lags: Sequence[int], at: Places | None = None) -> Numbers:
    """For each day the counts of the days so many days earlier: shape (days, lags), NaN before the series begins.

    at  the places of the days asked about; None for all
    """
    deepest = max(lags)
    padded = np.concatenate([np.full(deepest, np.nan), counts])
    places = np.arange(len(counts)) if at is None else at
    return padded[places[:, None] + deepest - np.asarray(lags)]


def reached(days: int, deepest: int) -> np.ndarray:
    """Which of so many days have the whole stretch back to `deepest` days before them inside the series."""
    return np.arange(days) >= deepest
