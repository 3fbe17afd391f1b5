"""One statement about one figure, and the arithmetic of bounds: what agrees, what a sum of hedged numbers is."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from math import inf

# "Nearly 2,000" and 1,950 are one number to a reader; "nearly 2,000" and 1,700 are two.
NEAR = 0.1
# Two statements are about the same time when the shorter window is at least half of the longer one.
COMPARABLE = 0.5

Window = tuple[datetime, datetime]
Bounds = tuple[float | None, float | None, str]


@dataclass(frozen=True, slots=True)
class Stated:
    """A claim with what its source says about itself; `ids` holds two claims where a number is their sum.

    window   start and end with zone; the night to `day` where the text gives no time
    closes   whether the numbers of its update add up: True, False, or None when there is nothing to add
    sum      the addition in words, when it closes
    heading  whether it stands in the headline of its text
    replaced whether its own source has said it anew since
    """

    ids: tuple[str, ...]
    document: str
    update: str
    metric: str
    day: date
    low: float | None
    high: float | None
    bound: str
    role: str | None
    claimant: str
    window: Window
    reported: date | None
    published: datetime | None
    publisher: str
    kind: str
    closes: bool | None = None
    sum: str = ""
    heading: bool = False
    replaced: bool = False

    @property
    def bounds(self) -> Bounds:
        """low, high and bound."""
        return self.low, self.high, self.bound


def until(window: Window, published: datetime | None) -> Window:
    """The window up to the moment of publication: a report tells nothing of the hours after it."""
    start, end = window
    return (start, published) if published is not None and start < published < end else window


def disjoint(a: Window, b: Window) -> bool:
    """True when two windows share no time."""
    return a[1] <= b[0] or b[1] <= a[0]


def comparable(a: Window, b: Window) -> bool:
    """True when two windows overlap and neither is more than twice as long as the other."""
    if disjoint(a, b):
        return False
    short, long = sorted((a[1] - a[0], b[1] - b[0]))
    return short >= long * COMPARABLE


def agree(a: Bounds, b: Bounds) -> bool:
    """True when both can be said of the same number: "more than 5,200" agrees with 5,231, "about 80" with 78."""
    low, high = _reach(a)
    other_low, other_high = _reach(b)
    return low <= other_high and other_low <= high


def total(parts: Sequence[Bounds]) -> Bounds:
    """The sum of bounds; a part without a number leaves the sum open above and adds nothing below."""
    if len(parts) == 1:
        return parts[0]
    lows = [low for low, _, _ in parts if low is not None]
    highs = [high for _, high, _ in parts if high is not None]
    low = sum(lows) if lows else None
    high = sum(highs) if len(highs) == len(parts) else None
    return low, high, _bound(low, high, [bound for _, _, bound in parts])


def value(low: float | None, high: float | None) -> float | None:
    """The number a chart draws its point at: the middle of a range, the known end of an open one."""
    if low is None or high is None:
        return high if low is None else low
    return (low + high) / 2


def so_far(stated: Stated) -> Stated:
    """A running total as what it says about the whole day: at least that many."""
    return replace(stated, high=None, bound="at_least") if stated.low is not None else stated


def _reach(bounds: Bounds) -> tuple[float, float]:
    low, high, bound = bounds
    slack = NEAR if bound == "about" else 0.0
    return (-inf if low is None else low - abs(low) * slack, inf if high is None else high + abs(high) * slack)


def _bound(low: float | None, high: float | None, parts: list[str]) -> str:
    if low is None or high is None:
        return ("withheld" if low is None else "at_least") if high is None else "at_most"
    if low != high:
        return "range"
    return "exact" if all(bound == "exact" for bound in parts) else "about"
