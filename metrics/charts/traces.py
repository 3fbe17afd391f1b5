"""Traces of a chart: the points of a series, what hedges, means, flags and partial periods add, the usual range."""

from datetime import date
from textwrap import wrap

import plotly.graph_objects as go
import polars as pl

from metrics import words
from metrics.charts.panel import Panel, said

SIZES = ((100, 6, 9), (400, 4, 6))
SMALLEST = (3, 4)
SYMBOLS = {"at_least": "triangle-up-open", "at_most": "triangle-down-open"}
SEVERITY_SYMBOLS = {"alert": "diamond-open", "watch": "square-open"}


def points(panel: Panel, step: str, colour: str, mean: bool) -> go.Scatter:
    """The points of a series with a thin line between neighbours: clickable, hedged ones left to `extras` to draw."""
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
        days = panel.points.select("at", "day").iter_rows()
        return [
            None if text is None else f"<b>{text}</b> {panel.unit}<br>{_when(*pair)}, {panel.claimant}"
            for text, pair in zip(told, days, strict=True)
        ]
    spans = panel.points.select("at", "until", "reported_days", "days").iter_rows()
    return [None if text is None else _period_hover(text, panel, *span) for text, span in zip(told, spans, strict=True)]


def _when(at: date, day: date) -> str:
    return words.short_day(at) if at == day else f"published {words.short_day(at)} about {words.short_day(day)}"


def _period_hover(text: str, panel: Panel, first: date, last: date, reported: int, days: int) -> str:
    whole = "every day reported" if reported == days else f"sum over {reported} of {days} days, the rest has no report"
    span = f"{words.short_day(first)} to {words.short_day(last)}"
    return f"<b>{text}</b> {panel.unit}<br>{span}: {whole}<br>{panel.claimant}"


def extras(panel: Panel, step: str, colour: str, mean: bool) -> list[go.Scatter]:
    """Everything drawn over the points of a series: hollow markers, whiskers, the mean, faint periods, flags."""
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


def band(band: pl.DataFrame, colour: str) -> list[go.Scatter]:
    """The usual range as shaded shapes."""
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
