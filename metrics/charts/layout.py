"""The frame of a chart: panels of one height, their titles, a calendar as the shared axis, room for small screens."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

import plotly.graph_objects as go
from plotly.subplots import make_subplots

from metrics.charts.panel import INK, Panel

PANEL, SHARED, GAP, TOP, BOTTOM = 165, 400, 76, 58, 40
SHORT, DAY_IN_MS = 9, 86_400_000
DATES = [
    {"dtickrange": [None, "M1"], "value": "%-d %b\n%Y"},
    {"dtickrange": ["M1", "M12"], "value": "%b %Y"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]


def frame(rows: int, panel: int = PANEL) -> go.Figure:
    """An empty figure of that many panels of `panel` pixels, one below the other."""
    height = TOP + BOTTOM + rows * panel + (rows - 1) * GAP
    inner = height - TOP - BOTTOM
    figure = make_subplots(rows=rows, cols=1, shared_xaxes=True, vertical_spacing=GAP / inner if rows > 1 else 0)
    figure.update_layout(
        height=height,
        margin={"t": TOP, "b": BOTTOM, "l": 8, "r": 12},
        hovermode="closest",
        showlegend=False,
        hoverlabel={"align": "left"},
    )
    return figure


def titles(figure: go.Figure, panels: Sequence[Panel], stacked: bool, dark: bool) -> None:
    """The name and the claimant of each series above its panel, or in a legend when they share one axis."""
    figure.update_layout(font={"color": INK[dark]})
    if not stacked:
        figure.update_layout(showlegend=True, legend={"orientation": "h", "y": 1.01, "yanchor": "bottom", "x": 0})
        for index in range(len(panels), len(figure.data)):
            figure.data[index].showlegend = False
        return
    for index, panel in enumerate(panels):
        figure.add_annotation(
            text=f"<b>{panel.title}</b><br><span style='font-size:12px'>{panel.claimant}</span>",
            xref="paper",
            x=0,
            xanchor="left",
            yref=f"y{index + 1 if index else ''} domain",
            y=1,
            yanchor="bottom",
            yshift=8,
            showarrow=False,
            align="left",
            font={"size": 15, "color": INK[dark]},
        )


def axes(figure: go.Figure, since: date, until: date, log: bool) -> None:
    """Both axes: days from `since` to `until` with a margin, values from zero or on a logarithmic scale."""
    pad = max(timedelta(hours=14), (until - since) * 0.012)
    first, last = (datetime.combine(day, time()) for day in (since, until))
    figure.update_xaxes(range=[first - pad, last + pad], showgrid=False, automargin=True)
    figure.update_xaxes(ticks="outside", ticklen=4, selector=-1)
    figure.update_xaxes(tickformatstops=DATES, minallowed=first - pad, maxallowed=last + pad)
    if until - since < timedelta(days=SHORT):
        figure.update_xaxes(dtick=DAY_IN_MS, tick0=first)
    figure.update_yaxes(
        type="log" if log else "linear",
        nticks=5,
        rangemode="normal" if log else "tozero",
        tickformat="~s" if log else ",~r",
        automargin=True,
        zeroline=not log,
    )
