"""The usual range of a daily count: what the trailing weeks say a day can hold, in a negative binomial band.

Counts of reported events vary more than chance alone would make them (their variance is a multiple of their mean), they
have gaps, and single days are wrong. So the band of a day comes from the reported days among the 42 before it, starts
from their median, gives far-off days little weight, and is widened for how few days it rests on. Days without report
are not zeros and take no part. Nothing of the day itself or of later days enters its band.

Weights and rounds as in Farrington, Andrews, Beale and Catchpole, "A statistical algorithm for the early detection of
outbreaks of infectious disease", JRSS A 159 (1996), with the limit 2.58 of Noufaily et al., Statistics in Medicine 32
(2013); residuals after Anscombe (McCullagh and Nelder, "Generalized Linear Models", 1989, section 2.4.2).
"""

import numpy as np

from metrics.flags.tails import Baseline
from metrics.flags.window import DAYS, NEEDED, Numbers, Places, trailing

WATCH = 2.58
ROUNDS = 2
GROSS = 5.0
"""Beyond it a residual is no day of the same series. docs/flags.md says what less and more of it would give."""
FEW = 3.0
LEAST_MEAN = 0.5


def fit(values: Numbers, begins: Places | None = None, rows: Places | None = None) -> Baseline:
    """The baseline of each day, or of some, from the days before it; `values` are counts, NaN for no report.

    begins   for each day the place of the first day that may be compared with it; None when all may
    """
    rows = np.arange(len(values)) if rows is None else rows
    window = trailing(values)[rows]
    if begins is not None and begins[rows].any():
        place = rows[:, None] - DAYS + np.arange(DAYS)
        window = np.where(place < begins[rows, None], np.nan, window)
    told = ~np.isnan(window)
    used = told.sum(axis=1)
    enough = used >= NEEDED
    mean, dispersion = np.full(len(window), np.nan), np.full(len(window), np.nan)
    if enough.any():
        mean[enough], dispersion[enough] = _robust(window[enough], told[enough].astype(np.float64))
    return Baseline(used.astype(np.int64), mean, dispersion)


def _robust(window: Numbers, told: Numbers) -> tuple[Numbers, Numbers]:
    """Mean and dispersion of each row, far-off values weighted down: (2.58 / residual) squared, in two rounds.

    `told` is 1 where a day has a report and 0 where it has none.
    """
    counts = np.where(told > 0, window, 0.0)
    total = told.sum(axis=1)
    least = LEAST_MEAN / total
    mean, dispersion = _start(window, counts, told, least)
    thirds, effective = np.cbrt(counts * counts), total
    for _ in range(ROUNDS):
        residual = np.abs(_anscombe(thirds, mean[:, None], dispersion[:, None]))
        weight = told * _weights(residual)
        total = weight.sum(axis=1)
        effective = total**2 / (weight**2).sum(axis=1)
        mean = np.maximum((weight * counts).sum(axis=1) / total, least)
        dispersion = _dispersion(counts, weight, mean)
    return mean, dispersion * (1 + 1 / effective)


def _weights(residual: Numbers) -> Numbers:
    """1 inside the limit, then (2.58 / residual) squared.

    The one farthest day of a row, when it is far beyond all measure, falls with the fourth power: squared, a slip of a
    digit would still widen the range of a series of few events. Several such days are how the series is.
    """
    far = np.maximum(residual, 1e-9)
    weight: Numbers = np.minimum(1.0, (WATCH / far) ** 2)
    farthest = np.argmax(far, axis=1)[:, None]
    more = np.minimum(1.0, (GROSS / np.take_along_axis(far, farthest, 1)) ** 2)
    np.put_along_axis(weight, farthest, np.take_along_axis(weight, farthest, 1) * more, 1)
    return weight


def _start(window: Numbers, counts: Numbers, told: Numbers, least: Numbers) -> tuple[Numbers, Numbers]:
    """First guess: median and median deviation on the square-root scale; where counts are small, plain moments.

    Plain moments are taken without the highest days of each row, one for every fourteen reported ones: a far day in a
    fortnight does not make the next one usual.
    """
    total = told.sum(axis=1)
    root = 2 * np.sqrt(window + 0.375)
    middle = _median(root, total)
    deviation = 1.4826 * _median(np.abs(root - middle[:, None]), total)
    centre = (middle / 2) ** 2 - 0.375
    small = centre < FEW
    others = _without_highest(counts, told)
    plain = np.maximum((others * counts).sum(axis=1) / others.sum(axis=1), least)
    mean = np.where(small, plain, np.maximum(centre, least))
    return mean, np.where(small, _dispersion(counts, others, plain), np.maximum(1.0, deviation**2))


def _without_highest(counts: Numbers, told: Numbers) -> Numbers:
    """`told` with 0 at the highest days of each row, one for every NEEDED reported ones."""
    most = DAYS // NEEDED
    highest = np.argpartition(counts, -most, axis=1)[:, -most:]
    order = np.argsort(-np.take_along_axis(counts, highest, 1), axis=1)
    highest = np.take_along_axis(highest, order, 1)
    left_out = np.arange(most) < told.sum(axis=1)[:, None] // NEEDED
    others = told.copy()
    np.put_along_axis(others, highest, np.take_along_axis(told, highest, 1) * ~left_out, axis=1)
    return others


def _median(values: Numbers, told: Numbers) -> Numbers:
    """The median of the known values of each row; sorting puts the unknown ones last."""
    ranked = np.sort(values, axis=1)
    upper = (told // 2).astype(np.int64)[:, None]
    lower = ((told - 1) // 2).astype(np.int64)[:, None]
    both = np.take_along_axis(ranked, upper, 1) + np.take_along_axis(ranked, lower, 1)
    middle: Numbers = both[:, 0] / 2
    return middle


def _dispersion(counts: Numbers, weight: Numbers, mean: Numbers) -> Numbers:
    """Weighted Pearson dispersion of each row, at least 1 (never less variable than chance)."""
    squares = (weight * (counts - mean[:, None]) ** 2).sum(axis=1) / mean
    return np.maximum(1.0, squares / np.maximum(weight.sum(axis=1) - 1, 1.0))


def _anscombe(thirds: Numbers, mean: Numbers, dispersion: Numbers) -> Numbers:
    """Residuals that are near normal for counts: 1.5 (y^2/3 m^-1/6 - m^1/2) / sqrt(dispersion)."""
    return 1.5 * (thirds * mean ** (-1 / 6) - np.sqrt(mean)) / np.sqrt(dispersion)
