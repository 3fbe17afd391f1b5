"""What became of the drones launched: the parts a report names, on the days when they are exact and the sum closes.

launched = stopped + in the air + left the airspace + got through + not accounted for. What a report does not name is no
part of that day; the last part is computed (`derived`), so that a day is left out where the reports cannot be added.
"""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import polars as pl

from metrics import derived, series

WHOLE = "drones_launched"
REST = "drones_not_accounted_for"
PARTS = (*derived.LEFT, REST)
SIDE = "ukraine"
SCHEMA = {"at": pl.Date, WHOLE: pl.Float64, **dict.fromkeys(PARTS, pl.Float64), "claimant": pl.String}


def days(figures: pl.DataFrame, since: date, until: date) -> pl.DataFrame:
    """The days of a range that close: at, the whole, each part (null where no report names it), claimant of the whole.

    figures   the figures table; only what Ukraine says of drones launched at it is used
    """
    own = figures.filter((pl.col("side") == SIDE) & pl.col("day").is_between(since, until))
    if own.filter(pl.col("metric") == WHOLE).is_empty():
        return pl.DataFrame(schema=SCHEMA)
    every = derived.added(own.filter(pl.col("metric").is_in((WHOLE, *derived.LEFT))), [REST])
    found = [_day(day, list(rows.iter_rows(named=True))) for (day,), rows in every.group_by("day")]
    return pl.DataFrame([row for row in found if row], schema=SCHEMA, orient="row").sort("at")


def _day(day: Any, rows: Sequence[Mapping[str, Any]]) -> dict[str, Any] | None:
    known = {row["metric"]: row for row in rows}
    parts = [known[name] for name in PARTS if name in known]
    if not {WHOLE, PARTS[0], REST} <= set(known) or any(row["bound"] != "exact" for row in known.values()):
        return None
    if sum(row["value"] for row in parts) != known[WHOLE]["value"]:
        return None
    told = {name: row["value"] for name, row in known.items()}
    return {"at": day, "claimant": known[WHOLE]["claimant"]} | told


def periods(closed: pl.DataFrame, step: str, mean: bool) -> pl.DataFrame:
    """Weeks or months of `days`: each part added over the days that close, or its mean over them; with how many.

    Adds until (last day), reported_days (days that close) and days. A part that no day of the period names stays null.
    """
    told = [pl.when(pl.col(name).count() > 0).then(pl.col(name).sum()).alias(name) for name in (WHOLE, *PARTS)]
    start = pl.col("at").dt.truncate(series.STEPS[step])
    ends = pl.col("at").dt.offset_by(series.STEPS[step]).dt.offset_by("-1d")
    made = (
        closed.group_by(start)
        .agg(*told, reported_days=pl.len(), claimant=pl.col("claimant").mode().sort().first())
        .sort("at")
        .with_columns(until=ends, days=(ends - pl.col("at")).dt.total_days() + 1)
    )
    return made.with_columns(pl.col(WHOLE, *PARTS) / pl.col("reported_days")) if mean else made


def left_out(figures: pl.DataFrame, closed: pl.DataFrame, since: date, until: date) -> tuple[int, int]:
    """How many days of a range have no number of drones launched, and how many have one and do not close."""
    own = series.of(figures, WHOLE, SIDE).filter(pl.col("day").is_between(since, until))
    told = own.drop_nulls("value").height
    return (until - since).days + 1 - told, told - closed.height
