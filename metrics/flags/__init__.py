"""Days that stand out: outside the usual range, a record, or a value that looks like a slip; each with its sentence.

A flag is a prompt to look, not a finding. It is computed from the day and the days before it only, so a flag stays as
it was when later days arrive. Nothing here changes a figure.
"""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import date

import numpy as np
import polars as pl

from metrics.flags import checks, records, words
from metrics.flags.band import (
    ALERT,
    DAYS,
    WATCH,
    Baseline,
    Marks,
    Numbers,
    band,
    fit,
    surprise_above,
    surprise_below,
    usual,
)
from metrics.flags.series import Series, series, without

__all__ = ["KINDS", "SEVERITIES", "band", "find"]

KINDS = {
    "high": "above the usual range",
    "low": "below the usual range",
    "record": "highest or lowest in at least 180 days",
    "negative": "below zero: a correction?",
    "zero_report": "zero where none is usual: left out?",
    "arithmetic": "parts make more than their whole",
}
SEVERITIES = {
    "alert": "far outside the usual range, or a record",
    "watch": "outside the usual range",
    "question": "a value to check before it is used",
}
SCHEMA = {
    "metric": pl.String,
    "side": pl.String,
    "day": pl.Date,
    "kind": pl.String,
    "severity": pl.String,
    "value": pl.Float64,
    "expected": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "sentence": pl.String,
}


@dataclass(frozen=True, slots=True)
class Flag:
    """One row of the flags table: `low` and `high` are the usual range, None where there is too little history."""

    metric: str
    side: str
    day: date
    kind: str
    severity: str
    value: float | None
    expected: float | None
    low: float | None
    high: float | None
    sentence: str


@dataclass(frozen=True, slots=True)
class Judged:
    """A series with what its own past says of each day; `values` without the days put aside as doubtful."""

    series: Series
    values: Numbers
    baseline: Baseline
    usual: tuple[Numbers, Numbers]

    def flag(self, at: int, kind: str, severity: str, sentence: str) -> Flag:
        """A flag on one day of this series."""
        numbers = (self.series.values[at], self.baseline.mean[at], self.usual[0][at], self.usual[1][at])
        value, expected, low, high = (None if np.isnan(n) else float(n) for n in numbers)
        key = (self.series.metric, self.series.side, self.series.days[at])
        return Flag(*key, kind, severity, value, expected, low, high, sentence)


def find(figures: pl.DataFrame) -> pl.DataFrame:
    """Flags of a figures table (columns in docs/architecture.md): metric, side, day, kind, severity, value, expected,
    low, high, sentence, sorted by day, metric, side and kind; `kind` is one of KINDS, `severity` one of SEVERITIES.
    """
    mismatches = checks.arithmetic(figures)
    doubtful = {(metric, m.side, m.day) for m in mismatches for metric in m.metrics}
    asked: dict[tuple[str, str, date], str] = {}
    for mismatch in mismatches:
        asked.setdefault((mismatch.whole, mismatch.side, mismatch.day), mismatch.sentence)
    flags: list[Flag] = []
    for frame in figures.partition_by("metric", "side", maintain_order=True):
        own = series(frame)
        flags.extend(_flags(own, _marks(own, doubtful), {key[2]: said for key, said in asked.items() if _of(own, key)}))
    return pl.DataFrame([asdict(flag) for flag in flags], schema=SCHEMA).sort("day", "metric", "side", "kind")


def _of(own: Series, key: tuple[str, str, date]) -> bool:
    return key[:2] == (own.metric, own.side)


def _marks(own: Series, keys: set[tuple[str, str, date]]) -> Marks:
    return np.array([(own.metric, own.side, day) in keys for day in own.days], dtype=bool)


def _flags(own: Series, doubtful: Marks, asked: dict[date, str]) -> Iterator[Flag]:
    """Every flag of one series: the questions, then the days outside the range of the days before them."""
    negative = checks.negative(own.values)
    zero = checks.zero_report(without(own.values, negative | doubtful))
    aside = negative | zero | doubtful
    values = without(own.values, aside)
    baseline = fit(values)
    judged = Judged(own, values, baseline, usual(baseline))
    yield from _questions(judged, negative, zero, asked)
    yield from _outside(judged, surprise_above(without(own.floor, aside), baseline), up=True)
    yield from _outside(judged, -surprise_below(without(own.ceiling, aside), baseline), up=False)


def _where(marks: Marks) -> list[int]:
    return [int(at) for at in np.flatnonzero(marks)]


def _questions(judged: Judged, negative: Marks, zero: Marks, asked: dict[date, str]) -> Iterator[Flag]:
    """The typed checks of one series as flags."""
    own = judged.series
    for at in _where(negative):
        yield judged.flag(at, "negative", "question", words.negative(own.observed(at)))
    for at in _where(zero):
        least = float(np.nanmin(judged.values[max(0, at - DAYS) : at]))
        yield judged.flag(at, "zero_report", "question", words.zero_report(own.observed(at), least))
    for day, sentence in asked.items():
        yield judged.flag(own.days.index(day), "arithmetic", "question", sentence)


def _outside(judged: Judged, surprise: Numbers, up: bool) -> Iterator[Flag]:
    """Alerts, watches and records on one side; `surprise` is a normal score that grows away from the usual range."""
    own = judged.series
    reached = records.highest if up else records.lowest
    for at in _where(surprise > records.SCORE):
        since = reached(judged.values, at, float((own.floor if up else own.ceiling)[at]))
        first = own.days[_where(~np.isnan(judged.values))[0]]
        reach = words.Reach(since.days, None if since.index is None else own.days[since.index], first)
        range_ = words.Usual(judged.usual[0][at], judged.usual[1][at], int(judged.baseline.used[at]))
        if surprise[at] > WATCH:
            severity = "alert" if surprise[at] > ALERT else "watch"
            said = words.outside(own.observed(at), range_, reach, up)
            yield judged.flag(at, "high" if up else "low", severity, said)
        if since.record:
            yield judged.flag(at, "record", "alert", words.record(own.observed(at), range_, reach, up))
