"""When several series were flagged: one line of marks for each series, its name above its line."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import polars as pl

from metrics.charts.drawn import broken
from metrics.charts.layout import calendar
from metrics.charts.panel import INK, hue
from metrics.charts.traces import SEVERITY_SYMBOLS
from metrics.flags import KINDS
from metrics.locale import _

ROW, TOP, BOTTOM = 42, 26, 44
# Severity -> the number of its colour; notes and whatever else there is are drawn in grey.
HUES = {"alert": 1, "question": 3, "watch": 0}
GREY = 9
# With more marks than this a mark tells its day and kind alone; its sentence is read where it is clicked. Thirty
# thousand sentences would be five megabytes in every drawing.
TOLD = 3000
Settings = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Line:
    """One series: its title, and its flags with day, kind, severity and sentence."""

    title: str
    flags: pl.DataFrame


def marks(rows: Sequence[Line], dark: bool) -> list[Settings]:
    """One trace for each series, its number as `legendgroup`; of several flags of a day the last one lies on top."""
    many = sum(row.flags.height for row in rows) > TOLD
    return [_marks(row, -place, dark, many) | {"legendgroup": str(place)} for place, row in enumerate(rows)]


def _marks(row: Line, height: int, dark: bool, many: bool) -> Settings:
    severities = row.flags["severity"].to_list()
    return {
        "type": "scatter",
        "mode": "markers",
        "x": row.flags["day"].dt.to_string().to_list(),
        "y": [height] * row.flags.height,
        "customdata": [_(KINDS[kind]) for kind in row.flags["kind"]]
        if many
        else list(map(broken, row.flags["sentence"])),
        "hovertemplate": f"{'%{x}: ' if many else ''}%{{customdata}}<extra></extra>",
        "marker": {
            "symbol": [SEVERITY_SYMBOLS.get(severity, "circle-open") for severity in severities],
            "color": [hue(HUES.get(severity, GREY), dark) for severity in severities],
            "size": 9,
            "line": {"width": 1.6},
        },
    }


def frame(rows: Sequence[Line], since: date, until: date, dark: bool) -> Settings:
    """The layout: names on the left above their lines, days below."""
    return {
        "height": TOP + BOTTOM + ROW * len(rows),
        "margin": {"t": TOP, "b": BOTTOM, "l": 8, "r": 12},
        "hovermode": "closest",
        "showlegend": False,
        "hoverlabel": {"align": "left"},
        "font": {"color": INK[dark]},
        "xaxis": calendar(since, until) | {"ticks": "outside", "ticklen": 4},
        "yaxis": {
            "range": [0.6 - len(rows), 0.7],
            "tickvals": [-place for place in range(len(rows))],
            "showticklabels": False,
            "zeroline": False,
            "fixedrange": True,
        },
        "annotations": [_name(row.title, -place, dark) for place, row in enumerate(rows)],
    }


def _name(title: str, height: int, dark: bool) -> Settings:
    return {
        "text": title,
        "xref": "paper",
        "x": 0,
        "xanchor": "left",
        "y": height,
        "yanchor": "bottom",
        "yshift": 6,
        "showarrow": False,
        "font": {"size": 12, "color": INK[dark]},
    }
