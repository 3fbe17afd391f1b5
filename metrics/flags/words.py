"""The sentence of each flag: who reports what, against which usual range, resting on how many days; no jargon."""

from dataclasses import dataclass
from datetime import date

from metrics import words
from metrics.definitions import Change, said
from metrics.flags.window import DAYS
from metrics.rules import title

WORTH_SAYING = 7
WORTH_A_PLACE = 20
CLEAR = "An analyst's decision that the figure stands, or a corrected figure, would settle it."


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

    @property
    def least(self) -> float:
        """The number that the words compare: the least it can be, else the most."""
        return self.low if self.low is not None else self.high or 0.0


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

    cut             whether `first` is the day from which the figure counts what it counts now
    rank, history   its place among the reported days so far
    tail            the chance of a day at least as far out, by the model of the usual range
    """

    days: int
    since: date | None
    first: date
    cut: bool
    rank: int
    history: int
    tail: float


def outside(observed: Observed, usual: Usual, reach: Reach, up: bool, episode: date | None, after: bool) -> str:
    """A figure outside what the days before would let one expect; `after` a day whose zero is asked about."""
    parts = [f"{_report(observed)}, {_against(usual, up)}"]
    if reach.days >= WORTH_SAYING:
        parts.append(f"the {'highest' if up else 'lowest'} {_reach(reach)}")
    within = f" It belongs to the days far out that began on {words.day(episode)}." if episode else ""
    both = " The report before is a zero that is asked about: does this one hold both days?" if after else ""
    return f"{'; '.join(parts)}. {_odds(reach, up)}{within}{both}"


def record(observed: Observed, usual: Usual, reach: Reach, up: bool) -> str:
    """A figure that nothing reached for half a year or longer."""
    rank = f"the {'highest' if up else 'lowest'} {_reach(reach)} ({words.number(reach.days)} days)"
    return f"{_report(observed)}, {rank}; {_against(usual, up)}."


def shift(observed: Observed, since: date, told: int, mean: float, expected: float, up: bool) -> str:
    """A change of level that lasts: `told` reported days since `since` hold `mean` where `expected` was usual."""
    way = "higher" if up else "lower"
    return (
        f"{_subject(observed)}Since {words.day(since)} the figures lie {way} than the weeks before would let one "
        f"expect: {words.number(mean)} a day on average over {words.count(told, 'reported day')}, against about "
        f"{words.number(expected)}. Has the level changed, or the way of counting?"
    )


def explained(observed: Observed, usual: Usual, up: bool, change: Change) -> str:
    """A figure outside the range of days that counted something else."""
    return (
        f"{_report(observed)}, {_against(usual, up)}. {said(change)} "
        "So the difference may be one of counting; it is not taken for an event."
    )


def negative(observed: Observed) -> str:
    """A daily change below zero."""
    value, day = words.number(observed.least), words.day(observed.day)
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


def zero_run(observed: Observed, days: int, usual: Usual) -> str:
    """Zeros in a row."""
    return (
        f"{_report(observed)}, the {_nth(days)} reported zero in a row, where {words.number(usual.low)} to "
        f"{words.number(usual.high)} a day were usual. Were the figures left out, or has reporting stopped?"
    )


def extra_digit(observed: Observed, usual: Usual) -> str:
    """About ten times the usual."""
    tenth = words.number(observed.least // 10)
    return f"{_report(observed)}, {_against(usual, True)}. Is there a digit too many, and {tenth} meant?"


def missing_digit(observed: Observed, usual: Usual) -> str:
    """About a tenth of the usual."""
    first, last = words.number(observed.least * 10), words.number(observed.least * 10 + 9)
    return (
        f"{_report(observed)}, about a tenth of what is usual and below every report of the {DAYS} days before "
        f"(usual: {words.number(usual.low)} to {words.number(usual.high)}). "
        f"Is a digit missing, and {first} to {last} meant?"
    )


def weekly_total(observed: Observed, usual: Usual, left: float) -> str:
    """As much as a week."""
    return (
        f"{_report(observed)}, {_against(usual, True)}. Without the six days before, {words.number(left)} would be "
        "left, which is usual. Is this the total of a week?"
    )


def cumulative_posted(observed: Observed, total: float) -> str:
    """As much as everything so far."""
    return (
        f"{_report(observed)}, about as much as all earlier days of this series together ({words.number(total)}). "
        "Is this a running total rather than the count of one day?"
    )


def sum_over_gap(observed: Observed, usual: Usual, gap: int) -> str:
    """As much as the days without report and its own."""
    days = "day" if gap == 1 else f"{gap} days"
    share = words.number(observed.least / (gap + 1))
    return (
        f"{_report(observed)}, {_against(usual, True)}. The {days} right before had no report that could be used; "
        f"spread over them it would be {share} a day, which is usual. Does it hold those days as well?"
    )


def stale_copy(observed: Observed, days: int) -> str:
    """The same figure again."""
    return (
        f"{_report(observed)}, the same figure for the {_nth(days)} report in a row, which is rare for figures "
        "that vary as these do. It may be an old figure copied."
    )


def swapped(other: str, value: float, there: bool = False) -> str:
    """What is added where two series of one day would each fit the other: another's value, usual here or `there`."""
    fits = "where this figure would be usual" if there else "which would be usual here"
    return f" On the same day {title(other)}: {words.number(value)}, {fits}. Were two lines exchanged?"


