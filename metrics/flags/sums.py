"""Figures of one day that do not add up: parts that make more than their whole, asked about and never changed."""

from dataclasses import dataclass
from datetime import date

import polars as pl

from metrics.flags import words
from metrics.rules import METRICS

SUMS = (
    (("drones_shot_down", "drones_lost"), "drones_launched"),
    (("drones_stopped",), "drones_launched"),
    (("missiles_shot_down",), "missiles_launched"),
    (("ballistic_missiles_shot_down",), "ballistic_missiles_launched"),
    (("cruise_missiles_shot_down",), "cruise_missiles_launched"),
    (("air_targets_shot_down",), "air_targets_launched"),
    *(((name,), metric.part_of) for name, metric in METRICS.items() if metric.part_of),
)


@dataclass(frozen=True, slots=True)
class Mismatch:
    """Parts of one day and side that make more than their whole; `metrics` are all the metrics concerned."""

    whole: str
    side: str
    day: date
    metrics: tuple[str, ...]
    sentence: str


def arithmetic(figures: pl.DataFrame) -> list[Mismatch]:
    """Days on which parts surely make more than their whole: the least the parts can be is above the most it can be."""
    return [mismatch for parts, whole in SUMS for mismatch in _above(figures, parts, whole)]


def _above(figures: pl.DataFrame, parts: tuple[str, ...], whole: str) -> list[Mismatch]:
    """The mismatches of one sum; a day with a figure absent, or open on the side that matters, is never one."""
    keys = ["side", "day"]
    own = figures.filter((pl.col("metric") == whole) & pl.col("high").is_not_null())
    table = own.select(*keys, most="high", top="claimant")
    for i, part in enumerate(parts):
        least = figures.filter((pl.col("metric") == part) & pl.col("low").is_not_null())
        table = table.join(least.select(*keys, pl.col("low").alias(f"part{i}")), on=keys)
    columns = [f"part{i}" for i in range(len(parts))]
    broken = table.filter(pl.sum_horizontal(columns) > pl.col("most")).sort(keys)
    return [
        Mismatch(
            whole,
            row["side"],
            row["day"],
            (*parts, whole),
            words.arithmetic(parts, [row[c] for c in columns], whole, row["most"], row["day"], row["top"]),
        )
        for row in broken.iter_rows(named=True)
    ]
