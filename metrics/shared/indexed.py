"""Series put at 100 on one day: which day that is, in words; and what cannot be put there, with the reason."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import polars as pl

from metrics import charts, words
from metrics.locale import N_, _

BASE = 100.0
PLACES = 2
BASES = {
    "day": N_("{title}: 100 is {amount} {unit} on {day}, its first figure in this range."),
    "week": N_("{title}: 100 is {amount} {unit} in the week from {day} to {last}."),
    "month": N_("{title}: 100 is {amount} {unit} in the month from {day} to {last}."),
}
ROUNDED = N_("{title} begins with a rounded number, so all its index numbers are rounded ones.")
NO_NUMBER = N_("{title} has no figure with a number in this range, so there is nothing to put at 100.")
NO_WHOLE = N_(
    "{title} has no week or month here on each day of which a number was reported, and the sum of some of its days "
    "cannot be put at 100. Choose the mean, or days."
)
HEDGED = N_(
    "{title} is not drawn: its first figure in this range, from {day}, is {amount}, and a hedged number cannot be 100. "
    "Begin on another day."
)
ZERO = N_("{title} is not drawn: its first figure in this range, from {day}, is {amount}; nothing is a multiple of it.")
HOVER = N_("index {index}, that is {amount}")


@dataclass(frozen=True, slots=True)
class Indexed:
    """What can be drawn of several series: the place of each panel in the list given, and a sentence for every one."""

    places: tuple[int, ...]
    panels: tuple[charts.Panel, ...]
    said: tuple[str, ...]


def put(panels: Sequence[charts.Panel], step: str) -> Indexed:
    """Every panel with its values as index numbers (100 is the first figure; bounds as intervals), where that can be.

    A period whose sum lacks days is no base; the first whole one is. A base that is hedged other than by "about" is
    refused, and so is one that is not above zero.
    """
    found = [_put(panel, step) for panel in panels]
    places = tuple(place for place, (panel, __) in enumerate(found) if panel)
    return Indexed(places, tuple(panel for panel, __ in found if panel), tuple(said for __, said in found))


def _put(panel: charts.Panel, step: str) -> tuple[charts.Panel | None, str]:
    held = panel.points.drop_nulls("value")
    if held.is_empty():
        return None, _(NO_NUMBER).format(title=panel.title)
    if step != "day" and not panel.means:
        held = held.filter(~pl.col("partial"))
    if held.is_empty():
        return None, _(NO_WHOLE).format(title=panel.title)
    base = held.row(0, named=True)
    said = _words(panel, base, step)
    if base["bound"] not in ("exact", "about"):
        return None, _(HEDGED).format(**said)
    if base["value"] <= 0:
        return None, _(ZERO).format(**said)
    rounded = base["bound"] == "about"
    told = _(BASES[step]).format(**said)
    return _scaled(panel, base["value"], rounded), f"{told} {_(ROUNDED).format(**said)}" if rounded else told


def _words(panel: charts.Panel, base: dict[str, Any], step: str) -> dict[str, str]:
    last: date = base["at"] if step == "day" else base["until"]
    amount = words.amount(base["low"], base["high"], base["bound"])
    return {
        "title": panel.title, "unit": panel.unit, "amount": amount, "day": words.day(base["at"]),
        "last": words.day(last),
    }  # fmt: skip


def _scaled(panel: charts.Panel, base: float, rounded: bool) -> charts.Panel:
    flags = panel.flags.with_columns((pl.col("value") * BASE / base).round(PLACES))
    before = None if panel.before is None else _points(panel.before, base, rounded)
    return replace(panel, points=_points(panel.points, base, rounded), flags=flags, before=before)


def _points(points: pl.DataFrame, base: float, rounded: bool) -> pl.DataFrame:
    """Points as index numbers; `stated_...` keeps what was reported, `told` says both."""
    columns = [name for name in ("value", "low", "high", "mean") if name in points.columns]
    scaled = points.with_columns(
        *((pl.col(name) * BASE / base).round(PLACES) for name in columns),
        *(pl.col(name).alias(f"stated_{name}") for name in columns),
        stated_bound="bound",
    )
    told = [
        None if index is None else _(HOVER).format(index=words.number(round(index, 1)), amount=amount)
        for index, amount in zip(scaled["value"], charts.said(points), strict=True)
    ]
    if rounded:
        bound = pl.when(pl.col("bound") == "exact").then(pl.lit("about")).otherwise("bound")
        scaled = scaled.with_columns(bound=bound)
    return scaled.with_columns(told=pl.Series(told, dtype=pl.String))
