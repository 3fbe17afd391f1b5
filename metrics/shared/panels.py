"""What Trends and Flags draw: series cut to a range, their flags, the numbers as a table, the point clicked."""

from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from typing import Any

import polars as pl

from metrics import charts, flags, series, words
from metrics.shared import catalogue, changes, fragments, ledger

SHOWN = {"alerts": ("alert", "question"), "all": tuple(flags.SEVERITIES), "none": ()}
MOST_NAMED = 2
NO_FLAGS = pl.DataFrame(schema={"day": pl.Date, "severity": pl.String, "value": pl.Float64, "sentence": pl.String})


def panel(
    name: str, since: date, until: date, step: str, by: str, shown: str, told: changes.Told | None = None
) -> charts.Panel:
    """One series between two days, as days with means or as weeks or months, with the flags to mark (days only)."""
    metric, side = catalogue.key(name)
    whole = catalogue.calendar(metric, side, by)
    days = series.between(whole, since, until)
    points = days if step == "day" else series.periods(days, step)
    marks = _flags(days, metric, side, shown) if step == "day" else NO_FLAGS
    noted = told.of(name) if told else ()
    return charts.Panel(catalogue.label(name), catalogue.unit(metric), claimants(days), points, marks, noted)


def claimants(days: pl.DataFrame) -> str:
    """Who reports the figures of a series in a range, most frequent first: "reported by Ukraine's Air Force"."""
    names = days["claimant"].drop_nulls().value_counts(sort=True)["claimant"].to_list()
    said = [words.claimant(name) for name in names]
    if len(said) > MOST_NAMED:
        said = [said[0], f"{len(said) - 1} others"]
    return f"reported by {words.listing(said)}" if said else "no report in this range"


def _flags(days: pl.DataFrame, metric: str, side: str, shown: str) -> pl.DataFrame:
    own = series.of(ledger.tables().flags, metric, side).filter(pl.col("severity").is_in(SHOWN[shown]))
    axis = days.drop_nulls("day").select("day", "at", "value")
    return own.select("day", "severity", "sentence").join(axis, on="day").drop("day").rename({"at": "day"})


def table(panels: Sequence[charts.Panel], step: str) -> pl.DataFrame:
    """The numbers of the chart, one row for each reported day or period: words first, bounds and means beside them."""
    return pl.concat([_rows(one, step) for one in panels], how="vertical") if panels else pl.DataFrame()


def _rows(one: charts.Panel, step: str) -> pl.DataFrame:
    points = one.points.with_columns(said=pl.Series(charts.said(one.points), dtype=pl.String))
    told = points.filter(pl.col("bound").is_not_null())
    extra = (
        {"7-day mean": pl.col("mean").round(1), "Days in mean": pl.col("mean_days"), "Reported by": _claimants(told)}
        if step == "day"
        else {"Last day": pl.col("until"), "Days reported": pl.col("reported_days"), "Days": pl.col("days")}
    )
    return told.select(
        pl.col("at").alias("Day" if step == "day" else "First day"),
        pl.lit(one.title).alias("Series"),
        pl.col("said").fill_null("reported without a number").alias("Value"),
        pl.col("low").alias("At least"),
        pl.col("high").alias("At most"),
        **extra,
    )


def _claimants(told: pl.DataFrame) -> pl.Series:
    return pl.Series([words.claimant(name) for name in told["claimant"]], dtype=pl.String)


def clicked(panels: Sequence[charts.Panel], point: Mapping[str, Any]) -> tuple[int, dict[str, Any]] | None:
    """The number of the panel and the row behind a clicked mark; None when there is no number on that day.

    Marks of flags and of the mean lie over the points, so the day decides; of two figures published on one day the
    one at the height of the click.
    """
    group = str(point.get("legendgroup") or "")
    if not group.isdecimal() or int(group) >= len(panels):
        return None
    day = pl.col("at").dt.to_string() == str(point.get("x"))[:10]
    rows = panels[int(group)].points.filter(day & pl.col("value").is_not_null())
    exact = rows.filter(pl.col("value") == point.get("y"))
    found = exact if exact.height else rows
    return (int(group), found.row(0, named=True)) if found.height else None


def days_of(name: str, row: Mapping[str, Any], by: str) -> list[dict[str, Any]]:
    """The reported days of one week or month of a series, as rows of the figures table."""
    days = series.between(catalogue.calendar(*catalogue.key(name), by), row["at"], row["until"])
    return list(days.drop_nulls("claimant").iter_rows(named=True))


def row_at(names: Sequence[str], panels: Sequence[charts.Panel], place: int) -> tuple[str, dict[str, Any]]:
    """The series and the row behind a row of `table`."""
    for name, one in zip(names, panels, strict=True):
        told = one.points.filter(pl.col("bound").is_not_null())
        if place < told.height:
            return name, told.row(place, named=True)
        place -= told.height
    raise IndexError("The table has fewer rows than that.")


def leading(day: date) -> list[str]:
    """The first three series of the catalogue that have a figure on a day: where Trends starts."""
    return catalogue.present(ledger.tables().figures.filter(pl.col("day") == day))[:3]


def list_of_days(rows: Sequence[Mapping[str, Any]]) -> str:
    """Days of one series as an HTML list: the value in words and the link to where it is stated."""
    items = (
        f"<li>{words.short_day(row['day'])}: {words.amount(row['low'], row['high'], row['bound'])}, "
        f"{escape(words.reported_by(row['claimant']))}. "
        f"{fragments.link(*catalogue.proof(dict(row)), 'Read the words')}</li>"
        for row in rows
    )
    return f"<ul>{''.join(items)}</ul>"
