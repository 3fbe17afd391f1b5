"""Breaks of reporting: the share that one figure has in another changes at once and for good.

When "shot down" begins to mean "shot down or suppressed", no single day need be far out, but the share of the drones
launched that are said to be shot down is another from one day to the next. The share of a day is weighed as a binomial
share with more variance than chance (McCullagh and Nelder, "Generalized Linear Models", 1989, section 4.5): expected
n s and variance f n s (1 - s), share s and dispersion f from the 42 days before, far-off days weighted down. The
scores go into the same cumulative sums as those of levels.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from metrics.definitions import Calendar, Change
from metrics.flags import shifts, words
from metrics.flags.band import ROUNDS, WATCH
from metrics.flags.dial import Limits
from metrics.flags.kinds import Flag
from metrics.flags.series import Series
from metrics.flags.window import DAYS, NEEDED, Numbers, calendar, trailing
from metrics.rules import METRICS

PAIRS = (("drones_shot_down", "drones_launched"), ("drones_lost", "drones_launched"))
LEAST_SHARE = 0.02
AROUND = timedelta(days=3)


@dataclass(frozen=True, slots=True)
class Usual:
    """What the 42 days before say of the share of each day; NaN with fewer than 14 days that have both figures."""

    share: Numbers
    dispersion: Numbers
    used: Numbers


@dataclass(frozen=True, slots=True)
class Break:
    """A share that changed: seen on place `at`, since place `onset`, from `before` to `now`; `change` explains it."""

    at: int
    onset: int
    up: bool
    before: float
    now: float
    told: int
    change: Change | None


def usual(parts: Numbers, wholes: Numbers) -> Usual:
    """The usual share of each day from the days before it; both arrays by calendar day, NaN without a report."""
    part, whole = trailing(parts), trailing(wholes)
    both = ~np.isnan(part + whole) & (np.nan_to_num(whole) > 0)
    part, whole = np.where(both, part, 0.0), np.where(both, whole, 0.0)
    used = both.sum(axis=1)
    weight, dispersion = both.astype(np.float64), np.ones(len(parts))
    with np.errstate(invalid="ignore", divide="ignore"):
        for _ in range(ROUNDS + 1):
            share = (weight * part).sum(axis=1) / (weight * whole).sum(axis=1)
            spread = whole * _chance(share)[:, None]
            residual = np.where(both, (part - whole * share[:, None]) / np.sqrt(spread), 0.0)
            pearson = (weight * residual**2).sum(axis=1) / np.maximum(weight.sum(axis=1) - 1, 1)
            dispersion = np.maximum(1.0, pearson)
            far = np.maximum(np.abs(residual) / np.sqrt(dispersion)[:, None], 1e-9)
            weight = both * np.minimum(1.0, (WATCH / far) ** 2)
    enough = used >= NEEDED
    return Usual(
        np.where(enough, share, np.nan), np.where(enough, dispersion * (1 + 1 / np.maximum(used, 1)), np.nan), used
    )


def _chance(share: Numbers) -> Numbers:
    """s (1 - s), never less than at the ends of what a share is taken to be: one of 0 % still varies a little."""
    inner = np.clip(share, LEAST_SHARE, 1 - LEAST_SHARE)
    return inner * (1 - inner)


def scores(parts: Numbers, wholes: Numbers, known: Usual) -> Numbers:
    """How far the share of each day lies from the usual one, as a normal score."""
    spread = known.dispersion * wholes * _chance(known.share)
    with np.errstate(invalid="ignore", divide="ignore"):
        found: Numbers = np.where(wholes > 0, (parts - wholes * known.share) / np.sqrt(spread), np.nan)
    return found


def breaks(part: Series, whole: Series, limits: Limits, held: Calendar) -> tuple[list[date], list[Break], Usual]:
    """The calendar of both series, the breaks of the share that one has in the other, and its usual values."""
    days = sorted({*part.days, *whole.days})
    days, parts = calendar([*days, *part.days], [None] * len(days) + part.values.tolist())
    _, wholes = calendar([*days, *whole.days], [None] * len(days) + whole.values.tolist())
    known = usual(parts, wholes)
    found = scores(parts, wholes, known)
    none = np.zeros(len(days), dtype=np.int64)
    made = []
    for sign in (1, -1):
        sums = shifts.sums(sign * found, none, limits.shift)
        for at in np.flatnonzero(sums.signal).tolist():
            onset = int(sums.onset[at])
            rows = slice(onset, at + 1)
            told = ~np.isnan(found[rows])
            now = float(parts[rows][told].sum() / wholes[rows][told].sum())
            change = _change((part, whole), days[onset], days[at], held)
            made.append(Break(at, onset, sign > 0, float(known.share[onset]), now, int(told.sum()), change))
    return days, made, known


def _change(of: Sequence[Series], onset: date, at: date, held: Calendar) -> Change | None:
    """The change of definition that began around the first day of a break, or until it was seen."""
    cuts = [change for one in of for change in one.changes(held)]
    return next((c for c in cuts if c.first and onset - AROUND <= c.first <= at), None)


def flags(series: dict[tuple[str, str], Series], limits: Limits, held: Calendar) -> Iterator[Flag]:
    """A flag for each break: on the part, explained where the calendar of definitions has the reason."""
    for name, whole_name in PAIRS:
        side = METRICS[name].side
        part, whole = series.get((name, side)), series.get((whole_name, side))
        if part is None or whole is None:
            continue
        days, made, known = breaks(part, whole, limits, held)
        for one in made:
            yield _flag(part, whole, days, one, known)


def _flag(part: Series, whole: Series, days: list[date], one: Break, known: Usual) -> Flag:
    day, since, at = days[one.at], days[one.onset], one.at
    launched = float(whole.values[(day - whole.days[0]).days])
    share, dispersion = float(known.share[at]), float(known.dispersion[at])
    reach = 1.96 * float(np.sqrt(dispersion * launched * _chance(known.share)[at]))
    used = int(known.used[at])
    said = words.broken(str(part.metric), str(whole.metric), (one.before, one.now), since, day, one.told)
    explained = words.because(one.change) if one.change else ""
    return Flag(
        part.metric, part.side, day, "definition" if one.change else "reporting_break",
        "note" if one.change else "alert", float(part.values[(day - part.days[0]).days]), launched * share,
        max(0.0, launched * share - reach), min(launched, launched * share + reach), said + explained, used=used,
        missing=DAYS - used, since=since, undo=words.UNDO_SHIFT,
    )  # fmt: skip
