"""Changes of definition on a chart: a thin line or band with a number, whose words stand in the hover and below."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from textwrap import wrap
from typing import Any

from metrics.charts.panel import INK, PAPER, Panel
from metrics.definitions import Change, boundary, said

SHORT = 31
# Two labels nearer than this share of the range would cover each other on a phone.
NEAR = 0.045
LEVEL = 17
LINE = {False: "rgba(90,96,102,0.75)", True: "rgba(190,186,178,0.7)"}
FILL = {False: "rgba(90,96,102,0.16)", True: "rgba(190,186,178,0.2)"}
Settings = dict[str, Any]


def inside(changes: Sequence[Change], since: date, until: date) -> list[Change]:
    """The changes that a chart of this range draws: those of which the first day, or the day after the last, is in it.

    What holds before and after is not drawn: it changes nothing within the range.
    """
    return [change for change in changes if _places(change, changes, since, until)]


def _places(change: Change, changes: Sequence[Change], since: date, until: date) -> list[date]:
    """The days of the range at which a change is drawn; of a short one the first that lies in it."""
    if _short(change):
        return [max(change.first or since, since)] if change.meets(since, until) else []
    return [day for day in boundary(change, changes) if day and since < day <= until]


def drawn(panel: Panel, axis: str, since: date, until: date, dark: bool) -> tuple[list[Settings], list[Settings]]:
    """The shapes and the numbers of one panel; `axis` is how Plotly names its axes ("", "2", ...)."""
    shapes: list[Settings] = []
    labels: list[Settings] = []
    taken: list[tuple[date, int]] = []
    every = [change for _, change in panel.changes]
    for label, change in panel.changes:
        days = _places(change, every, since, until)
        short = _short(change)
        shapes += [_band(change, day, axis, dark) if short else _line(day, axis, dark) for day in days]
        for day in days[:1]:
            level = _level(day, taken, (until - since) * NEAR)
            taken.append((day, level))
            labels.append(_label(label, change, day, level, axis, dark))
    return shapes, labels


def _short(change: Change) -> bool:
    return bool(change.first and change.last and (change.last - change.first).days < SHORT)


def _level(day: date, taken: Sequence[tuple[date, int]], near: timedelta) -> int:
    """The highest row for a label in which no other is near."""
    used = {level for other, level in taken if abs(other - day) < near}
    return next(level for level in range(len(taken) + 1) if level not in used)


def _moment(day: date, hours: int) -> str:
    return (datetime.combine(day, time()) + timedelta(hours=hours)).isoformat()


def _line(day: date, axis: str, dark: bool) -> Settings:
    # Between the last point as it was and the first as it is.
    at = _moment(day, -12)
    return _across(axis, at, at) | {"type": "line", "line": {"color": LINE[dark], "width": 1}}


def _band(change: Change, day: date, axis: str, dark: bool) -> Settings:
    ends = _across(axis, _moment(day, -12), _moment(change.last or day, 12))
    return ends | {"type": "rect", "fillcolor": FILL[dark], "line": {"color": LINE[dark], "width": 0.5}}


def _across(axis: str, first: str, last: str) -> Settings:
    refs = {"xref": f"x{axis}", "yref": f"y{axis} domain", "layer": "below"}
    return refs | {"x0": first, "x1": last, "y0": 0, "y1": 1}


def _label(label: str, change: Change, day: date, level: int, axis: str, dark: bool) -> Settings:
    return {
        "text": label,
        "hovertext": "<br>".join(wrap(said(change), 56)),
        "x": _moment(day, 0 if _short(change) else -12),
        "xref": f"x{axis}",
        "y": 1,
        "yref": f"y{axis} domain",
        "yanchor": "top",
        "yshift": -level * LEVEL,
        "showarrow": False,
        "font": {"size": 11, "color": INK[dark]},
        "bgcolor": PAPER[dark],
        "bordercolor": LINE[dark],
        "borderpad": 2,
    }
