"""A chart in words, for those who cannot see it: what is drawn, of whom, of which days, its ends and its last value."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import polars as pl

from metrics import words
from metrics.charts.panel import Panel, said
from metrics.locale import N_, _

BY = {
    "day": N_("A chart by day, {first} to {last}."),
    "week": N_("A chart by week, {first} to {last}."),
    "month": N_("A chart by month, {first} to {last}."),
}
NUMBERS = {
    "day": N_("{title}, {claimant}, in {unit}: {told} of {all} days with a number."),
    "week": N_("{title}, {claimant}, in {unit}: {told} of {all} weeks with a number."),
    "month": N_("{title}, {claimant}, in {unit}: {told} of {all} months with a number."),
}
ENDS = {
    "day": N_("Highest {highest} on {highest_day}, lowest {lowest} on {lowest_day}, last {last} on {last_day}."),
    "week": N_(
        "Highest {highest} in the week of {highest_day}, lowest {lowest} in the week of {lowest_day}, "
        "last {last} in the week of {last_day}."
    ),
    "month": N_(
        "Highest {highest} in the month of {highest_day}, lowest {lowest} in the month of {lowest_day}, "
        "last {last} in the month of {last_day}."
    ),
}
NOTHING = N_("{title}: no report in this range.")
NO_NUMBER = N_("{title}, {claimant}: reported without a number only.")
BEFORE = N_("A dashed line shows the same time a year before.")
MARKED = N_("{title}: {marks}, the last on {day}.")


def series(panels: Sequence[Panel], since: date, until: date, step: str) -> str:
    """What a chart of series shows: each with claimant, unit, how many days have a number, highest, lowest and last.

    The highest and lowest are those drawn; a hedged one is said with its hedge. Of equal ones the first day is named.
    """
    head = _(BY[step]).format(first=words.day(since), last=words.day(until))
    return " ".join([head, *(_one(panel, since, until, step) for panel in panels)])


def _one(panel: Panel, since: date, until: date, step: str) -> str:
    points = panel.points.with_columns(said_=pl.Series(said(panel.points), dtype=pl.String))
    told = points.drop_nulls("value").sort("at")
    hidden = 0 if panel.withheld is None else panel.withheld["at"].n_unique()
    more = [words.counted("{count} day has no number.", "{count} days have no number.", hidden)] if hidden else []
    if told.is_empty():
        empty = NO_NUMBER if hidden else NOTHING
        return _(empty).format(title=panel.title, claimant=panel.claimant)
    counted = _(NUMBERS[step]).format(
        title=panel.title, claimant=panel.claimant, unit=panel.unit,
        told=words.number(told["at"].n_unique()),
        all=words.number((until - since).days + 1 if step == "day" else points["at"].n_unique()),
    )  # fmt: skip
    shown = panel.before is not None and panel.before["value"].count()
    return " ".join([counted, _ends(told, step), *more, *([_(BEFORE)] if shown else [])])


def _ends(told: pl.DataFrame, step: str) -> str:
    highest = told.sort("value", "at", descending=[True, False]).row(0, named=True)
    lowest = told.sort("value", "at").row(0, named=True)
    rows = {"highest": highest, "lowest": lowest, "last": told.row(-1, named=True)}
    values = {name: row["said_"] for name, row in rows.items()}
    days = {f"{name}_day": words.day(row["at"]) for name, row in rows.items()}
    return _(ENDS[step]).format(**values, **days)


def marks(lead: str, rows: Sequence[Mapping[str, Any]]) -> str:
    """What a chart of marks shows: `lead`, then for each row of title, marks (a count in words) and day (the last)."""
    said = [_(MARKED).format(title=row["title"], marks=row["marks"], day=words.day(row["day"])) for row in rows]
    return " ".join([lead, *said])
