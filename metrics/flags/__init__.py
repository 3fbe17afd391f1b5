"""Days that stand out: outside the usual range, a record, or a value that looks like a slip; each with its sentence.

A flag is a prompt to look, not a finding. It is computed from the day and the days before it only, so a flag stays as
it was when later days arrive. Nothing here changes a figure. Where the calendar of definitions says that a figure
counts something else from a day on, its past begins there; what only stands out against the days before is explained.
"""

from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from datetime import date
from typing import Protocol

import numpy as np
import polars as pl

from metrics import definitions
from metrics.definitions import Calendar, Change
from metrics.flags import checks, records, words
from metrics.flags.band import (
    ALERT,
    DAYS,
    WATCH,
    Baseline,
    Marks,
    Numbers,
    Starts,
    band,
    fit,
    starts,
    surprise_above,
    surprise_below,
    usual,
)
from metrics.flags.kinds import KINDS, SCHEMA, SEVERITIES, Flag
from metrics.flags.series import Series, bare, series, without

__all__ = ["KINDS", "SCHEMA", "SEVERITIES", "Flag", "Judgement", "Review", "band", "find", "judge"]


class Review(Protocol):
    """What an analyst decided on one flag: `decision` is "accept", "dismiss" or "explain".

    accept     the value of a question stands and is part of the usual range again; at a lasting change of level or a
               break of reporting the past is cut: the usual range begins anew on its first day
    dismiss, explain   change nothing in what is computed; whoever shows the flag shows the decision beside it
    """

    @property
    def day(self) -> date: ...
    @property
    def kind(self) -> str: ...
    @property
    def decision(self) -> str: ...


@dataclass(frozen=True, slots=True)
class Judgement:
    """What is said of one series.

    flags   one row a flag, columns of `SCHEMA`, by day and kind
    band    one row for each calendar day from the first to the last: columns of `band`
    """

    flags: pl.DataFrame
    band: pl.DataFrame


def judge(
    days: Sequence[date],
    values: Sequence[float | None],
    *,
    metric: str | None = None,
    side: str | None = None,
    calendar: Calendar | None = None,
    reviews: Sequence[Review] = (),
) -> Judgement:
    """Flags and band of one series of daily values; days may be missing and in any order, None is no report.

    Of a day that is there twice the last value holds. Without `metric` and `side` no calendar of definitions is used
    and the sentences name no title. Flags of a day rest on that day and the days before it only.
    """
    own = bare(days, values, metric, side)
    if not own.days:
        return Judgement(pl.DataFrame(schema=SCHEMA), band([], []))
    held = calendar or (definitions.calendar() if metric and side else Calendar())
    found = list(_flags(own, np.zeros(len(own.days), dtype=bool), {}, held))
    asked = [flag.day for flag in found if flag.severity == "question"]
    cuts = [change.first for change in _cuts(own, held) if change.first]
    return Judgement(_table(found), band(own.days, own.values.tolist(), asked, cuts))


@dataclass(frozen=True, slots=True)
class Judged:
    """A series with what its own past says of each day; `values` without the days put aside as doubtful.

    begins   for each day the place where its past begins: the last day on which the definition changed, else 0
    """

    series: Series
    values: Numbers
    begins: Starts
    baseline: Baseline
    usual: tuple[Numbers, Numbers]

    def flag(self, at: int, kind: str, severity: str, sentence: str) -> Flag:
        """A flag on one day of this series."""
        numbers = (self.series.values[at], self.baseline.mean[at], self.usual[0][at], self.usual[1][at])
        value, expected, low, high = (None if np.isnan(n) else float(n) for n in numbers)
        key = (self.series.metric, self.series.side, self.series.days[at])
        used = int(self.baseline.used[at])
        return Flag(*key, kind, severity, value, expected, low, high, sentence, used=used, missing=DAYS - used)

    def range(self, at: int) -> words.Usual:
        """The usual range of one day as the words need it."""
        cut = bool(self.begins[at] > max(0, at - DAYS))
        return words.Usual(self.usual[0][at], self.usual[1][at], int(self.baseline.used[at]), cut)


def _judged(own: Series, values: Numbers, begins: Starts) -> Judged:
    baseline = fit(values, begins)
    return Judged(own, values, begins, baseline, usual(baseline))


