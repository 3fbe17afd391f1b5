"""Plotly figures made from series: trends in panels or on one axis, and one series with its usual range.

A gap is drawn as a gap. A hedged value is hollow, an open end carries a whisker, a partial week or month is faint.
Each point of the first traces carries its words, so no hover text drops a hedge.

panel     one series to draw, colours, values in words
traces    points, whiskers, means, flags, the usual range
layout    panels, titles, axes
strips    a strip of days for each series: how two sources agree
timelines when several series were flagged
changes   where the definition of a figure changes
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import plotly.graph_objects as go
import polars as pl

from metrics.charts import changes, layout, timelines, traces
from metrics.charts.changes import inside
from metrics.charts.panel import DARK, INK, LIGHT, Panel, hue, said
from metrics.charts.strips import strips
from metrics.charts.timelines import Line

__all__ = [
    "DARK", "LIGHT", "Line", "Panel", "inside", "said", "strips", "timeline", "trends", "undrawable", "usual_range",
]  # fmt: skip


def trends(
    panels: Sequence[Panel], since: date, until: date, step: str, stacked: bool, log: bool, mean: bool, dark: bool
) -> go.Figure:
    """Every panel from `since` to `until`: stacked above each other, or on one axis with a legend.

    Every trace carries the number of its panel as `legendgroup`, so that a click names its series.
    """
    points, extras = [], []
    for row, panel in enumerate(panels):
        colour, axes = hue(row, dark), _on(row if stacked else 0) | {"legendgroup": str(row)}
        points.append(traces.points(panel, step, colour, mean) | axes)
        # Legends name the points only.
        extras += [extra | axes | {"showlegend": False} for extra in traces.extras(panel, step, colour, mean)]
    # A week or month begins before the range when the range begins inside it.
    first = min([since, *(day for panel in panels for day in panel.points["at"].head(1))])
    frame = layout.stacked(panels, first, until, log, dark) if stacked else layout.shared(first, until, log, dark)
    rows = list(enumerate(panels)) if stacked else [(0, _together(panels))]
    return go.Figure(data=[*points, *extras], layout=_with_changes(frame, rows, first, until, dark))


def _together(panels: Sequence[Panel]) -> Panel:
    """The changes of all panels as those of one; what several share is drawn once."""
    shared = dict.fromkeys(change for panel in panels for change in panel.changes)
    return replace(panels[0], changes=tuple(shared))


def _with_changes(
    frame: layout.Settings, rows: Sequence[tuple[int, Panel]], since: date, until: date, dark: bool
) -> layout.Settings:
    """The frame with what the calendar of definitions adds to each of its panels."""
    found = [changes.drawn(panel, layout.name(row), since, until, dark) for row, panel in rows]
    shapes = [shape for drawn, _ in found for shape in drawn]
    labels = [label for _, drawn in found for label in drawn]
    more = {"shapes": [*frame.get("shapes", []), *shapes], "annotations": [*frame.get("annotations", []), *labels]}
    return frame | more if shapes or labels else frame


def usual_range(
    panel: Panel, band: pl.DataFrame, since: date, until: date, at: date, dark: bool, levels: Sequence[date] = ()
) -> go.Figure:
    """One series with the range its own past makes usual, the day `at` marked by a line.

    `band` has day, low and high, and may have alert_low and alert_high, drawn as thin lines; all of them are null where
    the history is short. `levels` are days on which, seen from today, the level of the series changed.
    """
    colour = hue(0, dark)
    drawn = [
        traces.points(panel, "day", colour, False),
        *traces.band(band, colour),
        *traces.limits(band, INK[dark]),
        *traces.extras(panel, "day", colour, False),
    ]
    marks = [*(_upright(day, hue(2, dark), "dash") for day in levels), _upright(at, hue(1, dark), "dot")]
    frame = layout.stacked([panel], since, until, False, dark, layout.SINGLE) | {"shapes": marks}
    return go.Figure(data=drawn, layout=_with_changes(frame, [(0, panel)], since, until, dark))


def _upright(day: date, colour: str, dash: str) -> dict[str, object]:
    """A line from bottom to top at one day."""
    here = {"type": "line", "x0": day.isoformat(), "x1": day.isoformat(), "y0": 0, "y1": 1, "yref": "y domain"}
    return here | {"line": {"color": colour, "width": 1.4, "dash": dash}}


def timeline(rows: Sequence[Line], since: date, until: date, dark: bool) -> go.Figure:
    """When each series was flagged: a line for each with its name above it, every flag a mark with its sentence."""
    return go.Figure(data=timelines.marks(rows, dark), layout=timelines.frame(rows, since, until, dark))


def _on(row: int) -> dict[str, str]:
    return {"xaxis": f"x{layout.name(row)}", "yaxis": f"y{layout.name(row)}"}


def undrawable(panels: Sequence[Panel]) -> int:
    """How many values are zero or negative and so have no place on a logarithmic axis."""
    return sum(panel.points.filter(pl.col("value") <= 0).height for panel in panels)
