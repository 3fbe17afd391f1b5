"""Flags of one day side by side: in which order to look at them, which make one event, which figures were exchanged."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import permutations

import numpy as np
import polars as pl

from metrics.flags import tails, words
from metrics.flags.kinds import Flag
from metrics.flags.telling import Teller
from metrics.rules import METRICS

RANKS = {"alert": 0, "question": 1, "watch": 2, "note": 3}
SERIES = ["day", "metric", "side"]
ORDINARY = 0.05
# A report of lines one below the other, in which a number can slip into the next line.
LISTED = "Russian losses claimed by Ukraine"
LINES = frozenset(permutations((name for name, metric in METRICS.items() if metric.family == LISTED), 2))
HIGH = ("high", "record", "extra_digit", "weekly_total", "sum_over_gap")


def ordered(flags: pl.DataFrame, figures: pl.DataFrame) -> pl.DataFrame:
    """Flags as they are looked at: newest day first, alerts before questions before watches, the least likely first.

    Adds `q`, the share of false flags to expect among those of a day with a q as low, and `together`, how many series
    have an alert or a question that day; two or more are one event of that day. `figures` are those of these days.
    """
    weighty = flags.filter(pl.col("severity").is_in(["alert", "question"]))
    together = weighty.group_by("day").agg(pl.struct("metric", "side").n_unique().cast(pl.Int64).alias("together"))
    return (
        flags.join(_weighed(flags, figures), on=SERIES, how="left", nulls_equal=True)
        .join(together, on="day", how="left")
        .with_columns(pl.col("together").fill_null(0), pl.col("severity").replace_strict(RANKS, default=9).alias("_"))
        .sort("day", "_", "q", "metric", "side", "kind", descending=[True] + [False] * 5, nulls_last=True)
        .drop("_")
    )


def _weighed(flags: pl.DataFrame, figures: pl.DataFrame) -> pl.DataFrame:
    """q of each day and series: Benjamini and Hochberg, "Controlling the false discovery rate", JRSS B 57 (1995).

    Over all series with a figure that day; those without a flag are taken to lie beyond the flagged ones, so q is
    never too small. It orders the flags of a day and decides nothing.
    """
    tested = figures.group_by("day").agg(pl.struct("metric", "side").n_unique().alias("tested"))
    rank = pl.int_range(1, pl.len() + 1).over("day")
    scaled = pl.min_horizontal(pl.col("chance") * pl.max_horizontal("tested", rank) / rank, 1.0)
    return (
        flags.drop_nulls("tail_probability")
        .group_by(SERIES)
        .agg(pl.col("tail_probability").min().alias("chance"))
        .join(tested, on="day", how="left")
        .sort("day", "chance", "metric", "side")
        .select(*SERIES, scaled.reverse().cum_min().reverse().over("day").alias("q"))
    )


def exchanged(flags: Sequence[Flag], tellers: Mapping[tuple[str, str], Teller]) -> list[Flag]:
    """The flags with a remark where a zero and a high figure of one family and day look like two lines exchanged."""
    made = list(flags)
    zeros = [i for i, flag in enumerate(flags) if flag.kind == "zero_report" and flag.metric]
    days = {(flags[i].day, flags[i].side) for i in zeros}
    highs = [i for i, flag in enumerate(flags) if flag.kind in HIGH and (flag.day, flag.side) in days and flag.metric]
    for i in zeros:
        zero = flags[i]
        for k in highs:
            other = flags[k]
            if (other.day, other.side) == (zero.day, zero.side) and _fits(tellers[_key(zero)], zero, other):
                made[i] = _remarked(made[i], words.swapped(str(other.metric), other.value or 0.0))
                made[k] = _remarked(made[k], words.swapped(str(zero.metric), 0.0, there=True))
    return made


def _key(flag: Flag) -> tuple[str, str]:
    return str(flag.metric), str(flag.side)


def _remarked(flag: Flag, remark: str) -> Flag:
    """The flag with a remark behind its sentence, once."""
    return flag if remark in flag.sentence else replace(flag, sentence=flag.sentence + remark)


def _fits(own: Teller, zero: Flag, other: Flag) -> bool:
    """Whether the high figure would be usual in the series that has the zero."""
    if (other.metric, zero.metric) not in LINES:
        return False
    at = np.array([(zero.day - own.series.days[0]).days])
    ordinary = tails.usualness(np.array([other.value or 0.0]), own.scan.baseline.of(at))
    return bool(ordinary[0] > ORDINARY)
