"""The 95 % range shown: its levels follow how often each end was missed so far, so that it holds what it says.

The model's own tails are too thin for such series, some days more than others. Adaptive conformal levels (Gibbs and
Candes, "Adaptive conformal inference under distribution shift", NeurIPS 2021) widen an end after a miss and narrow it
slowly while nothing misses it. They move the range shown and nothing else: what is flagged does not follow them.
"""

import numpy as np

from metrics.flags import tails
from metrics.flags.tails import Baseline
from metrics.flags.window import Numbers

TAIL = 0.025
STEP = 0.2 * TAIL
# Where nothing is known yet of how often an end is missed: the model's tails are at least twice too thin.
START = TAIL / 2
LEAST, MOST = 0.001, 0.25


def levels(tail: Numbers, before: float = START) -> Numbers:
    """The level of one end for each day and for the day after the last: len(tail) + 1 values, the first `before`.

    tail   the probability of a value at least as far out on that side; NaN for a day that does not count
    """
    found, level = [before], before
    for chance in tail.tolist():
        if chance == chance:
            level = min(MOST, max(LEAST, level + STEP * (TAIL - (chance < level))))
        found.append(level)
    return np.array(found)


def ends(low: Numbers, high: Numbers, baseline: Baseline) -> tuple[Numbers, Numbers]:
    """The two ends of the range at these levels, as whole numbers; NaN where the baseline is."""
    return tails.quantile(low, baseline), tails.quantile(1 - high, baseline)
