"""The test of Farrington in its improved form, without trend or seasons, its bound from a negative binomial.

Sources: C. P. Farrington, N. J. Andrews, A. D. Beale, M. A. Catchpole, "A statistical algorithm for the early detection
of outbreaks of infectious disease", Journal of the Royal Statistical Society A 159 (1996), 547-563; A. Noufaily and
others, "An improved algorithm for outbreak detection in multiple surveillance systems", Statistics in Medicine 32
(2013), 1206-1222 (residuals weighted down from 2.58 on, the bound as a quantile of a negative binomial); for a model
of a constant mean the quasi-Poisson regression of both has the closed form written here.

Days without a report take no part, nor do negative values: a negative count is a correction, not a number of cases.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from scipy.special import betainc, gammaincc, ndtri

from metrics.flags.opinions.windows import Tested, before, reached
from metrics.flags.window import Numbers

FAR = 2.58
CASES, LAST = 5, 4
LEAST = 2


@dataclass(frozen=True, slots=True)
class Settings:
    """How the test is run; the days compared with day t are t - k * freq - w .. t - k * freq + w for k = 1 .. b.

    alpha  the probability that a day without anything unusual lies above the bound
    least  how many of the days compared with must have a report
    """

    alpha: float = 0.001
    freq: int = 7
    b: int = 8
    w: int = 3
    least: int = LEAST

    def lags(self) -> list[int]:
        """How many days before the day the days lie that it is compared with, each once.

        The last `w` days before it take no part, however wide the windows are: they may belong to the same event.
        """
        around = range(-self.w, self.w + 1)
        lags = {k * self.freq + shift for k in range(1, self.b + 1) for shift in around}
        return sorted(lag for lag in lags if lag > self.w)


def farrington(counts: Numbers, how: Settings, only: Sequence[int] | None = None) -> Tested:
    """Alarm where a count lies above its bound; `counts` by day, NaN for no report; `only` these days are asked about.

    The bound is missing where the last four days, this one included, hold fewer than five cases; there is no alarm.
    """
    known = np.where(counts >= 0, counts, np.nan)
    lags = how.lags()
    at = np.flatnonzero(reached(len(counts), max(lags)) & ~np.isnan(known))
    at = at if only is None else np.intersect1d(at, only)
    window = before(known, lags, at)
    enough = (~np.isnan(window)).sum(axis=1) >= max(how.least, LEAST)
    at, window = at[enough], window[enough]
    cases = np.nansum(before(known, range(LAST)), axis=1)
    bound, alarm = np.full(len(counts), np.nan), np.full(len(counts), np.nan)
    bound[at] = _bound(*_fit(window), 1 - how.alpha)
    bound[cases < CASES] = np.nan
    alarm[at] = (known > 0)[at] & (known[at] > bound[at])
    return Tested(bound, alarm)


def _fit(window: Numbers) -> tuple[Numbers, Numbers]:
    """Mean and dispersion of each row, once plain and once more with far-off days weighted down.

    Residuals are Anscombe's: r = 1.5 (y^(2/3) m^(-1/6) - m^(1/2)) / sqrt(phi (1 - 1/n)).
    A day with r above 2.58 weighs r^-2 of the others; all weights together make n.
    """
    told = (~np.isnan(window)).astype(np.float64)
    counts, n = np.where(told > 0, window, 0.0), told.sum(axis=1)
    mean, phi = _moments(counts, told, n)
    some = mean > 0
    centre = np.where(some, mean, 1.0)[:, None]
    residual = 1.5 * (np.cbrt(counts) ** 2 * centre ** (-1 / 6) - np.sqrt(centre)) / np.sqrt(phi * (1 - 1 / n))[:, None]
    weight = told * np.where(residual > FAR, 1 / np.maximum(residual, FAR) ** 2, 1.0)
    weight *= (n / weight.sum(axis=1))[:, None]
    again, spread = _moments(counts, weight, n)
    return np.where(some, again, 0.0), np.where(some, spread, 1.0)


def _moments(counts: Numbers, weight: Numbers, n: Numbers) -> tuple[Numbers, Numbers]:
    """The weighted mean and the dispersion of each row, the latter at least 1."""
    mean = (weight * counts).sum(axis=1) / weight.sum(axis=1)
    squares = (weight * (counts - mean[:, None]) ** 2).sum(axis=1) / np.where(mean > 0, mean, 1.0)
    return mean, np.maximum(1.0, squares / (n - 1))


def _bound(mean: Numbers, phi: Numbers, level: float) -> Numbers:
    """The smallest whole number that the count reaches or stays under with probability `level`, by halving.

    Negative binomial with size mean / (phi - 1) and probability 1 / phi; Poisson where phi is 1.
    """
    low = np.full(len(mean), -1.0)
    high = _above(mean, phi, level)
    while (open_ := high - low > np.maximum(1.0, np.spacing(high))).any():
        middle = np.where(open_, np.floor((low + high) / 2), high)
        fits = _share(middle, mean, phi) >= level
        high, low = np.where(open_ & fits, middle, high), np.where(open_ & ~fits, middle, low)
    return high


def _above(mean: Numbers, phi: Numbers, level: float) -> Numbers:
    """A count that surely reaches the level: far out on the normal scale, doubled until it does."""
    high = np.ceil(mean + (abs(float(ndtri(level))) + 3) * np.sqrt(mean * phi) + 20)
    while (short := _share(high, mean, phi) < level).any():
        high = np.where(short, 2 * high, high)
    return high


def _share(count: Numbers, mean: Numbers, phi: Numbers) -> Numbers:
    """The probability of a count of at most so many."""
    size = mean / np.where(phi > 1, phi - 1, 1.0)
    several = betainc(np.where(size > 0, size, 1.0), np.maximum(count, 0.0) + 1, 1 / phi)
    return np.where(mean > 0, np.where(phi > 1, several, gammaincc(np.maximum(count, 0.0) + 1, mean)), 1.0)
