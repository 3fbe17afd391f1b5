"""Lasting changes of level, by cumulative sums: many days a little off say more than one day far off.

Page, "Continuous inspection schemes", Biometrika 41 (1954): C = max(0, C + min(z, 3) - 0.75), a signal where C > 5.
z is the normal score of the day against its usual range; it is capped so that no single day makes a shift. After a
signal the sum starts again, and for 42 days, as long as the usual range holds days from before it, a further signal in
the same direction is the same shift.
"""

from dataclasses import dataclass

import numpy as np

from metrics.flags.window import DAYS, Numbers, Places

SLACK = 0.75
LIMIT = 5.0
CAP = 3.0


@dataclass(frozen=True, slots=True)
class Sums:
    """The sums of one direction after each day, so that they can be continued.

    total   the sum
    onset   the place of the first day since which the sum is above zero, -1 while it is zero
    last    the place of the last signal, -DAYS - 1 before the first
    signal  whether this day is a signal of its own; its `onset` is kept until the next day
    """

    total: Numbers
    onset: Places
    last: Places
    signal: Places

    def until(self, length: int) -> "Sums":
        """The sums of the first days."""
        return Sums(self.total[:length], self.onset[:length], self.last[:length], self.signal[:length])


def sums(scores: Numbers, begins: Places, limit: float = LIMIT, before: Sums | None = None) -> Sums:
    """The sums over scores that grow in one direction; NaN is a day that does not count.

    begins   for each day the place where its past begins; the sum starts anew where that changes
    before   the sums of the days before the first score, which are taken as they are
    """
    start = len(before.total) if before else 0
    total, onset, last = (
        (float(before.total[-1]), int(before.onset[-1]), int(before.last[-1]))
        if before and start
        else (0.0, -1, -DAYS - 1)
    )
    rows: list[tuple[float, int, int, int]] = []
    origin = begins.tolist()
    for at, score in enumerate(scores.tolist(), start):
        if origin[at] != origin[at - 1] or total > limit:
            total, onset = 0.0, -1
        signal = 0
        if score == score:
            total = max(0.0, total + min(score, CAP) - SLACK)
            onset = -1 if total == 0 else at if onset < 0 else onset
            if total > limit:
                signal = int(at - last > DAYS // 2 or origin[at] > last)
                last = at
        rows.append((total, onset, last, signal))
    return _joined(before, rows)


def _joined(before: Sums | None, rows: list[tuple[float, int, int, int]]) -> Sums:
    new = np.array(rows, dtype=np.float64).reshape(-1, 4).T
    parts = (new[0], *(column.astype(np.int64) for column in new[1:]))
    if before is None:
        return Sums(*parts)
    old = (before.total, before.onset, before.last, before.signal)
    return Sums(*(np.concatenate(both) for both in zip(old, parts, strict=True)))