def find(figures: pl.DataFrame, calendar: Calendar | None = None) -> pl.DataFrame:
    """Flags of a figures table (columns in docs/architecture.md): metric, side, day, kind, severity, value, expected,
    low, high, sentence, sorted by day, metric, side and kind; `kind` is one of KINDS, `severity` one of SEVERITIES.
    """
    held = calendar or definitions.calendar()
    mismatches = checks.arithmetic(figures)
    doubtful = {(metric, m.side, m.day) for m in mismatches for metric in m.metrics}
    asked: dict[tuple[str, str, date], str] = {}
    for mismatch in mismatches:
        asked.setdefault((mismatch.whole, mismatch.side, mismatch.day), mismatch.sentence)
    flags: list[Flag] = []
    for frame in figures.partition_by("metric", "side", maintain_order=True):
        own = series(frame)
        said = {key[2]: sentence for key, sentence in asked.items() if _of(own, key)}
        flags.extend(_flags(own, _marks(own, doubtful), said, held))
    return _table(flags)


def _table(flags: Sequence[Flag]) -> pl.DataFrame:
    return pl.DataFrame([asdict(flag) for flag in flags], schema=SCHEMA).sort("day", "metric", "side", "kind")


def _of(own: Series, key: tuple[str, str, date]) -> bool:
    return key[:2] == (own.metric, own.side)


def _marks(own: Series, keys: set[tuple[str, str, date]]) -> Marks:
    return np.array([(own.metric, own.side, day) in keys for day in own.days], dtype=bool)


def _flags(own: Series, doubtful: Marks, asked: dict[date, str], calendar: Calendar) -> Iterator[Flag]:
    """Every flag of one series: the questions, then the days outside the range of the days before them."""
    quiet = np.array([_quiet(own, day, calendar) for day in own.days], dtype=bool)
    negative = checks.negative(own.values)
    zero = checks.zero_report(without(own.values, negative | doubtful)) & ~quiet
    aside = negative | zero | doubtful
    values = without(own.values, aside)
    changes = _cuts(own, calendar)
    judged = _judged(own, values, starts(own.days, [change.first for change in changes if change.first]))
    yield from _questions(judged, negative, zero, asked)
    sides = {True: without(own.floor, aside), False: without(own.ceiling, aside)}
    for up, counts in sides.items():
        surprise = _surprise(counts, judged.baseline, up)
        yield from _outside(judged, surprise, up)
        if judged.begins.any():
            yield from _explained(judged, counts, surprise, up, changes)


def _quiet(own: Series, day: date, calendar: Calendar) -> bool:
    return bool(own.metric and own.side and calendar.quiet(own.metric, own.side, day))


def _cuts(own: Series, calendar: Calendar) -> list[Change]:
    return calendar.cuts(own.metric, own.side) if own.metric and own.side else []


def _surprise(counts: Numbers, baseline: Baseline, up: bool) -> Numbers:
    """A normal score that grows away from the usual range, upwards or downwards."""
    return surprise_above(counts, baseline) if up else -surprise_below(counts, baseline)


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
        begin = int(judged.begins[at])
        since = reached(judged.values, at, float((own.floor if up else own.ceiling)[at]), begin)
        first = own.days[begin + _where(~np.isnan(judged.values[begin:]))[0]]
        reach = words.Reach(since.days, None if since.index is None else own.days[since.index], first, begin > 0)
        if surprise[at] > WATCH:
            severity = "alert" if surprise[at] > ALERT else "watch"
            said = words.outside(own.observed(at), judged.range(at), reach, up)
            yield judged.flag(at, "high" if up else "low", severity, said)
        if since.record:
            yield judged.flag(at, "record", "alert", words.record(own.observed(at), judged.range(at), reach, up))


def _explained(
    judged: Judged, counts: Numbers, surprise: Numbers, up: bool, changes: Sequence[Change]
) -> Iterator[Flag]:
    """After each change of definition the first day that stands out only against the days before the change."""
    own, begins = judged.series, judged.begins
    for place in sorted(set(begins[begins > 0].tolist())):
        # Of the days before, only those since the change before that one counted the same thing.
        earlier = _judged(own, judged.values, np.where(begins == place, begins[place - 1], begins))
        before = _surprise(counts, earlier.baseline, up)
        near = (begins == place) & (np.arange(len(begins)) < place + DAYS)
        only = near & (before > WATCH) & ~(surprise > WATCH)
        change = next(c for c in reversed(changes) if c.first and (c.first - own.days[0]).days <= place)
        for at in _where(only)[:1]:
            said = words.explained(own.observed(at), earlier.range(at), up, change)
            yield earlier.flag(at, "definition", "note", said)
