"""What a chart is made of: one series to draw, the colours of both themes, values in words."""

from collections.abc import Sequence
from dataclasses import dataclass

import polars as pl

from metrics import words
from metrics.annotations import Note
from metrics.definitions import Change

# Okabe-Ito hues, darkened or lightened until each has a contrast of at least 4.5 to its background.
LIGHT = ("#0072B2", "#B84A00", "#00755A", "#A13D78", "#6F5A00", "#5B4FA2", "#A3263A", "#1A7189", "#4D6B1F", "#555555")
DARK = ("#56B4E9", "#F0923E", "#2FC79A", "#E59AC6", "#F0E442", "#A9A5FF", "#FF8E8E", "#7FD9D9", "#B5D46A", "#C8C8C8")
DAY_IN_MS = 86_400_000
INK = {False: "#3a3f44", True: "#d6d3cc"}
PAPER = {False: "#ffffff", True: "#15181b"}


@dataclass(frozen=True, slots=True)
class Panel:
    """One series to draw.

    title, unit   from the catalogue; claimant "reported by ..." in words
    points        at, value, low, high, bound, and mean, mean_days (days) or reported_days, days, partial (periods);
                  where values are drawn as something else than stated, `told` says them
    flags         day, severity, value, sentence of that series; may be empty
    changes       what the calendar of definitions holds of it in the range, each with the number it is listed under
    notes         own notes on dates in the range, each with the letter it is listed under
    withheld      at, claimant: the days whose figure was given without a number; None where that is not looked at
    before        the same days or periods a year before, moved to this range: points with `when`, their own first day
    means         whether the values of weeks and months are means of their days, not sums
    colour        the number of the colour that its metric has everywhere, see `colours`; None where it has none
    """

    title: str
    unit: str
    claimant: str
    points: pl.DataFrame
    flags: pl.DataFrame
    changes: tuple[tuple[str, Change], ...] = ()
    notes: tuple[tuple[str, Note], ...] = ()
    withheld: pl.DataFrame | None = None
    before: pl.DataFrame | None = None
    means: bool = False
    colour: int | None = None


def said(points: pl.DataFrame) -> list[str | None]:
    """Each value with its bound in words; None on a day without a number."""
    if "told" in points.columns:
        return points["told"].to_list()
    rows = points.select("low", "high", "bound", "value").iter_rows()
    return [words.amount(low, high, bound) if value is not None else None for low, high, bound, value in rows]


def hue(index: int, dark: bool) -> str:
    """The colour of the series of that number, from 0, in a light or dark theme."""
    palette = DARK if dark else LIGHT
    return palette[index % len(palette)]


def colours(panels: Sequence[Panel]) -> list[int]:
    """The number of the colour of each panel of one chart: its metric's own, or the next one that is free.

    There are fewer colours than metrics, so of two that share one in a chart the later steps aside.
    """
    wanted = [panel.colour % len(LIGHT) if panel.colour is not None else None for panel in panels]
    found: list[int] = []
    for place, own in enumerate(wanted):
        taken = {*found, *(one for one in wanted[place + 1 :] if one is not None)}
        free = [one for one in range(len(LIGHT)) if one not in taken] or [place % len(LIGHT)]
        found.append(own if own is not None and own not in found else free[0])
    return found
