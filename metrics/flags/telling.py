"""From what is computed of a series to its flags: rows with numbers, sentences and what would take them away."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from scipy import special

from metrics.flags import records, tails, typed, words
from metrics.flags.dial import Limits
from metrics.flags.kinds import QUESTIONS, Flag
from metrics.flags.outside import Out, outside
from metrics.flags.scan import Scan
from metrics.flags.series import Series
from metrics.flags.window import DAYS, trailing


@dataclass(frozen=True, slots=True)
class Teller:
    """One series and what is computed of it; makes the flags of its days."""

    series: Series
    scan: Scan
    limits: Limits

    def flags(self, start: int = 0) -> Iterator[Flag]:
        """Every flag of one series from day `start` on but those that need other series."""
        yield from self.questions(start)
        outs = list(self.outside(start))
        for out, limit in zip(outs, self._limits(outs), strict=True):
            yield self.out(out, limit)

    def outside(self, start: int = 0) -> Iterator[Out]:
        """The days outside the usual range."""
        return outside(self.scan, self.limits, start)

    def questions(self, start: int = 0) -> Iterator[Flag]:
        """The typed checks as flags; a run of zeros once."""
        kinds = self.scan.kinds
        run = QUESTIONS.index("zero_run") + 1
        for at in (np.flatnonzero(kinds[start:]) + start).tolist():
            name = QUESTIONS[kinds[at] - 1]
            if name != "zero_run" or not self._in_run(at, run):
                yield self.flag(at, name, "question", getattr(self, f"_{name}")(at), undo=words.CLEAR)

    def _in_run(self, at: int, run: int) -> bool:
        """Whether the reported day before is part of the same run of zeros."""
        told = np.flatnonzero(~np.isnan(self.scan.given.values[:at]))
        return bool(len(told) and self.scan.kinds[told[-1]] == run)

    def _after_zero(self, at: int) -> bool:
        """Whether the reported day before is a zero that is asked about."""
        told = np.flatnonzero(~np.isnan(self.scan.given.values[:at]))
        return bool(len(told) and self.scan.kinds[told[-1]] and self.scan.given.values[told[-1]] == 0)

    def _negative(self, at: int) -> str:
        return words.negative(self.series.observed(at))

    def _zero_report(self, at: int) -> str:
        return words.zero_report(self.series.observed(at), float(np.nanmin(trailing(self.scan.kept)[at])))

    def _zero_run(self, at: int) -> str:
        values = self.scan.given.values[: at + 1]
        told = values[~np.isnan(values)]
        days = len(told) if not told.any() else int(np.argmax(told[::-1] != 0))
        return words.zero_run(self.series.observed(at), days, self.usual(at))

    def _extra_digit(self, at: int) -> str:
        return words.extra_digit(self.series.observed(at), self.usual(at))

    def _missing_digit(self, at: int) -> str:
        return words.missing_digit(self.series.observed(at), self.usual(at))

    def _weekly_total(self, at: int) -> str:
        six = typed.week(self.scan.kept, np.array([at]))[0]
        return words.weekly_total(self.series.observed(at), self.usual(at), float(self.scan.given.floor[at] - six))

    def _cumulative_posted(self, at: int) -> str:
        return words.cumulative_posted(self.series.observed(at), float(np.nansum(self.scan.kept[:at])))

    def _sum_over_gap(self, at: int) -> str:
        gap = int(typed.gap(self.scan.kept, np.array([at]))[0])
        return words.sum_over_gap(self.series.observed(at), self.usual(at), gap)

    def out(self, out: Out, limit: float) -> Flag:
        """A day outside as a flag; `limit` is the farthest value that would not be flagged."""
        observed, usual = self.series.observed(out.at), self.usual(out.at)
        if out.kind == "level_shift":
            return self._shift(out)
        if out.kind == "record":
            value = float((self.scan.given.floor if out.up else self.scan.given.ceiling)[out.at])
            said, undo = words.record(observed, usual, self.reach(out), out.up), words.undo_record(value, out.up)
            return self.flag(out.at, "record", out.severity, said, up=out.up, undo=undo)
        episode = self.series.days[out.onset] if out.onset < out.at else None
        said = words.outside(observed, usual, self.reach(out), out.up, episode, out.up and self._after_zero(out.at))
        undo = words.undo_outside(limit, out.up)
        return self.flag(out.at, out.kind, out.severity, said, up=out.up, since=episode, undo=undo)

    def _shift(self, out: Out) -> Flag:
        rows = slice(out.onset, out.at + 1)
        values = self.scan.kept[rows]
        since = self.series.days[out.onset]
        expected = float(self.scan.baseline.mean[out.onset])
        said = words.shift(
            self.series.observed(out.at), since, int((~np.isnan(values)).sum()), float(np.nanmean(values)), expected,
            out.up,
        )  # fmt: skip
        return self.flag(out.at, "level_shift", out.severity, said, up=out.up, since=since, undo=words.UNDO_SHIFT)

    def usual(self, at: int) -> words.Usual:
        """The range of one day as the words need it."""
        cut = bool(self.scan.given.begins[at] > max(0, at - DAYS))
        return words.Usual(self.scan.low[at], self.scan.high[at], int(self.scan.baseline.used[at]), cut)

    def _limits(self, outs: Sequence[Out]) -> list[float]:
        """The farthest value of each of these days that would not be flagged as high or low."""
        if not outs:
            return []
        tail = float(special.ndtr(-self.limits.watch))
        levels = np.array([1 - tail if out.up else tail for out in outs])
        return tails.quantile(levels, self.scan.baseline.of(np.array([out.at for out in outs]))).tolist()

    def reach(self, out: Out) -> words.Reach:
        """How far back a day's figure stands out, as the words need it."""
        at, days, begin = out.at, self.series.days, int(self.scan.given.begins[out.at])
        rank, history = self.rank(at, out.up)
        since = None if out.since.index is None else days[out.since.index]
        tail = float((self.scan.above if out.up else self.scan.below)[at])
        return words.Reach(out.since.days, since, self._first(begin), begin > 0, rank, history, tail)

    def rank(self, at: int, up: bool) -> tuple[int, int]:
        """The place of a day among the reported days up to it since its past begins, 1 the farthest on that side.

        Days asked about are left out, so that a slip is nobody's record.
        """
        past = self.scan.kept[int(self.scan.given.begins[at]) : at]
        told, value = past[~np.isnan(past)], self.scan.given.values[at]
        return 1 + int(((told > value) if up else (told < value)).sum()), len(told) + 1

    def _first(self, begin: int) -> date:
        told = ~np.isnan(self.scan.given.values[begin:])
        return self.series.days[begin + int(np.argmax(told))]

    def _since(self, at: int, up: bool) -> date:
        """The last earlier day with a figure as far out, else the first reported day since its past begins."""
        begin = int(self.scan.given.begins[at])
        reached = records.highest if up else records.lowest
        found = reached(self.scan.kept, at, float(self.scan.given.values[at]), begin)
        return self._first(begin) if found.index is None else self.series.days[found.index]

    def flag(
        self, at: int, kind: str, severity: str, sentence: str, up: bool | None = None, since: date | None = None,
        undo: str | None = None,
    ) -> Flag:  # fmt: skip
        """A flag on one day of this series; `up` is the side it stands out on, else that of its value."""
        scan, key = self.scan, (self.series.metric, self.series.side, self.series.days[at])
        numbers = (scan.given.values[at], scan.baseline.mean[at], scan.low[at], scan.high[at])
        value, expected, low, high = (None if np.isnan(n) else float(n) for n in numbers)
        used = int(scan.baseline.used[at])
        made = Flag(*key, kind, severity, value, expected, low, high, sentence, used=used, missing=DAYS - used)
        if value is None:
            return made
        side = up if up is not None else expected is None or value > expected
        tail = float((scan.above if side else scan.below)[at])
        rank, history = self.rank(at, side)
        return Flag(
            *key, kind, severity, value, expected, low, high, sentence, None if np.isnan(tail) else tail, rank,
            history, self._since(at, True) if side else None, None if side else self._since(at, False), used,
            DAYS - used, since, undo,
        )  # fmt: skip
