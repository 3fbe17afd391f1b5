"""Series computed from figures when they are asked for: shares, what is left over, seven days, running totals.

Nothing here is stored. Each has its name, its formula and its hedge; a day on which it cannot be computed has no row.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import polars as pl

from metrics import words
from metrics.figures.stated import Bounds, total, value
from metrics.rules import METRICS

DAYS, NEEDED = 7, 4
UNKNOWN: Bounds = (None, None, "withheld")
Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Derived:
    """One computed series: its name, title and unit, the metric it is shown with, its formula and what it means."""

    name: str
    title: str
    unit: str
    of: str
    formula: str
    meaning: str


SAME = "Only on days on which both come from the same reports, so that they count the same hours the same way."
DRONES = (
    Derived(
        "interception_share",
        "Share of drones stopped",
        "per cent",
        "drones_stopped",
        "100 * drones_stopped / drones_launched",
        f"The share of the launched drones that was shot down or suppressed. {SAME}",
    ),
    Derived(
        "drones_not_accounted_for",
        "Drones not accounted for",
        "drones",
        "drones_launched",
        "drones_launched - drones_stopped - drones_in_air - drones_left_airspace - drones_got_through",
        f"Launched drones of which the report does not say what became of them. {SAME}"
        " What a report does not mention is not taken off.",
    ),
)
VIEWS = {
    "mean_7d": (
        "7-day mean",
        "sum of the days with a number / how many they are, over the day and the six before it",
        "Days without a number are left out; with fewer than four of the seven, or none on the day, there is no mean.",
    ),
    "sum_7d": (
        "7-day sum",
        "sum over the day and the six before it",
        "“At least” where a day has no number; with fewer than four of the seven, or none on the day, there is no sum.",
    ),
    "total": (
        "running total",
        "sum from the first day of the series to the day",
        "“At least” from the first day without a number on. Not the total that the claimant states.",
    ),
}
LEFT = ("drones_stopped", "drones_in_air", "drones_left_airspace", "drones_got_through")


def find(name: str) -> Derived | None:
    """The computed series of that name: one of DRONES, or a metric's name with one of VIEWS behind it; else None."""
    known = next((one for one in DRONES if one.name == name), None)
    base, view = split(name)
    if known or not view or base not in METRICS:
        return known
    title, formula, meaning = VIEWS[view]
    metric = METRICS[base]
    return Derived(name, f"{metric.title}, {title}", metric.unit, base, f"{base}: {formula}", meaning)


def patterns() -> list[Derived]:
    """The views as the codebook tells them: METRIC stands for the name of any metric."""
    return [
        Derived(f"METRIC_{view}", title[0].upper() + title[1:], "as the metric", "", formula, meaning)
        for view, (title, formula, meaning) in VIEWS.items()
    ]


def split(name: str) -> tuple[str, str]:
    """The metric and the view of a name: "clashes_sum_7d" -> ("clashes", "sum_7d"); the view is empty where none is."""
    view = next((view for view in VIEWS if name.endswith(f"_{view}")), "")
    return name.removesuffix(f"_{view}") if view else name, view


def needed(name: str) -> list[str]:
    """The metrics that a computed series is made of."""
    base, view = split(name)
    return [base] if view else ["drones_launched", *LEFT]


def present(figures: pl.DataFrame) -> list[str]:
    """The names of the computed series that can be asked for: those of drones, then every view of every metric."""
    held = set(figures["metric"].unique())
    drones = [one.name for one in DRONES if {"drones_launched", "drones_stopped"} <= held]
    return [*drones, *(f"{metric}_{view}" for metric in METRICS if metric in held for view in VIEWS)]


def compute(figures: pl.DataFrame, name: str) -> pl.DataFrame:
    """One computed series of a figures table, with its columns: one row for each day and side that it has.

    Raises KeyError for a name that `find` does not know.
    """
    known = find(name)
    if known is None:
        raise KeyError(name)
    rows = figures.filter(pl.col("metric").is_in(needed(name))).sort("side", "day")
    made = _viewed(rows, name) if split(name)[1] else _of_drones(rows, name)
    return pl.DataFrame(list(made), schema=figures.schema, orient="row")


def added(figures: pl.DataFrame, names: Sequence[str]) -> pl.DataFrame:
    """A figures table with the rows of computed series behind it."""
    return pl.concat([figures, *(compute(figures, name) for name in dict.fromkeys(names))])


def _of_drones(rows: pl.DataFrame, name: str) -> Iterator[dict[str, Any]]:
    for (side, day), frame in rows.group_by("side", "day", maintain_order=True):
        known = {row["metric"]: row for row in frame.iter_rows(named=True)}
        launched, stopped = known.get("drones_launched"), known.get("drones_stopped")
        if launched is None or stopped is None or not _alike(launched, stopped):
            continue
        used = [launched, stopped]
        if name == "interception_share":
            bounds = _share(stopped, launched)
        else:
            used += [known[metric] for metric in LEFT[1:] if metric in known]
            bounds = _left(launched, used[1:]) if all(_alike(launched, one) for one in used) else None
        if bounds:
            said = " and ".join(f"{_said(one)} {METRICS[one['metric']].title.lower()}" for one in used)
            yield _row(name, str(side), day, bounds, used, f"Computed from {said}.")


