"""Plotly figures made from series: trends in panels or on one axis, and one series with its usual range.

A gap is drawn as a gap. A hedged value is hollow, an open end carries a whisker, a partial week or month is faint, a
day whose figure was given without a number is hatched. Each point of the first traces carries its words, so no hover
text drops a hedge.

panel       one series to draw, colours, values in words
traces      points, whiskers, means, flags, the usual range
overlays    days without a number, the year before, own notes
layout      panels, titles, axes
bars        parts stacked to a whole
strips      a strip of days for each series: how two sources agree
timelines   when several series were flagged
drawn       traces and frame as a Plotly figure
changes     where the definition of a figure changes
foot        who says it, from where and when, below a chart
alternative a chart in words
offline     a chart as one HTML file
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import plotly.graph_objects as go
import polars as pl

from metrics.charts import alternative, bars, changes, drawn, layout, overlays, timelines, traces
from metrics.charts.changes import inside
from metrics.charts.foot import sign
from metrics.charts.offline import page
from metrics.charts.panel import DARK, INK, LIGHT, Panel, colours, hue, said
from metrics.charts.strips import strips
from metrics.charts.timelines import Line
from metrics.locale import _

Figure = go.Figure
Rows = Sequence[tuple[int, Panel]]
# Row by row its title, and each of its series with the label it has there.
Sides = Sequence[tuple[str, Sequence[tuple[str, Panel]]]]
__all__ = [
    "DARK",
    "LIGHT",
    "Figure",
    "Line",
    "Panel",
    "alternative",
    "colours",
    "indexed",
    "inside",
    "page",
    "parts",
    "said",
    "sides",
    "sign",
    "strips",
    "timeline",
    "trends",
    "undrawable",
    "usual_range",
]  # fmt: skip


def trends(
    panels: Sequence[Panel], since: date, until: date, step: str, stacked: bool, log: bool, mean: bool, dark: bool
) -> go.Figure:
    """Every panel from `since` to `until`: stacked above each other, or on one axis, each named in its colour.

    Every trace carries the number of its panel as `legendgroup`, so that a click names its series.
    """
    first = _first(panels, since)
    shades = [hue(shade, dark) for shade in colours(panels)]
    if stacked:
        frame = layout.stacked(panels, first, until, log, dark)
    else:
        frame = layout.shared(panels, shades, first, until, log, dark)
    rows = [(row if stacked else 0, panel) for row, panel in enumerate(panels)]
    return _figure(rows, frame, first, until, step, mean, dark)


def indexed(
    panels: Sequence[Panel], since: date, until: date, step: str, log: bool, mean: bool, dark: bool
) -> go.Figure:
    """Panels whose points are index numbers, on one axis, with a line at 100."""
    made = trends(panels, since, until, step, False, log, mean, dark)
    made.update_layout(yaxis={"title": {"text": _("index"), "standoff": 4}})
    made.add_hline(y=100, line={"color": INK[dark], "width": 1, "dash": "dot"}, layer="below")
    return made


def sides(rows: Sides, since: date, until: date, step: str, log: bool, mean: bool, dark: bool) -> go.Figure:
    """Several series in each row under the row's title, each named there by its label, in its colour."""
    every = [(row, label, panel) for row, (__, held) in enumerate(rows) for label, panel in held]
    shades = colours([panel for *__, panel in every])
    named = [
        (row, layout.legend(label, hue(shade, dark))) for shade, (row, label, __) in zip(shades, every, strict=True)
    ]
    heads = [layout.head(title, *(text for at, text in named if at == row)) for row, (title, __) in enumerate(rows)]
    first = _first([panel for *__, panel in every], since)
    frame = layout.titled(heads, first, until, log, dark, layout.SINGLE)
    return _figure([(row, panel) for row, __, panel in every], frame, first, until, step, mean, dark)


def parts(
    panels: Sequence[Panel], title: str, claimant: str, since: date, until: date, step: str, dark: bool
) -> go.Figure:
    """Parts stacked to a whole, with the changes and notes that the panels carry; see `bars.bars` for their points."""
    first = _first(panels, since)
    ends = [panel.points["until"].max() for panel in panels if "until" in panel.points.columns]
    # The last week or month ends after the range when the range ends inside it.
    last = max([until, *(end for end in ends if isinstance(end, date))])
    frame = bars.frame(panels, title, claimant, first, last, dark)
    made = _with_changes(frame, [(0, _together(panels))], first, last, dark)
    return drawn.figure(bars.bars(panels, step, dark), made)


def _first(panels: Sequence[Panel], since: date) -> date:
    """A week or month begins before the range when the range begins inside it."""
    return min([since, *(day for panel in panels for day in panel.points["at"].head(1))])


