"""The frame of a chart: panels of one height, their titles, a calendar as the shared axis, room for small screens."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from textwrap import wrap
from typing import Any

from metrics.charts.panel import DAY_IN_MS, INK, Panel
from metrics.locale import ENGLISH, N_, UKRAINIAN, _, digits, spoken

PANEL, SINGLE, SHARED, GAP, TOP, BOTTOM = 165, 250, 400, 76, 58, 40
LINE = 17
# Characters of a small line that a phone has room for.
WIDE = {ENGLISH: 56, UKRAINIAN: 50}
SHORT = 9
# What stands before a name in its colour: a point of a line, a bar, a hatched bar.
POINT, FULL, HATCHED = "\u25cf", "\u25a0", "\u25a8"
# Plotly writes names of months in English alone: in Ukrainian they are numbers.
DAY, DAY_AND_YEAR, MONTH = N_("%-d %b %Y"), N_("%-d %b\n%Y"), N_("%b %Y")
Settings = dict[str, Any]
# The title of a panel with what stands below it, in Plotly's HTML.
Head = str


def stacked(panels: Sequence[Panel], since: date, until: date, log: bool, dark: bool, high: int = PANEL) -> Settings:
    """Panels below each other on one calendar, name and claimant of each series above its panel."""
    return titled([_head_of(panel) for panel in panels], since, until, log, dark, high)


def titled(heads: Sequence[Head], since: date, until: date, log: bool, dark: bool, high: int = PANEL) -> Settings:
    """Panels below each other on one calendar, each under its head."""
    rows, more = len(heads), LINE * (max(head.count("<br>") for head in heads) - 1)
    titles = [_title(head, name(row), dark) for row, head in enumerate(heads)]
    return _frame(rows, high, dark, more) | _axes(rows, high, since, until, log, more) | {"annotations": titles}


def shared(panels: Sequence[Panel], shades: Sequence[str], since: date, until: date, log: bool, dark: bool) -> Settings:
    """One panel for all series; above it each is named with its claimant, in its colour."""
    # Not Plotly's own legend: it does not break a line, so a phone shows half of each.
    named = [legend(f"{one.title}, {_claimed(one)}", shade) for one, shade in zip(panels, shades, strict=True)]
    return titled(["<br>".join(map(_small, named))], since, until, log, dark, SHARED)


def head(title: str, *below: str) -> Head:
    """A title and the small lines below it."""
    return "<br>".join([f"<b>{title}</b>", *map(_small, below)])


def lines(text: str) -> list[str]:
    """A small text above a panel, in lines that a phone has room for."""
    return wrap(text, WIDE[spoken()])


def _small(line: str) -> str:
    return f"<span style='font-size:12px'>{line}</span>"


def legend(label: str, colour: str, sign: str = POINT) -> str:
    """A line of a head that names a series in its colour, where a panel holds several."""
    return f"<span style='color:{colour}'><b>{sign}</b> {'<br>'.join(lines(label))}</span>"


def _head_of(panel: Panel) -> Head:
    return head(panel.title, *lines(_claimed(panel)))


def _claimed(panel: Panel) -> str:
    """Who reports a series, and what its dashed line is if it has one."""
    shown = panel.before is not None and panel.before["value"].count() > 0
    return _("{claimant}; dashed: a year before").format(claimant=panel.claimant) if shown else panel.claimant


def over(frame: Settings, row: int) -> Settings:
    """The axis of a row on which something reaches from bottom to top whatever the values are: from 0 to 1."""
    upon = {"overlaying": f"y{name(row)}", "anchor": f"x{name(row)}", "range": [0, 1], "fixedrange": True}
    whole = frame[f"yaxis{name(row)}"].get("domain", [0, 1])
    return upon | {"domain": whole, "visible": False, "zeroline": False}


def name(row: int) -> str:
    """How Plotly numbers axes: "", "2", "3" for rows counted from 0."""
    return str(row + 1) if row else ""


def _inner(rows: int, panel: int, more: int = 0) -> int:
    return rows * panel + (rows - 1) * (GAP + more)


def _frame(rows: int, panel: int, dark: bool, more: int = 0) -> Settings:
    return {
        "height": TOP + more + BOTTOM + _inner(rows, panel, more),
        "margin": {"t": TOP + more, "b": BOTTOM, "l": 8, "r": 12},
        "hovermode": "closest",
        "showlegend": False,
        "hoverlabel": {"align": "left"},
        "separators": digits(".,"),
        "font": {"color": INK[dark]},
    }


def _title(head: Head, axis: str, dark: bool) -> Settings:
    return {
        "text": head,
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


def _axes(rows: int, panel: int, since: date, until: date, log: bool, more: int = 0) -> Settings:
    days, values = calendar(since, until), _values(log)
    found: Settings = {}
    for row in range(rows):
        axis, last = name(row), row == rows - 1
        ticks = {"ticks": "outside", "ticklen": 4} if last else {"showticklabels": False}
        top = 1 - row * (panel + GAP + more) / _inner(rows, panel, more)
        domain = [max(0.0, top - panel / _inner(rows, panel, more)), top]
        # All panels move together when one is dragged or zoomed.
        together = {} if last else {"matches": f"x{name(rows - 1)}"}
        found[f"xaxis{axis}"] = {**days, **ticks, **together, "anchor": f"y{axis}"}
        found[f"yaxis{axis}"] = {**values, "anchor": f"x{axis}", "domain": domain}
    return found


def dates() -> list[Settings]:
    """How the days below an axis are written, closer or farther apart."""
    return [
        {"dtickrange": [None, "M1"], "value": _(DAY_AND_YEAR)},
        {"dtickrange": ["M1", "M12"], "value": _(MONTH)},
        {"dtickrange": ["M12", None], "value": "%Y"},
    ]


def calendar(since: date, until: date) -> Settings:
    """The axis of days from one to another, with some room at both ends."""
    pad = max(timedelta(hours=14), (until - since) * 0.012)
    first, last = (datetime.combine(day, time()) for day in (since, until))
    ends = {"range": [first - pad, last + pad], "minallowed": first - pad, "maxallowed": last + pad}
    daily = {"dtick": DAY_IN_MS, "tick0": first} if until - since < timedelta(days=SHORT) else {}
    return {"type": "date", "showgrid": False, "automargin": True, "tickformatstops": dates(), **ends, **daily}


def _values(log: bool) -> Settings:
    return {
        "type": "log" if log else "linear",
        # More than three on a logarithmic axis, and Plotly writes 6, 7, 8, 9 over each other.
        "nticks": 3 if log else 5,
        "rangemode": "normal" if log else "tozero",
        "tickformat": ",~r",
        "automargin": True,
        "zeroline": not log,
    }
