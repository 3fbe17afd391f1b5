"""What lies over or behind the points of a series: days without a number, the year before, own notes on dates."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from html import escape
from textwrap import wrap
from typing import Any

import polars as pl

from metrics import words
from metrics.annotations import Note, span
from metrics.charts.panel import DAY_IN_MS, INK, PAPER, Panel, said
from metrics.locale import N_, _

Settings = dict[str, Any]
NEAR = 0.045
LEVEL = 17
LINE = {False: "rgba(0,82,138,0.75)", True: "rgba(142,203,245,0.75)"}
FILL = {False: "rgba(0,82,138,0.10)", True: "rgba(142,203,245,0.14)"}
NO_NUMBER = N_("<b>{title}</b><br>reported without a number, which is not zero<br>{day}, {claimant}")
YEAR_BEFORE = N_("{title}, a year before")
MEAN_BEFORE = N_("{title}, a year before, 7-day mean")
HOVER_BEFORE = N_("<b>{value}</b> {unit}<br>{day}, a year before<br>{title}")
MEAN = N_("7-day mean {mean}")


def withheld(panel: Panel, colour: str) -> list[Settings]:
    """Hatched days: somebody reported on them and named no number. Drawn on an axis of their own, from 0 to 1."""
    days = panel.withheld
    if days is None or days.is_empty():
        return []
    told = [
        _(NO_NUMBER).format(title=panel.title, day=words.short_day(day), claimant=words.reported_by(claimant))
        for day, claimant in days.select("at", "claimant").iter_rows()
    ]
    return [
        {
            "type": "bar",
            "x": days["at"].dt.to_string().to_list(),
            "y": [1] * days.height,
            "width": DAY_IN_MS,
            "customdata": told,
            "hovertemplate": "%{customdata}<extra></extra>",
            "marker": {
                "color": "rgba(0,0,0,0)",
                "line": {"width": 0},
                "pattern": {"shape": "/", "fgcolor": colour, "size": 6, "solidity": 0.22, "fgopacity": 0.75},
            },
        }
    ]


def before(panel: Panel, step: str, colour: str, mean: bool) -> list[Settings]:
    """The line of a year before: thin and dashed, broken where that year has no number."""
    points = panel.before
    if points is None or not points["value"].count():
        return []
    smooth = mean and step == "day" and points["mean"].count() > 0
    value = "mean" if smooth else "value"
    label = _(MEAN_BEFORE if smooth else YEAR_BEFORE).format(title=panel.title)
    told = _means(points) if smooth else said(points)
    days = [words.short_day(when) if when else "" for when in points["when"]]
    places = {"value": "%{customdata[0]}", "day": "%{customdata[1]}", "unit": panel.unit, "title": panel.title}
    hover = _(HOVER_BEFORE).format(**places)
    return [
        {
            "type": "scatter",
            "cliponaxis": False,
            "x": points["at"].dt.to_string().to_numpy(),
            "y": points[value].cast(pl.Float64).to_numpy(),
            "customdata": [list(pair) for pair in zip(told, days, strict=True)],
            "hovertemplate": f"{hover}<extra></extra>",
            "mode": "lines" if step == "day" else "lines+markers",
            "connectgaps": False,
            "name": label,
            "line": {"color": colour, "width": 1.4, "dash": "dash"},
            "marker": {"color": colour, "size": 4},
            "opacity": 0.7,
        }
    ]


def _means(points: pl.DataFrame) -> list[str | None]:
    return [None if mean is None else _(MEAN).format(mean=words.number(mean)) for mean in points["mean"]]


def notes(panel: Panel, axis: str, since: date, until: date, dark: bool) -> tuple[list[Settings], list[Settings]]:
    """The shapes and the letters of a panel's own notes; `axis` is how Plotly names its axes ("", "2", ...)."""
    shapes: list[Settings] = []
    labels: list[Settings] = []
    taken: list[tuple[date, int]] = []
    for letter, note in panel.notes:
        first, last = max(note.first, since), min(note.last, until)
        near = (until - since) * NEAR
        used = {level for other, level in taken if abs(other - first) < near}
        level = next(level for level in range(len(taken) + 1) if level not in used)
        taken.append((first, level))
        shapes.append(_band(first, last, axis, dark))
        labels.append(_letter(letter, note, first, level, axis, dark))
    return shapes, labels


def _band(first: date, last: date, axis: str, dark: bool) -> Settings:
    ends = {"x0": _moment(first, -12), "x1": _moment(last, 12), "y0": 0, "y1": 1}
    refs = {"type": "rect", "xref": f"x{axis}", "yref": f"y{axis} domain", "layer": "below"}
    return refs | ends | {"fillcolor": FILL[dark], "line": {"color": LINE[dark], "width": 0.8, "dash": "dot"}}


def _letter(letter: str, note: Note, day: date, level: int, axis: str, dark: bool) -> Settings:
    return {
        "text": letter,
        "hovertext": "<br>".join(escape(line) for line in wrap(f"{span(note)}: {note.text} ({note.who})", 56)),
        "x": _moment(day, 0),
        "xref": f"x{axis}",
        "y": 0,
        "yref": f"y{axis} domain",
        "yanchor": "bottom",
        "yshift": level * LEVEL,
        "showarrow": False,
        "font": {"size": 11, "color": INK[dark]},
        "bgcolor": PAPER[dark],
        "bordercolor": LINE[dark],
        "borderpad": 2,
    }


def _moment(day: date, hours: int) -> str:
    return (datetime.combine(day, time()) + timedelta(hours=hours)).isoformat()


def merged(panels: Sequence[Panel]) -> tuple[tuple[str, Note], ...]:
    """The notes of several panels on one axis, each once."""
    return tuple(dict.fromkeys(note for panel in panels for note in panel.notes))
