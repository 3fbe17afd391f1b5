"""The frame of a chart: panels of one height, their titles, a calendar as the shared axis, room for small screens."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from metrics.charts.panel import DAY_IN_MS, INK, Panel

PANEL, SINGLE, SHARED, GAP, TOP, BOTTOM = 165, 250, 400, 76, 58, 40
SHORT = 9
DATES = [
    {"dtickrange": [None, "M1"], "value": "%-d %b\n%Y"},
    {"dtickrange": ["M1", "M12"], "value": "%b %Y"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]
Settings = dict[str, Any]


def stacked(panels: Sequence[Panel], since: date, until: date, log: bool, dark: bool, high: int = PANEL) -> Settings:
    """Panels below each other on one calendar, name and claimant of each series above its panel."""
    rows = len(panels)
    titles = [_title(panel, name(row), dark) for row, panel in enumerate(panels)]
    return _frame(rows, high, dark) | _axes(rows, high, since, until, log) | {"annotations": titles}


def shared(since: date, until: date, log: bool, dark: bool) -> Settings:
    """One panel for all series, with a legend that names them and their claimants."""
    legend = {"orientation": "h", "y": 1.01, "yanchor": "bottom", "x": 0}
    frame = _frame(1, SHARED, dark) | {"showlegend": True, "legend": legend}
    return frame | _axes(1, SHARED, since, until, log)


def name(row: int) -> str:
    """How Plotly numbers axes: "", "2", "3" for rows counted from 0."""
    return str(row + 1) if row else ""


def _inner(rows: int, panel: int) -> int:
    return rows * panel + (rows - 1) * GAP


def _frame(rows: int, panel: int, dark: bool) -> Settings:
    return {
        "height": TOP + BOTTOM + _inner(rows, panel),
        "margin": {"t": TOP, "b": BOTTOM, "l": 8, "r": 12},
        "hovermode": "closest",
        "showlegend": False,
        "hoverlabel": {"align": "left"},
        "font": {"color": INK[dark]},
    }


def _title(panel: Panel, axis: str, dark: bool) -> Settings:
    return {
        "text": f"<b>{panel.title}</b><br><span style='font-size:12px'>{panel.claimant}</span>",
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "yref": f"y{axis} domain",
        "y": 1,
        "yanchor": "bottom",
        "yshift": 8,
        "showarrow": False,
        "align": "left",
        "font": {"size": 15, "color": INK[dark]},
    }


def _axes(rows: int, panel: int, since: date, until: date, log: bool) -> Settings:
    days, values = calendar(since, until), _values(log)
    found: Settings = {}
    for row in range(rows):
        axis, last = name(row), row == rows - 1
        ticks = {"ticks": "outside", "ticklen": 4} if last else {"showticklabels": False}
        top = 1 - row * (panel + GAP) / _inner(rows, panel)
        domain = [max(0.0, top - panel / _inner(rows, panel)), top]
        # All panels move together when one is dragged or zoomed.
        together = {} if last else {"matches": f"x{name(rows - 1)}"}
        found[f"xaxis{axis}"] = {**days, **ticks, **together, "anchor": f"y{axis}"}
        found[f"yaxis{axis}"] = {**values, "anchor": f"x{axis}", "domain": domain}
    return found


def calendar(since: date, until: date) -> Settings:
    """The axis of days from one to another, with some room at both ends."""
    pad = max(timedelta(hours=14), (until - since) * 0.012)
    first, last = (datetime.combine(day, time()) for day in (since, until))
    ends = {"range": [first - pad, last + pad], "minallowed": first - pad, "maxallowed": last + pad}
    daily = {"dtick": DAY_IN_MS, "tick0": first} if until - since < timedelta(days=SHORT) else {}
    return {"type": "date", "showgrid": False, "automargin": True, "tickformatstops": DATES, **ends, **daily}


def _values(log: bool) -> Settings:
    return {
        "type": "log" if log else "linear",
        "nticks": 5,
        "rangemode": "normal" if log else "tozero",
        "tickformat": "~s" if log else ",~r",
        "automargin": True,
        "zeroline": not log,
    }
