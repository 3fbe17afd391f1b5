"""The foot of a chart: who says what it shows, from where and when, so that a saved picture says it too."""

from collections.abc import Iterable
from html import escape
from textwrap import wrap

import plotly.graph_objects as go

from metrics.charts.panel import INK

NAME = "foot"
# Characters of a line that a phone has room for, its height in pixels, the room around all of them.
WIDE, LINE, ROOM, GAP = 66, 13, 14, 6


def sign(figure: go.Figure, paragraphs: Iterable[str], dark: bool) -> None:
    """Writes paragraphs below a figure that nobody has seen yet, and makes it higher by as much.

    What a browser saves as PNG or SVG is what the page shows, so the words stand in the figure itself.
    """
    lines = [escape(line) for one in paragraphs for line in wrap(one, WIDE)]
    if not lines:
        return
    frame = figure.layout
    bottom, more = frame.margin.b, ROOM + LINE * len(lines)
    said = {
        "name": NAME,
        "text": "<br>".join(lines),
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "yref": "paper",
        "y": 0,
        "yanchor": "top",
        "yshift": -bottom - GAP,
        "showarrow": False,
        "align": "left",
        "font": {"size": 10, "color": INK[dark]},
    }
    figure.update_layout(
        height=frame.height + more,
        margin={"b": bottom + more},
        annotations=[*(one.to_plotly_json() for one in frame.annotations or ()), said],
    )
