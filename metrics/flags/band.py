"""The usual range of a daily count: what the trailing weeks say a day can hold, in a negative binomial band.

Counts of reported events vary more than chance alone would make them (their variance is a multiple of their mean), they
have gaps, and single days are wrong. So the band of a day comes from the reported days among the 42 before it, starts
from their median, gives far-off days little weight, and is widened for how few days it rests on. Days without report
are not zeros and take no part. Nothing of the day itself or of later days enters its band.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
import numpy.typing as npt
import polars as pl

Numbers = npt.NDArray[np.float64]
Marks = npt.NDArray[np.bool_]
Starts = npt.NDArray[np.int64]

DAYS = 42
NEEDED = 14
ALERT = 3.09
WATCH = 2.58
USUAL = 1.96
ROUNDS = 2
FEW = 3.0
LEAST_MEAN = 0.5
LEAST_SIZE = 0.6


@dataclass(frozen=True, slots=True)
class Baseline:
    """What the trailing days say of each calendar day, as arrays of one length.

    used        reported days the baseline rests on, out of the last DAYS
    mean        expected count; NaN where fewer than NEEDED days were reported
    dispersion  variance over mean, above 1, the uncertainty of the mean included; NaN as `mean`
    """

    used: npt.NDArray[np.int64]
    mean: Numbers
    dispersion: Numbers


def calendar(days: Sequence[date], values: Sequence[float | None]) -> tuple[list[date], Numbers]:
    """Every day from the first to the last with its value; NaN where there is none. Days may come in any order."""
    if not days:
        return [], np.empty(0)
    first = min(days)
    spread = np.full((max(days) - first).days + 1, np.nan)
    for day, value in zip(days, values, strict=True):
        spread[(day - first).days] = np.nan if value is None else value
    return [first + timedelta(i) for i in range(len(spread))], spread


def trailing(values: Numbers) -> Numbers:
    """For each day the DAYS values before it, oldest first: shape (len(values), DAYS), NaN before the series begins."""
    padded = np.concatenate([np.full(DAYS, np.nan), values])
    return np.lib.stride_tricks.sliding_window_view(padded, DAYS)[: len(values)]


def fit(values: Numbers, begins: Starts | None = None) -> Baseline:
    """The baseline of each day from the days before it; `values` are counts of at least zero, NaN for no report.

    begins   for each day the place of the first day that may be compared with it; None when all may
    """
    window = trailing(values)
    if begins is not None and begins.any():
        place = np.arange(len(values))[:, None] - DAYS + np.arange(DAYS)
        window = np.where(place < begins[:, None], np.nan, window)
    told = (~np.isnan(window)).astype(np.float64)
    used = told.sum(axis=1).astype(np.int64)
    enough = used >= NEEDED
    mean, dispersion = np.full(len(values), np.nan), np.full(len(values), np.nan)
    if enough.any():
        mean[enough], dispersion[enough] = _robust(window[enough], told[enough])
    return Baseline(used, mean, dispersion)


def _robust(window: Numbers, told: Numbers) -> tuple[Numbers, Numbers]:
    """Mean and dispersion of each row, far-off values weighted down: (2.58 / residual) squared, in two rounds.

    `told` is 1 where a day has a report and 0 where it has none.
    """
    counts = np.where(told > 0, window, 0.0)
    least = LEAST_MEAN / told.sum(axis=1)
    mean, dispersion = _start(window, counts, told, least)
    effective = told.sum(axis=1)
    for _ in range(ROUNDS):
        residual = np.abs(_anscombe(counts, mean[:, None], dispersion[:, None]))
        weight = told * np.minimum(1.0, (WATCH / np.maximum(residual, 1e-9)) ** 2)
        total = weight.sum(axis=1)
        effective = total**2 / (weight**2).sum(axis=1)
        mean = np.maximum((weight * counts).sum(axis=1) / total, least)
        dispersion = _dispersion(counts, weight, mean)
    return mean, dispersion * (1 + 1 / effective)


def _start(window: Numbers, counts: Numbers, told: Numbers, least: Numbers) -> tuple[Numbers, Numbers]:
    """First guess: median and median deviation on the square-root scale; plain moments where counts are small."""
    root = 2 * np.sqrt(window + 0.375)
    middle = np.nanmedian(root, axis=1)
    deviation = 1.4826 * np.nanmedian(np.abs(root - middle[:, None]), axis=1)
    centre = (middle / 2) ** 2 - 0.375
    plain = np.maximum(counts.sum(axis=1) / told.sum(axis=1), least)
    small = centre < FEW
    mean = np.where(small, plain, np.maximum(centre, least))
    return mean, np.where(small, _dispersion(counts, told, plain), np.maximum(1.0, deviation**2))


def _dispersion(counts: Numbers, weight: Numbers, mean: Numbers) -> Numbers:
    """Weighted Pearson dispersion of each row, at least 1 (never less variable than chance)."""
    squares = (weight * (counts - mean[:, None]) ** 2).sum(axis=1) / mean
    return np.maximum(1.0, squares / np.maximum(weight.sum(axis=1) - 1, 1.0))


def _anscombe(counts: Numbers, mean: Numbers, dispersion: Numbers) -> Numbers:
    """Residuals that are near normal for counts: 1.5 (y^2/3 m^-1/6 - m^1/2) / sqrt(dispersion)."""
    return 1.5 * (np.cbrt(counts**2) * mean ** (-1 / 6) - np.sqrt(mean)) / np.sqrt(dispersion)


def surprise_above(counts: Numbers, baseline: Baseline) -> Numbers:
    """How far up each count lies, as a normal score: above 3.09 where a count this high or higher has p < 0.001."""
    score = _score(np.maximum(counts - 1, 0.0), baseline)
    return np.where(counts > 0, score, np.where(np.isnan(score), np.nan, -np.inf))


def surprise_below(counts: Numbers, baseline: Baseline) -> Numbers:
    """How far down each count lies, as a normal score: below -3.09 where a count this low or lower has p < 0.001."""
    return _score(np.maximum(counts, 0.0), baseline)


def usual(baseline: Baseline) -> tuple[Numbers, Numbers]:
    """The 95 % range of each day as whole numbers (low, high); NaN where the baseline is."""
    return _quantile(baseline, -USUAL), _quantile(baseline, USUAL)


def _quantile(baseline: Baseline, score: float) -> Numbers:
    """The smallest count of which P(count or less) reaches the score, by halving."""
    known = ~np.isnan(baseline.mean)
    own = Baseline(baseline.used[known], baseline.mean[known], baseline.dispersion[known])
    low = np.full(known.sum(), -1.0)
    high = np.ceil(own.mean + 15 * np.sqrt(own.mean * own.dispersion) + 20)
    while (high - low > 1).any():
        middle = np.floor((low + high) / 2)
        reached = _score(np.maximum(middle, 0.0), own) >= score
        high, low = np.where(reached, middle, high), np.where(reached, low, middle)
    found = np.full(len(known), np.nan)
    found[known] = np.maximum(high, 0.0)
    return found


def _score(counts: Numbers, baseline: Baseline) -> Numbers:
    """The normal score of P(Y <= count) for a negative binomial Y, in the closed form of Peizer and Pratt.

    Off by less than 0.05 from the exact tail for sizes from 0.6 up; smaller sizes are held there.
    """
    size = np.maximum(baseline.mean / (baseline.dispersion - 1), LEAST_SIZE)
    p = size / (size + baseline.mean)
    q = 1 - p
    total = size + counts
    distance = size - 1 / 3 - (total + 1 / 3) * p + 0.02 * (q / size - p / (counts + 1) + (q - 0.5) / (total + 1))
    bend = 1 + q * _bend((size - 0.5) / (total * p)) + p * _bend((counts + 0.5) / (total * q))
    return -distance * np.sqrt(bend / ((total + 1 / 6) * p * q))


def _bend(x: Numbers) -> Numbers:
    """(1 - x^2 + 2 x ln x) / (1 - x)^2, by its series near 1 where the fraction is 0/0."""
    gap = 1 - x
    near = np.abs(gap) < 1e-3
    safe = np.where(near, 0.5, x)
    return np.where(near, gap / 3 + gap**2 / 6, (1 - safe**2 + 2 * safe * np.log(safe)) / (1 - safe) ** 2)


def starts(days: Sequence[date], cuts: Collection[date]) -> Starts:
    """For each day of a calendar the place of the last cut up to it, 0 before the first: where its past begins."""
    places = [(cut - days[0]).days for cut in sorted(cuts)] if days else []
    found = np.zeros(len(days), dtype=np.int64)
    for place in places:
        found[max(place, 0) :] = max(place, 0)
    return found


def band(
    days: Sequence[date],
    values: Sequence[float | None],
    aside: Collection[date] = (),
    cuts: Collection[date] = (),
) -> pl.DataFrame:
    """The band of a series for a chart, one row for each calendar day from the first to the last.

    Columns: day, value (null without a report), expected, low, high (the usual range; null where fewer than 14 of the
    42 days before were reported), used and missing (days of the 42 with and without a report).
    Negative values are corrections of totals and take no part in the band, nor do the days put `aside` as doubtful.
    From each of the `cuts` on the days before it take no part: they counted something else.
    """
    every, counts = calendar(days, values)
    doubtful = np.array([day in aside for day in every], dtype=bool)
    baseline = fit(np.where((counts < 0) | doubtful, np.nan, counts), starts(every, cuts))
    low, high = usual(baseline)
    columns = {"value": counts, "expected": baseline.mean, "low": low, "high": high}
    frame = pl.DataFrame({"day": pl.Series(every, dtype=pl.Date), **columns}).with_columns(
        pl.col(list(columns)).fill_nan(None), used=pl.Series(baseline.used, dtype=pl.Int64)
    )
    return frame.with_columns(missing=DAYS - pl.col("used"))
