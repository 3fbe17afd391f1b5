"""The sentence of each flag: who reports what, against which usual range, resting on how many days."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from metrics import words
from metrics.definitions import Change, said
from metrics.flags.band import DAYS
from metrics.rules import title

WORTH_SAYING = 7


@dataclass(frozen=True, slots=True)
class Observed:
    """A figure as the words need it: whose, of what, of which day, with its bound; `derived` when added up by us.

    metric, claimant   None for a series of which only the days and values are known
    """

    metric: str | None
    claimant: str | None
    day: date
    low: float | None
    high: float | None
    bound: str
    derived: bool


@dataclass(frozen=True, slots=True)
class Usual:
    """The range of the days before: its two ends, and how many of the 42 days it rests on.

    cut   whether some of the 42 days counted something else and are left out
    """

    low: float
    high: float
    used: int
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Reach:
    """How far back "the highest" or "the lowest" holds: until `since`, or (None) to the series' first day.

    cut   whether `first` is the day from which the figure counts what it counts now
    """

    days: int
    since: date | None
    first: date
    cut: bool = False


def outside(observed: Observed, usual: Usual, reach: Reach, up: bool) -> str:
    """A figure outside what the days before would let one expect."""
    parts = [f"{_report(observed)}, {_against(usual, up)}"]
    if reach.days >= WORTH_SAYING:
        parts.append(f"the {'highest' if up else 'lowest'} {_reach(reach)}")
    return "; ".join(parts) + "."


def record(observed: Observed, usual: Usual, reach: Reach, up: bool) -> str:
    """A figure that nothing reached for half a year or longer."""
    rank = f"the {'highest' if up else 'lowest'} {_reach(reach)} ({words.number(reach.days)} days)"
    return f"{_report(observed)}, {rank}; {_against(usual, up)}."


def explained(observed: Observed, usual: Usual, up: bool, change: Change) -> str:
    """A figure outside the range of days that counted something else."""
    return (
        f"{_report(observed)}, {_against(usual, up)}. {said(change)} "
        "So the difference may be one of counting; it is not taken for an event."
    )


def negative(observed: Observed) -> str:
    """A daily change below zero."""
    value, day = words.number(observed.low or 0), words.day(observed.day)
    asked = "Is this a correction of earlier totals rather than a count of that day?"
    if observed.metric is None or observed.claimant is None:
        return f"{value} on {day} is below zero. {asked}"
    who = words.claimant(observed.claimant)
    return f"{title(observed.metric)}: the totals of {who} give {value} for {day}. {asked}"


def zero_report(observed: Observed, least: float) -> str:
    """A zero in a series that has had none."""
    return (
        f"{_report(observed)}, while no report of the {DAYS} days before was below {words.number(least)}. "
        "Was the figure left out, or entered under another heading?"
    )


def arithmetic(
    parts: Sequence[str], numbers: Sequence[float], whole: str, most: float, day: date, claimant: str
) -> str:
    """Parts that make more than their whole."""
    listed = " and ".join(f"{title(p)} {words.number(n)}" for p, n in zip(parts, numbers, strict=True))
    made = f" make {words.number(sum(numbers))}," if len(parts) > 1 else " is"
    return (
        f"{words.day(day)}: {listed}{made} more than {title(whole)} {words.number(most)} "
        f"({words.says(claimant)} the latter). Is one of these figures wrong, or do they cover different hours?"
    )


def _report(observed: Observed) -> str:
    amount = words.amount(observed.low, observed.high, observed.bound)
    if observed.metric is None or observed.claimant is None:
        return f"{amount} on {words.day(observed.day)}"
    stated = f"figures of {words.claimant(observed.claimant)} add up to {amount}"
    told = stated if observed.derived else f"{words.says(observed.claimant)} {amount}"
    return f"{title(observed.metric)}: {told} for {words.day(observed.day)}"


def _against(usual: Usual, up: bool) -> str:
    """Where the figure lies to the usual range, and the days that range rests on."""
    missing = DAYS - usual.used
    left_out = "without a report, in doubt or counted otherwise" if usual.cut else "without a report or in doubt"
    gaps = f"{usual.used} used, {missing} {left_out}" if missing else "all with a report"
    place, low, high = "above" if up else "below", words.number(usual.low), words.number(usual.high)
    return f"{place} the usual {low} to {high} of the {DAYS} days before ({gaps})"


def _reach(reach: Reach) -> str:
    if reach.since is None and reach.cut:
        return f"since {words.day(reach.first)}, the first report as it is counted now"
    if reach.since is None:
        return f"since the series begins on {words.day(reach.first)}"
    return f"since {words.day(reach.since)}"
