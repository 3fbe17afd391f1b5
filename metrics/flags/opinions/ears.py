"""The three tests of the Early Aberration Reporting System: C1, C2 and C3.

Sources: L. Hutwagner, W. Thompson, G. M. Seeman, T. Treadwell, "The bioterrorism preparedness and response Early
Aberration Reporting System (EARS)", Journal of Urban Health 80 (2003), i89-i96; for the formula of C3 as a bound:
R. D. Fricker, B. L. Hegler, D. A. Dunfee, "Comparing syndromic surveillance detection methods: EARS versus a
CUSUM-based methodology", Statistics in Medicine 27 (2008), 3407-3429.

Days without a report take no part: mean and standard deviation are those of the reported days of the baseline.
"""

from dataclasses import dataclass

import numpy as np
from scipy.special import ndtri

from metrics.flags.opinions.windows import Tested, before, reached
from metrics.flags.window import Numbers

GAP = 2
LEAST = 2


@dataclass(frozen=True, slots=True)
class Settings:
    """How a test is run.

    alpha      the share of days that may alarm by chance, were the counts normal
    baseline   how many days the mean and the standard deviation come from
    min_sigma  the least standard deviation taken (C1 and C2; C3 has none)
    least      how many of the baseline's days must have a report
    """

    alpha: float = 0.001
    baseline: int = 7
    min_sigma: float = 0.0
    least: int = LEAST


def c1(counts: Numbers, how: Settings) -> Tested:
    """Bound: mean + z(1 - alpha) * sd of the days t-7..t-1 (for a baseline of 7).

    `counts` by calendar day, NaN for no report.
    """
    return _shewhart(counts, how, gap=0)


def c2(counts: Numbers, how: Settings) -> Tested:
    """As `c1` with two days between the baseline and the day: t-9..t-3."""
    return _shewhart(counts, how, gap=GAP)


def c3(counts: Numbers, how: Settings) -> Tested:
    """The excess of C2 above 1 on the two days before, added to C2 of the day.

    Bound: max(0, y + sd * (z(1 - alpha) - [max(0, C2 of t-1 - 1) + max(0, C2 of t-2 - 1)])) with C2 = (y - mean) / sd;
    with sd 0, C2 is infinite above the mean and 0 at it. A day before that was not tested adds nothing. Written so, y
    cancels out, and an alarm tells that the two days before were high: so have it the reference outputs, too.
    """
    mean, sd = _moments(counts, how, GAP)
    with np.errstate(divide="ignore", invalid="ignore"):
        excess = np.where(counts == mean, 0.0, (counts - mean) / sd) - 1
    carried = np.nansum(np.maximum(before(excess, (1, 2)), 0.0), axis=1)
    with np.errstate(invalid="ignore"):
        bound = counts + np.where(sd == 0, 0.0, sd * (_z(how) - carried))
    return _tested(counts, np.maximum(bound, 0.0), how.baseline + 2 * GAP)


def _shewhart(counts: Numbers, how: Settings, gap: int) -> Tested:
    mean, sd = _moments(counts, how, gap)
    return _tested(counts, mean + _z(how) * np.maximum(sd, how.min_sigma), how.baseline + gap)


def _z(how: Settings) -> float:
    return float(ndtri(1 - how.alpha))


def _moments(counts: Numbers, how: Settings, gap: int) -> tuple[Numbers, Numbers]:
    """Mean and standard deviation (n - 1) of each day's baseline; NaN where too few of its days have a report."""
    window = before(counts, range(gap + 1, gap + how.baseline + 1))
    told = ~np.isnan(window)
    n = told.sum(axis=1)
    known = np.where(told, window, 0.0)
    mean = np.where(n >= max(how.least, LEAST), known.sum(axis=1) / np.maximum(n, 1), np.nan)
    # Equal counts have no spread, whatever the rounding of their mean says.
    low, high = np.where(told, window, np.inf).min(axis=1), np.where(told, window, -np.inf).max(axis=1)
    mean = np.where(np.isnan(mean) | (low < high), mean, low)
    squares = np.where(told, (window - mean[:, None]) ** 2, 0.0).sum(axis=1)
    return mean, np.where(np.isnan(mean), np.nan, np.sqrt(squares / np.maximum(n - 1, 1)))


def _tested(counts: Numbers, bound: Numbers, deepest: int) -> Tested:
    tested = reached(len(counts), deepest) & ~np.isnan(counts) & ~np.isnan(bound)
    return Tested(np.where(tested, bound, np.nan), np.where(tested, (counts > bound).astype(np.float64), np.nan))
