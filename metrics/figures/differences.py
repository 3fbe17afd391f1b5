"""Days computed from running totals: the total of one report less that of the report of the day before."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from metrics.figures.policy import rank
from metrics.figures.stated import Bounds, Stated
from metrics.kyiv import KYIV
from metrics.rules import METRICS
from metrics.words import amount, short_day

ROLE = "difference"
# A report that appears before this hour (Kyiv) closes the day before; the General Staff's always does.
NOON = time(15)


def differences(totals: Iterable[Stated]) -> list[Stated]:
    """A statement for each day whose report and the report of the day before give a total of one metric.

    Over a gap nothing is computed, nor where a total is open, or the difference cannot be a day's number.
    """
    series: dict[tuple[str, str], dict[date, Stated]] = defaultdict(dict)
    for one in sorted(totals, key=rank, reverse=True):
        # The last to be written is the best of its day.
        series[one.metric, one.claimant][covered(one)] = one
    return [
        made
        for days in series.values()
        for day, new in sorted(days.items())
        if (old := days.get(day - timedelta(days=1))) and (made := _difference(day, new, old))
    ]


def covered(total: Stated) -> date:
    """The last day that a running total counts (Kyiv)."""
    reported = total.reported or total.day
    late = total.published is not None and total.published.astimezone(KYIV).time() >= NOON
    return reported if late and not total.claimant.startswith("ukraine:") else reported - timedelta(days=1)


def _difference(day: date, new: Stated, old: Stated) -> Stated | None:
    bounds = less(new.bounds, old.bounds)
    most = METRICS[new.metric].plausible[1]
    if bounds is None or not all(-most <= side <= most for side in bounds[:2] if side is not None):
        return None
    start = datetime.combine(day, time(), KYIV)
    window = (start, datetime.combine(day + timedelta(days=1), time(), KYIV))
    return replace(
        new, ids=new.ids + old.ids, day=day, low=bounds[0], high=bounds[1], bound=bounds[2], role=ROLE, window=window,
        sum=f"{_named(new)} less {_named(old)}",
    )  # fmt: skip


def less(new: Bounds, old: Bounds) -> Bounds | None:
    """new minus old; None where a side of either is open, since then nothing is known of the difference."""
    if None in (*new[:2], *old[:2]):
        return None
    low, high = float(new[0] or 0) - float(old[1] or 0), float(new[1] or 0) - float(old[0] or 0)
    if low != high:
        return low, high, "range"
    return low, high, "about" if "about" in (new[2], old[2]) else "exact"


def _named(total: Stated) -> str:
    return f"{amount(*total.bounds)} reported on {short_day(total.reported or total.day)}"
