"""A series of one's own, judged: what `python -m metrics flags --input SERIES.csv` answers, day by day."""

from collections.abc import Mapping
from typing import Any

import numpy as np
import polars as pl

from metrics import flags
from metrics.flags import opinions
from metrics.flags.given import Given
from metrics.flags.window import calendar


def answer(
    given: Given, method: str | None, every: bool, chosen: Mapping[str, Any], budget: int | None
) -> pl.DataFrame:
    """The flags of a series; or the band of every calendar day; or what one method says of every calendar day.

    `budget` is about how many alerts a series and year are wanted; None is the usual number.
    Flags have the columns of `flags.SCHEMA` but metric and side, a band those of `flags.band`, a method those of `by`.
    """
    if method is not None:
        return by(method, chosen, given)
    judged = flags.judge(given.days, given.values, budget=budget or flags.USUAL)
    return judged.band if every else judged.flags.drop("metric", "side")


def by(method: str, chosen: Mapping[str, Any], given: Given) -> pl.DataFrame:
    """What one method says of every calendar day: day, value, bound, alarm (1 or 0, null where it was not tested)."""
    days, counts = calendar(given.days, given.values)
    found = opinions.ask(method, counts, chosen)
    columns = {"day": pl.Series(days, dtype=pl.Date), "value": counts, "bound": found.bound}
    alarm = pl.Series("alarm", np.nan_to_num(found.alarm, nan=-1).astype(np.int8))
    frame = pl.DataFrame(columns).with_columns(alarm.replace(-1, None))
    return frame.with_columns(pl.col("value", "bound").fill_nan(None))
