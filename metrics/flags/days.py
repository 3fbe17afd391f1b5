"""Every day of a series: what was usual, what would have been flagged, and why a day was flagged or not."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from typing import Any

import numpy as np
import polars as pl
from scipy import special

from metrics import words
from metrics.definitions import Calendar
from metrics.flags import tails
from metrics.flags.dial import DIAL, USUAL, Limits
from metrics.flags.scan import Scan, scan
from metrics.flags.series import bare
from metrics.flags.window import DAYS, NEEDED

SCHEMA = {
    "day": pl.Date,
    "value": pl.Float64,
    "expected": pl.Float64,
    "low": pl.Float64,
    "high": pl.Float64,
    "used": pl.Int64,
    "missing": pl.Int64,
    "alert_low": pl.Float64,
    "alert_high": pl.Float64,
    "tail_probability": pl.Float64,
    "aside": pl.Boolean,
}


def band(
    days: Sequence[date],
    values: Sequence[float | None],
    aside: Collection[date] = (),
    cuts: Collection[date] = (),
    stands: Collection[date] = (),
    budget: int = USUAL,
) -> pl.DataFrame:
    """The band of a series for a chart, one row for each calendar day from the first to the last.

    Columns: day, value (null without a report), expected, low, high (the usual range, which holds 95 % of days; null
    where fewer than 14 of the 42 days before were reported), used and missing (days of the 42 that it rests on and
    does without), alert_low and alert_high (a value below the one or above the other is an alert), tail_probability
    (of a value at least as far out on its side), aside (asked about, and left out of later ranges).
    The days put `aside` as doubtful take no part in later ranges; from each of the `cuts` on the days before do not.
    The values of the days that an analyst accepted, `stands`, take part whatever they look like. `budget` is about how
    many alerts a series and year are wanted (see `dial`).
    """
    own = bare(days, values, None, None)
    if not own.days:
        return pl.DataFrame(schema=SCHEMA)
    return band_of(own.days, scan(own.given(cuts, aside, stands, Calendar())), DIAL[budget])


def band_of(days: Sequence[date], found: Scan | None, limits: Limits) -> pl.DataFrame:
    """The band of a series that is computed already."""
    if found is None:
        return pl.DataFrame(schema=SCHEMA)
    base, tail = found.baseline, float(special.ndtr(-limits.alert))
    columns = {
        "day": list(days),
        "value": found.given.values,
        "expected": base.mean,
        "low": found.low,
        "high": found.high,
        "used": base.used,
        "missing": DAYS - base.used,
        "alert_low": tails.quantile(tail, base),
        "alert_high": tails.quantile(1 - tail, base),
        "tail_probability": np.minimum(found.above, found.below),
        "aside": found.aside,
    }
    return pl.DataFrame(columns, schema=SCHEMA).with_columns(pl.selectors.float().fill_nan(None))


def why(row: Mapping[str, Any], flags: Sequence[Mapping[str, Any]] = ()) -> str:
    """Why a day was flagged or was not, in words: `row` is its row of the band, `flags` its flags."""
    day = words.day(row["day"])
    if flags:
        return " ".join(str(flag["sentence"]) for flag in flags)
    if row["value"] is None:
        return f"{day} has no report with a number, so there is nothing to flag; it is not taken for a zero."
    value = words.number(row["value"])
    if row["expected"] is None:
        return (
            f"{value} on {day} was not weighed: not enough history, {row['used']} of the {NEEDED} reported days that "
            f"are needed among the {DAYS} before."
        )
    inside = row["low"] <= row["value"] <= row["high"]
    place = "inside" if inside else "a little outside"
    low, high = words.number(row["low"]), words.number(row["high"])
    needed = f"above {words.number(row['alert_high'])}"
    if row["alert_low"] > 0:
        needed += f" or below {words.number(row['alert_low'])}"
    return (
        f"{value} on {day} was not flagged: it lies {place} the usual range of {low} to {high} (about "
        f"{words.number(round(row['expected'], 1))} expected, from {row['used']} reported days), and only a figure "
        f"{needed} would be an alert."
    )
