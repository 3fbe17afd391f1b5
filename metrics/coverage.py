"""Which days of each series are reported, in part, without a number, explained or missing: a state for every day.

Missing is what is left: nothing was stated, and the calendar of definitions does not say why.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta

import polars as pl

from metrics import definitions
from metrics.definitions import EXCEPTION, Calendar, Change
from metrics.locale import N_

Key = tuple[str, str]
STATES = {
    "reported": N_("reported"),
    "partial": N_("reported in part"),
    "withheld": N_("reported without a number"),
    "explained": N_("not reported, and it is known why"),
    "missing": N_("no report"),
}
INCOMPLETE = N_("part of the day is missing from the reports")
COMPARED = N_("known only from a later report, said in comparison")
MENTIONED = N_("stated only for a place, a part or as a total, which makes no figure of the day")
# The kinds of change under which a day without a figure lacks nothing.
ABSENT = ("not_reported", "merged", "ends", "withheld", "occasional", "quiet_day")
BEGUN = ("begins", "separate")
_KEYS = ["metric", "side", "day"]
_SCHEMA = {"metric": pl.String, "side": pl.String, "day": pl.Date, "state": pl.String, "why": pl.String}


def settled(figures: pl.DataFrame) -> pl.DataFrame:
    """The state of every day that has a figure: metric, side, day, state, why, low, high, bound."""
    compared = pl.col("chosen").list.eval(pl.element().str.contains(r":comparison(:\d+)?$")).list.all()
    partial = (
        pl.when(pl.col("status") == "incomplete")
        .then(pl.lit(INCOMPLETE))
        .when(compared & (pl.col("chosen").list.len() > 0))
        .then(pl.lit(COMPARED))
    )
    return figures.with_columns(why=partial).select(
        *_KEYS,
        state=pl.when(pl.col("value").is_null())
        .then(pl.lit("withheld"))
        .when(pl.col("why").is_not_null())
        .then(pl.lit("partial"))
        .otherwise(pl.lit("reported")),
        why=pl.when(pl.col("value").is_not_null()).then("why"),
        low="low",
        high="high",
        bound="bound",
    )


def stated(mentions: pl.DataFrame, alone: bool) -> pl.DataFrame:
    """The state of every day that something is stated about (`store.mentions`), in the columns of `settled`.

    alone   these are all the statements there are (one publisher's); else they stand beside settled figures, and a day
            that has none of those is reported in part at best
    """
    told = pl.when(alone & pl.col("told")).then(pl.lit("reported"))
    state = told.when(alone & pl.col("withheld")).then(pl.lit("withheld")).otherwise(pl.lit("partial"))
    return mentions.with_columns(state=state).select(
        *_KEYS,
        "state",
        why=pl.when(pl.col("state") == "partial").then(pl.lit(MENTIONED)),
        low=pl.lit(None, pl.Float64),
        high=pl.lit(None, pl.Float64),
        bound=pl.lit(None, pl.String),
    )


def days(
    told: Sequence[pl.DataFrame], calendar: Calendar, keys: Sequence[Key], since: date, until: date
) -> pl.DataFrame:
    """Every day of these series from `since` to `until`, in the columns of `settled`.

    Of several tables in `told` the first that knows a day decides.
    """
    found = pl.concat(told).unique(_KEYS, keep="first", maintain_order=True)
    series = pl.DataFrame(keys, schema={"metric": pl.String, "side": pl.String}, orient="row")
    every = series.join(pl.DataFrame({"day": pl.date_range(since, until, "1d", eager=True)}), how="cross")
    whole = every.join(found, on=_KEYS, how="left", maintain_order="left")
    known = pl.DataFrame(list(_explained(calendar, keys, since, until)), schema=_SCHEMA, orient="row")
    whole = whole.join(known, on=_KEYS, how="left", maintain_order="left", suffix="_known")
    return whole.select(
        *_KEYS,
        pl.coalesce("state", "state_known", pl.lit("missing")),
        pl.when(pl.col("state").is_null()).then("why_known").otherwise("why").alias("why"),
        "low",
        "high",
        "bound",
    )


def _explained(calendar: Calendar, keys: Iterable[Key], since: date, until: date) -> Iterator[tuple[object, ...]]:
    for metric, side in keys:
        held: dict[date, Change | None] = {}
        for first, last, change in _layers(calendar.of(metric, side)):
            for day in _between(max(first, since), min(last, until)):
                held[day] = change
        yield from ((metric, side, day, "explained", definitions.said(one)) for day, one in held.items() if one)


def _layers(changes: Sequence[Change]) -> Iterator[tuple[date, date, Change | None]]:
    """Spans of days with the change that explains an absence there, or None; a later one decides over those before."""
    for change in changes:
        yield from ((*span, change) for span in _outside(change))
    for change in sorted(changes, key=lambda one: -one.days):
        first, last = change.first or date.min, change.last or date.max
        yield first, last, change if change.kind in ABSENT else None


def _outside(change: Change) -> Iterator[tuple[date, date]]:
    """Before a figure begins, and after it was last counted apart: the days that a row says nothing was counted on."""
    if change.kind not in BEGUN or change.days < EXCEPTION:
        return
    if change.first:
        yield date.min, change.first - timedelta(days=1)
    if change.last:
        yield change.last + timedelta(days=1), date.max


def _between(first: date, last: date) -> Iterator[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def shares(days: pl.DataFrame) -> pl.DataFrame:
    """One row a series, in order: metric, side, a count for each of STATES, share, first, latest, gap.

    share   reported days among those that are not explained (0 to 1); null when all are explained
    first, latest   days with a report, in part and without a number included; null without any
    gap     the longest run of missing days between these two
    """
    heard = pl.col("state").is_in(["reported", "partial", "withheld"])
    counted = days.group_by("metric", "side", maintain_order=True).agg(
        *((pl.col("state") == name).sum().alias(name) for name in STATES),
        first=pl.col("day").filter(heard).min(),
        latest=pl.col("day").filter(heard).max(),
    )
    longest = runs(days).join(counted.select("metric", "side", "first", "latest"), on=["metric", "side"])
    inside = longest.filter(
        (pl.col("state") == "missing") & (pl.col("from") > pl.col("first")) & (pl.col("to") < pl.col("latest"))
    )
    gaps = inside.group_by("metric", "side").agg(gap=pl.col("days").max())
    possible = sum((pl.col(name) for name in STATES if name != "explained"), pl.lit(0))
    return counted.join(gaps, on=["metric", "side"], how="left", maintain_order="left").with_columns(
        pl.col("gap").fill_null(0), share=pl.when(possible > 0).then(pl.col("reported") / possible)
    )


def runs(days: pl.DataFrame) -> pl.DataFrame:
    """Runs of days in one state, in order: metric, side, state, from, to, days."""
    return (
        days.with_columns(run=pl.struct("metric", "side", "state").rle_id())
        .group_by("run", maintain_order=True)
        .agg(
            pl.first("metric", "side", "state"),
            pl.first("day").alias("from"),
            pl.last("day").alias("to"),
            days=pl.len(),
        )
        .drop("run")
    )
