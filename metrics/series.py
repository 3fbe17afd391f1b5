"""Settled figures as series: a calendar in which gaps stay gaps, means over reported days, weeks and months, changes.

Every function takes the figures table (columns in docs/architecture.md) or a `calendar` made from it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

from metrics import derived
from metrics.rules import METRICS

STEPS = {"day": "1d", "week": "1w", "month": "1mo"}
MEAN_DAYS = 7
MEAN_NEEDS = 4


@dataclass(frozen=True, slots=True)
class Amount:
    """A stated or computed value: its two bounds (None is open) and how exactly it is known."""

    low: float | None
    high: float | None
    bound: str


@dataclass(frozen=True, slots=True)
class Mean:
    """The mean of the reported days among the seven before a day: its value, how many days, how many of them hedged."""

    value: float
    days: int
    hedged: int


Key = tuple[str, str]


def is_computed(metric: str) -> bool:
    """Whether a series is computed from figures when it is asked for."""
    return metric not in METRICS and derived.find(metric) is not None


def base(metric: str) -> str:
    """The metric that a computed series is shown with; a metric itself."""
    made = None if metric in METRICS else derived.find(metric)
    return made.of if made else metric


def name(key: Key) -> str:
    """The name of a series in an address: the metric, with its side only when that is not the usual one."""
    metric, side = key
    return metric if side == _usual(metric) else f"{metric}:{side}"


def key(name: str) -> Key:
    """The (metric, side) that a name in an address stands for; the side is empty where no side is usual."""
    metric, _, side = name.partition(":")
    return metric, side or _usual(metric)


def _usual(metric: str) -> str:
    known = METRICS.get(base(metric))
    return known.side if known else ""


def made_of(key: Key) -> list[Key]:
    """The series of figures that a series rests on: itself, or those that a computed one is made of."""
    metric, side = key
    return [(one, side) for one in (derived.needed(metric) if is_computed(metric) else [metric])]


def chosen(figures: pl.DataFrame, keys: Sequence[Key]) -> pl.DataFrame:
    """The rows of some series of a figures table, in its order, those of computed ones behind; all days of each."""
    stored = [one for one in keys if not is_computed(one[0])]
    wanted = pl.DataFrame(stored, schema={"metric": pl.String, "side": pl.String}, orient="row")
    own = figures.join(wanted, on=["metric", "side"], how="semi", maintain_order="left")
    made = [of(derived.compute(figures, metric), metric, side) for metric, side in keys if is_computed(metric)]
    return pl.concat([own, *made])


def keys(figures: pl.DataFrame) -> list[tuple[str, str]]:
    """The (metric, side) pairs that have at least one figure, sorted."""
    return sorted(figures.select("metric", "side").unique().rows())


def of(frame: pl.DataFrame, metric: str, side: str) -> pl.DataFrame:
    """The rows of one series in a table of figures or flags."""
    return frame.filter((pl.col("metric") == metric) & (pl.col("side") == side))


def calendar(figures: pl.DataFrame, metric: str, side: str, by: str = "day") -> pl.DataFrame:
    """One series on an unbroken calendar, first to last day: `at` is the axis, a day without report is a row of nulls.

    `by` is "day" (the day covered) or "reported" (the day of publication, which can hold two figures).
    """
    own = of(figures, metric, side).with_columns(at=pl.col(by)).drop_nulls("at").sort("at", "day")
    if own.is_empty():
        return own
    first, last = own["at"][0], own["at"][-1]
    days = pl.DataFrame({"at": pl.date_range(first, last, "1d", eager=True)})
    return days.join(own, on="at", how="left", maintain_order="left")


def with_mean(series: pl.DataFrame) -> pl.DataFrame:
    """The calendar with `mean` and `mean_days`: seven days up to and including each, over days with a number only.

    It is null on a day without a number and where fewer than four of the seven have one, so a gap stays a gap.
    """
    if series.is_empty():
        return series.with_columns(mean=pl.lit(None, pl.Float64), mean_days=pl.lit(0, pl.UInt32))
    spoken = series.group_by("at", maintain_order=True).agg(pl.col("value").sum(), told=pl.col("value").count())
    spoken = spoken.with_columns(
        total=pl.col("value").rolling_sum(MEAN_DAYS, min_samples=1),
        mean_days=pl.col("told").rolling_sum(MEAN_DAYS, min_samples=1),
    )
    enough = (pl.col("told") > 0) & (pl.col("mean_days") >= MEAN_NEEDS)
    mean = pl.when(enough).then(pl.col("total") / pl.col("mean_days"))
    return series.join(spoken.select("at", "mean_days", mean=mean), on="at", how="left", maintain_order="left")


def between(series: pl.DataFrame, since: date, until: date) -> pl.DataFrame:
    """The rows of a calendar from `since` to `until`, both included."""
    return series.filter(pl.col("at").is_between(since, until))


def periods(series: pl.DataFrame, step: str, mean: bool = False) -> pl.DataFrame:
    """Weeks (from Monday) or months: sums over the days with a number, added as intervals; or the means of those days.

    Columns: at (first day), until (last day), value, low, high, bound, reported_days, days, partial. One open upper end
    leaves the sum open; an open lower end counts from zero, since a count is never below it. A mean is that sum over
    the number of days with a number, and as open as the sum.
    A period is partial when any of its calendar days has no number, those outside the chosen range included.
    """
    told = series.filter(pl.col("value").is_not_null())
    grouped = told.group_by(pl.col("at").dt.truncate(STEPS[step])).agg(
        pl.col("value").sum(),
        low=pl.col("low").fill_null(0).sum(),
        high=pl.when(pl.col("high").null_count() == 0).then(pl.col("high").sum()),
        about=(pl.col("bound") == "about").any(),
        reported_days=pl.col("at").n_unique(),
    )
    ends = pl.col("at").dt.offset_by(STEPS[step]).dt.offset_by("-1d")
    sized = grouped.with_columns(until=ends, days=(ends - pl.col("at")).dt.total_days() + 1)
    if mean:
        sized = sized.with_columns(pl.col("value", "low", "high") / pl.col("reported_days"))
    return (
        _unbroken(sized, step)
        .with_columns(bound=_bound_of_sum(), partial=pl.col("reported_days") < pl.col("days"))
        .drop("about")
    )


def _unbroken(grouped: pl.DataFrame, step: str) -> pl.DataFrame:
    if grouped.is_empty():
        return grouped
    grouped = grouped.sort("at")
    first, last = grouped["at"][0], grouped["at"][-1]
    starts = pl.date_range(first, last, STEPS[step], eager=True)
    return pl.DataFrame({"at": starts}).join(grouped, on="at", how="left", maintain_order="left")


def _bound_of_sum() -> pl.Expr:
    return (
        pl.when(pl.col("value").is_null())
        .then(None)
        .when(pl.col("high").is_null())
        .then(pl.lit("at_least"))
        .when(pl.col("low") != pl.col("high"))
        .then(pl.lit("range"))
        .when(pl.col("about"))
        .then(pl.lit("about"))
        .otherwise(pl.lit("exact"))
    )


def difference(new: Amount, old: Amount) -> Amount | None:
    """new minus old as an interval; None when nothing can be said of it (both open, or one without a number)."""
    low = new.low - old.high if new.low is not None and old.high is not None else None
    high = new.high - old.low if new.high is not None and old.low is not None else None
    if low is None and high is None:
        return None
    if low is None or high is None:
        return Amount(low, high, "at_most" if low is None else "at_least")
    if low != high:
        return Amount(low, high, "range")
    return Amount(low, high, "about" if "about" in (new.bound, old.bound) else "exact")


def mean_before(series: pl.DataFrame, day: date) -> Mean | None:
    """The mean of the days with a number among the seven before `day`; None when there are fewer than four."""
    told = between(series, day - timedelta(days=MEAN_DAYS), day - timedelta(days=1)).drop_nulls("value")
    if told.height < MEAN_NEEDS:
        return None
    return Mean(sum(told["value"]) / told.height, told.height, told.filter(pl.col("bound") != "exact").height)


def year_before(series: pl.DataFrame, step: str) -> pl.DataFrame:
    """A calendar or periods moved to the year after: `at` is moved, `when` is the day it truly begins on.

    Days and months go to the same date; weeks move by 52 of them, so that they still begin on a Monday. A 29 February
    is left out where the year after has none, and is a row of nulls where the year before had none.
    """
    moved = series.with_columns(when=pl.col("at"), at=pl.col("at").dt.offset_by("52w" if step == "week" else "1y"))
    if step != "day" or moved.is_empty():
        return moved
    leap = (pl.col("when").dt.month() == 2) & (pl.col("when").dt.day() == 29)
    kept = moved.filter(~leap).sort("at")
    days = pl.DataFrame({"at": pl.date_range(kept["at"][0], kept["at"][-1], "1d", eager=True)})
    return days.join(kept, on="at", how="left", maintain_order="left")


def report_days(figures: pl.DataFrame) -> list[date]:
    """Every day with at least one figure, oldest first."""
    return figures["day"].unique().sort().to_list()


def last_report(figures: pl.DataFrame) -> dict[tuple[str, str], date]:
    """For each (metric, side) the latest day that has a figure."""
    latest = figures.group_by("metric", "side").agg(pl.col("day").max())
    return {(metric, side): day for metric, side, day in latest.rows()}


def last_day(figures: pl.DataFrame) -> date:
    """The last day that a figure is about or was reported on; `figures` holds at least one."""
    latest: date = figures.select(pl.max_horizontal(pl.max("day"), pl.max("reported"))).item()
    return latest
