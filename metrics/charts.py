"""Plotly figures made from series: trends in panels or on one axis, and one series with its usual range.

A gap is drawn as a gap. A hedged value is hollow, an open end carries a whisker, a partial week or month is faint.
Each point of the first traces carries its words, so no hover text drops a hedge.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from textwrap import wrap

import plotly.graph_objects as go
import polars as pl
from plotly.subplots import make_subplots

from metrics import words

# Okabe-Ito hues, darkened or lightened until each has a contrast of at least 4.5 to its background.
LIGHT = ("#0072B2", "#B84A00", "#00755A", "#A13D78", "#6F5A00", "#5B4FA2", "#A3263A", "#1A7189", "#4D6B1F", "#555555")
DARK = ("#56B4E9", "#F0923E", "#2FC79A", "#E59AC6", "#F0E442", "#A9A5FF", "#FF8E8E", "#7FD9D9", "#B5D46A", "#C8C8C8")
INK = {False: "#3a3f44", True: "#d6d3cc"}
PANEL, SHARED, GAP, TOP, BOTTOM = 165, 400, 76, 58, 40
SIZES = ((100, 6, 9), (400, 4, 6))
SMALLEST = (3, 4)
SHORT, DAY_IN_MS = 9, 86_400_000
DATES = [
    {"dtickrange": [None, "M1"], "value": "%-d %b\n%Y"},
    {"dtickrange": ["M1", "M12"], "value": "%b %Y"},
    {"dtickrange": ["M12", None], "value": "%Y"},
]
SYMBOLS = {"at_least": "triangle-up-open", "at_most": "triangle-down-open"}
SEVERITY_SYMBOLS = {"alert": "diamond-open", "watch": "square-open"}


@dataclass(frozen=True, slots=True)
class Panel:
    """One series to draw.

    title, unit   from the catalogue; claimant "reported by ..." in words
    points        at, value, low, high, bound, and mean, mean_days (days) or reported_days, days, partial (periods)
    flags         day, severity, value, sentence of that series; may be empty
    """

    title: str
    unit: str
    claimant: str
    points: pl.DataFrame
    flags: pl.DataFrame


def trends(
    panels: Sequence[Panel], since: date, until: date, step: str, stacked: bool, log: bool, mean: bool, dark: bool
) -> go.Figure:
    """Every panel from `since` to `until`: stacked above each other, or on one axis with a legend.

    Trace number i, counted from 0, is always the points of panel i: a click on it names its series and its day.
    """
    figure = _frame(len(panels) if stacked else 1, PANEL if stacked else SHARED)
    for index, panel in enumerate(panels):
        figure.add_trace(_points(panel, step, _colour(index, dark), mean), row=index + 1 if stacked else 1, col=1)
    for index, panel in enumerate(panels):
        for trace in _extras(panel, step, _colour(index, dark), mean):
            figure.add_trace(trace, row=index + 1 if stacked else 1, col=1)
    _titles(figure, panels, stacked, dark)
    # A week or month begins before the range when the range begins inside it.
    starts: list[date] = [day for panel in panels for day in panel.points["at"].head(1)]
    _axes(figure, min([since, *starts]), until, log)
    return figure


def usual_range(panel: Panel, band: pl.DataFrame, since: date, until: date, at: date, dark: bool) -> go.Figure:
    """One series with the range its own past makes usual, the day `at` marked by a line.

    `band` has day, low and high; they are null where the history is short.
    """
    figure = _frame(1)
    colour = _colour(0, dark)
    figure.add_trace(_points(panel, "day", colour, False), row=1, col=1)
    for trace in [*_band(band, colour), *_extras(panel, "day", colour, False)]:
        figure.add_trace(trace, row=1, col=1)
    figure.add_vline(x=at.isoformat(), line={"color": _colour(1, dark), "width": 1, "dash": "dot"})
    _titles(figure, [panel], True, dark)
    _axes(figure, since, until, False)
    return figure


def undrawable(panels: Sequence[Panel]) -> int:
    """How many values are zero or negative and so have no place on a logarithmic axis."""
    return sum(panel.points.filter(pl.col("value") <= 0).height for panel in panels)


def said(points: pl.DataFrame) -> list[str | None]:
    """Each value with its bound in words; None on a day without a number."""
    rows = points.select("low", "high", "bound", "value").iter_rows()
    return [words.amount(low, high, bound) if value is not None else None for low, high, bound, value in rows]


def _frame(rows: int, panel: int = PANEL) -> go.Figure:
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


def _colour(index: int, dark: bool) -> str:
    palette = DARK if dark else LIGHT
    return palette[index % len(palette)]


def _points(panel: Panel, step: str, colour: str, mean: bool) -> go.Scatter:
    points = panel.points
    size, _ = _sizes(points)
    hollow = _hollow(points)
    return go.Scatter(
        x=points["at"].to_list(),
        y=points["value"].to_list(),
        customdata=_hovers(panel, step),
        mode="lines+markers",
        connectgaps=False,
        name=f"{panel.title}, {panel.claimant}",
        line={"color": colour, "width": 1},
        marker={"color": colour, "size": [0 if open_ else size for open_ in hollow]},
        opacity=0.55 if step == "day" and mean and points["mean"].count() else 1,
        hovertemplate="%{customdata}<extra></extra>",
    )


def _hollow(points: pl.DataFrame) -> list[bool]:
    open_ = pl.col("bound").fill_null("exact") != "exact"
    if "partial" in points.columns:
        open_ = open_ | pl.col("partial").fill_null(False)
    return points.select(open_).to_series().to_list()


def _sizes(points: pl.DataFrame) -> tuple[int, int]:
    """Diameters of a filled and of a hollow marker in pixels: the more points, the smaller."""
    return next(((full, hollow) for most, full, hollow in SIZES if points.height <= most), SMALLEST)


def _hovers(panel: Panel, step: str) -> list[str | None]:
    told = said(panel.points)
    if step == "day":
        return [
            None if text is None else f"<b>{text}</b> {panel.unit}<br>{words.short_day(at)}, {panel.claimant}"
            for at, text in zip(panel.points["at"], told, strict=True)
        ]
    spans = panel.points.select("at", "until", "reported_days", "days").iter_rows()
    return [None if text is None else _period_hover(text, panel, *span) for text, span in zip(told, spans, strict=True)]


def _period_hover(text: str, panel: Panel, first: date, last: date, reported: int, days: int) -> str:
    whole = "every day reported" if reported == days else f"sum over {reported} of {days} days, the rest has no report"
    span = f"{words.short_day(first)} to {words.short_day(last)}"
    return f"<b>{text}</b> {panel.unit}<br>{span}: {whole}<br>{panel.claimant}"


def _extras(panel: Panel, step: str, colour: str, mean: bool) -> list[go.Scatter]:
    extras = [_bounds(panel.points, colour)]
    if step == "day" and mean:
        extras.append(_mean(panel, colour))
    if step != "day":
        extras.append(_partial(panel.points, colour))
    if not panel.flags.is_empty():
        extras.append(_flags(panel, colour))
    return extras


def _bounds(points: pl.DataFrame, colour: str) -> go.Scatter:
    hedged = points.filter((pl.col("bound") != "exact") & pl.col("value").is_not_null())
    reach = max([0.0, *points["value"].drop_nulls()]) * 0.07
    up = hedged.select(pl.when(pl.col("high").is_null()).then(reach).otherwise(pl.col("high") - pl.col("value")))
    down = hedged.select(pl.when(pl.col("low").is_null()).then(reach).otherwise(pl.col("value") - pl.col("low")))
    return go.Scatter(
        x=hedged["at"].to_list(),
        y=hedged["value"].to_list(),
        mode="markers",
        hoverinfo="skip",
        marker={
            "color": colour,
            "size": _sizes(points)[1],
            "symbol": [SYMBOLS.get(bound, "circle-open") for bound in hedged["bound"]],
        },
        error_y={
            "type": "data",
            "array": up.to_series().to_list(),
            "arrayminus": down.to_series().to_list(),
            "color": colour,
            "thickness": 1.2,
            "width": 0,
        },
    )


def _mean(panel: Panel, colour: str) -> go.Scatter:
    points = panel.points
    return go.Scatter(
        x=points["at"].to_list(),
        y=points["mean"].round(1).to_list(),
        customdata=points["mean_days"].to_list(),
        mode="lines",
        connectgaps=False,
        line={"color": colour, "width": 2.4},
        hovertemplate="7-day mean %{y:,.1f}, over %{customdata} reported days<br>%{x|%-d %b %Y}<extra></extra>",
    )


def _partial(points: pl.DataFrame, colour: str) -> go.Scatter:
    partial = points.filter(pl.col("partial") & (pl.col("bound") == "exact"))
    return go.Scatter(
        x=partial["at"].to_list(),
        y=partial["value"].to_list(),
        mode="markers",
        hoverinfo="skip",
        opacity=0.6,
        marker={"color": colour, "size": 8, "symbol": "circle-open-dot"},
    )


def _flags(panel: Panel, colour: str) -> go.Scatter:
    flags = panel.flags
    return go.Scatter(
        x=flags["day"].to_list(),
        y=flags["value"].to_list(),
        customdata=["<br>".join(wrap(sentence, 56)) for sentence in flags["sentence"]],
        mode="markers",
        marker={
            "color": colour,
            "size": _sizes(panel.points)[0] + 7,
            "line": {"width": 1.6},
            "symbol": [SEVERITY_SYMBOLS.get(severity, "circle-open") for severity in flags["severity"]],
        },
        hovertemplate="%{customdata}<extra></extra>",
    )


def _band(band: pl.DataFrame, colour: str) -> list[go.Scatter]:
    known = pl.col("low").is_not_null() & pl.col("high").is_not_null()
    # One closed shape for each unbroken run of days: Plotly fills straight across a null.
    runs = band.sort("day").with_columns(run=known.rle_id()).filter(known).partition_by("run", maintain_order=True)
    return [
        go.Scatter(
            x=[*run["day"], *reversed(run["day"])],
            y=[*run["high"], *reversed(run["low"])],
            mode="lines",
            line={"width": 0},
            fill="toself",
            fillcolor=f"rgba({_rgb(colour)},0.18)",
            hoverinfo="skip",
        )
        for run in runs
    ]


def _rgb(colour: str) -> str:
    return ",".join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))


def _titles(figure: go.Figure, panels: Sequence[Panel], stacked: bool, dark: bool) -> None:
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


def _axes(figure: go.Figure, since: date, until: date, log: bool) -> None:
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
