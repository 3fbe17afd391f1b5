"""Plotly figures made from series: trends in panels or on one axis, and one series with its usual range.

A gap is drawn as a gap. A hedged value is hollow, an open end carries a whisker, a partial week or month is faint.
Each point of the first traces carries its words, so no hover text drops a hedge.

panel     one series to draw, colours, values in words
traces    points, whiskers, means, flags, the usual range
layout    panels, titles, axes
"""

from collections.abc import Sequence
from datetime import date

import plotly.graph_objects as go
import polars as pl

from metrics.charts import layout, traces
from metrics.charts.panel import DARK, LIGHT, Panel, hue, said

__all__ = ["DARK", "LIGHT", "Panel", "said", "trends", "undrawable", "usual_range"]


def trends(
    panels: Sequence[Panel], since: date, until: date, step: str, stacked: bool, log: bool, mean: bool, dark: bool
) -> go.Figure:
    """Every panel from `since` to `until`: stacked above each other, or on one axis with a legend.

    Trace number i, counted from 0, is always the points of panel i: a click on it names its series and its day.
    """
    figure = layout.frame(len(panels) if stacked else 1, layout.PANEL if stacked else layout.SHARED)
    for index, panel in enumerate(panels):
        figure.add_trace(traces.points(panel, step, hue(index, dark), mean), row=index + 1 if stacked else 1, col=1)
    for index, panel in enumerate(panels):
        for trace in traces.extras(panel, step, hue(index, dark), mean):
            figure.add_trace(trace, row=index + 1 if stacked else 1, col=1)
    layout.titles(figure, panels, stacked, dark)
    # A week or month begins before the range when the range begins inside it.
    starts: list[date] = [day for panel in panels for day in panel.points["at"].head(1)]
    layout.axes(figure, min([since, *starts]), until, log)
    return figure


def usual_range(panel: Panel, band: pl.DataFrame, since: date, until: date, at: date, dark: bool) -> go.Figure:
    """One series with the range its own past makes usual, the day `at` marked by a line.

    `band` has day, low and high; they are null where the history is short.
    """
    figure = layout.frame(1)
    colour = hue(0, dark)
    figure.add_trace(traces.points(panel, "day", colour, False), row=1, col=1)
    for trace in [*traces.band(band, colour), *traces.extras(panel, "day", colour, False)]:
        figure.add_trace(trace, row=1, col=1)
    figure.add_vline(x=at.isoformat(), line={"color": hue(1, dark), "width": 1, "dash": "dot"})
    layout.titles(figure, [panel], True, dark)
    layout.axes(figure, since, until, False)
    return figure


def undrawable(panels: Sequence[Panel]) -> int:
    """How many values are zero or negative and so have no place on a logarithmic axis."""
    return sum(panel.points.filter(pl.col("value") <= 0).height for panel in panels)
