"""Claims to figures: one per metric, side and day, and why that one.

stated       one statement; what agrees, what a sum of hedged numbers is
given        the ledger's claims as statements
closing      whether the numbers of one update add up
policy       by what one statement decides over another, as a table
differences  days computed from running totals
choice       which statements decide
rivals       what stands beside a figure, and why it does not decide
added        the figure that is the sum of two others
words        the choice in words
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import polars as pl

from metrics import definitions
from metrics.definitions import Calendar
from metrics.figures.added import COMPANIONS, stopped
from metrics.figures.choice import Choice, add_missing, choose
from metrics.figures.differences import differences
from metrics.figures.given import statements
from metrics.figures.rivals import STANDINGS as STANDINGS
from metrics.figures.rivals import Rival, rivals
from metrics.figures.stated import Stated, value
from metrics.figures.words import reason

SCHEMA: dict[str, pl.DataType] = {
    "metric": pl.String(),
    "side": pl.String(),
    "day": pl.Date(),
    "reported": pl.Date(),
    "low": pl.Float64(),
    "high": pl.Float64(),
    "bound": pl.String(),
    "value": pl.Float64(),
    "claimant": pl.String(),
    "claims": pl.Int64(),
    "sources": pl.Int64(),
    "chosen": pl.List(pl.String()),
    "behind": pl.List(pl.String()),
    "status": pl.String(),
    "reason": pl.String(),
    "derived": pl.Boolean(),
}
RIVALS: dict[str, pl.DataType] = {
    "metric": pl.String(),
    "side": pl.String(),
    "day": pl.Date(),
    "claim": pl.String(),
    "publisher": pl.String(),
    "kind": pl.String(),
    "claimant": pl.String(),
    "low": pl.Float64(),
    "high": pl.Float64(),
    "bound": pl.String(),
    "distance": pl.Float64(),
    "standing": pl.String(),
    "why": pl.String(),
}
DIFFERENCES: dict[str, pl.DataType] = {
    "metric": pl.String(),
    "side": pl.String(),
    "day": pl.Date(),
    "low": pl.Float64(),
    "high": pl.Float64(),
    "bound": pl.String(),
    "claims": pl.List(pl.String()),
    "sum": pl.String(),
}

Key = tuple[str, str, date]
Choices = dict[Key, Choice]


@dataclass(frozen=True, slots=True)
class Decided:
    """What the claims of a ledger come to.

    figures      one row per metric, side and day (columns of SCHEMA)
    rivals       every statement beside a figure (RIVALS), in the order of the policy
    differences  every day that two running totals give (DIFFERENCES), whether or not a figure rests on it
    """

    figures: pl.DataFrame
    rivals: pl.DataFrame
    differences: pl.DataFrame


def settle(claims: pl.DataFrame, updates: pl.DataFrame, calendar: Calendar | None = None) -> pl.DataFrame:
    """The figures of `decide`: one row per metric, side and day (Kyiv), sorted, with the columns of SCHEMA."""
    return decide(claims, updates, calendar).figures


def decide(
    claims: pl.DataFrame,
    updates: pl.DataFrame,
    calendar: Calendar | None = None,
    days: Collection[date] | None = None,
) -> Decided:
    """Figures and what stands beside them, all sorted by metric, side and day (Kyiv).

    claims    the ledger's claims of every version; only national ones about one day, and running totals, are used
    updates   their updates, every version: id, version, published, publisher, kind, current (whether it counts), title
    calendar  what the metrics count, and since when; the bundled one when none is given
    days      the days that the claims are whole for; all when None

    A day depends on the claims about it (`day`), and on the running totals reported on it and the days beside it.
    """
    held = calendar or definitions.calendar()
    given = statements(claims, updates)
    computed = [one for one in differences(given.totals) if days is None or one.day in days]
    current, replaced = _by_key(given.current), _by_key(given.replaced)
    for one in computed:
        if all(stated.role is not None for stated in current[_key(one)]):
            current[_key(one)].append(one)
    choices = {key: choose(stated, replaced.get(key, ())) for key, stated in current.items() if stated}
    for (side, day), known in _days(choices).items():
        if made := stopped(known, held, side, day):
            known["drones_stopped"] = choices["drones_stopped", side, day] = made
        add_missing(known[name] for name in COMPANIONS if name in known)
    keys = sorted(choices)
    beside = [_beside(key, rival) for key in keys for rival in rivals(choices[key])]
    totals = [(*_key(one), *one.bounds, list(one.ids), one.sum) for one in computed]
    return Decided(
        pl.DataFrame([_row(key, choices[key]) for key in keys], schema=SCHEMA, orient="row"),
        pl.DataFrame(beside, schema=RIVALS, orient="row"),
        pl.DataFrame(sorted(totals), schema=DIFFERENCES, orient="row"),
    )


def _beside(key: Key, rival: Rival) -> tuple[object, ...]:
    one = rival.stated
    return (
        *key, one.ids[0], one.publisher, one.kind, one.claimant, *one.bounds, rival.distance, rival.standing, rival.why,
    )  # fmt: skip


def _by_key(stated: Iterable[Stated]) -> defaultdict[Key, list[Stated]]:
    found: defaultdict[Key, list[Stated]] = defaultdict(list)
    for one in stated:
        found[_key(one)].append(one)
    return found


def _key(stated: Stated) -> Key:
    side = stated.claimant.partition(":")[0]
    return stated.metric, side if side in ("ukraine", "russia") else "other", stated.day


def _days(choices: Choices) -> dict[tuple[str, date], dict[str, Choice]]:
    """The choices for drones that belong together, by side and day."""
    days: dict[tuple[str, date], dict[str, Choice]] = defaultdict(dict)
    for (metric, side, day), choice in choices.items():
        if metric in COMPANIONS:
            days[side, day][metric] = choice
    return days


def _row(key: Key, choice: Choice) -> tuple[object, ...]:
    low, high, bound = choice.bounds
    reported = [part.reported for part in choice.parts if part.reported]
    return (
        *key,
        max(reported, default=None),
        low,
        high,
        bound,
        value(low, high),
        choice.parts[0].claimant,
        len(choice.behind),
        len(choice.documents),
        [id for part in choice.parts for id in part.ids],
        choice.behind,
        choice.status,
        reason(choice),
        choice.derived,
    )


def choose_rows(
    settled: pl.DataFrame, metrics: Sequence[str] | None, since: date | None, until: date | None
) -> pl.DataFrame:
    """The figures of `metrics` (all when None) from `since` to `until`, both included, None being open."""
    wanted = pl.lit(True) if metrics is None else pl.col("metric").is_in(list(metrics))
    return settled.filter(
        wanted,
        pl.lit(True) if since is None else pl.col("day") >= since,
        pl.lit(True) if until is None else pl.col("day") <= until,
    )
