"""How far back one must go for a figure as high or as low: the ground of "the highest since"."""

from dataclasses import dataclass

import numpy as np

from metrics.flags.band import Numbers

DAYS = 180
SCORE = 2.33


@dataclass(frozen=True, slots=True)
class Since:
    """The last earlier day with a figure at least as far out; `index` None where the whole series has none."""

    index: int | None
    days: int

    @property
    def record(self) -> bool:
        """True where at least DAYS earlier days hold nothing as far out."""
        return self.days >= DAYS


def highest(values: Numbers, at: int, observed: float) -> Since:
    """Since when `observed` on day `at` is the highest; only days before `at` are looked at, NaN is no report."""
    return _since(np.flatnonzero(values[:at] >= observed), at)


def lowest(values: Numbers, at: int, observed: float) -> Since:
    """Since when `observed` on day `at` is the lowest; as `highest`."""
    return _since(np.flatnonzero(values[:at] <= observed), at)


def _since(equals: np.ndarray, at: int) -> Since:
    if not len(equals):
        return Since(None, at)
    last = int(equals[-1])
    return Since(last, at - last - 1)