def broken(part: str, whole: str, shares: tuple[float, float], since: date, day: date, told: int) -> str:
    """A share that changes for good: `shares` are the usual one and the one since."""
    before, now = (f"{100 * share:.0f} %" for share in shares)
    return (
        f"{title(part)} as a share of {title(whole)}: {now} since {words.day(since)} ({words.count(told, 'report')} to "
        f"{words.day(day)}), against {before} in the weeks before. A share that changes at once and for good often "
        "means that something else is counted."
    )


def because(change: Change) -> str:
    """What is added to a break that the calendar of definitions explains."""
    return f" {said(change)} So it is not taken for an event."


def undo_outside(limit: float, up: bool) -> str:
    """What would take a flag on one day away."""
    return f"A figure of {words.number(limit)} or {'less' if up else 'more'} for this day would not be flagged."


def undo_record(value: float, up: bool) -> str:
    """What would take a record away."""
    far = f"{words.number(value)} or {'more' if up else 'less'}"
    return f"A report of {far} within the 180 days before would take it away."


UNDO_SHIFT = (
    "Figures back in the range of the weeks before end it; once accepted, the usual range begins anew on the first day "
    "of the change."
)


def _subject(observed: Observed) -> str:
    if observed.metric is None or observed.claimant is None:
        return ""
    return f"{title(observed.metric)}, {words.reported_by(observed.claimant)}: "


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
    range = low if low == high else f"{low} to {high}"
    return f"{place} the usual {range} of the {DAYS} days before ({gaps})"


def _reach(reach: Reach) -> str:
    if reach.since is None and reach.cut:
        return f"since {words.day(reach.first)}, the first report as it is counted now"
    if reach.since is None:
        return f"since the series begins on {words.day(reach.first)}"
    return f"since {words.day(reach.since)}"


def _odds(reach: Reach, up: bool) -> str:
    """The chance by the model, with what is known of that model, and a place near the top of the series' history."""
    if reach.tail < 1e-6:
        chance = "by the days before alone, less than one day in a million would be so"
    else:
        days = words.number(_round(1 / reach.tail))
        chance = f"by the days before alone, one day in {days} would be so, in truth a few more"
    if reach.rank > WORTH_A_PLACE:
        return f"{chance[0].upper()}{chance[1:]}."
    place = "" if reach.rank == 1 else f"{_nth(reach.rank)} "
    return (
        f"It is the {place}{'highest' if up else 'lowest'} of {words.count(reach.history, 'reported day')}; {chance}."
    )


def _round(value: float) -> float:
    """Two significant digits, for a number of days."""
    return float(f"{value:.2g}")


def _nth(number: int) -> str:
    ending = "th" if number % 100 in (11, 12, 13) else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{words.number(number)}{ending}"