def _figure(
    rows: Rows, frame: layout.Settings, since: date, until: date, step: str, mean: bool, dark: bool
) -> go.Figure:
    """Each panel drawn in its row of the frame, with all that lies over it; two panels of a row share it."""
    points, extras, hatched = [], [], []
    shades = colours([panel for __, panel in rows])
    for place, (row, panel) in enumerate(rows):
        colour, axes = hue(shades[place], dark), _on(row) | {"legendgroup": str(place)}
        points.append(traces.points(panel, step, colour, mean) | axes)
        extras += [extra | axes for extra in overlays.before(panel, step, colour, mean)]
        extras += [extra | axes for extra in traces.extras(panel, step, colour, mean)]
        hatched += [(row, extra | axes) for extra in overlays.withheld(panel, colour)]
    frame, under = _hatched(frame, hatched, 1 + max(row for row, __ in rows))
    groups = [[panel for at, panel in rows if at == row] for row in sorted({row for row, __ in rows})]
    merged = [(row, _together(group)) for row, group in enumerate(groups)]
    return drawn.figure([*points, *extras, *under], _with_changes(frame, merged, since, until, dark))


def _hatched(
    frame: layout.Settings, found: Sequence[tuple[int, traces.Trace]], rows: int
) -> tuple[layout.Settings, list[traces.Trace]]:
    """The frame with an axis over each row that has hatched days, and their bars on it."""
    above = {row: layout.name(rows + row) for row, __ in found}
    axes = {f"yaxis{axis}": layout.over(frame, row) for row, axis in above.items()}
    bars = [trace | {"yaxis": f"y{above[row]}"} for row, trace in found]
    return frame | axes | ({"barmode": "overlay", "bargap": 0} if bars else {}), bars


def _together(panels: Sequence[Panel]) -> Panel:
    """The changes and notes of all panels as those of one; what several share is drawn once."""
    shared = dict.fromkeys(change for panel in panels for change in panel.changes)
    return replace(panels[0], changes=tuple(shared), notes=overlays.merged(panels))


def _with_changes(frame: layout.Settings, rows: Rows, since: date, until: date, dark: bool) -> layout.Settings:
    """The frame with what the calendar of definitions and own notes add to each of its panels."""
    found = [changes.drawn(panel, layout.name(row), since, until, dark) for row, panel in rows]
    found += [overlays.notes(panel, layout.name(row), since, until, dark) for row, panel in rows]
    shapes = [shape for own, __ in found for shape in own]
    labels = [label for __, own in found for label in own]
    more = {"shapes": [*frame.get("shapes", []), *shapes], "annotations": [*frame.get("annotations", []), *labels]}
    return frame | more if shapes or labels else frame


def usual_range(
    panel: Panel, band: pl.DataFrame, since: date, until: date, at: date, dark: bool, levels: Sequence[date] = ()
) -> go.Figure:
    """One series with the range its own past makes usual, the day `at` marked by a line.

    `band` has day, low and high, and may have alert_low and alert_high, drawn as thin lines; all of them are null where
    the history is short. `levels` are days on which, seen from today, the level of the series changed.
    """
    own = panel.colour or 0
    first, second = (hue(shade, dark) for shade in [one for one in range(3) if one != own][-2:])
    colour = hue(own, dark)
    lines = [
        traces.points(panel, "day", colour, False),
        *traces.band(band, colour),
        *traces.limits(band, INK[dark]),
        *traces.extras(panel, "day", colour, False),
    ]
    marks = [*(_upright(day, second, "dash") for day in levels), _upright(at, first, "dot")]
    frame = layout.stacked([panel], since, until, False, dark, layout.SINGLE) | {"shapes": marks}
    frame, hatched = _hatched(frame, [(0, one) for one in overlays.withheld(panel, colour)], 1)
    return drawn.figure([*lines, *hatched], _with_changes(frame, [(0, panel)], since, until, dark))


def _upright(day: date, colour: str, dash: str) -> dict[str, object]:
    """A line from bottom to top at one day."""
    here = {"type": "line", "x0": day.isoformat(), "x1": day.isoformat(), "y0": 0, "y1": 1, "yref": "y domain"}
    return here | {"line": {"color": colour, "width": 1.4, "dash": dash}}


def timeline(rows: Sequence[Line], since: date, until: date, dark: bool) -> go.Figure:
    """When each series was flagged: a line for each with its name above it, every flag a mark with its sentence."""
    return drawn.figure(timelines.marks(rows, dark), timelines.frame(rows, since, until, dark))


def _on(row: int) -> dict[str, str]:
    return {"xaxis": f"x{layout.name(row)}", "yaxis": f"y{layout.name(row)}"}


def undrawable(panels: Sequence[Panel]) -> int:
    """How many values are zero or negative and so have no place on a logarithmic axis."""
    return sum(panel.points.filter(pl.col("value") <= 0).height for panel in panels)
