"""Traces of a chart: the points of a series, what hedges, means, flags and partial periods add, the usual range."""

from datetime import date, timedelta
from typing import Any

import polars as pl

from metrics import words
from metrics.charts.drawn import broken
from metrics.charts.layout import DAY
from metrics.charts.panel import DAY_IN_MS, Panel, said
from metrics.locale import N_, _

Trace = dict[str, Any]
SIZES = ((100, 6, 9), (400, 4, 6))
SMALLEST = (3, 4)
SYMBOLS = {"at_least": "triangle-up-open", "at_most": "triangle-down-open"}
SPANS = {
    False: {
        False: N_("{first} to {last}: sum over {reported} of {days}, the rest has no number"),
        True: N_("{first} to {last}: sum over {days}, every day reported"),
    },
    True: {
        False: N_("{first} to {last}: mean of {reported} of {days}, the rest has no number"),
        True: N_("{first} to {last}: mean of {days}, every day reported"),
    },
}
SEVERITY_SYMBOLS = {"alert": "diamond-open", "watch": "square-open", "note": "x-thin-open"}


def points(panel: Panel, step: str, colour: str, mean: bool) -> Trace:
    """The points of a series with a thin line between neighbours: clickable, hedged ones left to `extras` to draw."""
    points = panel.points
    size, __ = _sizes(points)
    hover = _period_hover(panel) if step != "day" else _day_hover(panel)
    return dict(
        type="scatter",
        cliponaxis=False,
        **_at(points),
        **hover,
        mode="lines+markers",
        connectgaps=False,
        name=f"{panel.title}, {panel.claimant}",
        line={"color": colour, "width": 1},
        marker={
            "color": colour,
            "size": points.select(pl.when(_hollow(points)).then(0).otherwise(size)).to_series().to_numpy(),
        },
        opacity=0.55 if step == "day" and mean and points["mean"].count() else 1,
    )


def _at(points: pl.DataFrame, value: str = "value", day: str = "at") -> dict[str, Any]:
    """Both coordinates. Values as arrays: Plotly looks at each item of a list, which takes longer than drawing."""
    return _days(points[day]) | {"y": points[value].cast(pl.Float64).to_numpy()}


def _days(days: pl.Series) -> dict[str, Any]:
    """The axis: of an unbroken calendar only its first day and its step, which makes a page a third smaller."""
    if days.len() > 1 and (days.diff().drop_nulls() == timedelta(days=1)).all():
        return {"x0": days[0].isoformat(), "dx": DAY_IN_MS}
    return {"x": days.dt.to_string().to_numpy()}


def _hollow(points: pl.DataFrame) -> pl.Expr:
    hedged = pl.col("bound").fill_null("exact") != "exact"
    return hedged | pl.col("partial").fill_null(False) if "partial" in points.columns else hedged


def _sizes(points: pl.DataFrame) -> tuple[int, int]:
    """Diameters of a filled and of a hollow marker in pixels: the more points, the smaller."""
    return next(((full, hollow) for most, full, hollow in SIZES if points.height <= most), SMALLEST)


def _day_hover(panel: Panel) -> dict[str, Any]:
    """The value, its day and who reports it: the claimant of each point where a series has several."""
    points, when, who = panel.points, _on(), panel.claimant
    columns = [said(points)]
    if not (points["at"] == points["day"]).all():
        columns.append([words.short_day(day) if day else "" for day in points["day"]])
        when = _("published {day} about {about}").format(day=when, about="%{customdata[1]}")
    if "claimant" in points.columns and points["claimant"].drop_nulls().n_unique() > 1:
        columns.append([words.reported_by(name) if name else "" for name in points["claimant"]])
        who = f"%{{customdata[{len(columns) - 1}]}}"
    if len(columns) == 1:
        return _hover(f"<b>%{{customdata}}</b> {panel.unit}<br>{when}, {who}", pl.Series(columns[0]).to_numpy())
    told = list(map(list, zip(*columns, strict=True)))
    return _hover(f"<b>%{{customdata[0]}}</b> {panel.unit}<br>{when}, {who}", told)


def _on() -> str:
    """The day of a point, in the hover."""
    return f"%{{x|{_(DAY)}}}"


def _period_hover(panel: Panel) -> dict[str, Any]:
    spans = panel.points.select("at", "until", "reported_days", "days").iter_rows()
    told = [
        [text, _span(panel.means, *span)] if text else [None, None]
        for text, span in zip(said(panel.points), spans, strict=True)
    ]
    return _hover(f"<b>%{{customdata[0]}}</b> {panel.unit}<br>%{{customdata[1]}}<br>{panel.claimant}", told)


def _span(mean: bool, first: date, last: date, reported: int, days: int) -> str:
    said = _(SPANS[mean][reported == days])
    return said.format(
        first=words.short_day(first),
        last=words.short_day(last),
        reported=reported,
        days=words.counted("{count} day", "{count} days", days),
    )


