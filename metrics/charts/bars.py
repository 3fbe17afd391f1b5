"""Parts stacked to a whole: what became of the drones launched, a bar for each day, week or month that closes."""

from collections.abc import Sequence
from datetime import date
from typing import Any

import polars as pl

from metrics import words
from metrics.charts import layout
from metrics.charts.panel import DAY_IN_MS, PAPER, Panel, colours, hue
from metrics.locale import N_, _

DAY = N_("<b>{value} of {whole} {unit}</b><br>{part}<br>{day}, {claimant}")
SUM = N_("<b>{value} of {whole} {unit}</b><br>{part}<br>{first} to {last}, sum over {told} of {days}<br>{claimant}")
MEAN = N_("<b>{value} of {whole} {unit}</b><br>{part}<br>{first} to {last}, mean of {told} of {days}<br>{claimant}")


def frame(panels: Sequence[Panel], title: str, claimant: str, since: date, until: date, dark: bool) -> layout.Settings:
    """One panel under its title and the names of the parts, each in its colour."""
    shades = [hue(shade, dark) for shade in colours(panels)]
    signs = [*[layout.FULL] * (len(panels) - 1), layout.HATCHED]
    named = [layout.legend(panel.title, *own) for panel, *own in zip(panels, shades, signs, strict=True)]
    made = layout.titled(
        [layout.head(title, *layout.lines(claimant), *named)], since, until, False, dark, layout.SHARED
    )
    return made | {"barmode": "stack", "bargap": 0.12}


def bars(panels: Sequence[Panel], step: str, dark: bool) -> list[dict[str, Any]]:
    """One bar for each row of the parts' points, in the order of `panels` from the bottom up.

    points   at, value, whole; and until, reported_days, days where `step` is not "day". The last part is hatched.
    """
    last = len(panels) - 1
    shades = [hue(shade, dark) for shade in colours(panels)]
    made = [
        _bars(panel, shade, place == last, step, dark)
        for place, (panel, shade) in enumerate(zip(panels, shades, strict=True))
    ]
    return [trace | {"legendgroup": str(place)} for place, trace in enumerate(made)]


def _bars(panel: Panel, colour: str, rest: bool, step: str, dark: bool) -> dict[str, Any]:
    points = panel.points.drop_nulls("value")
    pattern = {"shape": "/", "fgcolor": colour, "bgcolor": PAPER[dark], "size": 6, "solidity": 0.4} if rest else {}
    return {
        "type": "bar",
        "name": panel.title,
        "x": points["at"].dt.to_string().to_list(),
        "y": points["value"].to_list(),
        "customdata": [_told(panel, row, step) for row in points.iter_rows(named=True)],
        "hovertemplate": "%{customdata}<extra></extra>",
        "marker": {"color": colour, "line": {"color": colour, "width": 1 if rest else 0}, "pattern": pattern},
        **_width(points, step),
    }


def _width(points: pl.DataFrame, step: str) -> dict[str, Any]:
    """A bar of a week or month reaches from its first day to its last."""
    if step == "day":
        return {}
    return {"offset": 0, "width": (points["days"] * DAY_IN_MS * 0.9).to_list()}


def _told(panel: Panel, row: dict[str, Any], step: str) -> str:
    said = {"value": words.number(row["value"]), "whole": words.number(row["whole"]), "unit": panel.unit}
    said |= {"part": panel.title, "claimant": panel.claimant}
    if step == "day":
        return _(DAY).format(**said, day=words.short_day(row["at"]))
    span = {"first": words.short_day(row["at"]), "last": words.short_day(row["until"])}
    days = words.counted("{count} day", "{count} days", row["days"])
    return _(MEAN if panel.means else SUM).format(**said, **span, told=row["reported_days"], days=days)
