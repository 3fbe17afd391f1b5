"""All that is computed for one series, day by day, before anything is said of it. Later days change nothing in it.

What is asked about leaves the range of later days, and that range decides what is asked about. A day rests on earlier
days only, so looking again at the days behind each change, until none is left, gives the one answer there is.
A scan of the first days can be handed in; then only the new days are computed.
"""

from dataclasses import dataclass

import numpy as np

from metrics.flags import shifts, shown, tails
from metrics.flags.band import fit
from metrics.flags.dial import DIAL, USUAL, Limits
from metrics.flags.kinds import QUESTIONS
from metrics.flags.shifts import Sums
from metrics.flags.tails import Baseline
from metrics.flags.typed import Seen, typed
from metrics.flags.window import DAYS, Marks, Numbers, Places


@dataclass(frozen=True, slots=True)
class Given:
    """What a scan starts from, arrays by calendar day.

    values           the number a chart draws; NaN without a report
    floor, ceiling   the least and the most the count can be as stated; NaN where open
    begins           the place where the past of each day begins
    doubtful         days that a check across series asks about
    stands           days whose value an analyst has accepted
    quiet            days on which no report is expected, so that a zero is no question
    """

    values: Numbers
    floor: Numbers
    ceiling: Numbers
    begins: Places
    doubtful: Marks
    stands: Marks
    quiet: Marks

    def first_new(self, other: "Given") -> int:
        """How many days at the beginning are the same in both."""
        length = min(len(self.values), len(other.values))
        pairs = [(getattr(self, name)[:length], getattr(other, name)[:length]) for name in self.__slots__]
        same = np.logical_and.reduce([(a == b) | ((a != a) & (b != b)) for a, b in pairs])
        return length if same.all() else int(np.argmin(same))


@dataclass(frozen=True, slots=True)
class Scan:
    """What is computed of a series, arrays by calendar day.

    baseline       the usual mean and dispersion, from the days before
    above, below   tail probabilities of the value, P(at least) and P(at most); NaN without a value or a baseline
    kinds          the number of the question in QUESTIONS plus one, 0 for none
    aside          days that leave the range of later days: asked about and not accepted
    levels         the level of each end of the range shown, one row more than days
    low, high      the range shown
    up, down       the cumulative sums of both directions
    """

    given: Given
    baseline: Baseline
    above: Numbers
    below: Numbers
    kinds: Places
    aside: Marks
    levels: Numbers
    low: Numbers
    high: Numbers
    up: Sums
    down: Sums

    @property
    def kept(self) -> Numbers:
        """The values that may enter the range of later days."""
        return np.where(self.aside, np.nan, self.given.values)


def scan(given: Given, limits: Limits = DIAL[USUAL], before: Scan | None = None) -> Scan:
    """Computes a series; of `before`, a scan with the same limits, the days that are the same are kept."""
    start = before.given.first_new(given) if before else 0
    held = before if start else None
    draft = _settled(given, held, start)
    new = slice(start, None)
    counts = np.where(draft.aside[new], np.nan, 1.0)
    known = held.levels[start] if held else np.full(2, shown.START)
    levels = np.column_stack(
        [shown.levels(counts * tail[new], end) for tail, end in zip((draft.below, draft.above), known, strict=True)]
    )
    low, high = shown.ends(levels[:-1, 0], levels[:-1, 1], draft.baseline.of(new))
    exact = np.isnan(given.floor[new] + given.ceiling[new])
    scores = tails.centre(counts * np.where(exact, np.nan, given.values[new]), draft.baseline.of(new))
    sums = (held.up.until(start), held.down.until(start)) if held else (None, None)
    up, down = (
        shifts.sums(sign * scores, given.begins, limits.shift, old) for sign, old in zip((1, -1), sums, strict=True)
    )
    if held:
        levels = np.concatenate([held.levels[:start], levels])
        low, high = np.concatenate([held.low[:start], low]), np.concatenate([held.high[:start], high])
    return Scan(given, draft.baseline, draft.above, draft.below, draft.kinds, draft.aside, levels, low, high, up, down)


@dataclass(slots=True)
class _Draft:
    """What is looked at again and again until no question changes."""

    baseline: Baseline
    above: Numbers
    below: Numbers
    kinds: Places
    aside: Marks

    @classmethod
    def of(cls, given: Given, held: Scan | None, start: int) -> "_Draft":
        """The days that are known as they are, the others unknown but for what the given says of them."""
        new = len(given.values) - start
        empty, none = np.full(new, np.nan), np.zeros(new, dtype=np.int64)
        aside = given.doubtful & ~given.stands | (given.values < 0)
        if held is None:
            return cls(Baseline(none, empty, empty.copy()), empty.copy(), empty.copy(), none.copy(), aside)
        old = held.baseline
        return cls(
            Baseline(
                np.concatenate([old.used[:start], none]),
                np.concatenate([old.mean[:start], empty]),
                np.concatenate([old.dispersion[:start], empty]),
            ),
            np.concatenate([held.above[:start], empty]),
            np.concatenate([held.below[:start], empty]),
            np.concatenate([held.kinds[:start], none]),
            np.concatenate([held.aside[:start], aside[start:]]),
        )

    def fit(self, given: Given, rows: Places) -> Numbers:
        """Computes range and tails of some days anew, and gives the values that may enter a range."""
        kept = np.where(self.aside, np.nan, given.values)
        fitted = fit(kept, given.begins, rows)
        self.baseline.used[rows], self.baseline.mean[rows] = fitted.used, fitted.mean
        self.baseline.dispersion[rows] = fitted.dispersion
        self.above[rows] = tails.at_least(given.floor[rows], fitted)
        self.below[rows] = tails.at_most(given.ceiling[rows], fitted)
        return kept


def _settled(given: Given, held: Scan | None, start: int) -> _Draft:
    draft = _Draft.of(given, held, start)
    rows = np.arange(start, len(given.values))
    while len(rows):
        kept = draft.fit(given, rows)
        asked = typed(Seen(given.floor, given.ceiling, kept, draft.baseline, draft.above, draft.below), start)
        draft.kinds[start:] = 0
        for name, places in asked.items():
            draft.kinds[places] = QUESTIONS.index(name) + 1
        draft.kinds[given.quiet & (given.values == 0)] = 0
        aside = ((draft.kinds > 0) | given.doubtful) & ~given.stands | (given.values < 0)
        rows = _behind(np.flatnonzero(aside != draft.aside), len(aside))
        draft.aside = aside
    return draft


def _behind(changed: Places, length: int) -> Places:
    """The days whose range holds one of the changed days."""
    reached = np.zeros(length, dtype=bool)
    for at in changed.tolist():
        reached[at + 1 : at + 1 + DAYS] = True
    return np.flatnonzero(reached)
