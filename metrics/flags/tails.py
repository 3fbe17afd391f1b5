"""Probabilities of a count under a negative binomial with a given mean and dispersion, exact in both tails.

With mean m and dispersion f = variance / mean > 1 the size is r = m / (f - 1) and the probability parameter 1 / f
(the NB2 form: Hilbe, "Negative Binomial Regression", 2011, ch. 8). The tails are regularised incomplete beta
functions (Abramowitz and Stegun 26.5.26), so no count is too far out for them.
"""

from dataclasses import dataclass

import numpy as np
from scipy import special

from metrics.flags.window import Numbers, Places

LEAST = 1e-300


@dataclass(frozen=True, slots=True)
class Baseline:
    """What the trailing days say of each calendar day, as arrays of one length.

    used        reported days the baseline rests on, out of the 42 before
    mean        expected count; NaN where fewer than 14 days were reported
    dispersion  variance over mean, above 1, the uncertainty of the mean included; NaN as `mean`
    """

    used: Places
    mean: Numbers
    dispersion: Numbers

    def of(self, rows: slice | Numbers | Places) -> "Baseline":
        """The same for some of the days."""
        return Baseline(self.used[rows], self.mean[rows], self.dispersion[rows])


def at_least(counts: Numbers, baseline: Baseline) -> Numbers:
    """P(Y >= count) of each day; NaN where there is no count or no baseline."""
    size, share = _parameters(baseline)
    whole = np.ceil(counts)
    tail = special.betainc(np.maximum(whole, 1.0), size, 1 - share)
    return np.where(whole > 0, tail, np.where(np.isnan(whole + size), np.nan, 1.0))


def at_most(counts: Numbers, baseline: Baseline) -> Numbers:
    """P(Y <= count) of each day; NaN where there is no count or no baseline."""
    size, share = _parameters(baseline)
    whole = np.floor(counts)
    tail = special.betainc(size, np.maximum(whole, 0.0) + 1, share)
    return np.where(whole >= 0, tail, np.where(np.isnan(whole + size), np.nan, 0.0))


def score(tail: Numbers) -> Numbers:
    """The normal score of a tail probability: 3.09 for 0.001; above 37 all are 37, so that none is infinite."""
    found: Numbers = -special.ndtri(np.clip(tail, LEAST, 1 - 1e-16))
    return found


def centre(counts: Numbers, baseline: Baseline) -> Numbers:
    """A signed normal score of each count, halfway through its own probability (mid-P: Lancaster, JASA 1961)."""
    above, below = at_least(counts, baseline), at_most(counts, baseline)
    # Each half is taken on its own side, where it is small and exact.
    own = above + below - 1
    up, down = above - own / 2, below - own / 2
    return np.where(up < down, score(up), -score(down))


def usualness(counts: Numbers, baseline: Baseline) -> Numbers:
    """How ordinary each count would be, 0 to 1: twice its smaller tail; 0 where nothing is known."""
    both = 2 * np.minimum(at_least(counts, baseline), at_most(counts, baseline))
    return np.where(np.isnan(both), 0.0, np.minimum(both, 1.0))


def mass(counts: Numbers, baseline: Baseline) -> Numbers:
    """P(Y = count) of each day; 0 below zero and where nothing is known."""
    # Half of the time in which a method alone answers would go into importing this.
    from scipy import stats

    found: Numbers = stats.nbinom.pmf(np.floor(counts), *_parameters(baseline))
    return np.nan_to_num(found)


def quantile(level: Numbers | float, baseline: Baseline) -> Numbers:
    """The smallest count of which P(Y <= count) reaches `level`; NaN where the baseline is."""
    size, share = _parameters(baseline)
    from scipy import stats

    found: Numbers = stats.nbinom.ppf(level, size, share)
    return found


def _parameters(baseline: Baseline) -> tuple[Numbers, Numbers]:
    return baseline.mean / (baseline.dispersion - 1), 1 / baseline.dispersion
