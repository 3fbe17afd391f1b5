"""How far back one must go for a figure as high or as low: the ground of "the highest since"."""

from dataclasses import dataclass

import numpy as np

from metrics.flags.window import Numbers

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


def highest(values: Numbers, at: int, observed: float, begin: int = 0) -> Since:
    """Since when `observed` on day `at` is the highest; of the days before, only those from `begin` on count."""
    return _since(np.flatnonzero(values[begin:at] >= observed), at, begin)


def lowest(values: Numbers, at: int, observed: float, begin: int = 0) -> Since:
    """Since when `observed` on day `at` is the lowest; as `highest`."""
    return _since(np.flatnonzero(values[begin:at] <= observed), at, begin)


def _since(equals: np.ndarray, at: int, begin: int) -> Since:
    if not len(equals):
        return Since(None, at - begin)
    last = begin + int(equals[-1])
    return Since(last, at - last - 1)
