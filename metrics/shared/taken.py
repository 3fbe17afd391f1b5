"""The numbers that a chart of series shows, as a table with the catalogue's names: what its CSV holds."""

from collections.abc import Sequence

import polars as pl

from metrics import charts
from metrics.shared import catalogue, ledger, panels, takeaway

STATED = ("low", "high", "bound", "value")
DAY = ("day", "reported", *STATED, "claimant", "status")
PERIOD = ("first_day", "last_day", "aggregate", *STATED, "reported_days", "days")


def shown(names: Sequence[str], drawn: Sequence[charts.Panel], step: str, mean: bool) -> pl.DataFrame:
    """One row for each day or period drawn, series after series; days without a report have none.

    Days: day (covered), reported, low, high, bound, value, claimant, status, mean_7d and days_in_mean where the mean is
    drawn, flags (the sentences marked). Periods: first_day, last_day, aggregate (sum or mean), reported_days, days.
    Where they are drawn: index, index_low, index_high, index_mean_7d, and year_before_* with the day it was.
    """
    made = [_one(name, panel, step, mean) for name, panel in zip(names, drawn, strict=True)]
    return pl.concat(made, how="diagonal") if made else pl.DataFrame()


def _one(name: str, panel: charts.Panel, step: str, mean: bool) -> pl.DataFrame:
    points = panel.points
    is_index = "stated_value" in points.columns
    points = panels.as_stated(points)
    smooth = mean and step == "day"
    if step == "day":
        wanted = [*DAY, *(("mean_7d", "days_in_mean") if smooth else ())]
        points = points.rename({"mean": "mean_7d", "mean_days": "days_in_mean"}).with_columns(
            day=pl.col("day").fill_null(pl.col("at"))
        )
    else:
        wanted = list(PERIOD)
        points = points.with_columns(aggregate=pl.lit("mean" if panel.means else "sum")).with_columns(
            first_day="at", last_day="until"
        )
    index = [column for column in points.columns if column.startswith("index") and (smooth or "mean" not in column)]
    points = _with_year_before(points, panel, smooth, is_index)
    told = points.filter(pl.any_horizontal(pl.col(c).is_not_null() for c in ("bound", *_before(points)[:1])))
    metric, side = catalogue.key(name)
    columns = [*wanted, *index, *_before(points)]
    rows = told.select("at", pl.lit(metric).alias("metric"), pl.lit(side).alias("side"), *columns)
    return _with_flags(rows, panel).drop("at")


def _with_year_before(points: pl.DataFrame, panel: charts.Panel, smooth: bool, is_index: bool) -> pl.DataFrame:
    before = panel.before
    if before is None or before["value"].count() == 0:
        return points
    before = panels.as_stated(before)
    names = {name: f"year_before_{name}" for name in STATED} | {"when": "year_before_day"}
    names |= {"mean": "year_before_mean_7d"} if smooth else {}
    names |= {"index": "year_before_index"} if is_index else {}
    own = before.drop_nulls("bound").select("at", *(pl.col(old).alias(new) for old, new in names.items()))
    return points.join(own, on="at", how="left", maintain_order="left")


def _before(points: pl.DataFrame) -> list[str]:
    return sorted(column for column in points.columns if column.startswith("year_before_"))


def _with_flags(rows: pl.DataFrame, panel: charts.Panel) -> pl.DataFrame:
    if panel.flags.is_empty():
        return rows
    marked = panel.flags.group_by(at="day").agg(flags=pl.col("sentence"))
    return rows.join(marked, on="at", how="left", maintain_order="left")


def whole(names: Sequence[str]) -> pl.DataFrame:
    """Every figure of these series that the ledger holds, or held at the time looked back to, as a figures table."""
    figures = ledger.tables().figures
    return takeaway.of_series(figures, names).sort("metric", "side", "day") if names else figures.clear()
