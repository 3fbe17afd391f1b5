"""What Trends and Flags draw: series cut to a range, their flags, the numbers as a table, the point clicked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from typing import Any

import polars as pl

from metrics import charts, flags, series, words
from metrics.locale import _
from metrics.shared import catalogue, changes, fragments, ledger, notes
from metrics.shared.kept import kept

SHOWN = {"alerts": ("alert", "question"), "all": tuple(flags.SEVERITIES), "none": ()}
MOST_NAMED = 4
WEEKS = timedelta(weeks=52)
INDEX = {"value": "index", "low": "index_low", "high": "index_high", "mean": "index_mean_7d"}
NO_FLAGS = pl.DataFrame(schema={"day": pl.Date, "severity": pl.String, "value": pl.Float64, "sentence": pl.String})


@dataclass(frozen=True, slots=True)
class Cut:
    """How series are cut: the range, day, week or month, by which day, which flags, and what is drawn beside.

    by            "day" (covered) or "reported"; flags one of SHOWN
    means         weeks and months as means of their days, not sums
    year_before   with the same time a year before
    """

    since: date
    until: date
    step: str = "day"
    by: str = "day"
    flags: str = "all"
    means: bool = False
    year_before: bool = False


def panel(
    name: str, cut: Cut, told: changes.Told | None = None, marked: notes.Marked | None = None, title: str = ""
) -> charts.Panel:
    """One series between two days, as days with means or as weeks or months, with the flags to mark (days only)."""
    metric, side = catalogue.key(name)
    whole = catalogue.calendar(metric, side, cut.by)
    days = series.between(whole, cut.since, cut.until)
    by_day = cut.step == "day"
    points = days if by_day else series.periods(days, cut.step, cut.means)
    return charts.Panel(
        title=title or catalogue.label(name),
        unit=catalogue.unit(metric),
        claimant=claimants(days),
        points=points,
        flags=_flags(days, metric, side, cut.flags) if by_day else NO_FLAGS,
        changes=told.of(name) if told else (),
        notes=marked.of(name) if marked else (),
        withheld=days.filter(pl.col("bound") == "withheld").select("at", "claimant"),
        before=_year_before(whole, cut) if cut.year_before else None,
        means=cut.means,
        colour=catalogue.colour(metric),
    )


def _year_before(whole: pl.DataFrame, cut: Cut) -> pl.DataFrame:
    """The days of a year before, cut and grouped as the range itself is, and moved onto it."""
    days = series.between(whole, _back(cut.since, cut.step), _back(cut.until, cut.step))
    found = days if cut.step == "day" else series.periods(days, cut.step, cut.means)
    moved = series.year_before(found, cut.step)
    return series.between(moved, cut.since, cut.until) if cut.step == "day" else moved


def _back(day: date, step: str) -> date:
    if step == "week":
        return day - WEEKS
    return day.replace(year=day.year - 1, day=28 if (day.month, day.day) == (2, 29) else day.day)


def claimants(days: pl.DataFrame) -> str:
    """Who reports the figures of a series in a range, most frequent first: "reported by Ukraine's Air Force"."""
    names = _who(days)
    if not names:
        return _("no report in this range")
    if len(names) == 1:
        return words.reported_by(names[0])
    return _("reported by {claimants}").format(claimants=named(days))


def named(days: pl.DataFrame) -> str:
    """The same without the verb: "Ukraine's Air Force and 4 others"; empty where nobody reports."""
    said = [words.claimant(name) for name in _who(days)]
    if len(said) > MOST_NAMED:
        said = [said[0], words.counted("{count} other", "{count} others", len(said) - 1)]
    return words.listing(said) if said else ""


def _who(days: pl.DataFrame) -> list[str]:
    counted = days["claimant"].drop_nulls().value_counts()
    return counted.sort("count", "claimant", descending=[True, False])["claimant"].to_list()


def _flags(days: pl.DataFrame, metric: str, side: str, shown: str) -> pl.DataFrame:
    own = series.of(ledger.tables().flags, metric, side).filter(pl.col("severity").is_in(SHOWN[shown]))
    axis = days.drop_nulls("day").select("day", "at", "value")
    return own.select("day", "severity", "sentence").join(axis, on="day").drop("day").rename({"at": "day"})


def table(panels: Sequence[charts.Panel], step: str) -> pl.DataFrame:
    """The numbers of the chart, one row for each reported day or period: words first, bounds and means beside them."""
    return pl.concat([_rows(one, step) for one in panels], how="diagonal") if panels else pl.DataFrame()


def _rows(one: charts.Panel, step: str) -> pl.DataFrame:
    indexed = "stated_value" in one.points.columns
    points = as_stated(one.points)
    points = points.with_columns(said=pl.Series(charts.said(points), dtype=pl.String))
    told = points.filter(pl.col("bound").is_not_null())
    extra = (
        {
            _("7-day mean"): pl.col("mean").round(1),
            _("Days in mean"): pl.col("mean_days"),
            _("Reported by"): _claimants(told),
        }
        if step == "day"
        else {
            _("Last day"): pl.col("until"),
            _("Days reported"): pl.col("reported_days"),
            _("Days"): pl.col("days"),
        }
    )
    return told.select(
        pl.col("at").alias(_("Day") if step == "day" else _("First day")),
        pl.lit(one.title).alias(_("Series")),
        pl.col("said").fill_null(_("reported without a number")).alias(_("Value")),
        *([pl.col("index").alias(_("Index"))] if indexed else []),
        pl.col("low").alias(_("At least")),
        pl.col("high").alias(_("At most")),
        *_a_year_before(one, told),
        **extra,
    )


def as_stated(points: pl.DataFrame) -> pl.DataFrame:
    """Points as they were reported, with their index numbers beside them where they are drawn as such."""
    names = [column.removeprefix("stated_") for column in points.columns if column.startswith("stated_")]
    if not names:
        return points
    kept = points.drop("told").with_columns(pl.col(name).alias(INDEX[name]) for name in names if name in INDEX)
    return kept.with_columns(pl.col(f"stated_{name}").alias(name) for name in names)


def _a_year_before(one: charts.Panel, told: pl.DataFrame) -> list[pl.Series]:
    if one.before is None:
        return []
    before = as_stated(one.before)
    said = {at: text for at, text in zip(before["at"], charts.said(before), strict=True) if text}
    return [pl.Series(_("A year before"), [said.get(at) for at in told["at"]], dtype=pl.String)]


def _claimants(told: pl.DataFrame) -> pl.Series:
    return pl.Series([words.claimant(name) for name in told["claimant"]], dtype=pl.String)


def clicked(panels: Sequence[charts.Panel], point: Mapping[str, Any]) -> tuple[int, dict[str, Any]] | None:
    """The number of the panel and the row behind a clicked mark; None where nothing was reported on that day.

    Marks of flags and of the mean lie over the points, so the day decides; of two figures published on one day the
    one at the height of the click. A hatched day leads to the report that names no number.
    """
    group = str(point.get("legendgroup") or "")
    if not group.isdecimal() or int(group) >= len(panels):
        return None
    day = pl.col("at").dt.to_string() == str(point.get("x"))[:10]
    rows = panels[int(group)].points.filter(day & pl.col("bound").is_not_null())
    exact = rows.filter(pl.col("value") == point.get("y"))
    found = exact if exact.height else rows
    return (int(group), found.row(0, named=True)) if found.height else None


def days_of(name: str, row: Mapping[str, Any], cut: Cut) -> list[dict[str, Any]]:
    """The reported days of one week or month of a series that the range holds, as rows of the figures table."""
    first, last = max(row["at"], cut.since), min(row["until"], cut.until)
    days = series.between(catalogue.calendar(*catalogue.key(name), cut.by), first, last)
    return list(days.drop_nulls("claimant").iter_rows(named=True))


def row_at(names: Sequence[str], panels: Sequence[charts.Panel], place: int) -> tuple[str, dict[str, Any]]:
    """The series and the row behind a row of `table`."""
    for name, one in zip(names, panels, strict=True):
        told = one.points.filter(pl.col("bound").is_not_null())
        if place < told.height:
            return name, told.row(place, named=True)
        place -= told.height
    raise IndexError("The table has fewer rows than that.")


@kept(8)
def leading(day: date) -> list[str]:
    """The first three series of the catalogue that have a figure on a day: where Trends starts."""
    return catalogue.present(ledger.tables().figures.filter(pl.col("day") == day))[:3]


def list_of_days(rows: Sequence[Mapping[str, Any]]) -> str:
    """Days of one series as an HTML list: the value in words and the link to where it is stated."""
    items = (
        f"<li>{words.short_day(row['day'])}: {words.amount(row['low'], row['high'], row['bound'])}, "
        f"{escape(words.reported_by(row['claimant']))}. "
        f"{fragments.link(*catalogue.proof(dict(row)), _('Read the words'))}</li>"
        for row in rows
    )
    return f"<ul>{''.join(items)}</ul>"