def _alike(one: Row, other: Row) -> bool:
    """Whether two figures are whole and rest on the same reports."""
    whole = "incomplete" not in (one["status"], other["status"]) and "corrected" not in (one["status"], other["status"])
    return whole and {_report(id) for id in one["chosen"]} == {_report(id) for id in other["chosen"]}


def _report(claim: str) -> str:
    return claim.rpartition("@")[0]


def _share(part: Row, whole: Row) -> Bounds | None:
    """The share in per cent; None where it cannot be one, or nothing is known of it."""
    if (part["low"] or 0) > (whole["high"] if whole["high"] is not None else float("inf")):
        return None
    low = _ratio(part["low"], whole["high"])
    high = _ratio(part["high"], whole["low"])
    return _bounded(low, None if high is None else min(high, 100.0), [part["bound"], whole["bound"]])


def _ratio(part: float | None, whole: float | None) -> float | None:
    return None if part is None or not whole else round(100 * part / whole, 1)


def _left(whole: Row, parts: Sequence[Row]) -> Bounds | None:
    """The whole less its parts, never below zero; None where the parts surely make more than the whole."""
    low, high, _ = total([(one["low"], one["high"], one["bound"]) for one in parts])
    most = None if whole["high"] is None else whole["high"] - (low or 0)
    least = None if whole["low"] is None or high is None else max(0.0, whole["low"] - high)
    if most is not None and most < 0:
        return None
    return _bounded(least, most, [whole["bound"], *(one["bound"] for one in parts)])


def _bounded(low: float | None, high: float | None, bounds: Sequence[str]) -> Bounds | None:
    if low is None or high is None:
        return None if low is None and high is None else (low, high, "at_least" if high is None else "at_most")
    exact = all(bound == "exact" for bound in bounds)
    return low, high, "range" if low != high else "exact" if exact else "about"


def _viewed(rows: pl.DataFrame, name: str) -> Iterator[dict[str, Any]]:
    view = split(name)[1]
    for (side,), frame in rows.group_by("side", maintain_order=True):
        days = {row["day"]: row for row in frame.iter_rows(named=True)}
        made = _totals(days) if view == "total" else _weeks(days, view == "mean_7d")
        for day, bounds, used, said in made:
            yield _row(name, str(side), day, bounds, used, said)


Made = tuple[date, Bounds, list[Row], str]


def _weeks(days: Mapping[date, Row], mean: bool) -> Iterator[Made]:
    for day in days:
        window = [days.get(day - timedelta(days=back)) for back in range(DAYS)]
        told = [row for row in window if row and row["value"] is not None]
        if window[0] is None or window[0]["value"] is None or len(told) < NEEDED:
            continue
        parts: list[Bounds] = [(row["low"], row["high"], row["bound"]) for row in told]
        said = f"{'Mean' if mean else 'Sum'} of {words.count(len(told), 'day')} of {DAYS}"
        missing = DAYS - len(told)
        said += f"; {words.count(missing, 'day has', 'days have')} no number." if missing else "."
        low, high, bound = total(parts if mean else [*parts, *[UNKNOWN] * missing])
        over = len(told) if mean else 1
        yield day, (_over(low, over), _over(high, over), bound), told, said


def _over(number: float | None, many: int) -> float | None:
    return None if number is None else round(number / many, 2)


def _totals(days: Mapping[date, Row]) -> Iterator[Made]:
    so_far: Bounds | None = None
    first = before = min(days)
    missing = 0
    for day, row in days.items():
        gap = (day - before).days - 1
        part: Bounds = (row["low"], row["high"], row["bound"])
        missing += max(0, gap) + (row["value"] is None)
        parts = [*([so_far] if so_far else []), *[UNKNOWN] * (gap > 0), part]
        so_far, before = total(parts), day
        if row["value"] is not None:
            said = f"Sum since {words.day(first)}"
            said += f"; {words.count(missing, 'day has', 'days have')} no number." if missing else "."
            yield day, so_far, [row], said


def _said(row: Row) -> str:
    return words.amount(row["low"], row["high"], row["bound"])


def _row(name: str, side: str, day: Any, bounds: Bounds, used: Sequence[Row], said: str) -> dict[str, Any]:
    low, high, bound = bounds
    chosen = list(dict.fromkeys(id for row in used for id in row["chosen"]))
    reported = max((row["reported"] for row in used if row["reported"]), default=None)
    return {
        "metric": name, "side": side, "day": day, "reported": reported,
        "low": low, "high": high, "bound": bound, "value": value(low, high), "claimant": used[0]["claimant"],
        "claims": sum(row["claims"] for row in used), "sources": max(row["sources"] for row in used), "chosen": chosen,
        "behind": chosen, "status": "single", "reason": said, "derived": True,
    }  # fmt: skip