def _hover(template: str, told: Any) -> dict[str, Any]:
    return {"customdata": told, "hovertemplate": f"{template}<extra></extra>"}


def extras(panel: Panel, step: str, colour: str, mean: bool) -> list[Trace]:
    """Everything drawn over the points of a series: hollow markers, whiskers, the mean, faint periods, flags."""
    extras = [_bounds(panel.points, colour)]
    if step == "day" and mean:
        extras.append(_mean(panel, colour))
    if step != "day":
        extras.append(_partial(panel.points, colour))
    if not panel.flags.is_empty():
        extras.append(_flags(panel, colour))
    return extras


def _bounds(points: pl.DataFrame, colour: str) -> Trace:
    hedged = points.filter((pl.col("bound") != "exact") & pl.col("value").is_not_null())
    reach = max([0.0, *points["value"].drop_nulls()]) * 0.07
    up = hedged.select(pl.when(pl.col("high").is_null()).then(reach).otherwise(pl.col("high") - pl.col("value")))
    down = hedged.select(pl.when(pl.col("low").is_null()).then(reach).otherwise(pl.col("value") - pl.col("low")))
    return dict(
        type="scatter",
        cliponaxis=False,
        **_at(hedged),
        mode="markers",
        hoverinfo="skip",
        marker={
            "color": colour,
            "size": _sizes(points)[1],
            "symbol": hedged["bound"].replace_strict(SYMBOLS, default="circle-open", return_dtype=pl.String).to_numpy(),
        },
        error_y={
            "type": "data",
            "array": up.to_series().to_numpy(),
            "arrayminus": down.to_series().to_numpy(),
            "color": colour,
            "thickness": 1.2,
            "width": 0,
        },
    )


def _mean(panel: Panel, colour: str) -> Trace:
    points = panel.points
    said_of = {"mean": "%{y:,.1f}", "days": "%{customdata}"}
    mean = _("7-day mean {mean}, over {days} reported days").format(**said_of)
    return dict(
        type="scatter",
        cliponaxis=False,
        **_at(points.with_columns(pl.col("mean").round(1)), "mean"),
        customdata=points["mean_days"].to_numpy(),
        mode="lines",
        connectgaps=False,
        line={"color": colour, "width": 2.4},
        hovertemplate=f"{mean}<br>{_on()}<extra></extra>",
    )


def _partial(points: pl.DataFrame, colour: str) -> Trace:
    partial = points.filter(pl.col("partial") & (pl.col("bound") == "exact"))
    return dict(
        type="scatter",
        cliponaxis=False,
        **_at(partial),
        mode="markers",
        hoverinfo="skip",
        opacity=0.6,
        marker={"color": colour, "size": 8, "symbol": "circle-open-dot"},
    )


def _flags(panel: Panel, colour: str) -> Trace:
    flags = panel.flags
    return dict(
        type="scatter",
        cliponaxis=False,
        **_at(flags, day="day"),
        customdata=[broken(sentence) for sentence in flags["sentence"]],
        mode="markers",
        marker={
            "color": colour,
            "size": _sizes(panel.points)[0] + 7,
            "line": {"width": 1.6},
            "symbol": [SEVERITY_SYMBOLS.get(severity, "circle-open") for severity in flags["severity"]],
        },
        hovertemplate="%{customdata}<extra></extra>",
    )


def band(band: pl.DataFrame, colour: str) -> list[Trace]:
    """The usual range as shaded shapes."""
    known = pl.col("low").is_not_null() & pl.col("high").is_not_null()
    # One closed shape for each unbroken run of days: Plotly fills straight across a null.
    runs = band.sort("day").with_columns(run=known.rle_id()).filter(known).partition_by("run", maintain_order=True)
    return [
        {
            "type": "scatter",
            "cliponaxis": False,
            "x": [*run["day"], *reversed(run["day"])],
            "y": [*run["high"], *reversed(run["low"])],
            "mode": "lines",
            "line": {"width": 0},
            "fill": "toself",
            "fillcolor": f"rgba({_rgb(colour)},0.18)",
            "hoverinfo": "skip",
        }
        for run in runs
    ]


def limits(band: pl.DataFrame, colour: str) -> list[Trace]:
    """Thin lines where an alert begins, above and below; broken where nothing is known."""
    names = [name for name in ("alert_high", "alert_low") if name in band.columns]
    # Nothing lies below zero, so no alert begins there.
    ordered = band.sort("day").with_columns(pl.when(pl.col(names) > 0).then(pl.col(names)).name.keep())
    return [
        {
            "type": "scatter",
            "cliponaxis": True,
            **_at(ordered, name, "day"),
            "mode": "lines",
            "connectgaps": False,
            "line": {"width": 1, "dash": "dot", "color": colour, "shape": "hvh"},
            "opacity": 0.6,
            "hoverinfo": "skip",
        }
        for name in names
    ]


def _rgb(colour: str) -> str:
    return ",".join(str(int(colour[at : at + 2], 16)) for at in (1, 3, 5))
