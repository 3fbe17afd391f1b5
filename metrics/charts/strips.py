"""A strip of days for each series, one mark a day: how two sources of figures agree over time."""

from collections.abc import Mapping, Sequence
from typing import Any

import plotly.graph_objects as go
import polars as pl

from metrics.charts import drawn, layout
from metrics.charts.panel import INK, hue

ROW = 46
QUIET = {False: "#6d7073", True: "#a2a6aa"}
# Shape and colour say the same, so that either is enough.
MARKS: dict[str, dict[str, Any]] = {
    "same": {"symbol": "circle", "size": 7, "hue": 0},
    "hedge": {"symbol": "circle-open", "size": 8, "hue": 0},
    "different": {"symbol": "diamond", "size": 11, "hue": 1},
    "here": {"symbol": "triangle-up-open", "size": 7, "hue": 2},
    "there": {"symbol": "line-ns-open", "size": 6, "hue": None},
}


def strips(rows: pl.DataFrame, titles: Sequence[str], labels: Mapping[str, str], dark: bool) -> go.Figure:
    """One strip for each of `titles`, from the top down.

    rows     day, row (the place of its strip in `titles`), verdict (one of MARKS), hover (its words)
    labels   verdict -> its name in the legend
    """
    traces = [_trace(rows.filter(verdict=name), name, labels[name], dark) for name in MARKS]
    return drawn.figure([trace for trace in traces if trace["x"]], _layout(titles, dark))


def _trace(rows: pl.DataFrame, name: str, label: str, dark: bool) -> dict[str, Any]:
    mark = MARKS[name]
    colour = QUIET[dark] if mark["hue"] is None else hue(mark["hue"], dark)
    return {
        "type": "scatter", "mode": "markers", "name": label, "cliponaxis": False,
        "x": rows["day"].dt.to_string().to_list(), "y": (-rows["row"].cast(pl.Int64)).to_list(),
        "text": rows["hover"].to_list(), "hovertemplate": "%{text}<extra></extra>",
        "marker": {
            "color": colour, "symbol": mark["symbol"], "size": mark["size"], "line": {"color": colour, "width": 1.5},
        },
    }  # fmt: skip


def _layout(titles: Sequence[str], dark: bool) -> layout.Settings:
    names = [
        {
            "text": title, "xref": "paper", "x": 0, "xanchor": "left", "y": -place, "yanchor": "bottom", "yshift": 7,
            "showarrow": False, "font": {"size": 12, "color": INK[dark]},
        }
        for place, title in enumerate(titles)
    ]  # fmt: skip
    return {
        "height": 96 + ROW * len(titles),
        "margin": {"t": 44, "b": 40, "l": 8, "r": 12},
        "showlegend": True,
        "legend": {"orientation": "h", "y": 1, "yanchor": "top", "yref": "container", "x": 0, "itemsizing": "trace"},
        "hovermode": "closest",
        "hoverlabel": {"align": "left"},
        "font": {"color": INK[dark]},
        "annotations": names,
        "xaxis": {
            "type": "date", "showgrid": False, "ticks": "outside", "automargin": True,
            "tickformatstops": layout.dates(),
        },
        "yaxis": {"visible": False, "range": [0.75 - len(titles), 0.75], "fixedrange": True},
    }  # fmt: skip
