"""Marks drawn afterwards: where the level of a series seems to have changed, seen from today. They flag nothing.

Unlike a flag, a mark rests on later days too and may move when they come. Killick, Fearnhead and Eckley, "Optimal
detection of changepoints with a linear computational cost", JASA 107 (2012), as implemented in ruptures, on twice the
square root of the counts, whose variance does not grow with their mean.
"""

from collections.abc import Sequence
from datetime import date

import numpy as np

from metrics.flags.window import calendar

SHORTEST = 14
PENALTY = 3.0


def marks(days: Sequence[date], values: Sequence[float | None]) -> list[date]:
    """The first day of each new level, oldest first; none where fewer than 28 days have a report."""
    import ruptures

    every, counts = calendar(days, values)
    told = np.flatnonzero(counts >= 0)
    if len(told) < 2 * SHORTEST:
        return []
    root = 2 * np.sqrt(counts[told] + 0.375)
    spread = 1.4826 * float(np.median(np.abs(np.diff(root)))) / np.sqrt(2) or 1.0
    penalty = PENALTY * spread**2 * float(np.log(len(told)))
    found = ruptures.KernelCPD(kernel="linear", min_size=SHORTEST).fit(root.reshape(-1, 1)).predict(pen=penalty)
    return [every[told[place]] for place in found[:-1]]
